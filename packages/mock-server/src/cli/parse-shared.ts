import { API_NAMES, type ApiName, CLOUDREVE_VERSIONS, type CloudreveVersion } from "../specs.ts";
import { oneOf, type Values } from "./options.ts";

const LOG_STYLES = ["pretty", "json", "silent"] as const;
export type LogStyle = (typeof LOG_STYLES)[number];

export const logStyle = ({ log }: Values): LogStyle => oneOf("--log", log ?? "pretty", LOG_STYLES);

export const apisOf = ({ api }: Values): readonly ApiName[] => [
  ...new Set(api?.map((name) => oneOf("--api", name, API_NAMES)) ?? API_NAMES),
];

export function cloudreveVersion({ "cloudreve-version": given }: Values): CloudreveVersion | undefined {
  return given === undefined ? undefined : oneOf("--cloudreve-version", given, CLOUDREVE_VERSIONS);
}
