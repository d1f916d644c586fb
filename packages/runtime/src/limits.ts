// By names of their own, as in `errors.ts`.
import { Limiter as Class } from "./limit/limiter.ts";
import { limitsOf as of } from "./limit/limits-of.ts";
import { memoryLimiterStore as inMemory } from "./limit/memory-limiter-store.ts";

export const Limiter = Class;
export type Limiter = Class;
export const limitsOf = of;
export const memoryLimiterStore = inMemory;
