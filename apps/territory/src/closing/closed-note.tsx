import { AppLink, useLocale } from "@bassin/ui";
import { useQuery } from "@tanstack/react-query";
import { useAppText } from "../locales/use-app-text.ts";
import { closedHref } from "../territory/addresses.ts";
import { closedOptions } from "./closing-queries.ts";
import "./closing.css";

/** Says among territories, or on the page of one, what is closed and until when; nothing when nothing is. */
export function ClosedNote({ territory }: { territory?: string }) {
  const text = useAppText();
  const day = new Intl.DateTimeFormat(useLocale(), { dateStyle: "long" });
  const { data = [] } = useQuery(closedOptions());
  const closed = data.filter((one) => territory === undefined || one.territory === territory);
  if (closed.length === 0) return null;
  return (
    <section className="home-group closed-note">
      <h2>{text("closing.home")}</h2>
      <ul>
        {closed.map((one) => (
          <li key={one.ecosystem ?? one.territory}>
            <strong>{one.ecosystemName ?? one.territoryName}</strong>
            {" – "}
            {text("closing.closedOn", { date: day.format(new Date(one.closedAt)) })}.{" "}
            {text("closing.until", { date: day.format(new Date(one.erasedAt)) })}
          </li>
        ))}
      </ul>
      <p>
        <AppLink className="bassin-link" href={closedHref}>
          {text(closed.some(({ isPilot }) => isPilot) ? "closing.see" : "closing.seeOnly")}
        </AppLink>
      </p>
    </section>
  );
}
