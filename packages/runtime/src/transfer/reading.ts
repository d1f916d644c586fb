import { chunksOf } from "./chunks.ts";
import { Trip } from "./trip.ts";

/** What a download needs once it is read. */
export const reading = { Trip, chunksOf };

export type Reading = typeof reading;
