import type { ReactElement } from "react";
import { ColourSchemeSwitch, LanguageSwitch, PageShell } from "../src/index.ts";
import { BusiestPage } from "./pages/busiest-page.tsx";
import { FramesPage } from "./pages/frames-page.tsx";
import { HomePage } from "./pages/home-page.tsx";
import { PartsPage } from "./pages/parts-page.tsx";
import { PicturesPage } from "./pages/pictures-page.tsx";
import { useSample, useWorkshop } from "./samples/sample-text.ts";

const pages: Record<string, () => ReactElement> = {
  home: HomePage,
  parts: PartsPage,
  pictures: PicturesPage,
  busiest: BusiestPage,
  frames: FramesPage,
};

/** The workshop of the design: every part, in every state. */
export function Workshop({ page }: { page: string }) {
  const say = useSample();
  const { setLocale } = useWorkshop();
  const Shown = pages[page] ?? HomePage;
  const link = (key: string, fr: string, en: string) => ({
    href: `?page=${key}`,
    label: say(fr, en),
    isCurrent: key === page,
  });
  return (
    <PageShell
      homeHref="?page=home"
      place={{ territory: "Bagnères-de-Luchon", ecosystem: say("Résilience alimentaire", "Food resilience") }}
      links={[
        { ...link("home", "Où en sommes-nous\u202f?", "Where are we?"), icon: "rosette" },
        { href: "#aim", label: say("Visée", "Aim"), icon: "aim" },
        { href: "#solution", label: say("Solution intégrée", "Integrated solution"), icon: "solution" },
        { href: "#production", label: say("Produire ensemble", "Producing together"), icon: "production" },
        { href: "#value", label: say("Valeur et contributions", "Value and contributions"), icon: "value" },
        { href: "#governance", label: say("Gouvernance", "Governance"), icon: "governance" },
      ]}
      more={[
        link("parts", "Les pièces", "The parts"),
        link("pictures", "Les images", "The pictures"),
        link("frames", "Sur un téléphone", "On a phone"),
      ]}
      foot={
        <>
          <LanguageSwitch onChange={setLocale} />
          <ColourSchemeSwitch />
        </>
      }
    >
      <Shown />
    </PageShell>
  );
}
