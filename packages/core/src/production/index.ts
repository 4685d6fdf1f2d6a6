export * from "./agreement.ts";
export * from "./commitment.ts";
export * from "./fulfilment.ts";
export * from "./immaterial-investment.ts";
export * from "./institutional-shift.ts";
export * from "./knowledge-exchange.ts";
export * from "./mandate.ts";
export * from "./pooled-means.ts";
