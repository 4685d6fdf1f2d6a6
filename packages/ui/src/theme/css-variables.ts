import type { CSSVariablesResolver } from "@mantine/core";

/** Mantine's own colour variables, answered by the tokens of Bassin in both schemes. */
const colours = {
  "--mantine-color-body": "var(--bassin-paper)",
  "--mantine-color-text": "var(--bassin-ink)",
  "--mantine-color-bright": "var(--bassin-ink)",
  "--mantine-color-dimmed": "var(--bassin-soft)",
  "--mantine-color-placeholder": "var(--bassin-soft)",
  "--mantine-color-anchor": "var(--bassin-forest)",
  "--mantine-color-error": "var(--bassin-alert)",
  "--mantine-color-success": "var(--bassin-forest)",
  "--mantine-color-default": "var(--bassin-card)",
  "--mantine-color-default-hover": "var(--bassin-tint)",
  "--mantine-color-default-color": "var(--bassin-ink)",
  "--mantine-color-default-border": "var(--bassin-line-strong)",
  "--mantine-color-disabled": "var(--bassin-side)",
  "--mantine-color-disabled-color": "var(--bassin-soft)",
  "--mantine-color-disabled-border": "var(--bassin-line)",
  "--mantine-primary-color-contrast": "var(--bassin-on-action)",
  "--mantine-color-forest-text": "var(--bassin-forest)",
  "--mantine-color-forest-filled": "var(--bassin-action)",
  "--mantine-color-forest-filled-hover": "var(--bassin-action-hover)",
  "--mantine-color-forest-light": "var(--bassin-tint)",
  "--mantine-color-forest-light-hover": "var(--bassin-tint-deep)",
  "--mantine-color-forest-light-color": "var(--bassin-forest)",
  "--mantine-color-forest-outline": "var(--bassin-forest)",
  "--mantine-color-forest-outline-hover": "var(--bassin-tint)",
};

export const resolveCssVariables: CSSVariablesResolver = () => ({
  variables: {},
  light: { ...colours },
  dark: { ...colours },
});
