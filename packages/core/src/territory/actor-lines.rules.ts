import type { participationRoles } from "../aim/participation.ts";
import type { ActorColumn } from "./actor-columns.rules.ts";
import { type LineProblem, type LineSetting, readActorLine, type SaidActor } from "./actor-line.rules.ts";
import { actorNameKey } from "./actor-name-key.rules.ts";

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
  const directory = openIndex<KnownActor>();
  for (const actor of setting.actors) directory.keep(actor, actor);
  const above = openIndex<number>();
  return lines.map((line) => {
    const { said, roles, problems } = readActorLine(line.cells, setting);
    const known = said.name === "" ? undefined : directory.find(said);
    const repeated = said.name === "" ? undefined : above.find(said);
    const outcome = settle({ problems, known, repeated });
    if (outcome.kind === "create") above.keep(said, line.line);
    return { ...line, outcome, said, roles };
  });
}

interface Found<Item> {
  readonly item: Item;
  readonly by: "siren" | "name";
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

interface Named {
  readonly name: string;
  readonly siren?: string | null | undefined;
}

/** Finds again what was kept under a SIREN or a name. Two different SIREN are two actors, even of one name. */
function openIndex<Item>() {
  const bySiren = new Map<string, Item>();
  const byName = new Map<string, { readonly item: Item; readonly siren: string | null }[]>();
  return {
    keep({ name, siren }: Named, item: Item): void {
      if (siren != null) bySiren.set(siren, item);
      const key = actorNameKey(name);
      byName.set(key, [...(byName.get(key) ?? []), { item, siren: siren ?? null }]);
    },
    find({ name, siren }: Named): Found<Item> | undefined {
      const same = siren == null ? undefined : bySiren.get(siren);
      if (same !== undefined) return { item: same, by: "siren" };
      const namesake = byName.get(actorNameKey(name))?.find((one) => siren == null || one.siren === null);
      return namesake === undefined ? undefined : { item: namesake.item, by: "name" };
    },
  };
}
