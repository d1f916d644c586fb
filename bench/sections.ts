import { overhead } from "./client/overhead/section.ts";
import { size } from "./client/size/section.ts";
import { transfers } from "./cloudreve/section.ts";
import { growth } from "./growth/section.ts";
import { mock } from "./mock/section.ts";
import { pipeline } from "./pipeline/section.ts";
import { proxy } from "./proxy/section.ts";
import type { Section } from "./report/section.ts";
import { typeCheck } from "./type-check/section.ts";

/** In the order of `results.md`. */
export const SECTIONS: readonly Section[] = [
  typeCheck,
  size,
  overhead,
  growth,
  transfers,
  mock,
  proxy,
  pipeline,
];
