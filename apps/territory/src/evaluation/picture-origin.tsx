import { PictureOriginContext } from "@bassin/ui";
import type { ReactNode } from "react";
import { useAppText } from "../locales/use-app-text.ts";
import { useEcosystem } from "./use-ecosystem.ts";

const sources = { fictional: "pictures.fictionalSource", published: "pictures.publishedSource" } as const;

/** Lets the pictures within be taken away, under the name of their ecosystem and the day they show. */
export function PictureOrigin({ children }: { children: ReactNode }) {
  const text = useAppText();
  const { facts, diagnosis } = useEcosystem();
  const { territory, ecosystem } = facts;
  const words = territory.illustration == null ? "pictures.source" : sources[territory.illustration];
  const source = text(words, { ecosystem: ecosystem.name, territory: territory.name });
  return <PictureOriginContext value={{ source, asOf: diagnosis.asOf }}>{children}</PictureOriginContext>;
}
