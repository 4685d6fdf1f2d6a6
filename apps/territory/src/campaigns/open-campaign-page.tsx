import { Loading, Question } from "@bassin/ui";
import { Checkbox, NativeSelect, Radio, TextInput } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { Form } from "../account/form.tsx";
import { useEcosystem } from "../evaluation/use-ecosystem.ts";
import { frameworkOptions, frameworksOptions } from "../judging/judging-queries.ts";
import { useAppText, useSaid } from "../locales/use-app-text.ts";
import { usePageTitle } from "../shell/use-page-title.ts";
import { type OpeningCampaign, useOpenCampaign } from "./use-open-campaign.ts";
import "../account/account.css";
import "./campaigns.css";

type Opening = ReturnType<typeof useOpenCampaign>;

/** The questions of the framework, branch by branch. */
function ChooseCriteria({ opening }: { opening: Opening }) {
  const text = useAppText();
  const said = useSaid();
  const { place } = useEcosystem();
  const { asked, change, missing } = opening;
  const { data } = useQuery(frameworkOptions(place, asked.framework));
  if (data === undefined) return <Loading lines={4} />;
  const { criteria } = data.framework;
  const branches = criteria.filter(({ parent }) => parent == null);
  const toggle = (ids: readonly string[], isOn: boolean) => {
    const others = asked.criteria.filter((id) => !ids.includes(id));
    change({ criteria: isOn ? [...others, ...ids] : others });
  };
  return (
    <fieldset className="campaign-criteria" aria-invalid={missing.criteria || undefined}>
      <legend>{text("campaigns.form.criteria")}</legend>
      {missing.criteria ? <p className="form__problem">{text("campaigns.form.criteriaNeeded")}</p> : null}
      {branches.map((branch) => {
        const own = [branch, ...criteria.filter(({ parent }) => parent === branch.id)];
        const ids = own.map(({ id }) => id);
        const chosen = ids.filter((id) => asked.criteria.includes(id)).length;
        return (
          <details key={branch.id} open={chosen > 0}>
            <summary>
              {said(branch.name)}{" "}
              <span className="bassin-soft">{chosen > 0 ? text("judging.asked", { count: chosen }) : null}</span>
            </summary>
            <Checkbox
              size="md"
              label={text("campaigns.form.all")}
              checked={chosen === ids.length}
              indeterminate={chosen > 0 && chosen < ids.length}
              onChange={({ currentTarget }) => toggle(ids, currentTarget.checked)}
            />
            {own.map((one) => (
              <Checkbox
                size="md"
                key={one.id}
                label={said(one.questions[0] ?? one.name)}
                checked={asked.criteria.includes(one.id)}
                onChange={({ currentTarget }) => toggle([one.id], currentTarget.checked)}
              />
            ))}
          </details>
        );
      })}
    </fieldset>
  );
}

/** Which framework, about what. */
function ChooseFramework({ opening }: { opening: Opening }) {
  const text = useAppText();
  const said = useSaid();
  const { place, facts } = useEcosystem();
  const { asked, change } = opening;
  const { data: frameworks = [] } = useQuery(frameworksOptions(place));
  const isOfActor = frameworks.find(({ key }) => key === asked.framework)?.subject === "actor";
  const present = new Set(facts.participations.map(({ actor }) => actor));
  const actors = facts.actors.filter(({ id }) => present.has(id));
  const about = [
    ...(isOfActor ? [] : [{ value: "", label: text("judging.aboutWhole") }]),
    ...(isOfActor ? [] : facts.solutions).map(({ id, name }) => ({
      value: `solution:${id}`,
      label: text("judging.aboutSolution", { name }),
    })),
    ...actors.map(({ id, name }) => ({ value: `actor:${id}`, label: text("judging.aboutActor", { name }) })),
  ];
  return (
    <>
      <NativeSelect
        size="md"
        label={text("campaigns.form.framework")}
        value={asked.framework}
        data={frameworks.map(({ key, name }) => ({ value: key, label: said(name) }))}
        onChange={({ currentTarget }) => {
          const next = frameworks.find(({ key }) => key === currentTarget.value);
          const first = next?.subject === "actor" ? `actor:${actors[0]?.id ?? ""}` : "";
          change({ framework: currentTarget.value, criteria: [], about: first });
        }}
      />
      <NativeSelect
        size="md"
        label={text("campaigns.form.about")}
        value={asked.about}
        data={about}
        onChange={({ currentTarget }) => change({ about: currentTarget.value })}
      />
    </>
  );
}

function ChoosePeople({ opening }: { opening: Opening }) {
  const text = useAppText();
  const { asked, change, people } = opening;
  if (people.length === 0) return null;
  return (
    <Checkbox.Group
      size="md"
      label={text("campaigns.form.people")}
      description={text("campaigns.form.peopleHint")}
      value={[...asked.people]}
      onChange={(chosen) => change({ people: chosen })}
    >
      <div className="campaign-people">
        {people.map(({ account, name }) => (
          <Checkbox key={account} size="md" value={account} label={name} />
        ))}
      </div>
    </Checkbox.Group>
  );
}

const shownChoices = ["when-closed", "once-answered"] as const satisfies readonly OpeningCampaign["shown"][];

/** Opening a campaign: what is asked, of whom, until when, and when contents open. */
export function OpenCampaignPage() {
  const text = useAppText();
  const opening = useOpenCampaign();
  const { asked, change, missing } = opening;
  usePageTitle(text("campaigns.form.page"));
  return (
    <>
      <Question lead={text("campaigns.form.lead")}>{text("campaigns.form.question")}</Question>
      <div className="campaign-form">
        <Form
          submit={text("campaigns.form.submit")}
          isBusy={opening.isBusy}
          problem={opening.problem}
          onSubmit={opening.submit}
        >
          <TextInput
            size="md"
            label={text("campaigns.form.name")}
            placeholder={text("campaigns.form.namePlaceholder")}
            maxLength={120}
            value={asked.name}
            error={missing.name ? text("campaigns.form.nameNeeded") : undefined}
            onChange={({ currentTarget }) => change({ name: currentTarget.value })}
          />
          <ChooseFramework opening={opening} />
          <ChooseCriteria opening={opening} />
          <TextInput
            size="md"
            type="date"
            label={text("campaigns.form.until")}
            value={asked.until}
            onChange={({ currentTarget }) => change({ until: currentTarget.value })}
          />
          <Radio.Group
            size="md"
            label={text("campaigns.form.shown")}
            value={asked.shown}
            onChange={(value) => change({ shown: shownChoices.find((one) => one === value) ?? "when-closed" })}
          >
            <div className="role-choices">
              {shownChoices.map((one) => (
                <Radio
                  key={one}
                  size="md"
                  value={one}
                  label={text(`campaigns.form.${one}`)}
                  description={text(`campaigns.form.${one}Hint`)}
                />
              ))}
            </div>
          </Radio.Group>
          <ChoosePeople opening={opening} />
        </Form>
      </div>
    </>
  );
}
