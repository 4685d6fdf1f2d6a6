import type { EntityName } from "@bassin/core";
import { Button, Portal } from "@mantine/core";
import { useState } from "react";
import { useEcosystem, useMay } from "../evaluation/use-ecosystem.ts";
import { useAppText } from "../locales/use-app-text.ts";
import { findForm } from "../record/forms.ts";
import { RecordPanel } from "../record/record-panel.tsx";
import { rowsOf } from "../record/written-row.ts";

export interface SpecifyInPlaceProps {
  entity: EntityName;
  id: string;
  name: string;
}

/** Opens all that can be said of one fact beside the page, for those who may write. */
export function SpecifyInPlace({ entity, id, name }: SpecifyInPlaceProps) {
  const text = useAppText();
  const { place, facts } = useEcosystem();
  const isAllowed = useMay("value.write");
  const [opener, open] = useState<HTMLElement>();
  const form = findForm(entity);
  const row = form && rowsOf(facts, form.collection).find((one) => one.id === id);
  const mayWrite = isAllowed && facts.territory.illustration == null && place.date === undefined;
  if (!mayWrite || form === undefined || row === undefined || row.version === 0) return null;
  const close = () => {
    opener?.focus();
    open(undefined);
  };
  return (
    <>
      <Button
        variant="subtle"
        size="compact-md"
        aria-label={text("writing.specifyNamed", { name })}
        onClick={(event) => open(event.currentTarget)}
      >
        {text("writing.specify")}
      </Button>
      {opener ? (
        <Portal>
          <RecordPanel form={form} row={row} onOpen={() => undefined} onClose={close} onRemoved={close} />
        </Portal>
      ) : null}
    </>
  );
}
