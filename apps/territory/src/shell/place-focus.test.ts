// @vitest-environment jsdom
import { expect, it } from "vitest";
import { placeFocus } from "./place-focus.ts";

const focused = () => document.activeElement?.id;

function showPage(content: string) {
  document.body.innerHTML = `<main id="page">${content}</main><a id="away" href="#x">Away</a>`;
}

it("goes to the field a list asks to fill in, unfolding what hides it", () => {
  const line = `<details class="writing-line"><summary>Ask</summary><input id="field" /></details>`;
  showPage(`<details id="fold"><summary>More</summary><div id="said-agreement">${line}</div></details>`);
  placeFocus("said-agreement");
  expect(focused()).toBe("field");
  expect(document.querySelectorAll("details[open]")).toHaveLength(2);
});

it("goes to the list when nothing can be written in it, and to the page when it leads nowhere", () => {
  showPage(`<div id="said-agreement"></div>`);
  placeFocus("said-agreement")?.();
  expect(focused()).toBe("said-agreement");
  placeFocus("");
  expect(focused()).toBe("page");
});

it("waits for the field to come, unless the keyboard went elsewhere", async () => {
  const come = () => document.getElementById("said-stake")?.insertAdjacentHTML("beforeend", writes);
  const writes = `<form class="writing-line"><input id="field" /></form>`;
  showPage(`<div id="said-stake"></div>`);
  const giveUp = placeFocus("said-stake");
  come();
  await Promise.resolve();
  expect(focused()).toBe("field");
  giveUp?.();
  showPage(`<div id="said-stake"></div>`);
  placeFocus("said-stake");
  document.getElementById("away")?.focus();
  come();
  await Promise.resolve();
  expect(focused()).toBe("away");
});
