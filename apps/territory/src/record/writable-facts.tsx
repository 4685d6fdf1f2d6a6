import { Button } from "@mantine/core";
import { useRef, useState } from "react";
import { AddActorLine } from "../aim/add-actor-line.tsx";
import { factAnchor } from "../evaluation/fact-anchor.ts";
import { useEcosystem, useMay } from "../evaluation/use-ecosystem.ts";
import { useAppText } from "../locales/use-app-text.ts";
import { AddLine } from "./add-line.tsx";
import type { EntityForm } from "./entity-form.ts";
import type { FactTools } from "./fact-card.tsx";
import { FactGroups } from "./fact-groups.tsx";
import type { FactGroup, FactLine } from "./fact-line.ts";
import { findForm, formsIn } from "./forms.ts";
import { useNameOf } from "./name-in-panel.ts";
import { RecordPanel } from "./record-panel.tsx";
import { WritingPlace } from "./writing-place.tsx";
import { rowsOf, type WrittenRow } from "./written-row.ts";

interface Opened {
  readonly form: EntityForm;
  readonly id: string;
  /** Opened for what is done with it in one gesture, rather than for what it says. */
  readonly isForGesture?: boolean;
}

/** What adds to a list: a line for its facts, then for those that belong to them. */
function AddLines({ group }: { group: FactGroup }) {
  const mayRegister = useMay("territory.write");
  return formsIn(group.key).map((form) => {
    if (form.within !== undefined && group.lines.length === 0) return null;
    if (form.entity !== "participation")
      return <AddLine key={form.entity} form={form} isFolded={form.within !== undefined} />;
    return mayRegister ? <AddActorLine key={form.entity} /> : null;
  });
}

interface SpecifyProps {
  group: FactGroup;
  line: FactLine;
  onOpen: (opened: Opened, opener: HTMLElement) => void;
}

/** Opens all that can be said of a fact, once the API has it. */
function Specify({ group, line, onOpen }: SpecifyProps) {
  const text = useAppText();
  const form = findForm(group.key);
  if (form === undefined || line.id.startsWith("new-")) return null;
  const isPassed = form.entity === "mandate" && line.isPast !== true;
  return (
    <>
      <Button
        variant="subtle"
        size="compact-md"
        aria-label={text("writing.specifyNamed", { name: line.title })}
        onClick={(event) => onOpen({ form, id: line.id }, event.currentTarget)}
      >
        {text("writing.specify")}
      </Button>
      {isPassed ? (
        <Button
          variant="subtle"
          size="compact-md"
          aria-label={text("writing.gesture.handOverNamed", { name: line.title })}
          onClick={(event) => onOpen({ form, id: line.id, isForGesture: true }, event.currentTarget)}
        >
          {text("writing.gesture.handOver")}
        </Button>
      ) : null}
    </>
  );
}

/** The facts opened beside the page, the latest in front; where each was opened from. */
function useTrail() {
  const { facts } = useEcosystem();
  const [trail, setTrail] = useState<readonly Opened[]>([]);
  const opener = useRef<HTMLElement | null>(null);
  const find = ({ form, id }: Opened): WrittenRow | undefined =>
    rowsOf(facts, form.collection).find((row) => row.id === id);
  const shown = trail.flatMap((opened) => {
    const row = find(opened);
    return row === undefined ? [] : [{ ...opened, row }];
  });
  const close = () => {
    const first = trail[0];
    const list = first && document.getElementById(factAnchor(first.form.entity));
    setTrail([]);
    if (opener.current?.isConnected) opener.current.focus();
    else list?.querySelector("input")?.focus();
  };
  return {
    current: shown.at(-1),
    before: shown.at(-2),
    openFrom(next: Opened, button: HTMLElement) {
      opener.current = button;
      setTrail([next]);
    },
    goOn: (form: EntityForm, { id }: WrittenRow) => setTrail([...shown, { form, id }]),
    goBack: () => setTrail(shown.slice(0, -1)),
    /** Closes what is in front: back to what it was opened from, or to the page. */
    closeFront: () => (shown.length > 1 ? setTrail(shown.slice(0, -1)) : close()),
    close,
  };
}

/** The fact in front, beside the page. */
function Beside({ trail }: { trail: ReturnType<typeof useTrail> }) {
  const nameOf = useNameOf();
  const { current, before } = trail;
  if (current === undefined) return null;
  return (
    <RecordPanel
      key={`${current.id} ${current.isForGesture === true}`}
      form={current.form}
      row={current.row}
      isForGesture={current.isForGesture ?? false}
      onOpen={trail.goOn}
      back={before && { name: nameOf(before.row), open: trail.goBack }}
      onClose={trail.close}
      onRemoved={trail.closeFront}
    />
  );
}

/** The facts of a part, with a line to add to each list and a way to say more of each fact. */
export function WritableFacts({ groups }: { groups: readonly FactGroup[] }) {
  const trail = useTrail();
  const tools: FactTools = {
    isWritten: ({ key }) => formsIn(key).length > 0,
    addTo: (group) => <AddLines group={group} />,
    specify: (group, line) => <Specify group={group} line={line} onOpen={trail.openFrom} />,
  };
  return (
    <WritingPlace>
      <FactGroups groups={groups} tools={tools} />
      <Beside trail={trail} />
    </WritingPlace>
  );
}
