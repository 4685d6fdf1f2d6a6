import { AppLink, ColourSchemeSwitch, LanguageSwitch } from "@bassin/ui";
import { useQuery } from "@tanstack/react-query";
import { personOptions } from "../account/session.ts";
import { useSignOut } from "../account/use-sign-out.ts";
import { useChooseLanguage } from "../locales/language-choice.ts";
import { useAppText } from "../locales/use-app-text.ts";

/** The foot of the navigation: language, aspect, and who is signed in. */
export function ShellFoot() {
  const text = useAppText();
  const choose = useChooseLanguage();
  const signOut = useSignOut();
  const { data: person } = useQuery(personOptions());
  return (
    <>
      <LanguageSwitch onChange={choose} />
      <ColourSchemeSwitch />
      {person ? (
        <p className="shell-person">
          <AppLink href="/compte">{person.name}</AppLink>
          <button type="button" className="link-button" onClick={signOut}>
            {text("shell.signOut")}
          </button>
        </p>
      ) : null}
    </>
  );
}
