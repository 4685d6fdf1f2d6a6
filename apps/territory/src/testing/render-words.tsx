import { BassinProvider } from "@bassin/ui";
import { render } from "@testing-library/react";
import type { ReactElement } from "react";
import { I18nextProvider } from "react-i18next";
import { i18n, loadWords } from "../locales/i18n.ts";

await loadWords("en");

/** Renders a part of a page in French, with the words and the look of the app. */
export function renderWords(part: ReactElement) {
  return render(
    <I18nextProvider i18n={i18n}>
      <BassinProvider locale="fr">{part}</BassinProvider>
    </I18nextProvider>,
  );
}
