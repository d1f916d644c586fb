export type { Finding } from "./check-exchange.ts";
export { type CheckCounts, type CheckOptions, checkRecordings, exchangeCheck } from "./check-recordings.ts";
export { readRecordings } from "./read-recordings.ts";
export type { RecordedExchange, RecordedRequest, RecordedResponse } from "./recorded-exchange.ts";
