import { useLocale } from "@bassin/ui";
import { useEcosystem } from "../evaluation/use-ecosystem.ts";
import { useAppText } from "../locales/use-app-text.ts";
import type { MyAwaiting } from "./confirming-queries.ts";

/** What the other side found not quite so, in its own words. */
export function Remarks({ remarks }: { remarks: MyAwaiting["remarks"] }) {
  const text = useAppText();
  const locale = useLocale();
  const { facts } = useEcosystem();
  if (remarks.length === 0) return null;
  const day = new Intl.DateTimeFormat(locale, { dateStyle: "long" });
  const nameOf = (actor: string) => facts.actors.find(({ id }) => id === actor)?.name ?? "…";
  return (
    <ul className="remarks">
      {remarks.map((remark) => (
        <li key={remark.id}>
          <small className="bassin-soft">
            {text("confirming.remark", {
              person: remark.person,
              actor: nameOf(remark.actor),
              date: day.format(new Date(remark.at)),
            })}
          </small>
          <p>{remark.text}</p>
        </li>
      ))}
    </ul>
  );
}
