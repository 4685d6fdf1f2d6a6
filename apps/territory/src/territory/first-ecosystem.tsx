import { AppLink, EmptyState } from "@bassin/ui";
import { useAppText } from "../locales/use-app-text.ts";
import { openEcosystemHref } from "./addresses.ts";

/** A territory where nothing is told yet: the one next step for those who may take it, a sentence for the others. */
export function FirstEcosystem({ territory, mayOpen }: { territory: string; mayOpen: boolean }) {
  const text = useAppText();
  if (!mayOpen) return <EmptyState title={text("home.noEcosystem")}>{text("opening.invite.wait")}</EmptyState>;
  return (
    <EmptyState
      title={text("opening.ecosystem.title")}
      action={
        <AppLink className="button-link" href={openEcosystemHref(territory)}>
          {text("opening.ecosystem.enter")}
        </AppLink>
      }
    >
      {text("opening.invite.none")}
    </EmptyState>
  );
}
