export { assertNoViolations } from "./assert-no-violations.ts";
export type { PairClock } from "./pair-clock.ts";
export {
  type ClientFactories,
  createTestPair,
  type Pair,
  type PairOptions,
  type TestPair,
  type Wiring,
} from "./test-pair.ts";
