import { useState } from "react";
import { isOutage, readRefusal } from "../api/refusal.ts";
import { useAppText, useSaid } from "../locales/use-app-text.ts";

/** Sends something once at a time, and says in words why it did not go. */
export function useSending() {
  const text = useAppText();
  const said = useSaid();
  const [isBusy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string>();
  const send = async (work: () => Promise<void>): Promise<void> => {
    if (isBusy) return;
    setBusy(true);
    setProblem(undefined);
    try {
      await work();
    } catch (error) {
      const refusal = readRefusal(error);
      const [field] = refusal?.fields ?? [];
      const reason = field?.message ?? refusal?.message;
      setProblem(reason ? said(reason) : text(isOutage(error) ? "writing.offline" : "writing.unexpected"));
    } finally {
      setBusy(false);
    }
  };
  return { send: (work: () => Promise<void>) => void send(work), isBusy, problem, fail: setProblem };
}
