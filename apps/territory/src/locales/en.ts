import { account } from "./en/account.ts";
import { actors } from "./en/actors.ts";
import { campaigns } from "./en/campaigns.ts";
import { closing } from "./en/closing.ts";
import { confirming } from "./en/confirming.ts";
import { evaluation } from "./en/evaluation.ts";
import { factGroup } from "./en/fact-group.ts";
import { facts } from "./en/facts.ts";
import { home } from "./en/home.ts";
import { indicators } from "./en/indicators.ts";
import { journal } from "./en/journal.ts";
import { judging } from "./en/judging.ts";
import { live } from "./en/live.ts";
import { opening } from "./en/opening.ts";
import { ownIndicator } from "./en/own-indicator.ts";
import { people } from "./en/people.ts";
import { pictures } from "./en/pictures.ts";
import { settings } from "./en/settings.ts";
import { shell } from "./en/shell.ts";
import { templates } from "./en/templates.ts";
import { writing } from "./en/writing.ts";
import type { AppWords } from "./fr.ts";

/** The words of the app in English. */
export const en: AppWords = {
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
