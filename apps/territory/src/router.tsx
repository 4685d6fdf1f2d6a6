import { Loading } from "@bassin/ui";
import { createRouter } from "@tanstack/react-router";
import { ecosystemRoutes } from "./routes/ecosystem-routes.ts";
import { appRoutes, openPages, root, signedIn } from "./routes/root-routes.ts";
import { territory, territoryRoutes } from "./routes/territory-routes.ts";
import { Failure, NotFound } from "./shell/failure.tsx";

const routeTree = root.addChildren([
  ...openPages,
  signedIn.addChildren([appRoutes, territory.addChildren([territoryRoutes, ecosystemRoutes])]),
]);

export const router = createRouter({
  routeTree,
  defaultPendingComponent: () => <Loading />,
  defaultErrorComponent: Failure,
  defaultNotFoundComponent: NotFound,
  defaultPreload: false,
  scrollRestoration: true,
});

declare module "@tanstack/react-router" {
  interface Register {
    router: typeof router;
  }
}
