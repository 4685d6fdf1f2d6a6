import type { AppRouter } from "@bassin/api";
import { QueryClient } from "@tanstack/react-query";
import {
  createTRPCClient,
  httpBatchLink,
  httpSubscriptionLink,
  isTRPCClientError,
  splitLink,
  type TRPCLink,
} from "@trpc/client";
import type { inferRouterOutputs } from "@trpc/server";
import { createTRPCOptionsProxy } from "@trpc/tanstack-react-query";
import { fetchOrTakeAhead } from "../ahead/answer-ahead.ts";
import { noteWriting } from "../live/written-here.ts";

/** Longest address a batch may make: within what servers and proxies accept. */
const maxURLLength = 6000;

/** A refusal would be refused again; an outage may pass. */
const retry = (failures: number, error: unknown) =>
  failures < 2 && !(isTRPCClientError<AppRouter>(error) && error.data?.refusal != null);

export const queryClient = new QueryClient({
  defaultOptions: { queries: { staleTime: 30_000, retry }, mutations: { networkMode: "always" } },
});

/** Notes what this page writes itself. */
const noteWrites: TRPCLink<AppRouter> =
  () =>
  ({ op, next }) => {
    if (op.type === "mutation" && op.path !== "live.here") noteWriting();
    return next(op);
  };

const url = "/trpc";

export const client = createTRPCClient<AppRouter>({
  links: [
    noteWrites,
    splitLink({
      condition: ({ type }) => type === "subscription",
      true: httpSubscriptionLink({ url }),
      false: httpBatchLink({ url, maxURLLength, fetch: fetchOrTakeAhead }),
    }),
  ],
});

/** The API as options for queries. */
export const trpc = createTRPCOptionsProxy<AppRouter>({ client, queryClient });

/** What each procedure answers, as the browser receives it. */
export type Answers = inferRouterOutputs<AppRouter>;

/** The facts of an ecosystem, with the version of each record. */
export type EcosystemAnswer = Answers["territory"]["ecosystem"]["read"];
