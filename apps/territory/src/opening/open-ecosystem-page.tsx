import { isAllowedAt } from "@bassin/core";
import { EmptyState, Question } from "@bassin/ui";
import { useSuspenseQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import { useState } from "react";
import { useAppText } from "../locales/use-app-text.ts";
import { usePageTitle } from "../shell/use-page-title.ts";
import { territoryOptions } from "../territory/territory-queries.ts";
import { NameStep } from "./name-step.tsx";
import { PlaceStep } from "./place-step.tsx";
import "./opening.css";

/** Opening an ecosystem in a territory, one question at a time. */
export function OpenEcosystemPage() {
  const text = useAppText();
  usePageTitle(text("opening.ecosystem.page"));
  const { territory: id } = useParams({ from: "/signed-in/t/$territory" });
  const { data } = useSuspenseQuery(territoryOptions(id));
  const [name, setName] = useState("");
  const [step, setStep] = useState<"name" | "place">("name");
  const { territory, grants } = data;
  const mayOpen = isAllowedAt(grants, "ecosystem.create", { kind: "territory", territory: id });
  if (!mayOpen || territory.illustration != null) {
    return (
      <>
        <Question>{text("opening.ecosystem.page")}</Question>
        <EmptyState title={text("opening.ecosystem.notYou")}>{text("opening.ecosystem.whom")}</EmptyState>
      </>
    );
  }
  return step === "name" ? (
    <NameStep name={name} onName={setName} onNext={() => setStep("place")} />
  ) : (
    <PlaceStep territory={territory} name={name} onBack={() => setStep("name")} />
  );
}
