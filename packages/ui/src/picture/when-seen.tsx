import { type CSSProperties, type ReactNode, Suspense, useEffect, useRef, useState } from "react";
import { usePrinting } from "./use-printing.ts";

export interface WhenSeenProps {
  /** The room kept until it is there, so that nothing jumps; a CSS length. */
  room: string;
  children: ReactNode;
}

/** How far below the window a picture is made ready. */
const ahead = "400px";
/** Once a page has been still for so long, what was not seen yet is made ready too: printing must find it (ms). */
const stillness = 3000;

/** Whether an element has come near the window, or the page has had time for it. */
function useSeen() {
  const place = useRef<HTMLDivElement>(null);
  const [isSeen, setSeen] = useState(false);
  useEffect(() => {
    if (isSeen || !place.current) return;
    if (!("IntersectionObserver" in window)) return setSeen(true);
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) setSeen(true);
      },
      { rootMargin: ahead },
    );
    observer.observe(place.current);
    const later = setTimeout(() => setSeen(true), stillness);
    return () => {
      observer.disconnect();
      clearTimeout(later);
    };
  }, [isSeen]);
  return { place, isSeen };
}

/** What is heavy or far down a page: loaded when it is about to be seen, or printed; its room is kept meanwhile. */
export function WhenSeen({ room, children }: WhenSeenProps) {
  const { place, isSeen } = useSeen();
  const isPrinting = usePrinting();
  const style: CSSProperties = { minHeight: room };
  return (
    <div ref={place}>
      {isSeen || isPrinting ? <Suspense fallback={<div style={style} />}>{children}</Suspense> : <div style={style} />}
    </div>
  );
}
