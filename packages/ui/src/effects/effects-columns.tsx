import { useUiText } from "../locales/use-ui-text.ts";
import { PictureWithTwin } from "../picture/picture-with-twin.tsx";
import { useLocale } from "../theme/locale.ts";
import { AppLink } from "../theme/navigation.tsx";
import type { ActorEffects } from "./actor-effects.ts";
import { EffectsSide } from "./effects-side.tsx";
import { EffectsStill } from "./effects-still.tsx";
import { describeGiven, describeReceived, effectsTable } from "./effects-words.ts";

export interface EffectsColumnsProps {
  actors: readonly ActorEffects[];
  caption?: string;
}

/** Beyond this many actors, what each receives and gives waits behind a line that sums it up. */
const mostUnfolded = 4;

interface ActorBlockProps {
  actor: ActorEffects;
  isFolded: boolean;
}

/** What reaches an actor on the left, what it gives on the right, what is worth talking about under both. */
function ActorBlock({ actor, isFolded }: ActorBlockProps) {
  const text = useUiText();
  const says = { text, locale: useLocale() };
  const { name, href, receives, gives, flags } = actor;
  const sides = (
    <div className="bassin-effects__sides">
      <EffectsSide
        side="receives"
        name={name}
        items={receives.map((effect) => ({
          ...effect,
          note: describeReceived(effect, says),
          isHarm: effect.kind === "negative",
        }))}
      />
      <EffectsSide
        side="gives"
        name={name}
        items={gives.map((given) => ({ ...given, note: describeGiven(given, says), isHarm: false }))}
      />
    </div>
  );
  return (
    <li className="bassin-effects__actor">
      <p className="bassin-effects__name">{href ? <AppLink href={href}>{name}</AppLink> : name}</p>
      {isFolded ? (
        <details className="bassin-effects__fold">
          <summary>
            <span className="bassin-hidden">{name} </span>
            {text("effects.summary", {
              receives: text("effects.receivesCount", { count: receives.length }),
              gives: text("effects.givesCount", { count: gives.length }),
            })}
          </summary>
          {sides}
        </details>
      ) : (
        sides
      )}
      {flags.map((flag) => (
        <p key={flag} className="bassin-effects__flag">
          {flag}
        </p>
      ))}
    </li>
  );
}

/** Effects and contributions (§4.2-4) as two facing columns: what each actor receives, and what it gives. */
export function EffectsColumns({ actors, caption }: EffectsColumnsProps) {
  const text = useUiText();
  const locale = useLocale();
  const leads = actors.some(({ href, receives, gives }) => href || [...receives, ...gives].some((item) => item.href));
  return (
    <PictureWithTwin
      caption={caption ?? text("effects.caption")}
      table={effectsTable(actors, { text, locale })}
      isInteractive={leads}
      still={actors.length === 0 ? undefined : <EffectsStill actors={actors} says={{ text, locale }} />}
    >
      <div className="bassin-effects">
        {actors.length === 0 ? (
          <p className="bassin-soft bassin-effects__empty">{text("effects.empty")}</p>
        ) : (
          <ul className="bassin-effects__actors">
            {actors.map((actor) => (
              <ActorBlock key={actor.id} actor={actor} isFolded={actors.length > mostUnfolded} />
            ))}
          </ul>
        )}
      </div>
    </PictureWithTwin>
  );
}
