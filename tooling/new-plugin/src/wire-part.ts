/** What a part adds to a definition: which of its fields hold which of its names. */
export interface Wiring {
  /** The file of the part, beside the definition: `people-who-garden`. */
  readonly file: string;
  /** What is added to each field, and what is imported for it. */
  readonly fields: Readonly<Record<string, { readonly item: string; readonly imported: string }>>;
}

/** A list of a definition with one item more; none when it is written in a way that is not known. */
function addToList(text: string, field: string, item: string): string | undefined {
  const named = new RegExp(`^  ${field},$`, "m");
  if (named.test(text)) return text.replace(named, `  ${field}: [...${field}, ${item}],`);
  const listed = new RegExp(`^  ${field}: \\[([^\\]]*?),?\\s*\\],$`, "m");
  const [whole, items] = listed.exec(text) ?? [];
  if (whole === undefined || items === undefined) return undefined;
  const before = items.trim() === "" ? "" : `${items}, `;
  return text.replace(whole, `  ${field}: [${before}${item}],`);
}

/** The text of `index.ts` with a part taken up; none when one of its lists is written in a way that is not known. */
export function wireDefinition(text: string, { file, fields }: Wiring): string | undefined {
  const names = Object.values(fields).map(({ imported }) => imported);
  const line = `import { ${names.sort().join(", ")} } from "./${file}.ts";\n`;
  const last = text.lastIndexOf("\nimport ");
  const end = text.indexOf(";\n", last) + 2;
  let wired: string | undefined = text.slice(0, end) + line + text.slice(end);
  for (const [field, { item }] of Object.entries(fields)) {
    wired = wired === undefined ? undefined : addToList(wired, field, item);
  }
  return wired;
}

/** The text of the file of a stake that one indicator more reveals; none when the stake is not in it. */
export function wireStake(text: string, stake: string, indicator: string): string | undefined {
  const start = text.search(new RegExp(`^\\s*key: "${stake}",$`, "m"));
  if (start < 0) return undefined;
  const rest = text.slice(start);
  // The question of the next stake, or of a component, ends this one.
  const [, next] = [...rest.matchAll(/^\s*ask: /gm)];
  const own = rest.slice(0, next?.index ?? rest.length);
  const place = own.indexOf("reveals: [");
  if (place < 0) return undefined;
  const at = start + place + "reveals: [".length;
  return `${text.slice(0, at)}"${indicator}", ${text.slice(at)}`;
}
