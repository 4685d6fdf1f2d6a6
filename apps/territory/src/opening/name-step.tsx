import { Button, TextInput } from "@mantine/core";
import { useState } from "react";
import { useAppText } from "../locales/use-app-text.ts";
import { Asked } from "./asked.tsx";

export interface NameStepProps {
  name: string;
  onName: (name: string) => void;
  onNext: () => void;
}

/** What the ecosystem is called. */
export function NameStep({ name, onName, onNext }: NameStepProps) {
  const text = useAppText();
  const [isLacking, setLacking] = useState(false);
  const next = () => {
    setLacking(name.trim() === "");
    if (name.trim() !== "") onNext();
  };
  return (
    <Asked id="naming" question={text("opening.ecosystem.title")} lead={text("opening.ecosystem.lead")} onAnswer={next}>
      <TextInput
        id="nom"
        size="xl"
        label={text("opening.ecosystem.name")}
        placeholder={text("opening.ecosystem.nameExample")}
        value={name}
        error={isLacking ? <span role="alert">{text("opening.needName")}</span> : undefined}
        onChange={(event) => onName(event.currentTarget.value)}
      />
      <div className="asked__foot">
        <Button type="submit" size="lg">
          {text("opening.next")}
        </Button>
      </div>
    </Asked>
  );
}
