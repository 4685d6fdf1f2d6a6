import type { Part } from "@bassin/core";
import { type ReactNode, useCallback, useId, useState } from "react";
import { useUiText } from "../locales/use-ui-text.ts";
import { RosetteMark } from "../rosette/rosette-mark.tsx";
import { AppLink } from "../theme/navigation.tsx";
import { useEscape } from "../theme/use-escape.ts";

export interface ShellLink {
  href: string;
  label: string;
  /** The whole rosette, or one of its petals. */
  icon?: "rosette" | Part | undefined;
  isCurrent?: boolean | undefined;
}

export interface PageShellProps {
  homeHref: string;
  /** Where one is: the territory, and its ecosystem when one is open. */
  place?: { territory: string; territoryHref?: string | undefined; ecosystem?: string | undefined } | undefined;
  links: readonly ShellLink[];
  /** Quieter links below. */
  more?: readonly ShellLink[] | undefined;
  /** The foot of the navigation: language, aspect, account. */
  foot?: ReactNode;
  children: ReactNode;
}

interface ShellLinksProps {
  links: readonly ShellLink[];
  label: string;
  onFollow: () => void;
}

function ShellLinks({ links, label, onFollow }: ShellLinksProps) {
  return (
    <ul className="bassin-shell__links" aria-label={label}>
      {links.map(({ href, label: name, icon, isCurrent }) => (
        <li key={href}>
          <AppLink
            className="bassin-shell__link"
            href={href}
            aria-current={isCurrent ? "page" : undefined}
            onClick={onFollow}
          >
            {icon ? <RosetteMark petal={icon === "rosette" ? undefined : icon} size={26} /> : null}
            {name}
          </AppLink>
        </li>
      ))}
    </ul>
  );
}

function ShellPlace({ territory, territoryHref, ecosystem }: NonNullable<PageShellProps["place"]>) {
  return (
    <p className="bassin-shell__place">
      {territoryHref ? <AppLink href={territoryHref}>{territory}</AppLink> : <span>{territory}</span>}
      {ecosystem ? <strong>{ecosystem}</strong> : null}
    </p>
  );
}

/** The frame of every page: who and where one is, the way to the five parts, and the page itself. */
export function PageShell({ homeHref, place, links, more = [], foot, children }: PageShellProps) {
  const text = useUiText();
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  const close = useCallback(() => setOpen(false), []);
  useEscape(isOpen, close);
  return (
    <div className="bassin-shell">
      <a className="bassin-shell__skip" href={`#${id}content`}>
        {text("shell.skip")}
      </a>
      <header className="bassin-shell__side">
        <div className="bassin-shell__top">
          <AppLink className="bassin-shell__home" href={homeHref} aria-label={text("shell.home")}>
            <RosetteMark size={30} />
            Bassin
          </AppLink>
          <button
            type="button"
            className="bassin-shell__toggle"
            aria-expanded={isOpen}
            aria-controls={`${id}menu`}
            onClick={() => setOpen(!isOpen)}
          >
            {text(isOpen ? "shell.close" : "shell.menu")}
          </button>
        </div>
        {place ? <ShellPlace {...place} /> : null}
        <div className="bassin-shell__menu" id={`${id}menu`} data-open={isOpen ? "" : undefined}>
          <nav aria-label={text("shell.navigation")}>
            <ShellLinks links={links} label={text("shell.navigation")} onFollow={close} />
            {more.length > 0 ? <ShellLinks links={more} label={text("shell.more")} onFollow={close} /> : null}
          </nav>
          {foot ? <div className="bassin-shell__foot">{foot}</div> : null}
        </div>
      </header>
      <main className="bassin-shell__main" id={`${id}content`} tabIndex={-1}>
        {children}
      </main>
    </div>
  );
}
