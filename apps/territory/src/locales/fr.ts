import { account } from "./fr/account.ts";
import { actors } from "./fr/actors.ts";
import { campaigns } from "./fr/campaigns.ts";
import { closing } from "./fr/closing.ts";
import { confirming } from "./fr/confirming.ts";
import { evaluation } from "./fr/evaluation.ts";
import { factGroup } from "./fr/fact-group.ts";
import { facts } from "./fr/facts.ts";
import { home } from "./fr/home.ts";
import { indicators } from "./fr/indicators.ts";
import { journal } from "./fr/journal.ts";
import { judging } from "./fr/judging.ts";
import { live } from "./fr/live.ts";
import { opening } from "./fr/opening.ts";
import { ownIndicator } from "./fr/own-indicator.ts";
import { people } from "./fr/people.ts";
import { pictures } from "./fr/pictures.ts";
import { settings } from "./fr/settings.ts";
import { shell } from "./fr/shell.ts";
import { templates } from "./fr/templates.ts";
import { writing } from "./fr/writing.ts";

/** The words of the app in French: plain, never an audit. `en.ts` has the same keys by type. */
export const fr = {
  shell,
  account,
  home,
  evaluation,
  facts,
  factGroup,
  templates,
  opening,
  pictures,
  people,
  confirming,
  judging,
  campaigns,
  closing,
  settings,
  writing,
  actors,
  journal,
  live,
  indicators,
  ownIndicator,
};

export type AppWords = typeof fr;
