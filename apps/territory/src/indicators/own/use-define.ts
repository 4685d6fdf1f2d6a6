import { detectDecimalMark, newestOf, type OwnIndicator, parseNumber } from "@bassin/core";
import { useLocale } from "@bassin/ui";
import { useNavigate } from "@tanstack/react-router";
import { useMemo, useState } from "react";
import { readRefusal } from "../../api/refusal.ts";
import { client } from "../../api/trpc.ts";
import { useEcosystem } from "../../evaluation/use-ecosystem.ts";
import { useAppText, useSaid } from "../../locales/use-app-text.ts";
import { indicatorHref } from "../../territory/addresses.ts";
import { sayNumber } from "../say-figure.ts";
import { type Draft, type DraftMeasure, draftOf, newDraft } from "./draft.ts";
import { type DraftProblems, findDraftProblems, placeProblems } from "./draft-problems.ts";
import { listKnownMeasures } from "./draft-reading.ts";
import type { DraftSetting } from "./draft-setting.ts";
import { type KeptOwn, rereadOwn } from "./own-queries.ts";
import { type DraftGround, saidOf } from "./said-of.ts";

const keysOf = (all: readonly OwnIndicator[]) => new Set(all.flatMap(({ versions }) => versions[0]?.key ?? []));

/** What surrounds a draft, here. */
function groundOf(own: OwnIndicator | undefined, others: readonly OwnIndicator[], locale: "fr" | "en"): DraftGround {
  const otherwise = locale === "fr" ? "," : ".";
  return {
    before: own,
    takenIndicators: keysOf(others),
    takenMeasures: new Set(
      [...others, ...(own ? [own] : [])].flatMap(({ measures }) => measures.map(({ key }) => key)),
    ),
    known: listKnownMeasures(others),
    readNumber: (words) => parseNumber(words, detectDecimalMark([words], otherwise))?.value,
  };
}

/** The draft one begins with: nothing, or what is kept, its newest measures that the formula reads. */
function startOf(own: OwnIndicator | undefined, locale: "fr" | "en"): Draft {
  const indicator = own && newestOf(own.versions);
  if (own === undefined || indicator === undefined) return newDraft();
  const newest = [...Map.groupBy(own.measures, ({ key }) => key).values()].flatMap((list) => newestOf(list) ?? []);
  const read = newest.filter(({ key }) => JSON.stringify(indicator.formula).includes(`"${key}"`));
  const { stake, definedBy, definedWith } = own;
  return draftOf({ stake, definedBy, definedWith, indicator, measures: read }, (value) => sayNumber(value, locale, 12));
}

/** The form of a definition: what is said in it, what is to be mended, and keeping it. */
export function useDefine(own: KeptOwn | undefined, others: readonly KeptOwn[]) {
  const text = useAppText();
  const said = useSaid();
  const locale = useLocale();
  const { place } = useEcosystem();
  const navigate = useNavigate();
  const ground = useMemo(() => groundOf(own, others, locale), [own, others, locale]);
  const [draft, setDraft] = useState(() => startOf(own, locale));
  const [problems, setProblems] = useState<DraftProblems>(new Map());
  const [state, setState] = useState<"idle" | "busy" | { readonly failed: string }>("idle");
  const change = (next: Draft) => {
    setDraft(next);
    // What was to be mended is looked at again as one mends it; nothing is told before one asked to keep it.
    if (problems.size > 0) setProblems(findDraftProblems(next, { ground, others, text, locale }));
  };
  const setting: DraftSetting = {
    draft,
    ground,
    problems,
    set: (part) => change({ ...draft, ...part }),
    setMeasure: (id, part: Partial<DraftMeasure>) =>
      change({ ...draft, measures: draft.measures.map((one) => (one.id === id ? { ...one, ...part } : one)) }),
  };
  const keep = async () => {
    const found = findDraftProblems(draft, { ground, others, text, locale });
    setProblems(found);
    if (found.size > 0 || state === "busy") return;
    setState("busy");
    const { territory, ecosystem } = place;
    const sent = saidOf(draft, ground);
    try {
      const { own: api } = client.indicators;
      const kept =
        own === undefined
          ? await api.define.mutate({ territory, ecosystem, said: sent })
          : await api.redefine.mutate({ territory, ecosystem, id: own.id, version: own.version, said: sent });
      await rereadOwn(place);
      await navigate({ href: indicatorHref(place, `own:${kept.versions[0]?.key ?? ""}`) });
    } catch (error) {
      const refusal = readRefusal(error);
      if (refusal !== null) setProblems(placeProblems(refusal.fields, locale));
      setState({ failed: refusal === null ? text("writing.offline") : said(refusal.message) });
    }
  };
  return { setting, state, keep };
}
