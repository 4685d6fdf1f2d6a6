/** The letters of French and English: what every page is set in. */
const letters = [/^source-sans-3-latin-wght-normal-.*\.woff2$/, /^fraunces-latin-opsz-normal-.*\.woff2$/];

interface Page {
  readonly bundle?: Readonly<Record<string, unknown>> | undefined;
}

/**
 * A step of Vite's build: the page asks for its letters at once, not once its first words are drawn, so that nothing
 * moves when they arrive. A narrow screen, often on a slow line, first asks for its code: words come before their shape.
 *
 * @param base where the app is served, such as `/admin/`
 */
export const preloadLetters = (base = "/") => ({
  name: "preload-letters",
  transformIndexHtml: (_html: string, { bundle = {} }: Page) =>
    Object.keys(bundle)
      .filter((file) => letters.some((name) => name.test(file.split("/").at(-1) ?? "")))
      .map((file) => ({
        tag: "link",
        attrs: {
          rel: "preload",
          as: "font",
          type: "font/woff2",
          href: `${base}${file}`,
          crossorigin: true,
          media: "(min-width: 48em)",
        },
        injectTo: "head" as const,
      })),
});
