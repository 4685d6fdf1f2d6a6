import { useRouterState } from "@tanstack/react-router";
import { useEffect, useRef } from "react";
import { placeFocus } from "./place-focus.ts";

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
    return isFirst ? undefined : placeFocus(hash);
  }, [pathname, hash]);
}
