import { formatPartialDate, Loading, useLocale, useUiText } from "@bassin/ui";
import { useQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import { isTRPCClientError } from "@trpc/client";
import { Threshold } from "../account/threshold.tsx";
import { readRefusal } from "../api/refusal.ts";
import { client, queryClient, trpc } from "../api/trpc.ts";
import { type ConfirmationAddress, readLink } from "../confirming/read-link.ts";
import { useAppText, useSaid } from "../locales/use-app-text.ts";
import { CampaignSheet } from "./sheet.tsx";
import { SheetLead } from "./sheet-lead.tsx";
import "../account/account.css";

/** Whether the server asks to wait: the address asked too often. */
const isTooMany = (error: unknown): boolean =>
  isTRPCClientError(error) && error.meta?.response instanceof Response && error.meta.response.status === 429;

function ByLink({ address }: { address: ConfirmationAddress }) {
  const text = useAppText();
  const said = useSaid();
  const locale = useLocale();
  const uiText = useUiText();
  const options = trpc.campaigns.sheetByLink.queryOptions(address, { retry: false, staleTime: 0 });
  const { data: sheet, error } = useQuery({ ...options, refetchOnWindowFocus: false });
  const date = (day: string) => formatPartialDate(day, locale, uiText);
  if (sheet === undefined && error) {
    const refusal = readRefusal(error);
    const outage = text(isTooMany(error) ? "campaigns.sheet.tooMany" : "shell.failure.unreachable");
    const title = text(refusal === null ? "campaigns.sheet.page" : "campaigns.sheet.closed");
    return (
      <Threshold title={title} lead={refusal === null ? outage : said(refusal.message)}>
        {null}
      </Threshold>
    );
  }
  if (sheet === undefined) return <Loading />;
  const reread = () => queryClient.invalidateQueries({ queryKey: options.queryKey });
  const actions = {
    answer: async (answer: Parameters<typeof client.campaigns.answerByLink.mutate>[0]["said"]) => {
      await client.campaigns.answerByLink.mutate({ ...address, said: answer });
      await reread();
    },
    finish: async () => {
      await client.campaigns.finishByLink.mutate(address);
      await reread();
    },
  };
  return (
    <Threshold title={sheet.campaign.name} lead={<SheetLead sheet={sheet} date={date} isByLink />}>
      <CampaignSheet sheet={sheet} actions={actions} draft={address.secret.slice(-8)} date={date} />
    </Threshold>
  );
}

/** The page of a link of one's own: the questions of one campaign, and nothing else. */
export function AnswerByLinkPage() {
  const text = useAppText();
  const { token } = useParams({ from: "/repondre/$token" });
  const address = readLink(token);
  if (address !== null) return <ByLink address={address} />;
  return (
    <Threshold title={text("campaigns.sheet.closed")} lead={text("campaigns.sheet.malformed")}>
      {null}
    </Threshold>
  );
}
