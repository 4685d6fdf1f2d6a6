import { useNavigate } from "@tanstack/react-router";
import { queryClient } from "../api/trpc.ts";
import { endSession } from "./auth-client.ts";

/** Leaves this device, and forgets what was read on it. */
export function useSignOut(): () => Promise<void> {
  const navigate = useNavigate();
  return async () => {
    await endSession();
    queryClient.clear();
    await navigate({ to: "/connexion" });
  };
}
