import { evaluateIndicator, mapDependants } from "@bassin/core";
import { AppLink, useLocale } from "@bassin/ui";
import { Button, NativeSelect, TextInput } from "@mantine/core";
import { useEcosystemPlace } from "../../evaluation/use-ecosystem.ts";
import { useAppText, useSaid } from "../../locales/use-app-text.ts";
import { indicatorHref } from "../../territory/addresses.ts";
import type { Figures } from "../figures.ts";
import { sayAmount, sayCodes, sayMissing, sayPeriod, sayReading, sayUnit } from "../say-figure.ts";
import { type Cell, type Said, saidBy, withValue } from "./cell.ts";
import { OlderFigures } from "./older-figures.tsx";
import type { Entry, Trouble } from "./use-entry.ts";

export interface CellPanelProps {
  entry: Entry;
  cell: Cell | undefined;
  mayWrite: boolean;
}

/** My value beside the one someone else wrote meanwhile, to choose between. */
function Conflict({ entry, trouble }: { entry: Entry; trouble: Trouble }) {
  const text = useAppText();
  const locale = useLocale();
  const { cell, conflict } = trouble;
  if (conflict === undefined) return null;
  const say = (said: Said) =>
    said === null ? text("indicators.entry.empty") : sayAmount(said.value, said.unit, { locale });
  return (
    <div className="entry-conflict">
      <p>{text("indicators.entry.mine", { value: say(conflict.mine.after) })}</p>
      <p>{text("indicators.entry.theirs", { value: say(saidBy(conflict.theirs ?? undefined, cell.plan)) })}</p>
      <div>
        <Button size="compact-md" variant="outline" onClick={() => entry.decide(trouble, true)}>
          {text("indicators.entry.keepMine")}
        </Button>
        <Button size="compact-md" variant="outline" onClick={() => entry.decide(trouble, false)}>
          {text("indicators.entry.keepTheirs")}
        </Button>
      </div>
    </div>
  );
}

/** The official figure of the same thing, beside ours, to take when one wants. */
function Official({ entry, cell, mayWrite }: { entry: Entry; cell: Cell; mayWrite: boolean }) {
  const text = useAppText();
  const locale = useLocale();
  const { plan, period, codes, solution } = cell;
  const found = entry.figures.official.find((one) => one.measure === plan.id && one.period === period);
  if (found === undefined || codes.length > 0 || solution !== null) return null;
  const said = entry.saidNow(cell);
  const take = () => {
    const source = text("indicators.entry.officialSource", { period });
    const after = withValue(said, cell, found.value);
    entry.write([{ cell, before: said, after: after && { ...after, status: "measured", source } }]);
  };
  return (
    <div className="entry-official">
      <p>
        {text("indicators.entry.officially", { period, value: sayAmount(found.value, found.unit, { locale }) })}
        {mayWrite && said?.value !== found.value ? (
          <>
            {" "}
            <button type="button" className="bassin-link" onClick={take}>
              {text("indicators.entry.takeNamed")}
            </button>
          </>
        ) : null}
      </p>
      <p className="bassin-soft">{text("indicators.entry.officialHint")}</p>
    </div>
  );
}

/** What the indicators that read this measure now say, as the figures stand in the grid. */
function Becomes({ figures, cell }: { figures: Figures; cell: Cell }) {
  const text = useAppText();
  const said = useSaid();
  const locale = useLocale();
  const place = useEcosystemPlace();
  const saying = { text, locale };
  const dependants = mapDependants(figures.compiled.indicators.values()).get(cell.plan.id) ?? [];
  const solution = cell.solution === null ? {} : { solution: cell.solution };
  return (
    <section className="entry-becomes" aria-live="polite">
      <h3>{text("indicators.entry.becomes")}</h3>
      {dependants.length === 0 ? <p className="bassin-soft">{text("indicators.entry.becomesNone")}</p> : null}
      <ul>
        {dependants.map((plan) => {
          const { value, missing, reason } = evaluateIndicator(plan, figures.index, {
            period: cell.period,
            breakdown: cell.codes,
            ...solution,
          });
          const [first] = missing;
          return (
            <li key={plan.id}>
              <AppLink href={indicatorHref(place, plan.id, cell.solution ?? undefined)}>
                {said(plan.definition.label)}
              </AppLink>
              {value === null ? (
                <span className="bassin-soft">
                  {reason === "missing" && first
                    ? `${text("indicators.missing")} ${sayMissing(figures, first, saying)}`
                    : text(`indicators.reason.${reason ?? "missing"}`)}
                </span>
              ) : (
                <strong>{sayReading(value, plan, locale)}</strong>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}

/** What a figure says of itself: how sure, where from, and a remark. */
function AboutFigure({ entry, cell }: { entry: Entry; cell: Cell }) {
  const text = useAppText();
  const said = entry.saidNow(cell);
  if (said === null) return <p className="bassin-soft">{text("indicators.entry.emptyFirst")}</p>;
  const change = (part: Partial<NonNullable<Said>>) =>
    entry.write([{ cell, before: said, after: { ...said, ...part } }]);
  return (
    <>
      <NativeSelect
        size="md"
        label={text("indicators.entry.status")}
        value={said.status}
        onChange={(event) => {
          const status = (["measured", "estimated", "provisional"] as const).find(
            (one) => one === event.currentTarget.value,
          );
          if (status !== undefined) change({ status });
        }}
        data={(["measured", "estimated", "provisional"] as const).map((value) => ({
          value,
          label: text(`indicators.entry.statuses.${value}`),
        }))}
      />
      {(["source", "comment"] as const).map((field) => (
        <TextInput
          key={`${cell.id}${field}${said[field] ?? ""}`}
          size="md"
          label={text(`indicators.entry.${field}`)}
          defaultValue={said[field] ?? ""}
          onBlur={(event) => change({ [field]: event.currentTarget.value.trim() || null })}
        />
      ))}
    </>
  );
}

/** The cell one is in: what it counts, what is said of its figure, and what it changes. */
export function CellPanel({ entry, cell, mayWrite }: CellPanelProps) {
  const text = useAppText();
  const said = useSaid();
  const locale = useLocale();
  if (cell === undefined) return <aside className="entry-panel bassin-soft">{text("indicators.entry.noCell")}</aside>;
  const { definition, lists } = cell.plan;
  const trouble = entry.troubles.get(cell.id);
  const part = sayCodes(lists, cell.codes, locale);
  return (
    <aside className="entry-panel bassin-card" aria-label={text("indicators.entry.details")}>
      <h2>{said(definition.label)}</h2>
      <p className="bassin-soft">
        {[
          part,
          sayPeriod(cell.period, { text, locale }),
          text("indicators.entry.unit", { unit: sayUnit(definition.unit, locale) || definition.unit }),
        ]
          .filter((words) => words !== "")
          .join(" · ")}
      </p>
      <p>{said(definition.population)}.</p>
      {trouble ? (
        <div role="alert" className="entry-trouble">
          <p>{trouble.words}</p>
          <Conflict entry={entry} trouble={trouble} />
        </div>
      ) : null}
      <Official entry={entry} cell={cell} mayWrite={mayWrite} />
      <OlderFigures figures={entry.figures} cell={cell} />
      <Becomes figures={entry.figures} cell={cell} />
      {mayWrite ? <AboutFigure entry={entry} cell={cell} /> : null}
    </aside>
  );
}
