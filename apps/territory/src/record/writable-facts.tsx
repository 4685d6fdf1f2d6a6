import { useLocale } from "@bassin/ui";
import { Button } from "@mantine/core";
import { useRef, useState } from "react";
import { AddActorLine } from "../aim/add-actor-line.tsx";
import { factAnchor } from "../evaluation/fact-anchor.ts";
import { useEcosystem, useMay } from "../evaluation/use-ecosystem.ts";
import { useAppText } from "../locales/use-app-text.ts";
import { AddLine } from "./add-line.tsx";
import type { EntityForm } from "./entity-form.ts";
import { FactGroups, type FactTools } from "./fact-groups.tsx";
import type { FactGroup, FactLine } from "./fact-line.ts";
import { findForm, formsIn } from "./forms.ts";
import { openWriting } from "./open-writing.ts";
import { RecordPanel } from "./record-panel.tsx";
import { type Notice, WritingProvider } from "./writing.ts";
import { WritingNotice } from "./writing-notice.tsx";
import { rowsOf } from "./written-row.ts";
import "./writing.css";

interface Opened {
  readonly form: EntityForm;
  readonly id: string;
}

/** What adds to a list: a line for its facts, then for those that belong to them. */
function AddLines({ group }: { group: FactGroup }) {
  const mayRegister = useMay("territory.write");
  return formsIn(group.key).map((form) => {
    if (form.entity !== "participation") return <AddLine key={form.entity} form={form} />;
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
  return (
    <Button
      variant="subtle"
      size="compact-md"
      aria-label={text("writing.specifyNamed", { name: line.title })}
      onClick={(event) => onOpen({ form, id: line.id }, event.currentTarget)}
    >
      {text("writing.specify")}
    </Button>
  );
}

/** The facts of a part, with a line to add to each list and a way to say more of each fact. */
export function WritableFacts({ groups }: { groups: readonly FactGroup[] }) {
  const text = useAppText();
  const locale = useLocale();
  const { place, facts } = useEcosystem();
  const [opened, open] = useState<Opened>();
  const [notice, tell] = useState<Notice>();
  const opener = useRef<HTMLElement | null>(null);
  const row = opened && rowsOf(facts, opened.form.collection).find(({ id }) => id === opened.id);
  const openFrom = (next: Opened, button: HTMLElement) => {
    opener.current = button;
    open(next);
  };
  const close = () => {
    const list = opened && document.getElementById(factAnchor(opened.form.entity));
    open(undefined);
    if (opener.current?.isConnected) opener.current.focus();
    else list?.querySelector("input")?.focus();
  };
  const tools: FactTools = {
    isWritten: ({ key }) => formsIn(key).length > 0,
    addTo: (group) => <AddLines group={group} />,
    specify: (group, line) => <Specify group={group} line={line} onOpen={openFrom} />,
  };
  return (
    <WritingProvider value={openWriting({ place, locale, text, tell })}>
      <FactGroups groups={groups} tools={tools} />
      {opened && row ? (
        <RecordPanel
          key={opened.id}
          form={opened.form}
          row={row}
          onOpen={(form, { id }) => open({ form, id })}
          onClose={close}
        />
      ) : null}
      <WritingNotice notice={notice} onUndone={tell} />
    </WritingProvider>
  );
}
