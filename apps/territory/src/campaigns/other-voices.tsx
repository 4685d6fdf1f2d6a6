import { judgementVoices, levelWords } from "@bassin/core";
import { useLocale } from "@bassin/ui";
import { useAppText } from "../locales/use-app-text.ts";
import type { Sheet } from "./campaign-queries.ts";

/** What others said of a question, voice by voice, side by side. */
export function OtherVoices({ others }: { others: Sheet["others"] }) {
  const text = useAppText();
  const locale = useLocale();
  if (others.length === 0) return null;
  return (
    <div className="voices">
      {judgementVoices.map((voice) => {
        const own = others.filter((one) => one.voice === voice);
        if (own.length === 0) return null;
        return (
          <section key={voice} className="voice">
            <h3>{text(`judging.voice.${voice}`)}</h3>
            {own.map(({ id, level, text: words, name, actor }) => (
              <blockquote key={id} className="said-voice">
                <p className="said-voice__level">{levelWords[level][locale]}</p>
                <p className="said-voice__text">{words}</p>
                <footer>{[name, actor].filter((one) => one !== null).join(", ")}</footer>
              </blockquote>
            ))}
          </section>
        );
      })}
    </div>
  );
}
