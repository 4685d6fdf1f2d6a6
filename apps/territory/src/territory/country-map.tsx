import { AppLink } from "@bassin/ui";
import { useAppText } from "../locales/use-app-text.ts";

/** Where the territories are. */
export function CountryMap({
  territories,
}: {
  territories: readonly { readonly id: string; readonly name: string }[];
}) {
  const text = useAppText();
  if (territories.length === 0) return null;
  return (
    <p className="bassin-soft">
      {text("home.noMap")} <AppLink href="/aide/cartes">{text("home.howToMap")}</AppLink>
    </p>
  );
}
