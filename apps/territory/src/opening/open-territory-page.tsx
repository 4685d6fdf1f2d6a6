import { suggestTerritoryName } from "@bassin/core";
import { AppLink, EmptyState, Question, useLocale } from "@bassin/ui";
import { Button, TextInput } from "@mantine/core";
import { useSuspenseQuery } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { type FormEvent, useEffect, useState } from "react";
import { personOptions } from "../account/session.ts";
import { client, queryClient } from "../api/trpc.ts";
import { useAppText } from "../locales/use-app-text.ts";
import { usePageTitle } from "../shell/use-page-title.ts";
import { territoriesOptions } from "../territory/territory-queries.ts";
import { useChoiceSummary } from "./chosen-communes.tsx";
import { keepOpening, recallOpening } from "./kept-opening.ts";
import { PerimeterChooser } from "./perimeter-chooser.tsx";
import { type PerimeterChoice, usePerimeterChoice } from "./use-perimeter-choice.ts";
import { useSending } from "./use-sending.ts";

/** Writes the territory at once, whole, and answers with its identifier. */
async function openTerritory(choice: PerimeterChoice, name: string): Promise<string> {
  const { wholeZone, codes } = choice;
  const basin = wholeZone?.kind === "bassin-de-vie" ? wholeZone.code : null;
  const { id } = await client.territory.create.mutate({
    said: { name, basin },
    perimeter: { communes: [...codes], zones: [] },
  });
  keepOpening(undefined);
  await queryClient.invalidateQueries({ queryKey: territoriesOptions().queryKey });
  return id;
}

interface NamingProps {
  choice: PerimeterChoice;
  /** What was typed; nothing while the suggestion stands. */
  name: string | undefined;
  onName: (name: string) => void;
}

/** The name, suggested from the choice, and the one button that writes. */
function Naming({ choice, name, onName }: NamingProps) {
  const text = useAppText();
  const locale = useLocale();
  const summarise = useChoiceSummary();
  const navigate = useNavigate();
  const { send, isBusy, problem, fail } = useSending();
  const suggested = suggestTerritoryName(choice.communes.map(readNamed), choice.wholeZone);
  const words = name ?? suggested?.[locale] ?? "";
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (words.trim() === "") return fail(text("opening.needName"));
    send(async () => {
      const territory = await openTerritory(choice, words.trim());
      await navigate({ to: "/t/$territory/ouvrir", params: { territory }, hash: "nom" });
    });
  };
  return (
    <form className="naming" onSubmit={submit}>
      <TextInput
        size="lg"
        label={text("opening.name")}
        description={name === undefined && suggested !== null ? text("opening.nameSuggested") : undefined}
        value={words}
        error={problem ? <span role="alert">{problem}</span> : undefined}
        onChange={(event) => onName(event.currentTarget.value)}
      />
      <Button type="submit" size="lg" aria-disabled={isBusy}>
        {text(isBusy ? "opening.opening" : "opening.open")}
      </Button>
      {choice.communes.length > 0 ? <p className="bassin-soft">{summarise(choice.communes)}</p> : null}
    </form>
  );
}

const readNamed = ({ name, population }: PerimeterChoice["communes"][number]) => ({
  name,
  population: population ?? undefined,
});

function Opening() {
  const text = useAppText();
  const [kept] = useState(recallOpening);
  const choice = usePerimeterChoice(kept.codes);
  const [name, setName] = useState(kept.name);
  useEffect(() => keepOpening({ codes: choice.codes, name }), [choice.codes, name]);
  return (
    <>
      <Question lead={text("opening.territory.lead")}>{text("opening.territory.title")}</Question>
      <PerimeterChooser choice={choice} />
      {choice.codes.length > 0 ? <Naming choice={choice} name={name} onName={setName} /> : null}
    </>
  );
}

/** Opening a territory from real communes: for whoever runs the instance; the others read whom to ask. */
export function OpenTerritoryPage() {
  const text = useAppText();
  usePageTitle(text("opening.territory.title"));
  const { data: person } = useSuspenseQuery(personOptions());
  if (person?.isOperator) return <Opening />;
  return (
    <>
      <Question>{text("opening.territory.title")}</Question>
      <EmptyState
        title={text("opening.territory.notYou")}
        action={
          <AppLink className="bassin-link" href="/">
            {text("shell.notFound.back")}
          </AppLink>
        }
      >
        {text("opening.territory.whom")}
      </EmptyState>
    </>
  );
}
