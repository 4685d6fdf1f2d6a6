import { useQuery } from "@tanstack/react-query";
import { useRouter, useSearch } from "@tanstack/react-router";
import { trpc } from "../api/trpc.ts";
import { useAppText } from "../locales/use-app-text.ts";
import { askLink, signIn } from "./auth-client.ts";
import { EmailField, PasswordField } from "./credential-fields.tsx";
import { Form } from "./form.tsx";
import { isOtherApp, readTarget } from "./safe-target.ts";
import { startAfresh } from "./session.ts";
import { Threshold } from "./threshold.tsx";
import { useAuthForm } from "./use-auth-form.ts";

/** Goes where the person wanted to go before signing in. */
function useGoOn(): () => Promise<void> {
  const router = useRouter();
  const { vers } = useSearch({ from: "/connexion" });
  const target = readTarget(vers);
  return async () => {
    await startAfresh();
    if (isOtherApp(target)) window.location.assign(target);
    else router.history.push(target);
  };
}

function LinkByMail({ email }: { email: string }) {
  const text = useAppText();
  const form = useAuthForm({
    fields: {},
    checked: () => ({ email }),
    send: () => askLink(email),
  });
  return (
    <Form
      submit={text("account.signIn.byLink")}
      variant="outline"
      isBusy={form.isBusy}
      onSubmit={form.submit}
      problem={form.problem ?? (form.lacks.email ? text("account.field.emailProblem") : undefined)}
      done={form.isDone ? text("account.signIn.linkSent") : undefined}
    />
  );
}

/** Signing in with an address and a password, or with a link by mail where mail is set. */
export function SignInPage() {
  const text = useAppText();
  const goOn = useGoOn();
  const { data: instance } = useQuery(trpc.who.instance.queryOptions());
  const form = useAuthForm({
    fields: { email: "", password: "" },
    checked: ({ email, password }) => (password === "" ? { email, password } : { email }),
    send: ({ email, password }) => signIn({ email: email.trim(), password }),
    onDone: goOn,
  });
  return (
    <Threshold title={text("account.signIn.title")} lead={text("account.signIn.lead")}>
      <Form submit={text("account.signIn.submit")} isBusy={form.isBusy} onSubmit={form.submit} problem={form.problem}>
        <EmailField value={form.fields.email} onChange={(email) => form.change({ email })} lack={form.lacks.email} />
        <PasswordField
          kind="current"
          value={form.fields.password}
          onChange={(password) => form.change({ password })}
          lack={form.lacks.password}
        />
      </Form>
      {instance?.hasMail ? <LinkByMail email={form.fields.email} /> : null}
      <div className="threshold__notes">
        <p>{text("account.signIn.noAccount")}</p>
        <p>{text("account.signIn.first")}</p>
      </div>
    </Threshold>
  );
}
