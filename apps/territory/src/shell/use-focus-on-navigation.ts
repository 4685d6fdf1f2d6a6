import { useRouterState } from "@tanstack/react-router";
import { useEffect, useRef } from "react";

function placeFocus(hash: string): void {
  const target = (hash === "" ? null : document.getElementById(hash)) ?? document.querySelector<HTMLElement>("main");
  if (target === null) return;
  if (!target.hasAttribute("tabindex")) target.tabIndex = -1;
  target.focus({ preventScroll: hash === "" });
}

/** Once a page has taken another's place, the keyboard and the screen reader start from its content. */
export function useFocusOnNavigation(): void {
  const { pathname, hash } = useRouterState({
    select: ({ resolvedLocation }) => ({ pathname: resolvedLocation?.pathname, hash: resolvedLocation?.hash ?? "" }),
    structuralSharing: true,
  });
  const shown = useRef<string | undefined>(undefined);
  useEffect(() => {
    const place = pathname === undefined ? undefined : `${pathname}#${hash}`;
    const isFirst = shown.current === undefined;
    if (place === undefined || place === shown.current) return;
    shown.current = place;
    if (!isFirst) placeFocus(hash);
  }, [pathname, hash]);
}
