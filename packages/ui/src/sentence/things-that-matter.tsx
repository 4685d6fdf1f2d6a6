import type { ReactNode } from "react";
import { Citation } from "../citation/citation.tsx";
import { KeptTogether } from "../lettering/kept-together.tsx";
import { useUiText } from "../locales/use-ui-text.ts";
import { AppLink } from "../theme/navigation.tsx";

export interface ThingThatMatters {
  id: string;
  question: string;
  /** Why it would matter, naming the thing. */
  why: ReactNode;
  /** Where it is done. */
  link?: { href: string; label: string } | undefined;
  section: string;
}

export interface ThingsThatMatterProps {
  things: readonly ThingThatMatters[];
  title?: string;
}

/** The next things, at most three, each asked as a question. */
export function ThingsThatMatter({ things, title }: ThingsThatMatterProps) {
  const text = useUiText();
  const words = text(things.length === 2 ? "matters.two" : "matters.three");
  const shown = things.slice(0, 3);
  return (
    <section className="bassin-matters">
      <h2>{title ?? text(shown.length === 0 ? "matters.now" : "matters.title", { count: shown.length, words })}</h2>
      {shown.length === 0 ? <p>{text("matters.none")}</p> : null}
      <ol>
        {shown.map(({ id, question, why, link, section }, index) => (
          <li key={id} className="bassin-matters__item">
            <span className="bassin-matters__numeral" aria-hidden="true">
              {index + 1}
            </span>
            <div>
              <h3>
                <KeptTogether words={question} />
              </h3>
              <p>
                {why}{" "}
                {link ? (
                  <>
                    <AppLink className="bassin-link" href={link.href}>
                      {link.label}
                    </AppLink>
                    {" · "}
                  </>
                ) : null}
                <Citation section={section} />
              </p>
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
}
