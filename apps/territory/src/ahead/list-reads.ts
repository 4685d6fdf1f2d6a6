import { readDate } from "../evaluation/read-date.ts";

/** A procedure that a page will ask, by its name in the API, and what it is asked with. */
export interface Read {
  readonly procedure: string;
  readonly input?: Readonly<Record<string, string>>;
}

/** What every page of an ecosystem, or of what holds it, begins by reading: in the order of `readAhead`. */
export function listReads({ pathname, searchParams }: Pick<URL, "pathname" | "searchParams">): readonly Read[] {
  const [, territory, ecosystem] = /^\/t\/([^/]+)\/e\/([^/]+)/.exec(pathname) ?? [];
  if (territory === undefined || ecosystem === undefined) return [];
  const date = readDate(searchParams.get("date"));
  return [
    { procedure: "who.am" },
    { procedure: "territory.get", input: { territory } },
    { procedure: "territory.ecosystem.read", input: { territory, ecosystem } },
    {
      procedure: "evaluation.diagnosis",
      input: { territory, ecosystem, ...(date === undefined ? {} : { asOf: date }) },
    },
  ];
}

/** The address at which the API answers them all in one message. */
export function addressOf(reads: readonly Read[]): string {
  const inputs = Object.fromEntries(reads.flatMap(({ input }, at) => (input === undefined ? [] : [[at, input]])));
  const procedures = reads.map(({ procedure }) => procedure).join(",");
  return `/trpc/${procedures}?batch=1&input=${encodeURIComponent(JSON.stringify(inputs))}`;
}
