import { Question } from "../../src/index.ts";
import { useSample } from "../samples/sample-text.ts";

/** Every part in every state. */
export function PartsPage() {
  const say = useSample();
  return <Question>{say("Les pièces", "The parts")}</Question>;
}
