import type { AppText } from "../locales/use-app-text.ts";
import type { EntityForm } from "../record/entity-form.ts";

/** What a line asks on the page of an actor, where there is no need to ask which one. */
export function askOfActor({ entity, question }: Pick<EntityForm, "entity" | "question">, text: AppText): string {
  switch (entity) {
    case "actorPosition":
    case "actorModel":
    case "workContribution":
      return text(`actors.actor.ask.${entity}`);
    default:
      return text(question);
  }
}
