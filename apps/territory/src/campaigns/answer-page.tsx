import { Loading, Question } from "@bassin/ui";
import { useQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import { readRefusal } from "../api/refusal.ts";
import { client, queryClient } from "../api/trpc.ts";
import { useEcosystem, useFactReader } from "../evaluation/use-ecosystem.ts";
import { useAppText, useSaid } from "../locales/use-app-text.ts";
import { usePageTitle } from "../shell/use-page-title.ts";
import { rereadCampaign, sheetOptions } from "./campaign-queries.ts";
import { CampaignSheet } from "./sheet.tsx";
import { SheetLead } from "./sheet-lead.tsx";

/** The questions of a campaign, for someone who has an account. */
export function AnswerPage() {
  const text = useAppText();
  const said = useSaid();
  const { place } = useEcosystem();
  const { date } = useFactReader();
  const { campaign = "" } = useParams({ strict: false });
  const options = sheetOptions(place, campaign);
  const { data: sheet, error } = useQuery({ ...options, refetchOnWindowFocus: false });
  usePageTitle(text("campaigns.sheet.page"));
  const refusal = readRefusal(error);
  if (refusal !== null) return <Question lead={said(refusal.message)}>{text("campaigns.sheet.page")}</Question>;
  if (sheet === undefined) return <Loading lines={6} />;
  const reread = async () => {
    await Promise.all([queryClient.invalidateQueries({ queryKey: options.queryKey }), rereadCampaign(place, campaign)]);
  };
  const here = { territory: place.territory, ecosystem: place.ecosystem, campaign };
  const actions = {
    answer: async (answer: Parameters<typeof client.campaigns.answer.mutate>[0]["said"]) => {
      await client.campaigns.answer.mutate({ ...here, said: answer });
      await reread();
    },
    finish: async () => {
      await client.campaigns.finish.mutate(here);
      await reread();
    },
  };
  return (
    <>
      <Question lead={<SheetLead sheet={sheet} date={date} />}>{sheet.campaign.name}</Question>
      <CampaignSheet sheet={sheet} actions={actions} draft={campaign} date={date} />
    </>
  );
}
