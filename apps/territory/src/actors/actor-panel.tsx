import { actorNatures, type NamedCommune } from "@bassin/core";
import { Button, Checkbox, NativeSelect } from "@mantine/core";
import { type KeyboardEvent, useEffect, useId, useRef, useState } from "react";
import { useAppText } from "../locales/use-app-text.ts";
import { ActorText } from "./actor-text.tsx";
import type { DirectoryActor } from "./directory-queries.ts";
import { type ActorsSetting, changeActor, removeActor } from "./write-actors.ts";

export interface ActorPanelProps {
  setting: ActorsSetting;
  actor: DirectoryActor;
  /** The communes of the territory. */
  communes: readonly NamedCommune[];
  onClose: () => void;
}

type Change = (said: Parameters<typeof changeActor>[2]) => void;

function Choices({ actor, communes, onChange }: Pick<ActorPanelProps, "actor" | "communes"> & { onChange: Change }) {
  const text = useAppText();
  const collator = new Intl.Collator("fr");
  const known = communes.toSorted((left, right) => collator.compare(left.name, right.name));
  const { commune } = actor;
  const isElsewhere = commune != null && !communes.some(({ code }) => code === commune);
  return (
    <>
      <NativeSelect
        size="md"
        label={text("writing.label.nature")}
        value={actor.nature}
        onChange={(event) =>
          onChange({ nature: actorNatures.find((one) => one === event.currentTarget.value) ?? "other" })
        }
        data={actorNatures.map((value) => ({ value, label: text(`facts.nature.${value}`) }))}
      />
      <Checkbox
        label={text("actors.panel.collective")}
        checked={actor.collective === true}
        onChange={(event) => onChange({ collective: event.currentTarget.checked ? true : null })}
      />
      <NativeSelect
        size="md"
        label={text("actors.panel.commune")}
        value={commune ?? ""}
        onChange={(event) => onChange({ commune: event.currentTarget.value || null })}
        data={[
          { value: "", label: text("writing.unsaid") },
          ...known.map(({ code, name }) => ({ value: code, label: name })),
          ...(isElsewhere ? [{ value: commune, label: text("actors.panel.otherCommune", { code: commune }) }] : []),
        ]}
      />
    </>
  );
}

/** Everything the directory says of an actor, beside the list; each part saves itself. */
export function ActorPanel({ setting, actor, communes, onClose }: ActorPanelProps) {
  const text = useAppText();
  const titleId = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  const [problem, setProblem] = useState<string>();
  useEffect(() => heading.current?.focus(), []);
  const closeOnEscape = (event: KeyboardEvent) => {
    if (event.key === "Escape") onClose();
  };
  const change: Change = (said) => void changeActor(setting, actor, said).then(setProblem);
  const remove = async () => {
    const refused = await removeActor(setting, actor);
    setProblem(refused);
    if (refused === undefined) onClose();
  };
  const field = { setting, actor };
  return (
    <section className="writing-panel" aria-labelledby={titleId} onKeyDown={closeOnEscape}>
      <header>
        <h2 id={titleId} ref={heading} tabIndex={-1}>
          {actor.name}
        </h2>
        <Button variant="subtle" onClick={onClose}>
          {text("writing.close")}
        </Button>
      </header>
      <p className="bassin-soft">{text("writing.savesItself")}</p>
      <ActorText {...field} name="name" label={text("writing.label.name")} isRequired />
      <Choices actor={actor} communes={communes} onChange={change} />
      <ActorText {...field} name="legalForm" label={text("actors.panel.legalForm")} />
      <ActorText {...field} name="siren" label={text("actors.panel.siren")} hint={text("actors.panel.sirenHint")} />
      <ActorText {...field} name="siret" label={text("actors.panel.siret")} hint={text("actors.panel.siretHint")} />
      <ActorText
        {...field}
        name="website"
        label={text("actors.panel.website")}
        hint={text("actors.panel.websiteHint")}
      />
      <ActorText {...field} name="description" label={text("writing.label.description")} isLong />
      <ActorText {...field} name="source" label={text("writing.label.source")} isLong />
      <div className="writing-panel__remove">
        <Button variant="subtle" onClick={() => void remove()}>
          {text("actors.panel.remove")}
        </Button>
        {problem ? <p role="alert">{problem}</p> : null}
      </div>
    </section>
  );
}
