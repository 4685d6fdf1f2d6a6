import { Question } from "../../src/index.ts";
import { useSample } from "../samples/sample-text.ts";

const frames = (["home", "parts", "pictures"] as const).flatMap((page) =>
  (["light", "dark"] as const).flatMap((scheme) =>
    (["fr", "en"] as const).map((locale) => `?page=${page}&scheme=${scheme}&locale=${locale}`),
  ),
);

/** The pages as a phone shows them, in both languages and both schemes. */
export function FramesPage() {
  const say = useSample();
  return (
    <>
      <Question>{say("Et sur un téléphone\u202f?", "And on a phone?")}</Question>
      <div className="workshop-frames">
        {frames.map((address) => (
          <iframe key={address} src={address} title={address} width={360} height={720} loading="lazy" />
        ))}
      </div>
    </>
  );
}
