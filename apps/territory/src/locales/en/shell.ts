import type { shell as french } from "../fr/shell.ts";
import type { Words } from "../set-french-spaces.ts";

export const shell: Words<typeof french> = {
  title: "{{page}} · Bassin",
  purpose: "Say what is there, see what is left to build, decide together.",
  territories: "Territories",
  account: "My account",
  signOut: "Sign out",
  breadcrumbs: "You are here",
  whereAreWe: "Where are we?",
  templates: "Start from a template",
  territory: "The territory",
  plugins: "Plugins of the territory",
  admin: "Programmes",
  offline:
    "No network. What is shown stays readable, and what you write is kept here: it will be sent by itself when the network returns.",
  notFound: {
    title: "This page does not exist, or no longer does",
    text: "The address may have changed, or what it showed is not open to your account.",
    back: "Back to the territories",
  },
  failure: {
    title: "The page could not be shown",
    unreachable: "The server does not answer: there is no network, or Bassin is restarting.",
    unreachableTodo: "Wait a moment, then try again.",
    unexpected: "The page could not be shown because of an error of ours.",
    unexpectedTodo: "Try again; if it happens again, show the lines below to whoever helps you.",
  },
};
