import { detectDecimalMark, observationPeriod, parseNumber, type UsePerformance } from "@bassin/core";
import { useLocale } from "@bassin/ui";
import { Button, NativeSelect, TextInput } from "@mantine/core";
import { type FormEvent, useState } from "react";
import { readRefusal } from "../api/refusal.ts";
import { useEcosystem } from "../evaluation/use-ecosystem.ts";
import { useAppText, useSaid } from "../locales/use-app-text.ts";
import { useOrigin } from "../plugins/use-origin.ts";
import { type Figures, namespaceOf } from "./figures.ts";
import { usePluginName } from "./plugin-names.ts";
import { savePerformance } from "./save-performance.ts";
import { sayNumber, sayUnit } from "./say-figure.ts";

export interface ChooseIndicatorProps {
  figures: Figures;
  performance: UsePerformance & { readonly version: number };
}

type Mark = UsePerformance["baseline"];
type Problems = Partial<Record<"baselinePeriod" | "baselineValue" | "targetPeriod" | "targetValue" | "all", string>>;

/** The indicators the repertoire of its solution suggests. */
function useSuggested({ solution }: UsePerformance): ReadonlySet<string> {
  const { facts } = useEcosystem();
  const { found } = useOrigin(facts.solutions.find(({ id }) => id === solution));
  if (found === undefined) return new Set();
  const keys = found.template.performances.flatMap(({ indicators }) => indicators ?? []);
  return new Set(keys.map((key) => `${found.plugin.key}:${key}`));
}

/** What to choose among: those suggested, then by plugin. */
function useChoices(figures: Figures, performance: UsePerformance) {
  const text = useAppText();
  const said = useSaid();
  const nameOf = usePluginName();
  const suggested = useSuggested(performance);
  const plans = [...figures.compiled.indicators.values()];
  const items = (list: typeof plans) =>
    list.map(({ id, definition }) => ({ value: id, label: said(definition.label) }));
  const first = plans.filter(({ id }) => suggested.has(id));
  const rest = Map.groupBy(
    plans.filter(({ id }) => !suggested.has(id)),
    ({ id }) => namespaceOf(id),
  );
  return [
    { value: "", label: text("indicators.none") },
    ...(first.length > 0 ? [{ group: text("indicators.suggested"), items: items(first) }] : []),
    ...[...rest].map(([plugin, list]) => ({ group: nameOf(plugin), items: items(list) })),
  ];
}

/** Reads a value and its period as they were typed; empty ones say nothing. */
function readMark(
  form: FormData,
  name: "baseline" | "target",
  decimal: "," | ".",
): { mark: Mark; wrong: "Period" | "Value" | undefined } {
  const period = String(form.get(`${name}Period`) ?? "").trim();
  const words = String(form.get(`${name}Value`) ?? "").trim();
  if (period === "" && words === "") return { mark: null, wrong: undefined };
  if (!observationPeriod.safeParse(period).success) return { mark: null, wrong: "Period" };
  const value = parseNumber(words, detectDecimalMark([words], decimal))?.value;
  return value === undefined ? { mark: null, wrong: "Value" } : { mark: { period, value }, wrong: undefined };
}

function MarkFields({
  name,
  mark,
  unit,
  problems,
}: {
  name: "baseline" | "target";
  mark: Mark;
  unit: string;
  problems: Problems;
}) {
  const text = useAppText();
  const locale = useLocale();
  return (
    <fieldset className="choose-indicator__mark">
      <legend>{text(`indicators.${name}`)}</legend>
      <TextInput
        size="md"
        name={`${name}Period`}
        label={text("indicators.periodOf")}
        defaultValue={mark?.period ?? ""}
        error={problems[`${name}Period`]}
      />
      <TextInput
        size="md"
        name={`${name}Value`}
        inputMode="decimal"
        label={text("indicators.valueOf", { unit })}
        defaultValue={mark == null ? "" : sayNumber(mark.value, locale)}
        error={problems[`${name}Value`]}
      />
    </fieldset>
  );
}

function ChooseForm({ figures, performance }: ChooseIndicatorProps) {
  const text = useAppText();
  const said = useSaid();
  const locale = useLocale();
  const { place } = useEcosystem();
  const choices = useChoices(figures, performance);
  const [chosen, choose] = useState(performance.indicator ?? "");
  const [problems, setProblems] = useState<Problems>({});
  const [state, setState] = useState<"idle" | "busy" | "saved">("idle");
  const plan = figures.compiled.indicators.get(chosen);
  const unit = plan === undefined ? "" : sayUnit(plan.definition.unit, locale);
  const save = async (form: FormData) => {
    const decimal = locale === "fr" ? "," : ".";
    const [baseline, target] = [readMark(form, "baseline", decimal), readMark(form, "target", decimal)];
    const tell = (wrong: "Period" | "Value") =>
      text(wrong === "Period" ? "indicators.badPeriod" : "indicators.badNumber");
    const found: Problems = {
      ...(baseline.wrong ? { [`baseline${baseline.wrong}`]: tell(baseline.wrong) } : {}),
      ...(target.wrong ? { [`target${target.wrong}`]: tell(target.wrong) } : {}),
    };
    setProblems(found);
    if (Object.keys(found).length > 0 || state === "busy") return;
    setState("busy");
    try {
      await savePerformance(place, performance, {
        indicator: chosen === "" ? null : chosen,
        baseline: plan === undefined ? null : baseline.mark,
        target: plan === undefined ? null : target.mark,
      });
      setState("saved");
    } catch (error) {
      const refusal = readRefusal(error);
      setProblems({ all: refusal === null ? text("writing.offline") : said(refusal.message) });
      setState("idle");
    }
  };
  return (
    <form
      className="choose-indicator"
      onSubmit={(event: FormEvent<HTMLFormElement>) => {
        event.preventDefault();
        void save(new FormData(event.currentTarget));
      }}
    >
      <NativeSelect
        size="md"
        label={text("indicators.chooseLabel")}
        value={chosen}
        onChange={(event) => choose(event.currentTarget.value)}
        data={choices}
      />
      {plan === undefined ? null : (
        <>
          <p className="bassin-soft">{said(plan.definition.performance)}</p>
          <MarkFields name="baseline" mark={performance.baseline} unit={unit} problems={problems} />
          <MarkFields name="target" mark={performance.target} unit={unit} problems={problems} />
          <p className="bassin-soft choose-indicator__hint">{text("indicators.periodHint")}</p>
        </>
      )}
      <div>
        <Button type="submit" aria-disabled={state === "busy"}>
          {text("indicators.save")}
        </Button>
      </div>
      <p role="status">{state === "saved" ? text("indicators.saved") : null}</p>
      {problems.all ? (
        <p role="alert" className="import-alert">
          {problems.all}
        </p>
      ) : null}
    </form>
  );
}

/** Choosing what tells of a performance of use, with where things stood and what is hoped for. */
export function ChooseIndicator(props: ChooseIndicatorProps) {
  const text = useAppText();
  const [isOpen, setOpen] = useState(false);
  const { indicator, statement } = props.performance;
  return (
    <details
      className="figure-choose"
      open={isOpen}
      onToggle={(event) => {
        setOpen(event.currentTarget.open);
      }}
    >
      <summary>
        {text(indicator == null ? "indicators.choose" : "indicators.change")}{" "}
        <span className="bassin-hidden">{text("indicators.changeFor", { name: statement })}</span>
      </summary>
      {isOpen ? <ChooseForm {...props} /> : null}
    </details>
  );
}
