import { useState } from "react";
import type { AppKey } from "../locales/use-app-text.ts";
import { useAppText } from "../locales/use-app-text.ts";
import type { AuthOutcome } from "./auth-client.ts";
import { type AccountFields, checkFields } from "./check-fields.ts";

type Sent = { readonly kind: "idle" | "busy" | "done" } | { readonly kind: "refused"; readonly code: string };

const common: Record<string, AppKey> = {
  TOO_MANY_REQUESTS: "account.signIn.tooMany",
  OFFLINE: "shell.failure.unreachable",
  INVALID_EMAIL_OR_PASSWORD: "account.signIn.refused",
  INVALID_PASSWORD: "account.own.passwordRefused",
};

export interface AuthFormSetting<Fields extends AccountFields> {
  readonly fields: Fields;
  readonly send: (fields: Fields) => Promise<AuthOutcome>;
  readonly onDone?: () => Promise<void> | void;
  /** What some refusals mean here. */
  readonly refusals?: Readonly<Record<string, AppKey>>;
  /** What to check before sending: by default every field. */
  readonly checked?: (fields: Fields) => AccountFields;
}

/** A form of sign-in: its fields, what they lack, and how sending them goes. */
export function useAuthForm<Fields extends AccountFields>(setting: AuthFormSetting<Fields>) {
  const text = useAppText();
  const [fields, setFields] = useState(setting.fields);
  const [sent, setSent] = useState<Sent>({ kind: "idle" });
  const [isChecked, setChecked] = useState(false);
  const lacks = checkFields(setting.checked?.(fields) ?? fields);
  const submit = async () => {
    setChecked(true);
    if (Object.keys(lacks).length > 0) return;
    setSent({ kind: "busy" });
    const outcome = await setting.send(fields);
    if (outcome.ok) await setting.onDone?.();
    setSent(outcome.ok ? { kind: "done" } : { kind: "refused", code: outcome.code });
    if (outcome.ok) setChecked(false);
  };
  const meaning = sent.kind === "refused" ? (setting.refusals?.[sent.code] ?? common[sent.code]) : undefined;
  return {
    fields,
    change: (patch: Partial<Fields>) => setFields({ ...fields, ...patch }),
    lacks: isChecked ? lacks : {},
    isBusy: sent.kind === "busy",
    isDone: sent.kind === "done",
    problem: sent.kind === "refused" ? text(meaning ?? "account.own.failed") : undefined,
    submit: () => void submit(),
  };
}
