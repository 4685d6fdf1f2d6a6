/** A piece of a document: an element that opens or closes, or text between them. Names lose their prefix. */
export type MarkupPiece =
  | { readonly kind: "open"; readonly name: string; readonly attributes: Readonly<Record<string, string>> }
  | { readonly kind: "close"; readonly name: string }
  | { readonly kind: "text"; readonly text: string };

const piece =
  /<\/(?:[\w.-]+:)?([\w.-]+)\s*>|<(?:[\w.-]+:)?([\w.-]+)((?:\s+[\w.:-]+\s*=\s*(?:"[^"]*"|'[^']*'))*)\s*(\/?)>|<!\[CDATA\[([\s\S]*?)\]\]>|<[?!][^>]*>|([^<]+)/g;
const attribute = /(?:[\w.-]+:)?([\w.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

/** Reads a document piece by piece, without building it. Nothing outside it is ever fetched or expanded. */
export function* readMarkup(text: string): Generator<MarkupPiece> {
  for (const [, closed, opened, attributes = "", isAlone, raw, words] of text.matchAll(piece)) {
    if (closed !== undefined) yield { kind: "close", name: closed };
    else if (opened !== undefined) {
      yield { kind: "open", name: opened, attributes: readAttributes(attributes) };
      if (isAlone === "/") yield { kind: "close", name: opened };
    } else if (raw !== undefined) yield { kind: "text", text: raw };
    else if (words !== undefined) yield { kind: "text", text: decodeEntities(words) };
  }
}

function readAttributes(text: string): Record<string, string> {
  return Object.fromEntries(
    [...text.matchAll(attribute)].map(([, name = "", one, other = ""]) => [name, decodeEntities(one ?? other)]),
  );
}

const named: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

function decodeEntities(text: string): string {
  if (!text.includes("&")) return text;
  return text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(amp|lt|gt|quot|apos));/gi, (found, hex, decimal, name) => {
    if (typeof name === "string") return named[name.toLowerCase()] ?? found;
    const code = hex === undefined ? Number(decimal) : Number.parseInt(String(hex), 16);
    return code > 0x10ffff ? "" : String.fromCodePoint(code);
  });
}
