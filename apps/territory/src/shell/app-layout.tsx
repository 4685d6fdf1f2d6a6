import { PageShell } from "@bassin/ui";
import { Outlet, useRouterState } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { useAppText } from "../locales/use-app-text.ts";
import { ShellFoot } from "./shell-foot.tsx";

/** The frame of what belongs to no territory. */
export function AppFrame({ children }: { children: ReactNode }) {
  const text = useAppText();
  const pathname = useRouterState({ select: ({ location }) => location.pathname });
  const link = (href: string, label: string) => ({ href, label, isCurrent: pathname === href });
  return (
    <PageShell
      homeHref="/"
      links={[{ ...link("/", text("shell.territories")), icon: "rosette" }]}
      more={[link("/compte", text("shell.account"))]}
      foot={<ShellFoot />}
    >
      {children}
    </PageShell>
  );
}

/** The pages that belong to no territory. */
export function AppLayout() {
  return (
    <AppFrame>
      <Outlet />
    </AppFrame>
  );
}
