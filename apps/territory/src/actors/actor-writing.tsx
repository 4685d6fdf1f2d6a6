import { Button } from "@mantine/core";
import { useRef, useState } from "react";
import { useEcosystem } from "../evaluation/use-ecosystem.ts";
import { useAppText } from "../locales/use-app-text.ts";
import { AddLine } from "../record/add-line.tsx";
import type { EntityForm } from "../record/entity-form.ts";
import type { FactTools } from "../record/fact-card.tsx";
import type { FactGroup } from "../record/fact-line.ts";
import { findForm } from "../record/forms.ts";
import { RecordPanel } from "../record/record-panel.tsx";
import { WritingPlace } from "../record/writing-place.tsx";
import { rowsOf } from "../record/written-row.ts";
import { askOfActor } from "./ask-of-actor.ts";
import { FactCards } from "./fact-cards.tsx";

interface Opened {
  readonly form: EntityForm;
  readonly id: string;
}

export interface ActorWritingProps {
  actor: string;
  groups: readonly FactGroup[];
  /** What is said of a kind nobody has spoken of. */
  untold: (group: FactGroup) => string;
}

/** What is told of an actor, to be written on the spot: what is added is about it without asking. */
export function ActorWriting({ actor, groups, untold }: ActorWritingProps) {
  const text = useAppText();
  const { facts } = useEcosystem();
  const [opened, open] = useState<Opened>();
  const opener = useRef<HTMLElement | null>(null);
  const row = opened && rowsOf(facts, opened.form.collection).find(({ id }) => id === opened.id);
  const close = () => {
    open(undefined);
    if (opener.current?.isConnected) opener.current.focus();
  };
  const tools: Omit<FactTools, "isWritten"> = {
    addTo(group) {
      const form = findForm(group.key);
      return form === undefined ? null : <AddLine form={form} question={askOfActor(form, text)} fixed={{ actor }} />;
    },
    specify(group, line) {
      const form = findForm(group.key);
      if (form === undefined || line.id.startsWith("new-")) return null;
      return (
        <Button
          variant="subtle"
          size="compact-md"
          aria-label={text("writing.specifyNamed", { name: line.title || group.title })}
          onClick={(event) => {
            opener.current = event.currentTarget;
            open({ form, id: line.id });
          }}
        >
          {text("writing.specify")}
        </Button>
      );
    },
  };
  return (
    <WritingPlace>
      <FactCards groups={groups} untold={untold} tools={tools} />
      {opened && row ? (
        <RecordPanel
          key={row.id}
          form={opened.form}
          row={row}
          onOpen={(form, { id }) => open({ form, id })}
          onClose={close}
          onRemoved={close}
        />
      ) : null}
    </WritingPlace>
  );
}
