import { type TerritoryRole, territoryRoles } from "@bassin/core";
import { Card } from "@bassin/ui";
import { NativeSelect, Radio, TextInput } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { Form } from "../account/form.tsx";
import { client, trpc } from "../api/trpc.ts";
import { useAppText } from "../locales/use-app-text.ts";
import { useSending } from "../opening/use-sending.ts";
import { SearchBox } from "../record/search-box.tsx";
import { tellDone } from "../record/undo-stack.ts";
import { rereadPeople } from "./people-queries.ts";
import { type MadeLink, ShownLink } from "./shown-link.tsx";
import { Sure } from "./sure.tsx";
import { useHere } from "./use-here.ts";

const nothing = { role: "member" as TerritoryRole, ecosystem: "", actor: "", email: "" };

/** For which actor the guest will speak, found in the directory. */
function InvitedActor({ actor, onChoose }: { actor: string; onChoose: (actor: string) => void }) {
  const text = useAppText();
  const { actors } = useHere();
  if (actors.length === 0) return <p className="bassin-soft">{text("people.invite.noActors")}</p>;
  return (
    <SearchBox
      label={text("people.invite.actor")}
      description={text("people.invite.actorHint")}
      none={text("people.invite.noActor")}
      choices={actors}
      value={actor}
      onChoose={onChoose}
    />
  );
}

/** Makes a link that lets someone in, with a role and the actor they will speak for. */
export function InviteCard() {
  const text = useAppText();
  const { territory, ecosystems, namePlace } = useHere();
  const { data: instance } = useQuery(trpc.who.instance.queryOptions());
  const [asked, setAsked] = useState(nothing);
  const [made, setMade] = useState<MadeLink>();
  const [isSending, setSending] = useState(false);
  const { send, isBusy, problem } = useSending();
  const { role, ecosystem, actor, email } = asked;
  const address = email.trim();
  const invite = () => {
    setSending(false);
    send(async () => {
      const said = { territory, role, ecosystem: ecosystem === "" ? null : ecosystem };
      const answer = await client.people.invite.mutate({
        ...said,
        actor: actor === "" ? null : actor,
        email: address === "" ? null : address,
      });
      setMade({ ...answer, email: address });
      setAsked(nothing);
      await rereadPeople();
      if (answer.isSent) return;
      const undo = async () => {
        await client.people.withdrawInvitation.mutate({ territory, id: answer.id });
        setMade(undefined);
        await rereadPeople();
      };
      tellDone(territory, { words: text("people.did.invited"), undo });
    });
  };
  return (
    <Card title={text("people.invite.title")} hint={text("people.invite.hint")}>
      <Form
        submit={text("people.invite.submit")}
        isBusy={isBusy}
        onSubmit={address === "" ? invite : () => setSending(true)}
        problem={problem}
      >
        <Radio.Group
          label={text("people.invite.role")}
          value={role}
          onChange={(value) => setAsked({ ...asked, role: territoryRoles.find((one) => one === value) ?? "member" })}
        >
          <div className="role-choices">
            {territoryRoles.map((one) => (
              <Radio
                key={one}
                size="md"
                value={one}
                label={text(`people.roleName.${one}`)}
                description={text(`people.roleText.${one}`)}
              />
            ))}
          </div>
        </Radio.Group>
        {role === "observer" ? null : (
          <InvitedActor actor={actor} onChoose={(chosen) => setAsked({ ...asked, actor: chosen })} />
        )}
        {ecosystems.length > 0 ? (
          <NativeSelect
            size="md"
            label={text("people.invite.where")}
            value={ecosystem}
            onChange={({ currentTarget }) => setAsked({ ...asked, ecosystem: currentTarget.value })}
            data={[null, ...ecosystems.map(({ id }) => id)].map((id) => ({ value: id ?? "", label: namePlace(id) }))}
          />
        ) : null}
        {instance?.hasMail ? (
          <TextInput
            type="email"
            label={text("people.invite.email")}
            description={text("people.invite.emailHint")}
            value={email}
            onChange={({ currentTarget }) => setAsked({ ...asked, email: currentTarget.value })}
          />
        ) : null}
      </Form>
      {isSending ? (
        <Sure
          title={text("people.invite.submit")}
          words={text("people.invite.sendSure", { email: address })}
          yes={text("people.invite.sendYes")}
          no={text("people.invite.sendNo")}
          onYes={invite}
          onNo={() => setSending(false)}
        />
      ) : null}
      {made ? <ShownLink key={made.link} made={made} /> : null}
    </Card>
  );
}
