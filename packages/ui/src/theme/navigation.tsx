import { type AnchorHTMLAttributes, createContext, type MouseEvent, type Ref, useContext } from "react";

/** Goes to an address of the app without reloading the page. */
export type Navigate = (href: string) => void;

const NavigationContext = createContext<Navigate | undefined>(undefined);

export const NavigationProvider = NavigationContext.Provider;

const staysHere = (event: MouseEvent<HTMLAnchorElement>) =>
  event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;

export type AppLinkProps = AnchorHTMLAttributes<HTMLAnchorElement> & {
  href: string;
  ref?: Ref<HTMLAnchorElement>;
};

/** A real link, taken by the app's router when it gave one to `BassinProvider`; new tabs and other sites stay the browser's. */
export function AppLink({ onClick, href, ...anchor }: AppLinkProps) {
  const navigate = useContext(NavigationContext);
  const follow = (event: MouseEvent<HTMLAnchorElement>) => {
    onClick?.(event);
    if (event.defaultPrevented || !navigate || !staysHere(event)) return;
    if (anchor.target || !href.startsWith("/")) return;
    event.preventDefault();
    navigate(href);
  };
  return <a {...anchor} href={href} onClick={follow} />;
}
