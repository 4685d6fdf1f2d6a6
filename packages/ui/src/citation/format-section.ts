import type { UiText } from "../locales/use-ui-text.ts";

const partNumbers = ["1", "2", "3", "4", "5"] as const;

function formatOne(section: string, text: UiText): string {
  if (section === "intro") return text("citation.introduction");
  const [chapter = section, part] = section.split("-");
  const number = partNumbers.find((candidate) => candidate === part);
  if (!number) return text("citation.whole", { section });
  return text("citation.part", { section: chapter, ordinal: text(`citation.ordinal.${number}`) });
}

/**
 * A section of the source in words: "4.2-2" → "§ 4.2, deuxième partie", "2.4" → "§ 2.4", "intro" → "introduction".
 * Several sections, separated by commas, are joined by "and".
 */
export const formatSection = (sections: string, text: UiText): string =>
  sections
    .split(",")
    .map((section) => formatOne(section.trim(), text))
    .join(text("citation.and"));
