// @vitest-environment jsdom
import { cleanup, render, screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import i18next from "i18next";
import { I18nextProvider, initReactI18next } from "react-i18next";
import { afterEach, describe, expect, it } from "vitest";
import { uiResources } from "../locales/resources.ts";
import { fillBrowserGaps } from "../testing/browser-gaps.ts";
import { BassinProvider, colourSchemeKey } from "../theme/bassin-provider.tsx";
import { ColourSchemeSwitch } from "./switches.tsx";

fillBrowserGaps();
afterEach(cleanup);

const i18n = i18next.createInstance();
i18n.use(initReactI18next).init({ resources: uiResources, lng: "fr", initAsync: false });

describe("light or dark", () => {
  it("is the reader's choice, and the browser remembers", async () => {
    const user = userEvent.setup();
    render(
      <I18nextProvider i18n={i18n}>
        <BassinProvider locale="fr">
          <ColourSchemeSwitch />
        </BassinProvider>
      </I18nextProvider>,
    );
    const pressed = () => screen.getByRole("button", { pressed: true }).textContent;
    expect(pressed()).toBe("Selon l’appareil");
    await user.click(screen.getByRole("button", { name: "Sombre" }));
    expect(pressed()).toBe("Sombre");
    expect(document.documentElement.getAttribute("data-mantine-color-scheme")).toBe("dark");
    expect(window.localStorage.getItem(colourSchemeKey)).toBe("dark");
  });
});
