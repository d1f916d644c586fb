export {
  type ClientOptionsOfPair,
  createTestPair,
  type TestPair,
  type TestPairOptions,
} from "./test-pair.ts";
export { type TestHooks, useMock } from "./use-mock.ts";
