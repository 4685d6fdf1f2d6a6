import type { home as french } from "../fr/home.ts";
import type { Words } from "../set-french-spaces.ts";
import { plugins } from "./plugins.ts";

export const home: Words<typeof french> = {
  title: "How far along are our territories?",
  lead: "One flower per ecosystem: five petals for the five parts of the definition, filled with what is in place.",
  mine: "Your territories",
  mineNone: "No territory is open to you yet.",
  mineNoneTodo:
    "Ask the team that pilots yours for an invitation; whoever runs the instance can open one. Meanwhile, the examples show what can be read in Bassin.",
  fictional: "To learn from: a complete example",
  fictionalHint: "All of it is made up, except the communes. One can look back in it, month after month.",
  published: "Cases drawn from a published document",
  publishedHint: "Only what the document states; what it does not say is left to those who live it to tell.",
  search: "Search for a territory or an ecosystem",
  noMatch: "No name looks like “{{search}}”.",
  communes_one: "{{count}} commune",
  communes_other: "{{count}} communes",
  open: "Open",
  noEcosystem: "No ecosystem is told of there yet.",
  map: "On the map",
  noMap: "No map yet: everything else is there.",
  howToMap: "How to get maps",
  territory: {
    title: "What is this territory?",
    ecosystems_one: "One ecosystem",
    ecosystems_other: "{{count}} ecosystems",
    actors: "The actors of the directory",
    actors_one: "{{count}} actor in the directory",
    actors_other: "{{count}} actors in the directory",
    actorsHint: "Their public identity, shared by the ecosystems of the territory.",
    place: "The communes",
    perimeter: "A set of communes, never one institution.",
  },
  plugins,
  maps: {
    title: "How do we get maps?",
    lead: "Contours of communes do not come with Bassin: the IGN publishes them, and one command adds them.",
    where: "Where to find a file",
    whereText:
      "Contours in GeoJSON or TopoJSON, in degrees (WGS 84): Admin Express by the IGN for example, or any file that bears the official codes of communes.",
    how: "How to add it",
    howText: "On the machine where Bassin runs, whoever installed it runs:",
    what: "What changes",
    whatText:
      "The maps of territories appear. Nothing else changes: a territory keeps its communes. The file docs/geography.md tells the rest.",
  },
};
