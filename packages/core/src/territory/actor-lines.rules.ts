import type { participationRoles } from "../aim/participation.ts";
import type { ActorColumn } from "./actor-columns.rules.ts";
import { type Found, openActorIndex } from "./actor-index.rules.ts";
import { type LineProblem, type LineSetting, readActorLine, type SaidActor } from "./actor-line.rules.ts";

export type { LineProblem, LineProblemCode, NamedCommune, SaidActor } from "./actor-line.rules.ts";

/** A line that tells of an actor: the number it has in the sheet, and what its cells say. */
export interface ActorLine {
  readonly line: number;
  readonly cells: Readonly<Partial<Record<ActorColumn, string>>>;
}

/** An actor that the directory already has. */
export interface KnownActor {
  readonly id: string;
  readonly name: string;
  readonly siren?: string | null | undefined;
}

/** What a line comes to: an actor to create, one already there, one told above in the sheet, or something to correct. */
export type LineOutcome =
  | { readonly kind: "create" }
  | { readonly kind: "known"; readonly actor: KnownActor; readonly by: "siren" | "name" }
  | { readonly kind: "repeated"; readonly line: number; readonly by: "siren" | "name" }
  | { readonly kind: "correct"; readonly problems: readonly LineProblem[] };

export interface CheckedLine extends ActorLine {
  readonly outcome: LineOutcome;
  /** What was understood of it. */
  readonly said: SaidActor;
  readonly roles: readonly (typeof participationRoles)[number][];
}

export interface ImportSetting extends LineSetting {
  readonly actors: readonly KnownActor[];
}

/**
 * What each line of a sheet would come to, in their order: nothing is written. An actor is the same as another by its
 * SIREN; without two of them, by its name, whatever the accents, capitals and legal form.
 */
export function checkActorLines(lines: readonly ActorLine[], setting: ImportSetting): CheckedLine[] {
  const directory = openActorIndex<KnownActor>();
  for (const actor of setting.actors) directory.keep(actor, actor);
  const above = openActorIndex<number>();
  return lines.map((line) => {
    const { said, roles, problems } = readActorLine(line.cells, setting);
    const known = said.name === "" ? undefined : directory.find(said);
    const repeated = said.name === "" ? undefined : above.find(said);
    const outcome = settle({ problems, known, repeated });
    if (outcome.kind === "create") above.keep(said, line.line);
    return { ...line, outcome, said, roles };
  });
}

function settle(read: {
  readonly problems: readonly LineProblem[];
  readonly known: Found<KnownActor> | undefined;
  readonly repeated: Found<number> | undefined;
}): LineOutcome {
  const { problems, known, repeated } = read;
  if (known !== undefined) return { kind: "known", actor: known.item, by: known.by };
  if (problems.length > 0) return { kind: "correct", problems };
  if (repeated !== undefined) return { kind: "repeated", line: repeated.item, by: repeated.by };
  return { kind: "create" };
}
