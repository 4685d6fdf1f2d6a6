import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import "@bassin/ui/styles.css";
import "./app.css";
import { readAhead } from "./ahead/read-ahead.ts";
import { App } from "./app.tsx";
import { loadWords } from "./locales/i18n.ts";
import { readLanguage } from "./locales/language.ts";
import { router } from "./router.tsx";

const address = new URL(location.href);
readAhead(address);
const [routes] = router.getMatchedRoutes(address.pathname);
for (const route of routes) void router.loadRouteChunk(route);

function showApp(): void {
  const root = document.getElementById("root");
  if (root === null) return;
  createRoot(root).render(
    <StrictMode>
      <App />
    </StrictMode>,
  );
}

// Never awaited here: the words come in a file that waits for this one. Without them, one reads French.
void loadWords(readLanguage())
  .catch(() => undefined)
  .then(showApp);
