import { PasswordInput, TextInput } from "@mantine/core";
import { useState } from "react";
import { useAppText } from "../locales/use-app-text.ts";
import type { FieldLack } from "./check-fields.ts";
import { shortestPassword } from "./shortest-password.ts";

interface FieldProps {
  value: string;
  onChange: (value: string) => void;
  lack?: FieldLack | undefined;
}

/** What to do about a field, in words. */
function useLackWords(): (lack: FieldLack | undefined) => string | undefined {
  const text = useAppText();
  return (lack) => {
    if (lack === undefined) return undefined;
    if (lack === "required") return text("account.field.required");
    if (lack === "email") return text("account.field.emailProblem");
    return text("account.field.passwordProblem", { count: shortestPassword });
  };
}

export function NameField({ value, onChange, lack }: FieldProps) {
  const text = useAppText();
  const say = useLackWords();
  return (
    <TextInput
      label={text("account.field.name")}
      description={text("account.field.nameHint")}
      autoComplete="name"
      maxLength={100}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
      error={say(lack)}
    />
  );
}

export function EmailField({ value, onChange, lack }: FieldProps) {
  const text = useAppText();
  const say = useLackWords();
  return (
    <TextInput
      type="email"
      label={text("account.field.email")}
      autoComplete="username"
      inputMode="email"
      spellCheck={false}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
      error={say(lack)}
    />
  );
}

export interface PasswordFieldProps extends FieldProps {
  /** One to choose, or the one that is already there. */
  kind: "current" | "new";
  label?: string;
}

/** A password, that can be shown: nobody has to type it twice. */
export function PasswordField({ value, onChange, lack, kind, label }: PasswordFieldProps) {
  const text = useAppText();
  const say = useLackWords();
  const [isShown, setShown] = useState(false);
  return (
    <PasswordInput
      label={label ?? text("account.field.password")}
      description={kind === "new" ? text("account.field.passwordHint", { count: shortestPassword }) : undefined}
      autoComplete={kind === "new" ? "new-password" : "current-password"}
      maxLength={128}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
      visible={isShown}
      onVisibilityChange={setShown}
      visibilityToggleButtonProps={{
        "aria-label": text(isShown ? "account.field.hide" : "account.field.show"),
        tabIndex: 0,
      }}
      error={say(lack)}
    />
  );
}
