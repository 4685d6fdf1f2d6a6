import { emitPackage, published } from "./emit-package.ts";

/** Builds what `pnpm pack` and `pnpm publish` take up. */
emitPackage(published);
