import { precompress } from "@bassin/web-build/precompress";
import { preloadLetters } from "@bassin/web-build/preload-letters";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

/** Where `pnpm dev` runs the server. */
const server = "http://127.0.0.1:4000";

/** Requests from the page that Vite serves are taken for the server's own. */
const toServer = { target: server, changeOrigin: true, headers: { origin: server } };

export default defineConfig({
  base: "/admin/",
  plugins: [react(), preloadLetters("/admin/"), precompress()],
  html: { cspNonce: "BASSIN_CSP_NONCE" },
  server: { port: 5174, proxy: { "/trpc": toServer, "/api": toServer } },
  build: { assetsInlineLimit: 0 },
});
