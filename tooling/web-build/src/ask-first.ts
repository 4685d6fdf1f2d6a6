interface Page {
  readonly bundle?: Readonly<Record<string, { readonly name?: string; readonly isEntry?: boolean }>> | undefined;
}

/**
 * A step of Vite's build: the page runs one of its entries as soon as it has come, whatever else is on its way.
 *
 * @param entry its name among the entries of the build
 * @param base where the app is served, such as `/admin/`
 */
export const askFirst = (entry: string, base = "/") => ({
  name: "ask-first",
  transformIndexHtml: (_html: string, { bundle = {} }: Page) =>
    Object.entries(bundle)
      .filter(([, { name, isEntry }]) => isEntry === true && name === entry)
      .map(([file]) => ({
        tag: "script",
        attrs: { type: "module", async: true, crossorigin: true, src: `${base}${file}` },
        injectTo: "head-prepend" as const,
      })),
});
