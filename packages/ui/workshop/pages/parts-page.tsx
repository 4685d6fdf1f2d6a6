import { Question } from "../../src/index.ts";
import { useSample } from "../samples/sample-text.ts";
import { PicturesSection } from "../sections/pictures-section.tsx";
import { RosetteSection } from "../sections/rosette-section.tsx";
import { SituationsSection } from "../sections/situations-section.tsx";
import { StatusSection } from "../sections/status-section.tsx";
import { WritingSection } from "../sections/writing-section.tsx";

/** Every part in every state. */
export function PartsPage() {
  const say = useSample();
  return (
    <>
      <Question lead={<p>{say("Chaque pièce, dans chacun de ses états.", "Every part, in every state.")}</p>}>
        {say("De quoi les pages sont-elles faites\u202f?", "What are pages made of?")}
      </Question>
      <StatusSection />
      <RosetteSection />
      <PicturesSection />
      <WritingSection />
      <SituationsSection />
    </>
  );
}
