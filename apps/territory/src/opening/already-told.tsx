import { useAppText } from "../locales/use-app-text.ts";

/** What is already written in answer to a question. */
export function AlreadyTold({ lines }: { lines: readonly { readonly id: string; readonly words: string }[] }) {
  const text = useAppText();
  if (lines.length === 0) return null;
  return (
    <section className="already-told">
      <h2>{text("opening.hour.already")}</h2>
      <ul>
        {lines.map(({ id, words }) => (
          <li key={id}>{words}</li>
        ))}
      </ul>
    </section>
  );
}
