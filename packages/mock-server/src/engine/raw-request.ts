import type { IncomingHttpHeaders } from "node:http";

/** A request as it came off the wire. */
export interface RawRequest {
  /** In capitals. */
  readonly method: string;
  /** Not decoded, without the query. */
  readonly path: string;
  /** Not decoded, without the `?`. */
  readonly query: string;
  readonly headers: IncomingHttpHeaders;
  /** `undefined` when it is above the size cap. */
  readonly body: Buffer | undefined;
  /** Where it came from, an IP address. */
  readonly address?: string;
}
