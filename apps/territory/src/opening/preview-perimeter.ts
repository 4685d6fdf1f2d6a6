import { readRefusal } from "../api/refusal.ts";
import { type Answers, client } from "../api/trpc.ts";
import type { AppText, useSaid } from "../locales/use-app-text.ts";

type PerimeterRequest = Parameters<typeof client.territory.previewPerimeter.query>[0];

/** What codes and zones come to today; otherwise why not, each unknown one by its code. */
export type PreviewedPerimeter =
  | { readonly ok: true; readonly communes: Answers["territory"]["previewPerimeter"]["communes"] }
  | { readonly ok: false; readonly problems: readonly string[] };

/** Asks what a perimeter comes to; what was refused is told in the language of the page. */
export async function previewPerimeter(
  perimeter: PerimeterRequest,
  { text, said }: { readonly text: AppText; readonly said: ReturnType<typeof useSaid> },
): Promise<PreviewedPerimeter> {
  try {
    const { communes } = await client.territory.previewPerimeter.query(perimeter);
    return { ok: true, communes };
  } catch (error) {
    const refusal = readRefusal(error);
    if (refusal === null) return { ok: false, problems: [text("writing.offline")] };
    const fields = refusal.fields.map(({ message }) => said(message));
    return { ok: false, problems: fields.length > 0 ? fields : [said(refusal.message)] };
  }
}
