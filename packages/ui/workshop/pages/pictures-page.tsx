import { Question } from "../../src/index.ts";
import { useSample } from "../samples/sample-text.ts";
import { EffectsSection } from "../sections/effects-section.tsx";
import { EquilibriumSection } from "../sections/equilibrium-section.tsx";
import { FlowerSection } from "../sections/flower-section.tsx";
import { NetworkSection } from "../sections/network-section.tsx";

/** The larger pictures, in every state. */
export function PicturesPage() {
  const say = useSample();
  return (
    <>
      <Question lead={<p>{say("Du rien dit au trop plein.", "From nothing said to overfull.")}</p>}>
        {say("Que montrent les images\u202f?", "What do pictures show?")}
      </Question>
      <FlowerSection />
      <EffectsSection />
      <EquilibriumSection />
      <NetworkSection />
    </>
  );
}
