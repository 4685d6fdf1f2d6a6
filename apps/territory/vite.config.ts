import { askFirst } from "@bassin/web-build/ask-first";
import { precompress } from "@bassin/web-build/precompress";
import { preloadLetters } from "@bassin/web-build/preload-letters";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

/** Where `pnpm dev` runs the server, and the other web app. */
const server = "http://127.0.0.1:4000";
const admin = "http://127.0.0.1:5174";

/** Requests from the page that Vite serves are taken for the server's own. */
const toServer = { target: server, changeOrigin: true, headers: { origin: server } };

export default defineConfig({
  plugins: [react(), askFirst("ahead"), preloadLetters(), precompress()],
  html: { cspNonce: "BASSIN_CSP_NONCE" },
  server: { port: 5173, proxy: { "/trpc": toServer, "/api": toServer, "/admin": { target: admin, ws: true } } },
  build: {
    assetsInlineLimit: 0,
    rolldownOptions: {
      input: { index: "index.html", ahead: "src/ahead/ask-ahead.ts" },
      // Schemas are built by calls whose results the web does not use: only the rules it calls are kept of core.
      treeshake: {
        moduleSideEffects: [{ test: /[\\/]packages[\\/](core|ui[\\/]src)[\\/].*\.tsx?$/, sideEffects: false }],
        manualPureFunctions: ["z", "optional", "ref", "refs", "defineEntity"],
      },
      output: {
        // Chunks of many pages may rest on one another in a ring: each module still runs before those that use it.
        strictExecutionOrder: true,
        codeSplitting: {
          groups: [
            // Runs before all the rest: it waits for no other file.
            {
              name: "ahead",
              test: /[\\/](?:ahead[\\/](?:ask-ahead|answer-ahead|list-reads)|read-date|preload-helper)/,
              priority: 4,
            },
            { name: "react", test: /node_modules[\\/](react|react-dom|scheduler)[\\/]/, priority: 3 },
            { name: "routing", test: /node_modules[\\/]@(tanstack|trpc)[\\/]/, priority: 2 },
            { name: "words", test: /node_modules[\\/](i18next|react-i18next)[\\/]/, priority: 2 },
            // Words alone, which wait for no other file: shared with pages, they would go round in circles.
            { name: "english", test: /[\\/](?:territory|ui)[\\/]src[\\/]locales[\\/]en[-./\\]/, priority: 2 },
            // What every page opens with comes in one file.
            { name: "first", tags: ["$initial"], priority: 1 },
            // What most pages share comes in one file too: on a slow line, twenty small files wait for each other.
            { name: "shared", test: /[\\/](?:territory|ui)[\\/]src[\\/](?!locales)/, minShareCount: 5 },
          ],
        },
      },
    },
  },
});
