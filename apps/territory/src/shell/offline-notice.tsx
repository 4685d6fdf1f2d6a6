import { useSyncExternalStore } from "react";
import { useAppText } from "../locales/use-app-text.ts";

function listen(changed: () => void): () => void {
  window.addEventListener("online", changed);
  window.addEventListener("offline", changed);
  return () => {
    window.removeEventListener("online", changed);
    window.removeEventListener("offline", changed);
  };
}

/** Says that the network is gone, and that nothing is lost, for as long as it lasts. */
export function OfflineNotice() {
  const text = useAppText();
  const isOnline = useSyncExternalStore(listen, () => navigator.onLine);
  return (
    <div role="status" className="offline">
      {isOnline ? null : <p>{text("shell.offline")}</p>}
    </div>
  );
}
