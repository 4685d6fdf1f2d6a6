import "@fontsource-variable/fraunces/opsz.css";
import "@fontsource-variable/source-sans-3/index.css";
import type { Locale } from "@bassin/core";
import { localStorageColorSchemeManager, MantineProvider } from "@mantine/core";
import type { ReactNode } from "react";
import { resolveCssVariables } from "./css-variables.ts";
import { LocaleProvider } from "./locale.ts";
import { type Navigate, NavigationProvider } from "./navigation.tsx";
import { bassinTheme } from "./theme.ts";

/** Where the browser keeps the reader's choice of light or dark; the page's first script reads it too. */
export const colourSchemeKey = "bassin-colour-scheme";

const colorSchemeManager = localStorageColorSchemeManager({ key: colourSchemeKey });

export interface BassinProviderProps {
  locale: Locale;
  /** The nonce of the page's content security policy, for the style elements Mantine adds. */
  nonce?: string | undefined;
  /** The router's way of following a link; without it links load a page. */
  navigate?: Navigate | undefined;
  /** Forces a scheme; otherwise the reader's choice, or the device's. */
  colourScheme?: "light" | "dark" | undefined;
  children: ReactNode;
}

/**
 * What every page of Bassin sits in: theme, language and links.
 * The words come from react-i18next: the app registers `uiResources` on its own instance.
 */
export function BassinProvider({ locale, nonce, navigate, colourScheme, children }: BassinProviderProps) {
  return (
    <MantineProvider
      theme={bassinTheme}
      cssVariablesResolver={resolveCssVariables}
      colorSchemeManager={colorSchemeManager}
      defaultColorScheme="auto"
      {...(colourScheme ? { forceColorScheme: colourScheme } : {})}
      {...(nonce ? { getStyleNonce: () => nonce } : {})}
    >
      <LocaleProvider value={locale}>
        <NavigationProvider value={navigate}>{children}</NavigationProvider>
      </LocaleProvider>
    </MantineProvider>
  );
}
