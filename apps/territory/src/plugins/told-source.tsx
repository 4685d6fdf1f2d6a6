import type { DefinitionSource } from "@bassin/core";
import { useAppText, useSaid } from "../locales/use-app-text.ts";

/** Where a statement of a plugin comes from, and whether anyone has checked it. */
export function ToldSource({ source }: { source: DefinitionSource }) {
  const text = useAppText();
  const said = useSaid();
  return (
    <>
      {said(source.text)}
      {source.section === undefined ? null : ` (§\u00A0${source.section})`}
      {source.confirmed ? null : <em className="to-verify"> – {text("home.plugins.detail.toConfirm")}</em>}
    </>
  );
}
