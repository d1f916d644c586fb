export { type CheckCounts, type CheckOptions, checkRecordings } from "./check-recordings.ts";
export { readRecordings } from "./read-recordings.ts";
export type { RecordedExchange, RecordedRequest, RecordedResponse } from "./recorded-exchange.ts";
