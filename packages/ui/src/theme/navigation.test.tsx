// @vitest-environment jsdom
import { fireEvent, screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { renderPart } from "../testing/render-part.tsx";
import { AppLink } from "./navigation.tsx";

/** Follows a link of the app; gives where the router went, and whether the browser was left to act. */
function follow(href: string, how: MouseEventInit = {}, target?: string) {
  const visited: string[] = [];
  renderPart(
    <AppLink href={href} {...(target ? { target } : {})}>
      lien
    </AppLink>,
    { navigate: (address) => visited.push(address) },
  );
  const stop = (event: Event) => {
    browserActs = !event.defaultPrevented;
    event.preventDefault();
  };
  let browserActs = false;
  window.addEventListener("click", stop, { once: true });
  fireEvent.click(screen.getByRole("link"), how);
  return { visited, browserActs };
}

describe("a link of the app", () => {
  it("goes through the router", () => {
    expect(follow("/aim")).toEqual({ visited: ["/aim"], browserActs: false });
  });

  it.each<[string, MouseEventInit]>([
    ["a new tab", { ctrlKey: true }],
    ["a new tab on a Mac", { metaKey: true }],
    ["a new window", { shiftKey: true }],
    ["a download", { altKey: true }],
    ["the middle button", { button: 1 }],
  ])("leaves %s to the browser", (_, how) => {
    expect(follow("/aim", how)).toEqual({ visited: [], browserActs: true });
  });

  it("leaves other sites to the browser", () => {
    expect(follow("https://librairie.ademe.fr/").browserActs).toBe(true);
  });

  it("leaves an anchor of the page to the browser", () => {
    expect(follow("#content").browserActs).toBe(true);
  });

  it("leaves a named window to the browser", () => {
    expect(follow("/aim", {}, "_blank").browserActs).toBe(true);
  });
});
