import { AppLink, formatPartialDate, useLocale, useUiText } from "@bassin/ui";
import { useRouterState } from "@tanstack/react-router";
import { useAppText } from "../locales/use-app-text.ts";
import { useEcosystemPlace } from "./use-ecosystem.ts";

/** Says on every page that one is looking back, and how to return. */
export function AsOfNotice() {
  const text = useAppText();
  const uiText = useUiText();
  const locale = useLocale();
  const { date } = useEcosystemPlace();
  const pathname = useRouterState({ select: ({ location }) => location.pathname });
  if (date === undefined) return null;
  return (
    <p className="as-of-notice">
      {text("evaluation.stage.asOf", { date: formatPartialDate(date, locale, uiText) })}{" "}
      <AppLink className="bassin-link" href={pathname}>
        {text("evaluation.stage.backToNow")}
      </AppLink>
    </p>
  );
}
