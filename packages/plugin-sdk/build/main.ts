import { emitPackage } from "./emit-package.ts";

/** Builds what `pnpm pack` and `pnpm publish` take up. */
emitPackage();
