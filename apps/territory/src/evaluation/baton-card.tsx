import type { BatonLane } from "@bassin/core";
import { Card, useUiText, WhenSeen } from "@bassin/ui";
import { useQuery } from "@tanstack/react-query";
import { lazy } from "react";
import { useAppText } from "../locales/use-app-text.ts";
import { batonOptions } from "./picture-queries.ts";
import { useEcosystem, useFactReader } from "./use-ecosystem.ts";

const Baton = lazy(async () => ({ default: (await import("../production/baton-picture.tsx")).BatonPicture }));

/** Who holds each role on the day, in words; an impulse that was given needs nobody any more. */
function Holders({ lanes }: { lanes: readonly BatonLane[] }) {
  const text = useAppText();
  const uiText = useUiText();
  const { facts, names } = useFactReader();
  const solutions = new Map(facts.solutions.map(({ id, name }) => [id, name]));
  const roles = lanes
    .map(({ role, solution, spans }) => ({
      key: `${role} ${solution}`,
      role,
      solution: solution === null ? undefined : solutions.get(solution),
      holders: spans.filter(({ isCurrent }) => isCurrent).map(({ actor }) => actor),
    }))
    .filter(({ role, holders }) => role !== "impulse" || holders.length > 0);
  return (
    <dl className="holds">
      {roles.map(({ key, role, solution, holders }) => (
        <div key={key}>
          <dt>
            {uiText(`baton.role.${role}`)}
            {solution ? ` · ${solution}` : null}
          </dt>
          <dd>{holders.length > 0 ? names(holders) : <em>{text("pictures.nobodyNow")}</em>}</dd>
        </div>
      ))}
    </dl>
  );
}

/** Who gives the impulse, carries, integrates: today in words, and how it passed as a picture. */
export function BatonCard() {
  const text = useAppText();
  const { place } = useEcosystem();
  const { data: lanes } = useQuery(batonOptions(place));
  return (
    <Card title={text("evaluation.baton.title")}>
      {lanes === undefined || lanes.length > 0 ? (
        <>
          {lanes ? <Holders lanes={lanes} /> : null}
          <WhenSeen room="22rem">
            <Baton />
          </WhenSeen>
        </>
      ) : (
        <p className="bassin-soft">{text("evaluation.baton.none")}</p>
      )}
    </Card>
  );
}
