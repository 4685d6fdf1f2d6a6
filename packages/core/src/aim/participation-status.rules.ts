import { latestStep } from "../record/dated-steps.rules.ts";
import { addDays } from "../record/day.ts";
import { type Day, firstDay, lastDay } from "../record/partial-date.ts";
import { hasBegun } from "../record/valid-time.ts";
import { type Participation, type ParticipationStatus, participationStatuses } from "./participation.ts";

/** A day no step comes after. */
const lastOfDays: Day = "9999-12-31";

/**
 * How far an actor's engagement had come on a day (§4.2-1): its latest step, `left` once its participation has ended,
 * `identified` when it takes part and no step was told, `null` before it began.
 */
export function participationStatusAt(participation: Participation, asOf: Day): ParticipationStatus | null {
  if (!hasBegun(participation.since, asOf)) return null;
  if (participation.until != null && lastDay(participation.until) < asOf) return "left";
  const step = latestStep(participation.steps, asOf);
  if (step !== null) return step.status;
  return participation.steps.length === 0 || participation.since != null ? "identified" : null;
}

/** An actor's status on a day over all its stays in the ecosystem: the furthest among those not ended, else `left`. */
export function actorStatusAt(
  participations: readonly Participation[],
  actor: string,
  asOf: Day,
): ParticipationStatus | null {
  const statuses = participations
    .filter((participation) => participation.actor === actor)
    .map((participation) => participationStatusAt(participation, asOf));
  const furthest = participationStatuses.findLast((status) => status !== "left" && statuses.includes(status));
  return furthest ?? (statuses.includes("left") ? "left" : null);
}

/** Every actor's status on a day, for the actors whose participation has begun. */
export function actorStatusesAt(
  participations: readonly Participation[],
  asOf: Day,
): ReadonlyMap<string, ParticipationStatus> {
  const stays = Map.groupBy(participations, (participation) => participation.actor);
  return new Map(
    [...stays].flatMap(([actor, own]): [string, ParticipationStatus][] => {
      const status = actorStatusAt(own, actor, asOf);
      return status === null ? [] : [[actor, status]];
    }),
  );
}

/**
 * The first day an actor was no longer in the ecosystem, over all its stays; `null` when it has not left, or when
 * nobody said when.
 */
export function departureDay(participations: readonly Participation[], actor: string): Day | null {
  const departures = participations.filter((stay) => stay.actor === actor).map(departureOf);
  const known = departures.filter((departure) => departure !== null);
  return known.length < departures.length ? null : (known.toSorted().at(-1) ?? null);
}

function departureOf(participation: Participation): Day | null {
  const ended = participation.until == null ? null : addDays(lastDay(participation.until), 1);
  const last = latestStep(participation.steps, lastOfDays);
  if (last?.status !== "left" || last.on == null) return ended;
  const left = firstDay(last.on);
  return ended === null || left < ended ? left : ended;
}
