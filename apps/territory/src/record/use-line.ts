import { useRef, useState } from "react";
import { useEcosystem } from "../evaluation/use-ecosystem.ts";
import { useAppText } from "../locales/use-app-text.ts";
import type { EntityForm, FieldForm } from "./entity-form.ts";
import { findListed } from "./listed-words.ts";
import { readSaid, startOf } from "./start-of.ts";
import { useLineDraft } from "./use-line-draft.ts";
import type { Said } from "./write-row.ts";
import { useWriting } from "./writing.ts";
import { type Collection, rowsOf } from "./written-row.ts";

const askedFields = ({ asks, fields }: EntityForm): FieldForm[] =>
  asks.flatMap((name) => fields.filter((field) => field.name === name));

const isMissing = (field: FieldForm, words: string) =>
  field.kind === "reference" && field.isRequired === true && words === "";

/** What the line holds, and what writing it says. `fixed`: what goes without asking, such as what it belongs to. */
export function useLine(form: EntityForm, fixed: Said) {
  const text = useAppText();
  const { place, facts, diagnosis } = useEcosystem();
  const { add } = useWriting();
  const asked = askedFields(form).filter(({ name }) => !(name in fixed));
  const typed = asked.find(({ kind }) => kind === "text");
  const belongs = Object.values(fixed).join(".");
  const [said, say] = useLineDraft([place.ecosystem, form.entity, belongs].join("."), typed?.name);
  const [problem, setProblem] = useState<string>();
  /** With nothing typed to empty, a second press while the first is being written would write the same again. */
  const isSending = useRef(false);
  const start = form.start(diagnosis.asOf);
  /** Those the API answered with: what is still on its way cannot be pointed to. */
  const known = (target: Collection) => rowsOf(facts, target).filter(({ version }) => version > 0);
  const begin = (field: FieldForm): string => {
    const number = start[field.name];
    if (typeof number === "number") return String(number);
    return startOf(field, field.kind === "reference" ? known(field.target) : [], diagnosis.asOf);
  };
  const listed = (field: FieldForm): readonly string[] => {
    if (field.kind !== "word-of") return [];
    const owner = asked.find(({ name }) => name === field.through);
    return findListed(facts, { form, field }, owner ? { [owner.name]: wordsIn(owner) } : fixed);
  };
  function wordsIn(field: FieldForm): string {
    return said[field.name] ?? (field.kind === "word-of" ? (listed(field)[0] ?? "") : begin(field));
  }
  const send = async () => {
    if (isSending.current && typed === undefined) return;
    const unchosen = asked.find((field) => isMissing(field, wordsIn(field)));
    if (unchosen) return setProblem(text("writing.chooseFirst", { field: text(unchosen.label) }));
    const values = asked.map((field) => [field.name, readSaid(field, wordsIn(field))] as const);
    const words = typed === undefined ? "" : wordsIn(typed);
    if (typed !== undefined) say({ ...said, [typed.name]: "" });
    setProblem(undefined);
    const told = Object.fromEntries(values.filter(([, value]) => value !== undefined));
    isSending.current = true;
    const refused = await add(form, { ...start, ...told, ...fixed });
    isSending.current = false;
    setProblem(refused);
    if (refused === undefined && typed === undefined) say({});
    if (refused !== undefined && typed !== undefined) {
      say((now) => (now[typed.name] === "" ? { ...now, [typed.name]: words } : now));
    }
  };
  /** What must be there first: an actor can be named on the spot. */
  const isNeeded = (field: FieldForm) =>
    field.kind === "reference" && field.isRequired && field.target !== "actors" && known(field.target).length === 0;
  /** A single solution goes without saying. */
  const isObvious = (field: FieldForm) =>
    field.kind === "reference" && field.target === "solutions" && field.isRequired && known("solutions").length === 1;
  return {
    more: asked.filter((field) => field !== typed && !isObvious(field)),
    typed,
    wordsIn,
    listed,
    say: (name: string, words: string) => say({ ...said, [name]: words }),
    send,
    problem,
    isWaiting: asked.some(isNeeded),
  };
}
