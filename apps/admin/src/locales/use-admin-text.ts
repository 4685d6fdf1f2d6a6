import { useLocale } from "@bassin/ui";
import { useTranslation } from "react-i18next";
import type { AdminWords } from "./fr.ts";

/** The words of the admin app in the language of the page. */
export function useAdminText(): (key: keyof AdminWords) => string {
  const { t } = useTranslation("admin", { lng: useLocale() });
  return (key) => t(key);
}
