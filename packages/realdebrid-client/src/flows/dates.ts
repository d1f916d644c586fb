import type { CallOptions } from "@debrid-drive/runtime";
import { ConfigError } from "@debrid-drive/runtime/core";
import { DecodeError, SharedValue } from "@debrid-drive/runtime/flow";
import type { RealDebridClient } from "../generated/client.ts";
import { getServerTimeIso } from "../generated/operations/time.ts";
import { offsetIn, SERVER_ZONE } from "./time-zone.ts";

const DATE = /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?)(?:Z|([+-])(\d\d):?(\d\d))?$/;

/** How far the server's clock is ahead of UTC, and what its dates mean. */
export interface ServerOffset {
  /** Now. 120 in a French summer. */
  readonly minutes: number;
  /** The zone whose rules apply to other days; undefined when only the offset of now is known. */
  readonly timeZone: string | undefined;
  /** The instant that a date of the API means. */
  toDate(value: string): Date;
}

/**
 * The instant of a date such as `2026-07-31T21:52:18.000Z`, taken for a time of the server's clock in spite of its
 * `Z`. A date with an offset of its own, such as that of `/time/iso`, means what it says.
 *
 * That the dates are local is what a widely used client (rdt-client) assumes; the service says nothing about it.
 *
 * @param offsetMinutes how far the server's clock is ahead of UTC on that day
 * @throws ConfigError for a text that is no such date
 */
export function parseDate(value: string, offsetMinutes: number): Date {
  const { local, own } = split(value);
  return new Date(local - (own ?? offsetMinutes) * 60_000);
}

/**
 * Asks once for the server's clock, for all callers, and keeps the answer for an hour of the client's clock. When
 * it is the time of Europe/Paris, dates of other days follow the rules of that zone, daylight saving included;
 * else, and where the platform knows no zones, the offset of now is used for all. Of the two instants that a time
 * in the hour after the clocks went back can mean, the first is given. Fails like `getServerTimeIso`.
 */
export function serverOffset(
  client: RealDebridClient,
  { refresh = false }: { readonly refresh?: boolean } = {},
  { signal }: Pick<CallOptions, "signal"> = {},
): Promise<ServerOffset> {
  return offsets.get(client, { refresh, signal });
}

const offsets = new SharedValue<RealDebridClient, ServerOffset>("serverOffset", async (client) => {
  const { data, meta } = await getServerTimeIso(client).withResponse();
  const text = data.trim();
  const parts = DATE.test(text) ? split(text) : undefined;
  if (parts?.own === undefined) {
    throw new DecodeError("not a time with an offset", { operation: "serverOffset", meta });
  }
  return offsetOf(parts.local - parts.own * 60_000, parts.own);
});

/** What an offset at one instant says about dates. */
export function offsetOf(instant: number, minutes: number): ServerOffset {
  const timeZone = offsetIn(SERVER_ZONE, instant) === minutes ? SERVER_ZONE : undefined;
  const at = (time: number) => (timeZone && offsetIn(timeZone, time)) ?? minutes;
  return {
    minutes,
    timeZone,
    toDate(value) {
      const { local, own } = split(value);
      if (own !== undefined) return new Date(local - own * 60_000);
      // A day around the time itself, one of them has its offset.
      const offsets = [at(local - 86_400_000), at(local + 86_400_000)];
      const instants = offsets.map((offset) => ({ offset, time: local - offset * 60_000 }));
      const fitting = instants.filter(({ offset, time }) => at(time) === offset).map(({ time }) => time);
      return new Date(fitting.length > 0 ? Math.min(...fitting) : parseDate(value, offsets[0] ?? minutes));
    },
  };
}

function split(value: string): { local: number; own: number | undefined } {
  const [, text, sign, hours, minutes] = DATE.exec(value) ?? [];
  const local = text === undefined ? Number.NaN : Date.parse(`${text}Z`);
  if (Number.isNaN(local)) throw new ConfigError("parseDate", "value", "expected a date of the API");
  const own = (sign === "-" ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
  return { local, own: sign === undefined ? undefined : own };
}
