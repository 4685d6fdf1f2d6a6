import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import "@bassin/ui/styles.css";
import "./app.css";
import { App } from "./app.tsx";
import { loadWords } from "./locales/i18n.ts";
import { readLanguage } from "./locales/language.ts";
import { router } from "./router.tsx";
import { readAhead } from "./shell/read-ahead.ts";

const address = new URL(location.href);
readAhead(address);
const [routes] = router.getMatchedRoutes(address.pathname);
for (const route of routes) void router.loadRouteChunk(route);

await loadWords(readLanguage());

const root = document.getElementById("root");
if (root) {
  createRoot(root).render(
    <StrictMode>
      <App />
    </StrictMode>,
  );
}
