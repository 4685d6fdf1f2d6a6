import { isAllowedAt } from "@bassin/core";
import { AppLink, Card, EmptyState, Question } from "@bassin/ui";
import { useParams } from "@tanstack/react-router";
import { ClosePlace } from "../closing/close-place.tsx";
import { ClosedNote } from "../closing/closed-note.tsx";
import { useAppText } from "../locales/use-app-text.ts";
import { usePageTitle } from "../shell/use-page-title.ts";
import { openEcosystemHref, pluginsHref, territoryHref } from "../territory/addresses.ts";
import { CommunesCard } from "./communes-card.tsx";
import { EcosystemCard } from "./ecosystem-card.tsx";
import { useSetTerritory } from "./set-territory.ts";
import { TerritoryCard } from "./territory-card.tsx";
import "./settings.css";

/** What is set on other pages. */
function Elsewhere({ territory, maySetPeople }: { territory: string; maySetPeople: boolean }) {
  const text = useAppText();
  return (
    <Card title={text("settings.elsewhere")}>
      <ul className="settings-links">
        {maySetPeople ? (
          <li>
            <AppLink href={`${territoryHref(territory)}/personnes`}>{text("settings.people")}</AppLink>
          </li>
        ) : null}
        <li>
          <AppLink href={pluginsHref(territory)}>{text("settings.plugins")}</AppLink>
        </li>
        <li>
          <AppLink href="/compte">{text("settings.language")}</AppLink>
        </li>
      </ul>
    </Card>
  );
}

/** The settings of a territory: its name, its communes, its ecosystems, and the way to what is set elsewhere. */
export function SettingsPage() {
  const text = useAppText();
  usePageTitle(text("settings.page"));
  const { territory: id } = useParams({ from: "/signed-in/t/$territory" });
  const set = useSetTerritory(id);
  const here = { kind: "territory", territory: id } as const;
  const isIllustration = set.territory.illustration != null;
  const maySet = !isIllustration && isAllowedAt(set.grants, "territory.settings", here);
  const maySetEcosystem = (ecosystem: string) =>
    !isIllustration && isAllowedAt(set.grants, "ecosystem.settings", { kind: "ecosystem", territory: id, ecosystem });
  const ownEcosystems = set.ecosystems.filter((one) => maySetEcosystem(one.id));
  const mayOpen = !isIllustration && isAllowedAt(set.grants, "ecosystem.create", here);
  return (
    <>
      <Question lead={text("settings.lead")}>{text("settings.title")}</Question>
      <div className="settings">
        {maySet || ownEcosystems.length > 0 ? null : (
          <EmptyState title={text(isIllustration ? "settings.illustration" : "settings.readOnly")} />
        )}
        {maySet ? <TerritoryCard territory={set} /> : null}
        <CommunesCard territory={set} mayChange={maySet} />
        {ownEcosystems.length > 0 ? <h2 className="settings__title">{text("settings.ecosystems")}</h2> : null}
        {ownEcosystems.map((ecosystem) => (
          <EcosystemCard
            key={ecosystem.id}
            place={{ territory: id, ecosystem: ecosystem.id }}
            communes={set.territory.communes}
            isOnly={ownEcosystems.length === 1}
            territoryName={set.territory.name}
            mayClose={isAllowedAt(set.grants, "ecosystem.erase", {
              kind: "ecosystem",
              territory: id,
              ecosystem: ecosystem.id,
            })}
          />
        ))}
        <ClosedNote territory={id} />
        {mayOpen ? (
          <p>
            <AppLink className="bassin-link" href={openEcosystemHref(id)}>
              {text(set.ecosystems.length === 0 ? "opening.ecosystem.enter" : "opening.invite.another")}
            </AppLink>
          </p>
        ) : null}
        {maySet && isAllowedAt(set.grants, "territory.erase", here) ? (
          <Card title={text("closing.territory.card")} hint={text("closing.territory.cardHint")}>
            <ClosePlace place={{ territory: id, ecosystem: null }} territoryName={set.territory.name} />
          </Card>
        ) : null}
        <Elsewhere territory={id} maySetPeople={maySet} />
      </div>
    </>
  );
}
