import { useState } from "react";
import { readRefusal } from "../api/refusal.ts";
import { useAppText, useSaid } from "../locales/use-app-text.ts";

/** Writes a choice at once, and says it in words when that fails. */
export function useWrite() {
  const text = useAppText();
  const said = useSaid();
  const [problem, setProblem] = useState<string>();
  const [isBusy, setBusy] = useState(false);
  const attempt = async (work: () => Promise<void>): Promise<void> => {
    setBusy(true);
    try {
      await work();
      setProblem(undefined);
    } catch (error) {
      const refusal = readRefusal(error);
      const [field] = refusal?.fields ?? [];
      const reason = field?.message ?? refusal?.message;
      setProblem(text("templates.draft.failed", { message: reason ? said(reason) : text("templates.draft.offline") }));
    } finally {
      setBusy(false);
    }
  };
  return { write: (work: () => Promise<void>) => void attempt(work), problem, isBusy };
}
