/**
 * The life-function plugins of this instance, by package name, in the order they are shown. To add one:
 * `npx pnpm@12 --filter @bassin/server add <package>`, then its name here.
 */
export default {
  plugins: [
    "@bassin/plugin-food",
    "@bassin/plugin-mobility",
    "@bassin/plugin-housing",
    "@bassin/plugin-energy",
    "@bassin/plugin-ageing",
    "@bassin/plugin-learning",
  ],
};
