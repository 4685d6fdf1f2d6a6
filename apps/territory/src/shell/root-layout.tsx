import { Outlet } from "@tanstack/react-router";
import { OfflineNotice } from "./offline-notice.tsx";
import { useFocusOnNavigation } from "./use-focus-on-navigation.ts";

/** Around every page. */
export function RootLayout() {
  useFocusOnNavigation();
  return (
    <>
      <OfflineNotice />
      <Outlet />
    </>
  );
}
