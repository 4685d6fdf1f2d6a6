// @vitest-environment jsdom
import { describe, expect, it } from "vitest";
import { useUiText } from "../locales/use-ui-text.ts";
import { renderPart } from "../testing/render-part.tsx";
import { useLocale } from "../theme/locale.ts";
import { endOfDate, formatPartialDate, introduceDate, startOfDate } from "./partial-date.ts";

function Words({ date }: { date: string }) {
  return formatPartialDate(date, useLocale(), useUiText());
}

function Introduced({ date }: { date: string }) {
  return introduceDate(date, useLocale(), useUiText());
}

describe("a partial date", () => {
  it.each([
    ["2023", "2023", "2023"],
    ["2023-09", "septembre 2023", "September 2023"],
    ["2023-09-12", "12 septembre 2023", "12 September 2023"],
    ["2023-12-01", "1er décembre 2023", "1 December 2023"],
    ["2023-09~", "septembre 2023 environ", "around September 2023"],
    ["2023~", "2023 environ", "around 2023"],
  ])("%s is said as precisely as it is known", (date, french, english) => {
    const said = (locale: "fr" | "en") => {
      const { container, unmount } = renderPart(<p>{<Words date={date} />}</p>, { locale });
      const words = container.querySelector("p")?.textContent;
      unmount();
      return words;
    };
    expect(said("fr")).toBe(french);
    expect(said("en")).toBe(english);
  });

  it.each([
    ["2023", "depuis 2023"],
    ["2023-09~", "depuis septembre 2023 environ"],
    ["2024-10-01", "depuis le 1er octobre 2024"],
  ])("%s follows a word as French says it", (date, french) => {
    const { container } = renderPart(
      <p>
        depuis <Introduced date={date} />
      </p>,
    );
    expect(container.querySelector("p")?.textContent).toBe(french);
  });

  it.each([
    ["2023", "2023-01-01", "2024-01-01"],
    ["2023-12", "2023-12-01", "2024-01-01"],
    ["2024-02", "2024-02-01", "2024-03-01"],
    ["2023-12-31", "2023-12-31", "2024-01-01"],
    ["2023-09~", "2023-09-01", "2023-10-01"],
  ])("%s runs from %s until %s", (date, start, end) => {
    expect(new Date(startOfDate(date)).toISOString().slice(0, 10)).toBe(start);
    expect(new Date(endOfDate(date)).toISOString().slice(0, 10)).toBe(end);
  });
});
