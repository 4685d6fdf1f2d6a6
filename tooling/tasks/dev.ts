import { join } from "node:path";
import { findWorkspaceTools, root } from "./src/child-environment.ts";
import { runTogether } from "./src/run-together.ts";

/** `pnpm dev`: the server and both web apps, each starting again or reloading as its sources change, until Ctrl-C. */
process.exitCode = await runTogether(
  [
    {
      name: "server",
      command: [process.execPath, "--watch", "--watch-preserve-output", join(root, "apps/server/src/main.ts")],
    },
    { name: "territory", command: ["pnpm", "--filter", "@bassin/territory", "run", "dev"] },
    { name: "admin", command: ["pnpm", "--filter", "@bassin/admin", "run", "dev"] },
  ],
  findWorkspaceTools(),
  (line) => console.log(line),
);
