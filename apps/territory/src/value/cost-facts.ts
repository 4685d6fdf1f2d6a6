import type { FactLine } from "../record/fact-line.ts";
import { type FactReader, listDetails, listNotes } from "../record/fact-reader.ts";

/** The days when costs and resources were looked at together, and what came out of it. */
export function describeReviews({ facts, text, names, date, hasCome }: FactReader): FactLine[] {
  return facts.equilibriumReviews
    .filter(({ on }) => hasCome(on))
    .map((review) => ({
      id: review.id,
      title: date(review.on),
      notes: [],
      details: listDetails([
        [text("facts.label.covering"), names(review.covering)],
        [text("facts.state.deficit"), names(review.inDeficit)],
        [text("facts.label.explanation"), review.deficitsExplained],
        [text("facts.label.conclusion"), review.conclusion],
      ]),
    }));
}

/** How each actor lives, as it showed it. */
export function describeModels({ facts, text, nameOf, date, hasCome }: FactReader): FactLine[] {
  return facts.actorModels
    .filter(({ on }) => hasCome(on))
    .map((model) => ({
      id: model.id,
      title: nameOf(model.actor),
      notes: listNotes(date(model.on), model.balance && text(`facts.state.${model.balance}`)),
      details: listDetails([
        [text("facts.label.paidFor"), model.paidFor],
        [text("facts.label.createdUnpaid"), model.createdUnpaid],
        [text("facts.label.destroyed"), model.destroyed],
        [text("facts.label.explanation"), model.explanation],
      ]),
    }));
}

/** Costs and resources, year by year, the latest first. */
export function describeBudget({ facts, text, nameOf, euros, asOf }: FactReader): FactLine[] {
  return facts.budgetLines
    .filter(({ year }) => String(year) <= asOf)
    .toSorted((left, right) => right.year - left.year)
    .map(({ id, statement, side, amount, year, actor }) => ({
      id,
      title: statement,
      notes: listNotes(text(`facts.side.${side}`), euros(amount), String(year), actor == null ? null : nameOf(actor)),
      details: [],
    }));
}

/** The options compared on all their costs, and what came out of it. */
export function describeCostRounds({ facts, text, list, date, hasCome }: FactReader): FactLine[] {
  return facts.sharedCostRounds
    .filter(({ on }) => hasCome(on))
    .map((round) => ({
      id: round.id,
      title: round.question,
      notes: listNotes(round.on == null ? null : date(round.on), list(round.options)),
      details: listDetails([[text("facts.label.outcome"), round.outcome]]),
    }));
}
