import type { Verdict } from "@bassin/core";
import { Button, Checkbox, Group, PasswordInput, Select, TextInput } from "@mantine/core";
import {
  Card,
  EmptyState,
  ErrorNotice,
  IllustrationBanner,
  Loading,
  Sentence,
  ThingsThatMatter,
} from "../../src/index.ts";
import { useSample } from "../samples/sample-text.ts";
import { Section } from "./section.tsx";

const verdicts: Verdict[] = ["not-enough-said", "partnership", "gathering", "bundle", "emerging", "ect"];

/** What pages say when they are empty, slow, broken, and what each verdict says. */
export function SituationsSection() {
  const say = useSample();
  return (
    <>
      <Section title={say("Situations", "Situations")}>
        <IllustrationBanner kind="published" section="4.2-3" />
        <IllustrationBanner kind="fictional" />
        <div className="workshop-columns">
          <EmptyState
            title={say("Qui est prêt à s’engager\u202f?", "Who is ready to commit?")}
            action={<Button>{say("Nommer un premier acteur", "Name a first actor")}</Button>}
          >
            {say(
              "Une personne, une association, un service, un groupe pas encore nommé.",
              "A person, an association, a department, a group not yet named.",
            )}
          </EmptyState>
          <ErrorNotice onRetry={() => undefined} details="HTTP 503, /trpc/ecosystem.read">
            {say(
              "Le serveur ne répond pas. Attendez un instant, puis réessayez.",
              "The server does not answer. Wait a moment, then try again.",
            )}
          </ErrorNotice>
          <Loading />
        </div>
        <Card>
          <ThingsThatMatter things={[]} />
        </Card>
      </Section>
      <Section title={say("Phrase et mot", "Sentence and word")}>
        {verdicts.map((verdict) => (
          <Card key={verdict}>
            <Sentence verdict={verdict}>
              {say(
                "Quatre types d’acteurs préparent l’alimentation du Comminges.",
                "Four types of actors prepare food for the Comminges.",
              )}
            </Sentence>
          </Card>
        ))}
      </Section>
      <Section title={say("Formulaire", "Form")}>
        <Card>
          <Group align="flex-end">
            <TextInput label={say("Adresse électronique", "E-mail address")} placeholder="vous@exemple.fr" />
            <PasswordInput label={say("Mot de passe", "Password")} error={say("Trop court", "Too short")} />
            <Select label={say("Rôle", "Role")} data={[say("pilote", "pilot"), say("accompagnateur", "facilitator")]} />
            <Checkbox label={say("Se souvenir de moi", "Remember me")} />
            <Button>{say("Entrer", "Enter")}</Button>
            <Button variant="outline">{say("Plus tard", "Later")}</Button>
            <Button variant="subtle">{say("Annuler", "Cancel")}</Button>
            <Button disabled>{say("Indisponible", "Unavailable")}</Button>
          </Group>
        </Card>
      </Section>
    </>
  );
}
