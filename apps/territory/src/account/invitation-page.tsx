import { Loading } from "@bassin/ui";
import { useQuery, useSuspenseQuery } from "@tanstack/react-query";
import { useNavigate, useParams } from "@tanstack/react-router";
import { Suspense, useState } from "react";
import { readRefusal } from "../api/refusal.ts";
import { client, trpc } from "../api/trpc.ts";
import { useAppText, useSaid } from "../locales/use-app-text.ts";
import { type AuthOutcome, signIn, signUp } from "./auth-client.ts";
import { EmailField, NameField, PasswordField } from "./credential-fields.tsx";
import { Form } from "./form.tsx";
import { type InvitationLink, readInvitation } from "./read-invitation.ts";
import { personOptions, startAfresh } from "./session.ts";
import { Threshold } from "./threshold.tsx";
import { useAuthForm } from "./use-auth-form.ts";
import { useSignOut } from "./use-sign-out.ts";

/** Enters the territory with the account that is signed in. */
async function accept(link: InvitationLink): Promise<AuthOutcome> {
  try {
    await client.people.accept.mutate(link);
    return { ok: true };
  } catch (error) {
    return { ok: false, code: readRefusal(error)?.code ?? "OFFLINE" };
  }
}

const refusals = {
  ACCOUNT_EXISTS: "account.invitation.taken",
  INVITATION_CLOSED: "account.invitation.closed",
  "invitation-closed": "account.invitation.closed",
} as const;

function useEnter({ territory }: InvitationLink): () => Promise<void> {
  const navigate = useNavigate();
  return async () => {
    await startAfresh();
    await navigate({ to: "/t/$territory", params: { territory } });
  };
}

function AcceptForm({ link }: { link: InvitationLink }) {
  const text = useAppText();
  const signOut = useSignOut();
  const form = useAuthForm({ fields: {}, send: () => accept(link), onDone: useEnter(link), refusals });
  return (
    <>
      <Form
        submit={text("account.invitation.accept")}
        isBusy={form.isBusy}
        onSubmit={form.submit}
        problem={form.problem}
      />
      <button type="button" className="link-button" onClick={signOut}>
        {text("account.invitation.other")}
      </button>
    </>
  );
}

function CreateForm({ link, email }: { link: InvitationLink; email: string }) {
  const text = useAppText();
  const form = useAuthForm({
    fields: { name: "", email, password: "" },
    send: (fields) => signUp({ ...fields, email: fields.email.trim(), name: fields.name.trim(), ...link }),
    onDone: useEnter(link),
    refusals,
  });
  return (
    <Form
      submit={text("account.invitation.createSubmit")}
      isBusy={form.isBusy}
      onSubmit={form.submit}
      problem={form.problem}
    >
      <NameField value={form.fields.name} onChange={(name) => form.change({ name })} lack={form.lacks.name} />
      <EmailField
        value={form.fields.email}
        onChange={(value) => form.change({ email: value })}
        lack={form.lacks.email}
      />
      <PasswordField
        kind="new"
        value={form.fields.password}
        onChange={(password) => form.change({ password })}
        lack={form.lacks.password}
      />
    </Form>
  );
}

function SignInForm({ link, email }: { link: InvitationLink; email: string }) {
  const text = useAppText();
  const form = useAuthForm({
    fields: { email, password: "" },
    checked: (fields) => (fields.password === "" ? fields : { email: fields.email }),
    async send(fields) {
      const entered = await signIn({ email: fields.email.trim(), password: fields.password });
      return entered.ok ? accept(link) : entered;
    },
    onDone: useEnter(link),
    refusals,
  });
  return (
    <Form
      submit={text("account.invitation.signInSubmit")}
      isBusy={form.isBusy}
      onSubmit={form.submit}
      problem={form.problem}
    >
      <EmailField
        value={form.fields.email}
        onChange={(value) => form.change({ email: value })}
        lack={form.lacks.email}
      />
      <PasswordField
        kind="current"
        value={form.fields.password}
        onChange={(password) => form.change({ password })}
        lack={form.lacks.password}
      />
    </Form>
  );
}

function Invitation({ link }: { link: InvitationLink }) {
  const text = useAppText();
  const said = useSaid();
  const { data: person } = useSuspenseQuery(personOptions());
  const { data: invitation, error } = useQuery(trpc.people.preview.queryOptions(link, { retry: false }));
  const [way, setWay] = useState<"create" | "have">("create");
  const title = text("account.invitation.title");
  if (error) {
    const refusal = readRefusal(error);
    const lead = refusal === null ? text("shell.failure.unreachable") : said(refusal.message);
    return (
      <Threshold title={title} lead={lead}>
        {null}
      </Threshold>
    );
  }
  if (invitation === undefined) return <Loading />;
  const { territory, role, email, actor } = invitation;
  const speaking = actor === null ? "" : ` ${text("account.invitation.speaking", { actor })}`;
  const lead = person
    ? text("account.invitation.leadSignedIn", { territory, name: person.name, email: person.email })
    : text("account.invitation.lead", { territory });
  return (
    <Threshold title={title} lead={`${lead} ${text(`account.invitation.role.${role}`)}${speaking}`}>
      {person ? (
        <AcceptForm link={link} />
      ) : (
        <>
          {way === "create" ? (
            <CreateForm link={link} email={email ?? ""} />
          ) : (
            <SignInForm link={link} email={email ?? ""} />
          )}
          <button type="button" className="link-button" onClick={() => setWay(way === "create" ? "have" : "create")}>
            {text(way === "create" ? "account.invitation.haveAccount" : "account.invitation.create")}
          </button>
        </>
      )}
    </Threshold>
  );
}

/** The page of an invitation's link: open an account or sign in, then enter the territory. */
export function InvitationPage() {
  const text = useAppText();
  const { token } = useParams({ from: "/invitation/$token" });
  const link = readInvitation(token);
  if (link === null) {
    return (
      <Threshold title={text("account.invitation.title")} lead={text("account.invitation.malformed")}>
        {null}
      </Threshold>
    );
  }
  return (
    <Suspense fallback={<Loading />}>
      <Invitation link={link} />
    </Suspense>
  );
}
