import type { MouseEvent, ReactNode } from "react";
import { AppLink } from "../theme/navigation.tsx";

export interface FlowerStopProps {
  stop: string;
  /** The whole sentence, for those who do not see the drawing. */
  label: string;
  className: string;
  tabIndex: number;
  href?: string | undefined;
  onOpen?: (() => void) | undefined;
  onLook: (stop: string | undefined) => void;
  children: ReactNode;
}

/** A piece of the flower that one can reach: a link to its address, that `onOpen` takes in place when there is one. */
export function FlowerStop({ stop, label, href, onOpen, onLook, children, ...shared }: FlowerStopProps) {
  const looks = {
    "data-stop": stop,
    onPointerEnter: () => onLook(stop),
    onPointerLeave: () => onLook(undefined),
    onFocus: () => onLook(stop),
    onBlur: () => onLook(undefined),
  };
  const inner = (
    <>
      <title>{label}</title>
      {children}
    </>
  );
  const address = href ?? (onOpen ? `#${stop.replace(" ", "-")}` : undefined);
  if (address === undefined) return <g className={shared.className}>{inner}</g>;
  const click = (event: MouseEvent) => {
    if (!onOpen || event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    onOpen();
  };
  return (
    <AppLink {...shared} {...looks} href={address} aria-label={label} onClick={click}>
      {inner}
    </AppLink>
  );
}
