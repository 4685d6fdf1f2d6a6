import { Button } from "@mantine/core";

export interface SureProps {
  /** What is about to be done, as the title of the question. */
  title: string;
  /** What cannot be taken back. */
  words: string;
  yes: string;
  no: string;
  onYes: () => void;
  onNo: () => void;
}

/** Asks before what could not be undone as it was. */
export function Sure({ title, words, yes, no, onYes, onNo }: SureProps) {
  return (
    <fieldset className="person-tools__sure">
      <legend className="bassin-hidden">{title}</legend>
      <p>{words}</p>
      <Button variant="outline" autoFocus onClick={onYes}>
        {yes}
      </Button>
      <Button variant="subtle" onClick={onNo}>
        {no}
      </Button>
    </fieldset>
  );
}
