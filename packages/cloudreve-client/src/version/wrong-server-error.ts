import { ConfigError } from "@debrid-drive/runtime/core";

/** What is at the address instead of Cloudreve v3. */
export type FoundServer =
  /** Cloudreve 4, which has another API. */
  | "cloudreve-4"
  /** Cloudreve v3, at another path of the same server. */
  | "other-path"
  /** An HTML page: of another site, or of a proxy or login page that stands in between. */
  | "page"
  /** JSON of something else. */
  | "other-json"
  /** Something that sends on to another address. */
  | "redirect"
  /** Nothing: HTTP 404 or the like. */
  | "nothing";

/** There is no Cloudreve v3 at the option `baseUrl`. The `cause` is what the call itself failed with. */
export class WrongServerError extends ConfigError {
  readonly found: FoundServer;

  constructor(operation: string, found: FoundServer, problem: string, cause: unknown) {
    super(operation, "baseUrl", problem, cause);
    this.found = found;
  }

  override toJSON(): Record<string, unknown> {
    return { ...super.toJSON(), found: this.found };
  }
}
