import { standpoints, standpointWords } from "@bassin/core";
import { Card, useLocale } from "@bassin/ui";
import { NativeSelect, TextInput } from "@mantine/core";
import { Form } from "../account/form.tsx";
import { useEcosystem } from "../evaluation/use-ecosystem.ts";
import { useAppText } from "../locales/use-app-text.ts";
import { SearchBox } from "../record/search-box.tsx";
import { LevelField, VoiceField, WordsField } from "./judgement-fields.tsx";
import { useMayJudge } from "./use-framework.ts";
import { type SayingPlace, useSaying } from "./use-saying.ts";
import "../account/account.css";

type Saying = ReturnType<typeof useSaying>;

/** What helps a reader, and nobody has to give. */
function More({ saying: { asked, change } }: { saying: Saying }) {
  const text = useAppText();
  return (
    <details className="say-more">
      <summary>{text("judging.say.more")}</summary>
      <TextInput
        size="md"
        label={text("judging.say.saidBy")}
        autoComplete="name"
        maxLength={120}
        value={asked.saidBy}
        onChange={({ currentTarget }) => change({ saidBy: currentTarget.value })}
      />
      <TextInput
        size="md"
        label={text("judging.say.evidence")}
        maxLength={2000}
        value={asked.evidence}
        onChange={({ currentTarget }) => change({ evidence: currentTarget.value })}
      />
      <TextInput
        size="md"
        type="date"
        label={text("judging.say.on")}
        value={asked.on}
        onChange={({ currentTarget }) => change({ on: currentTarget.value })}
      />
    </details>
  );
}

/** From where one speaks: the voice, the actor, the standpoint where the framework has some. */
function Place({ saying, withStandpoint }: { saying: Saying; withStandpoint: boolean }) {
  const text = useAppText();
  const locale = useLocale();
  const { facts } = useEcosystem();
  const { asked, change } = saying;
  const present = new Set(facts.participations.map(({ actor }) => actor));
  return (
    <div className="say-place">
      <VoiceField value={asked.voice} onChange={(voice) => change({ voice })} />
      {asked.voice === "actor" ? (
        <SearchBox
          label={text("judging.say.actor")}
          none={text("judging.say.noActor")}
          choices={facts.actors.filter(({ id }) => present.has(id))}
          value={asked.actor}
          onChoose={(actor) => change({ actor })}
        />
      ) : null}
      {withStandpoint ? (
        <NativeSelect
          size="md"
          label={text("judging.say.standpoint")}
          value={asked.standpoint}
          data={[
            { value: "", label: text("judging.say.noStandpoint") },
            ...standpoints.map((one) => ({ value: one, label: standpointWords[one][locale] })),
          ]}
          onChange={({ currentTarget }) =>
            change({ standpoint: standpoints.find((one) => one === currentTarget.value) ?? "" })
          }
        />
      ) : null}
    </div>
  );
}

function SayForm(place: SayingPlace) {
  const text = useAppText();
  const saying = useSaying(place);
  const { asked, change, submit, isBusy, problem, isDone, missing } = saying;
  const withStandpoint = place.framework.criteria.some(({ questionsFrom }) => questionsFrom !== undefined);
  return (
    <Form
      submit={text("judging.say.submit")}
      isBusy={isBusy}
      problem={problem}
      done={isDone ? text("judging.say.done") : undefined}
      onSubmit={submit}
    >
      <LevelField value={asked.level} isMissing={missing.level} onChange={(level) => change({ level })} />
      <WordsField value={asked.words} isMissing={missing.words} onChange={(words) => change({ words })} />
      <Place saying={saying} withStandpoint={withStandpoint} />
      <More saying={saying} />
    </Form>
  );
}

/** What one says of a criterion, from where one stands. */
export function SayCard(place: SayingPlace) {
  const text = useAppText();
  const { facts } = useEcosystem();
  const mayJudge = useMayJudge();
  const reading = facts.territory.illustration == null ? "reader" : "illustration";
  if (!mayJudge) return <p className="bassin-soft say-reader">{text(`judging.say.${reading}`)}</p>;
  return (
    <Card title={text("judging.say.title")}>
      <SayForm {...place} />
    </Card>
  );
}
