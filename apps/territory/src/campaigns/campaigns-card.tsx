import { AppLink, Card } from "@bassin/ui";
import { useEcosystem, useFactReader, useMay } from "../evaluation/use-ecosystem.ts";
import { useAppText } from "../locales/use-app-text.ts";
import { answerHref, campaignHref, openCampaignHref } from "../territory/addresses.ts";
import { type Campaign, useCampaigns } from "./campaign-queries.ts";
import "./campaigns.css";

function CampaignItem({ campaign }: { campaign: Campaign }) {
  const text = useAppText();
  const reader = useFactReader();
  const { place } = useEcosystem();
  const { isOpen, mine, until, closedAt, heard, invited } = campaign;
  const when = isOpen
    ? text("campaigns.until", { date: reader.date(until) })
    : text("campaigns.closedOn", { date: reader.date((closedAt ?? until).slice(0, 10)) });
  return (
    <li className="campaign-item">
      <h3>
        <AppLink className="bassin-link" href={campaignHref(place, campaign.id)}>
          {campaign.name}
        </AppLink>
      </h3>
      <p className="bassin-soft">
        {when} · {text("campaigns.heard", { count: heard, invited })}
      </p>
      {isOpen && mine !== null ? (
        <AppLink className="campaign-item__answer" href={answerHref(place, campaign.id)}>
          {text(mine.isHeard ? "campaigns.continue" : "campaigns.answer")}
        </AppLink>
      ) : null}
    </li>
  );
}

/** The campaigns of the ecosystem, those under way first. */
export function CampaignsCard() {
  const text = useAppText();
  const { place, facts } = useEcosystem();
  const read = useCampaigns(place);
  const mayLead = useMay("campaign.lead") && facts.territory.illustration == null;
  const campaigns = (read?.campaigns ?? []).toSorted((left, right) => Number(right.isOpen) - Number(left.isOpen));
  if (!mayLead && campaigns.length === 0) return null;
  return (
    <Card title={text("campaigns.title")} hint={text("campaigns.hint")}>
      {read?.hasJustClosed ? <p role="status">{text("campaigns.justClosed")}</p> : null}
      {campaigns.length === 0 ? <p className="bassin-soft">{text("campaigns.none")}</p> : null}
      <ul className="campaign-list">
        {campaigns.map((campaign) => (
          <CampaignItem key={campaign.id} campaign={campaign} />
        ))}
      </ul>
      {mayLead ? (
        <p>
          <AppLink className="bassin-link" href={openCampaignHref(place)}>
            {text("campaigns.open")}
          </AppLink>
        </p>
      ) : null}
    </Card>
  );
}
