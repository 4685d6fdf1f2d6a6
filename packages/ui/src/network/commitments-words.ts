import type { NetworkEdge } from "@bassin/core";
import type { UiText } from "../locales/use-ui-text.ts";
import type { TwinTable } from "../picture/twin-table.ts";
import { type CommitmentsReading, type MapActor, theCommon } from "./commitments-reading.ts";

export type NameOf = (id: string) => string;

/** How the map names an end: the actor's name, the common by its own, an actor nobody named by its identifier. */
export function nameEnds(actors: readonly MapActor[], text: UiText): NameOf {
  const names = new Map(actors.map(({ id, name }) => [id, name]));
  return (id) => (id === theCommon ? text("network.common") : (names.get(id) ?? id));
}

/** An end in a few sentences, for those who do not see the map. */
export function describeEnd(id: string, { edges, core, breakers }: CommitmentsReading, says: SaysEnd): string {
  const { text, nameOf } = says;
  const list = (ends: readonly string[]) => ends.map(nameOf).join(", ") || text("network.nobody");
  const gives = list(edges.filter(({ from }) => from === id).map(({ to }) => to));
  const receives = list(edges.filter(({ to }) => to === id).map(({ from }) => from));
  return [
    text("network.end", { name: nameOf(id), gives, receives }),
    ...(core.includes(id) ? [text("network.inCore")] : []),
    ...(breakers.includes(id) ? [text("network.breaks")] : []),
  ].join(" ");
}

export interface SaysEnd {
  text: UiText;
  nameOf: NameOf;
}

/** The table that says the same as the map: a row for each way of a link, then those nothing links yet. */
export function commitmentsTable({ edges, isolated }: CommitmentsReading, { text, nameOf }: SaysEnd): TwinTable {
  const row = ({ from, to, count, confirmed, mutual, inCore }: NetworkEdge) => [
    nameOf(from),
    nameOf(to),
    count,
    confirmed,
    text(mutual ? "network.mutual" : "network.oneWay"),
    inCore ? text("network.yes") : "",
  ];
  const [from, to, ...counts] = ["from", "to", "count", "confirmedCount", "way", "coreColumn"] as const;
  return {
    columns: [from, to, ...counts].map((key) => ({
      label: text(`network.${key}`),
      isNumeric: key === "count" || key === "confirmedCount",
    })),
    rows: [...edges.map(row), ...isolated.map((id) => [nameOf(id), text("network.nobody"), 0, 0, "", ""])],
  };
}
