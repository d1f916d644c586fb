import { unreachedCodes as cloudreve } from "../apis/cloudreve/unreached-codes.ts";
import { unreachedCodes as realdebrid } from "../apis/realdebrid/unreached-codes.ts";
import type { ApiName } from "../specs.ts";
import type { UnreachedCodes } from "./code-report.ts";

/** Why no scenario reaches a code, by API. */
export const UNREACHED_CODES: Readonly<Record<ApiName, UnreachedCodes>> = { realdebrid, cloudreve };
