import { Card, Loading } from "@bassin/ui";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { queryClient } from "../api/trpc.ts";
import { useAppText } from "../locales/use-app-text.ts";
import { changePassword, chooseFirstCredentials, hasPassword } from "./auth-client.ts";
import { EmailField, PasswordField } from "./credential-fields.tsx";
import { devicesKey } from "./devices-card.tsx";
import { Form } from "./form.tsx";
import { isPlaceholder } from "./placeholder-address.ts";
import { personOptions } from "./session.ts";
import { useAuthForm } from "./use-auth-form.ts";

const passwordKey = ["account", "has-password"];

function FirstCredentials({ email, onChosen }: { email: string; onChosen: () => void }) {
  const text = useAppText();
  const form = useAuthForm({
    fields: { email: isPlaceholder(email) ? "" : email, password: "" },
    send: (fields) => chooseFirstCredentials({ ...fields, email: fields.email.trim() }),
    async onDone() {
      onChosen();
      await queryClient.invalidateQueries({ queryKey: personOptions().queryKey });
      await queryClient.invalidateQueries({ queryKey: passwordKey });
    },
    refusals: { ACCOUNT_EXISTS: "account.own.taken" },
  });
  return (
    <Card title={text("account.own.password")} hint={text("account.own.noPassword")}>
      <Form submit={text("account.own.setPassword")} isBusy={form.isBusy} onSubmit={form.submit} problem={form.problem}>
        <EmailField
          value={form.fields.email}
          onChange={(value) => form.change({ email: value })}
          lack={form.lacks.email}
        />
        <PasswordField
          kind="new"
          label={text("account.field.newPassword")}
          value={form.fields.password}
          onChange={(password) => form.change({ password })}
          lack={form.lacks.password}
        />
      </Form>
    </Card>
  );
}

function ChangePassword() {
  const text = useAppText();
  const form = useAuthForm({
    fields: { current: "", password: "" },
    checked: ({ password }) => ({ password }),
    send: ({ current, password }) => changePassword(current, password),
    onDone: () => queryClient.invalidateQueries({ queryKey: devicesKey }),
  });
  return (
    <Card title={text("account.own.password")}>
      <Form
        submit={text("account.own.passwordSave")}
        variant="outline"
        isBusy={form.isBusy}
        onSubmit={form.submit}
        problem={form.problem}
        done={form.isDone ? text("account.own.passwordSaved") : undefined}
      >
        <PasswordField
          kind="current"
          label={text("account.field.currentPassword")}
          value={form.fields.current}
          onChange={(current) => form.change({ current })}
        />
        <PasswordField
          kind="new"
          label={text("account.field.newPassword")}
          value={form.fields.password}
          onChange={(password) => form.change({ password })}
          lack={form.lacks.password}
        />
      </Form>
    </Card>
  );
}

/** The way back in: a password to change, or a first one to choose. */
export function PasswordCard({ email }: { email: string }) {
  const text = useAppText();
  const [isChosen, setChosen] = useState(false);
  const { data: has } = useQuery({ queryKey: passwordKey, queryFn: hasPassword });
  if (has === undefined) return <Loading lines={3} />;
  return (
    <div>
      {has ? <ChangePassword /> : <FirstCredentials email={email} onChosen={() => setChosen(true)} />}
      <p className="account-chosen" role="status">
        {has && isChosen ? text("account.own.setDone") : null}
      </p>
    </div>
  );
}
