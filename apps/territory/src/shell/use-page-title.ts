import { useEffect } from "react";
import { useAppText } from "../locales/use-app-text.ts";

/** Names the page in the browser's tab, its history, and to assistive technology. */
export function usePageTitle(page: string): void {
  const text = useAppText();
  const title = text("shell.title", { page });
  useEffect(() => {
    document.title = title;
  }, [title]);
}
