import { type Commitment, lastDay } from "@bassin/core";
import { type FactGroup, type FactLine, underChapter } from "../record/fact-line.ts";
import { type FactReader, listDetails, listNotes } from "../record/fact-reader.ts";

/** What is said of producing together: agreements, commitments, exchanges, means, mandates (§4.2-3). */
export function listProductionFacts(reader: FactReader): FactGroup[] {
  const { text } = reader;
  return [
    ...underChapter(text("writing.chapter.promises"), [
      { key: "commitment", title: text("factGroup.commitment"), lines: describeCommitments(reader) },
      { key: "agreement", title: text("factGroup.agreement"), lines: describeAgreements(reader) },
    ]),
    ...underChapter(text("writing.chapter.shared"), [
      { key: "knowledgeExchange", title: text("factGroup.knowledgeExchange"), lines: describeExchanges(reader) },
      { key: "pooledMeans", title: text("factGroup.pooledMeans"), lines: describePooledMeans(reader) },
      {
        key: "immaterialInvestment",
        title: text("factGroup.immaterialInvestment"),
        lines: describeInvestments(reader),
      },
    ]),
    ...underChapter(text("writing.chapter.together"), [
      { key: "mandate", title: text("factGroup.mandate"), lines: describeMandates(reader) },
      {
        key: "institutionalShift",
        title: text("factGroup.institutionalShift"),
        lines: describeShifts(reader),
        isRare: true,
      },
    ]),
  ];
}

function describeAgreements({ facts, text, names, when, hasCome, isPast, attested }: FactReader): FactLine[] {
  return facts.agreements
    .filter(({ since }) => hasCome(since))
    .map((agreement) => ({
      id: agreement.id,
      title: agreement.title,
      notes: listNotes(
        when(agreement),
        agreement.basis && text(`facts.basis.${agreement.basis}`),
        agreement.steeredTogether ? text("facts.togetherSteered") : null,
        attested(agreement),
      ),
      details: listDetails([
        [text("facts.label.between"), names(agreement.parties)],
        [undefined, agreement.terms],
      ]),
      isPast: isPast(agreement),
    }));
}

/** How a promise was kept by the day, or by when it is awaited. */
function sayFulfilment(
  { facts, text, date, introduce, hasCome, asOf, attested }: FactReader,
  { id, dueOn }: Commitment,
): string | null {
  const kept = facts.fulfilments.filter(({ commitment, on }) => commitment === id && hasCome(on)).at(-1);
  if (kept !== undefined) return `${text(`facts.state.${kept.degree}`)} (${date(kept.on)}, ${attested(kept)})`;
  if (dueOn == null) return null;
  return text(lastDay(dueOn) < asOf ? "facts.overdue" : "facts.dueOn", { date: introduce(dueOn) });
}

function describeCommitments(reader: FactReader): FactLine[] {
  const { facts, text, nameOf, when, hasCome, isPast, attested } = reader;
  return facts.commitments
    .filter(({ since }) => hasCome(since))
    .map((commitment) => ({
      id: commitment.id,
      title: commitment.statement,
      notes: listNotes(
        text("facts.gives", { giver: nameOf(commitment.giver), receiver: nameOf(commitment.receiver) }),
        commitment.quantity,
        when(commitment),
        sayFulfilment(reader, commitment),
        attested(commitment),
      ),
      details: [],
      isPast: isPast(commitment),
    }));
}

function describeExchanges({ facts, names, when, hasCome, isPast, text }: FactReader): FactLine[] {
  return facts.knowledgeExchanges
    .filter(({ since }) => hasCome(since))
    .map((exchange) => ({
      id: exchange.id,
      title: exchange.statement,
      notes: listNotes(exchange.rhythm, when(exchange)),
      details: listDetails([[text("facts.label.between"), names(exchange.actors)]]),
      isPast: isPast(exchange),
    }));
}

function describePooledMeans({ facts, names, when, hasCome, isPast, text }: FactReader): FactLine[] {
  return facts.pooledMeans
    .filter(({ since }) => hasCome(since))
    .map((means) => ({
      id: means.id,
      title: means.statement,
      notes: listNotes(text(`facts.kind.${means.kind}`), when(means)),
      details: listDetails([[text("facts.label.between"), names(means.actors)]]),
      isPast: isPast(means),
    }));
}

function describeInvestments({ facts, names, list, date, hasCome, text, euros }: FactReader): FactLine[] {
  return facts.immaterialInvestments
    .filter(({ on }) => hasCome(on))
    .map(({ id, statement, kind, on, develops, actors, amount, hours }) => ({
      id,
      title: statement,
      notes: listNotes(
        text(`facts.kind.${kind}`),
        date(on),
        amount == null ? null : euros(amount),
        hours == null ? null : text("facts.hours", { count: hours }),
      ),
      details: listDetails([
        [text("facts.label.develops"), list((develops ?? []).map((one) => text(`facts.develops.${one}`)))],
        [text("facts.label.between"), names(actors)],
      ]),
    }));
}

function describeMandates({ facts, nameOf, when, hasCome, isPast, uiText }: FactReader): FactLine[] {
  return facts.mandates
    .filter(({ since }) => hasCome(since))
    .map((mandate) => ({
      id: mandate.id,
      title: nameOf(mandate.actor),
      notes: listNotes(uiText(`baton.role.${mandate.role}`), when(mandate)),
      details: listDetails([[undefined, mandate.note]]),
      isPast: isPast(mandate),
    }));
}

function describeShifts({ facts, text, nameOf, date, hasCome }: FactReader): FactLine[] {
  return facts.institutionalShifts
    .filter(({ on }) => hasCome(on))
    .map(({ id, actor, kind, state, statement, on }) => ({
      id,
      title: statement,
      notes: listNotes(
        nameOf(actor),
        text(`facts.kind.${kind}`),
        text(`facts.state.${state}`),
        on == null ? null : date(on),
      ),
      details: [],
    }));
}
