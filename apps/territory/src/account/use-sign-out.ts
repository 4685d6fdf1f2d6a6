import { useNavigate } from "@tanstack/react-router";
import { queryClient } from "../api/trpc.ts";

/** Leaves this device, and forgets what was read on it. */
export function useSignOut(): () => Promise<void> {
  const navigate = useNavigate();
  return async () => {
    const { endSession } = await import("./auth-client.ts");
    await endSession();
    queryClient.clear();
    await navigate({ to: "/connexion" });
  };
}
