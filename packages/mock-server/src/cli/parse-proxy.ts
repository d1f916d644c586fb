import type { ApiName, CloudreveVersion } from "../specs.ts";
import { allowOnly, integer, nonEmpty, UsageError, type Values } from "./options.ts";
import { apisOf, cloudreveVersion, type LogStyle, logStyle } from "./parse-shared.ts";

/** Beside that of the mock, so that both can run. */
export const DEFAULT_PROXY_PORT = 4011;
const MOST_SECONDS = 86_400;

export interface ProxySettings {
  readonly target: string;
  readonly port: number;
  readonly host: string;
  readonly adminToken: string | undefined;
  readonly apis: readonly ApiName[];
  readonly cloudreveVersion: CloudreveVersion | undefined;
  /** A folder. */
  readonly record: string | undefined;
  /** A file with certificates. */
  readonly ca: string | undefined;
  /** Milliseconds. */
  readonly timeout: number;
  readonly log: LogStyle;
}

const OPTIONS: readonly (keyof Values)[] = [
  "target",
  "port",
  "host",
  "admin-token",
  "api",
  "cloudreve-version",
  "record",
  "ca",
  "timeout",
  "log",
];

export function parseProxy(values: Values): { readonly kind: "proxy"; readonly settings: ProxySettings } {
  allowOnly(values, OPTIONS, "proxy");
  const target = nonEmpty("--target", values.target);
  if (target === undefined) throw new UsageError("proxy: expected --target with the address of a server");
  return {
    kind: "proxy",
    settings: {
      target,
      port: integer("--port", values.port ?? String(DEFAULT_PROXY_PORT), 0, 65_535),
      host: nonEmpty("--host", values.host) ?? "127.0.0.1",
      adminToken: nonEmpty("--admin-token", values["admin-token"]),
      apis: apisOf(values),
      cloudreveVersion: cloudreveVersion(values),
      record: nonEmpty("--record", values.record),
      ca: nonEmpty("--ca", values.ca),
      timeout: 1000 * integer("--timeout", values.timeout ?? "300", 1, MOST_SECONDS),
      log: logStyle(values),
    },
  };
}
