export type { CloudreveState } from "./apis/cloudreve/state.ts";
export { MOCK_APP } from "./apis/realdebrid/access/apps.ts";
export { PRIVATE_TOKEN } from "./apis/realdebrid/access/tokens.ts";
export type { RealDebridState } from "./apis/realdebrid/state.ts";
export type { ClockMode, VirtualClock } from "./clock.ts";
export type { Violation } from "./engine/mock-api.ts";
export type { MockViolation } from "./engine/serve-api.ts";
export type { RequestLog } from "./http/request-log.ts";
export type { ProxyLog, ProxyViolation } from "./proxy/context.ts";
export type { Failure, FailureKind } from "./proxy/failure.ts";
export type { ProxyOptions } from "./proxy/proxy-options.ts";
export { startProxy, type ValidatingProxy } from "./proxy/start-proxy.ts";
export type { FoundViolation } from "./recordings/check-exchange.ts";
export type { ReplayOptions } from "./replay/prepare-replay.ts";
export { assertCoverage, type CoverageThreshold } from "./runtime/assert-coverage.ts";
export {
  type CoverageCount,
  type CoverageItem,
  type CoverageReport,
  mergeCoverage,
} from "./runtime/coverage.ts";
export {
  FAULT_KINDS,
  type Fault,
  type FaultKind,
  type FaultRule,
  type FaultSelection,
  type FaultStage,
  STAGED_FAULT_KINDS,
} from "./runtime/faults/fault.ts";
export type { Faults } from "./runtime/faults/faults.ts";
export type { Journal, JournalEntry, JournalOptions } from "./runtime/journal.ts";
export type { StartTimer } from "./runtime/timers.ts";
export type { ApiName, CloudreveVersion } from "./specs.ts";
export {
  type Mock,
  type MockOptions,
  type MockSession,
  type MockStates,
  type SessionOptions,
  startMock,
} from "./start-mock.ts";
export type { Snapshot } from "./world.ts";
