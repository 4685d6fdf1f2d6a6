import { Card, Loading, Question } from "@bassin/ui";
import { useSuspenseQuery } from "@tanstack/react-query";
import { queryClient } from "../api/trpc.ts";
import { useAppText } from "../locales/use-app-text.ts";
import { usePageTitle } from "../shell/use-page-title.ts";
import { changeName } from "./auth-client.ts";
import { NameField } from "./credential-fields.tsx";
import { DevicesCard } from "./devices-card.tsx";
import { Form } from "./form.tsx";
import { LanguageCard } from "./language-card.tsx";
import { PasswordCard } from "./password-card.tsx";
import { isPlaceholder } from "./placeholder-address.ts";
import { personOptions } from "./session.ts";
import { useAuthForm } from "./use-auth-form.ts";

/** Who one is here, the way in, the devices signed in. */
export function AccountPage() {
  const text = useAppText();
  usePageTitle(text("account.own.title"));
  const { data: person } = useSuspenseQuery(personOptions());
  const form = useAuthForm({
    fields: { name: person?.name ?? "" },
    send: ({ name }) => changeName(name.trim()),
    onDone: () => queryClient.invalidateQueries({ queryKey: personOptions().queryKey }),
  });
  if (person === null) return <Loading />;
  return (
    <>
      <Question lead={text("account.own.lead")}>{text("account.own.title")}</Question>
      <div className="account">
        <Card title={text("account.own.who")} hint={isPlaceholder(person.email) ? undefined : person.email}>
          <Form
            submit={text("account.own.nameSave")}
            variant="outline"
            isBusy={form.isBusy}
            onSubmit={form.submit}
            problem={form.problem}
            done={form.isDone ? text("account.own.saved") : undefined}
          >
            <NameField value={form.fields.name} onChange={(name) => form.change({ name })} lack={form.lacks.name} />
          </Form>
        </Card>
        <PasswordCard email={person.email} />
        <LanguageCard />
        <DevicesCard />
      </div>
    </>
  );
}
