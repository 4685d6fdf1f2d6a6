import type { LocalText } from "@bassin/core";
import { noncePlaceholder } from "./send-page.ts";

/** A page that the server writes itself, without the web apps. */
export interface PlainPage {
  readonly title: LocalText;
  readonly lines: readonly LocalText[];
  /** A button that sends the page back to its own address. */
  readonly button?: LocalText;
  /** A way on, instead of a button. */
  readonly link?: { readonly href: string; readonly label: LocalText };
}

/** Writes a page in both languages, French first: nobody has chosen one yet. */
export function writePlainPage({ title, lines, button, link }: PlainPage): string {
  const told = (language: "fr" | "en", heading: string) => `<section lang="${language}">
      <${heading}>${escapeHtml(title[language])}</${heading}>
      ${lines.map((line) => `<p>${escapeHtml(line[language])}</p>`).join("\n      ")}
    </section>`;
  const both = (text: LocalText) => `${escapeHtml(text.fr)} · <span lang="en">${escapeHtml(text.en)}</span>`;
  const action = button === undefined ? "" : `<form method="post"><button>${both(button)}</button></form>`;
  const way = link === undefined ? "" : `<p><a href="${escapeHtml(link.href)}">${both(link.label)}</a></p>`;
  return `<!doctype html>
<html lang="fr">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="color-scheme" content="light dark" />
    <meta name="robots" content="noindex" />
    <title>${escapeHtml(title.fr)} · Bassin</title>
    <style nonce="${noncePlaceholder}">${style}</style>
  </head>
  <body>
    <main>
    ${told("fr", "h1")}
    ${action}${way}
    ${told("en", "h2")}
    </main>
  </body>
</html>
`;
}

/** The product's own colours, without its letters: this page asks for no file. */
const style = `
  :root { --paper: #faf7f0; --ink: #20302c; --soft: #5b6a64; --action: #1f5a45; --on-action: #fffdf8; }
  @media (prefers-color-scheme: dark) {
    :root { --paper: #1d1b16; --ink: #efe8d9; --soft: #b5ad9b; --action: #93cdae; --on-action: #14231b; }
  }
  body { margin: 0; background: var(--paper); color: var(--ink);
    font: 1.125rem/1.6 "Source Sans 3", "Segoe UI", system-ui, sans-serif; }
  main { max-width: 34rem; margin: 0 auto; padding: clamp(2rem, 14vh, 8rem) 1.5rem 2rem; }
  h1 { font: 600 2.25rem/1.15 Fraunces, "Iowan Old Style", Georgia, serif; margin: 0 0 1rem; text-wrap: balance; }
  h2 { font: 600 1.25rem/1.3 Fraunces, "Iowan Old Style", Georgia, serif; margin: 0 0 .5rem; }
  section[lang="en"] { margin-top: 3rem; padding-top: 1.5rem; border-top: 1px solid; border-color: color-mix(in srgb, var(--soft) 35%, transparent);
    color: var(--soft); font-size: 1rem; }
  p { margin: 0 0 .75rem; }
  button { font: inherit; font-weight: 600; margin-top: .75rem; min-height: 3rem; padding: .5rem 1.75rem; border: 0;
    border-radius: .875rem; background: var(--action); color: var(--on-action); cursor: pointer; }
  button span, a span { font-weight: 400; }
  a { color: var(--action); font-weight: 600; }
  :focus-visible { outline: 3px solid var(--action); outline-offset: 3px; }
`;

function escapeHtml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}
