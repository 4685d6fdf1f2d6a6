import { type Contribution, latestStep } from "@bassin/core";
import { type FactGroup, type FactLine, underChapter } from "../record/fact-line.ts";
import { type FactReader, listDetails, listNotes } from "../record/fact-reader.ts";
import { describeBudget, describeCostRounds, describeModels, describeReviews } from "./cost-facts.ts";

/** What is said of value: effects, contributions, costs, heritage (§4.2-4). */
export function listValueFacts(reader: FactReader): FactGroup[] {
  const { text } = reader;
  return [
    ...underChapter(text("writing.chapter.effects"), [
      { key: "usefulEffect", title: text("factGroup.usefulEffect"), lines: describeEffects(reader) },
      { key: "resourceLink", title: text("factGroup.resourceLink"), lines: describeLinks(reader), isRare: true },
      { key: "heritageAsset", title: text("factGroup.heritageAsset"), lines: describeHeritage(reader) },
    ]),
    ...underChapter(text("writing.chapter.returns"), [
      { key: "contribution", title: text("factGroup.contribution"), lines: describeContributions(reader) },
      { key: "workContribution", title: text("factGroup.workContribution"), lines: describeWork(reader) },
    ]),
    ...underChapter(text("writing.chapter.balance"), [
      { key: "equilibriumReview", title: text("factGroup.equilibriumReview"), lines: describeReviews(reader) },
      { key: "budgetLine", title: text("factGroup.budgetLine"), lines: describeBudget(reader) },
      { key: "actorModel", title: text("factGroup.actorModel"), lines: describeModels(reader), isRare: true },
      {
        key: "sharedCostRound",
        title: text("factGroup.sharedCostRound"),
        lines: describeCostRounds(reader),
        isRare: true,
      },
    ]),
  ];
}

function describeEffects({ facts, text, parties, when, hasCome, isPast, attested }: FactReader): FactLine[] {
  return facts.usefulEffects
    .filter(({ since }) => hasCome(since))
    .map((effect) => ({
      id: effect.id,
      title: effect.statement,
      notes: listNotes(text(`facts.kind.${effect.kind}`), when(effect), attested(effect)),
      details: listDetails([[text("facts.label.beneficiaries"), parties(effect.beneficiaries)]]),
      isPast: isPast(effect),
    }));
}

/** The effects and externalities a contribution answers, by name. */
function sayReturn({ facts, list }: FactReader, contribution: Contribution): string {
  const effects = facts.usefulEffects.filter(({ id }) => contribution.inReturnForEffects?.includes(id));
  const externalities = facts.externalities.filter(({ id }) => contribution.inReturnForExternalities?.includes(id));
  return list([...effects, ...externalities].map(({ statement }) => statement));
}

function describeContributions(reader: FactReader): FactLine[] {
  const { facts, text, nameOf, when, date, hasCome, isPast, attested, euros, asOf } = reader;
  return facts.contributions
    .filter(({ since }) => hasCome(since))
    .map((contribution) => {
      const step = latestStep(contribution.steps, asOf);
      return {
        id: contribution.id,
        title: contribution.statement,
        notes: listNotes(
          nameOf(contribution.actor),
          text(`facts.kind.${contribution.kind}`),
          contribution.amount == null ? null : euros(contribution.amount),
          step && text(`facts.state.${step.status}`) + (step.on == null ? "" : ` (${date(step.on)})`),
          when(contribution),
          attested(contribution),
        ),
        details: listDetails([[text("facts.label.inReturn"), sayReturn(reader, contribution)]]),
        isPast: isPast(contribution) || step?.status === "refused",
      };
    });
}

function describeWork({ facts, text, nameOf, when, hasCome, isPast }: FactReader): FactLine[] {
  return facts.workContributions
    .filter(({ since }) => hasCome(since))
    .map((work) => ({
      id: work.id,
      title: work.statement,
      notes: listNotes(
        nameOf(work.actor),
        text(`facts.kind.${work.kind}`),
        work.hours == null ? null : text("facts.hours", { count: work.hours }),
        when(work),
      ),
      details: listDetails([[text("facts.label.recognition"), work.recognition]]),
      isPast: isPast(work),
    }));
}

function describeLinks({ facts, text, nameOf, when, hasCome, isPast, attested }: FactReader): FactLine[] {
  return facts.resourceLinks
    .filter(({ since }) => hasCome(since))
    .map((link) => ({
      id: link.id,
      title: link.statement,
      notes: listNotes(when(link), attested(link)),
      details: listDetails([[text("facts.label.becomes"), link.actor == null ? link.towards : nameOf(link.actor)]]),
      isPast: isPast(link),
    }));
}

function describeHeritage({ facts, text, list, when, hasCome, isPast }: FactReader): FactLine[] {
  return facts.heritageAssets
    .filter(({ since }) => hasCome(since))
    .map((asset) => {
      const fedBy = [
        ...facts.usefulEffects.filter(({ id }) => asset.fedByEffects?.includes(id)),
        ...facts.immaterialInvestments.filter(({ id }) => asset.fedByInvestments?.includes(id)),
      ];
      return {
        id: asset.id,
        title: asset.name,
        notes: listNotes(text(`facts.state.${asset.openTo}`), when(asset)),
        details: listDetails([
          [undefined, asset.description],
          [text("facts.label.fedBy"), list(fedBy.map(({ statement }) => statement))],
          [text("facts.label.usedBy"), asset.usedBy],
        ]),
        isPast: isPast(asset),
      };
    });
}
