import type { AppRouter } from "@bassin/api";
import { QueryClient } from "@tanstack/react-query";
import { createTRPCClient, httpBatchLink } from "@trpc/client";
import { createTRPCOptionsProxy } from "@trpc/tanstack-react-query";

export const queryClient = new QueryClient();

const client = createTRPCClient<AppRouter>({ links: [httpBatchLink({ url: "/trpc" })] });

/** The API as options for queries. */
export const trpc = createTRPCOptionsProxy<AppRouter>({ client, queryClient });
