// @vitest-environment jsdom
import { Button } from "@mantine/core";
import { cleanup, render } from "@testing-library/react";
import { afterEach, describe, expect, it } from "vitest";
import { fillBrowserGaps } from "../testing/browser-gaps.ts";
import { BassinProvider, colourSchemeKey } from "./bassin-provider.tsx";
import { useLocale } from "./locale.ts";

fillBrowserGaps();
afterEach(() => {
  cleanup();
  window.localStorage.clear();
});

const scheme = () => document.documentElement.getAttribute("data-mantine-color-scheme");

function Spoken() {
  return <p>{useLocale()}</p>;
}

describe("what every page sits in", () => {
  it("puts the nonce on every style element it adds", () => {
    const { container } = render(
      <BassinProvider locale="fr" nonce="abc123">
        <p>page</p>
      </BassinProvider>,
    );
    const styles = [...container.querySelectorAll("style")];
    expect(styles.length).toBeGreaterThan(0);
    expect(styles.map((style) => style.nonce)).toEqual(styles.map(() => "abc123"));
    expect(container.querySelector("[style]")).toBeNull();
  });

  it("ties Mantine's colours to the tokens in both schemes", () => {
    const { container } = render(
      <BassinProvider locale="fr">
        <p>page</p>
      </BassinProvider>,
    );
    const css = [...container.querySelectorAll("style")].map((style) => style.textContent).join("");
    expect(css.match(/--mantine-color-body: ?var\(--bassin-paper\)/g)).toHaveLength(2);
    expect(css.match(/--mantine-color-error: ?var\(--bassin-alert\)/g)).toHaveLength(2);
  });

  it("writes on a full button in the colour meant for it", () => {
    const { container } = render(
      <BassinProvider locale="fr">
        <Button>Entrer</Button>
      </BassinProvider>,
    );
    const button = container.querySelector("button");
    expect(button?.style.getPropertyValue("--button-color")).toBe("var(--bassin-on-action)");
  });

  it("follows the device until the reader chooses, then remembers", () => {
    const page = (
      <BassinProvider locale="fr">
        <p>page</p>
      </BassinProvider>
    );
    render(page);
    expect(scheme()).toBe("light");
    cleanup();
    window.localStorage.setItem(colourSchemeKey, "dark");
    render(page);
    expect(scheme()).toBe("dark");
  });

  it("tells its language", () => {
    const { container } = render(
      <BassinProvider locale="en">
        <Spoken />
      </BassinProvider>,
    );
    expect(container.querySelector("p")?.textContent).toBe("en");
  });
});
