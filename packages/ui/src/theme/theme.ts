import {
  createTheme,
  defaultVariantColorsResolver,
  type MantineColorsTuple,
  type VariantColorsResolver,
} from "@mantine/core";

/** Forest from the lightest leaf to the darkest, for the parts of Mantine that ask for a scale. */
const forest: MantineColorsTuple = [
  "#f0f5ee",
  "#e7efe3",
  "#cfdfcb",
  "#abdbc1",
  "#93cdae",
  "#7fa88b",
  "#5c8a6c",
  "#2f7459",
  "#1f5a45",
  "#184838",
];

/** Greys with the warmth of paper, so that no part of Mantine comes out blue. */
const gray: MantineColorsTuple = [
  "#faf7f0",
  "#f4efe3",
  "#eae4d5",
  "#ddd6c6",
  "#c9c1ae",
  "#a59c86",
  "#857d69",
  "#6b6453",
  "#4a4538",
  "#2e2a22",
];

const dark: MantineColorsTuple = [
  "#efe8d9",
  "#ddd5c4",
  "#b5ad9b",
  "#978f7a",
  "#57513f",
  "#3d392f",
  "#2f2b24",
  "#26231d",
  "#1d1b16",
  "#181611",
];

const title = (fontSize: string, lineHeight: string) => ({ fontSize, lineHeight, fontWeight: "480" });

/** On a full button the letters follow the scheme too: dark on the light green of the dark one. */
const resolveVariantColours: VariantColorsResolver = (input) => {
  const colours = defaultVariantColorsResolver(input);
  const isForest = input.color === undefined || input.color === "forest";
  return input.variant === "filled" && isForest ? { ...colours, color: "var(--bassin-on-action)" } : colours;
};

/** Mantine dressed as Bassin. The colours themselves live in `tokens.css`; `css-variables.ts` ties the two. */
export const bassinTheme = createTheme({
  primaryColor: "forest",
  primaryShade: { light: 8, dark: 4 },
  colors: { forest, gray, dark },
  variantColorResolver: resolveVariantColours,
  white: "#fffdf8",
  black: "#20302c",
  fontFamily: "var(--bassin-text-font)",
  headings: {
    fontFamily: "var(--bassin-title-font)",
    fontWeight: "480",
    textWrap: "balance",
    sizes: {
      h1: title("2.5rem", "1.12"),
      h2: title("1.5rem", "1.2"),
      h3: title("1.2rem", "1.25"),
      h4: title("1.05rem", "1.3"),
      h5: title("1rem", "1.35"),
      h6: title("1rem", "1.35"),
    },
  },
  fontSizes: { xs: "0.8rem", sm: "0.9rem", md: "1rem", lg: "1.15rem", xl: "1.3rem" },
  lineHeights: { xs: "1.35", sm: "1.4", md: "1.5", lg: "1.5", xl: "1.45" },
  radius: { xs: "0.25rem", sm: "0.4rem", md: "0.65rem", lg: "0.875rem", xl: "1.25rem" },
  defaultRadius: "md",
  cursorType: "pointer",
  respectReducedMotion: true,
  components: {
    Button: { defaultProps: { size: "md" } },
    TextInput: { defaultProps: { size: "md" } },
    PasswordInput: { defaultProps: { size: "md" } },
    Textarea: { defaultProps: { size: "md", autosize: true, minRows: 2 } },
    Select: { defaultProps: { size: "md" } },
  },
});
