import type { AdminWords } from "./fr.ts";

/** The words of the admin app in English. */
export const en: AdminWords = {
  title: "Programmes · Bassin",
  programmes: "Programmes",
  territories: "Territories",
  account: "My account",
  question: "What do several trajectories teach us?",
  lead: "A programme reads together what territories choose to share. Nothing is ranked, and nobody is marked.",
  none: "No programme follows a territory here yet",
  noneText:
    "Ecosystems that join a programme will decide for themselves what they show it; here one will read what is most often missing, so that the programme can bring it.",
  toTerritories: "See the territories",
  notFound: "This page does not exist, or no longer does",
  notFoundText: "Its address may have changed.",
  toProgrammes: "Back to the programmes",
  unreachable: "The server does not answer: there is no network, or Bassin is restarting.",
  unreachableTodo: "Wait a moment, then try again.",
};
