import { createClient, type RealDebridOptions } from "./core.ts";
import { RealDebridFacade } from "./generated/facade/index.ts";

/**
 * The Real-Debrid API (unofficial, not affiliated).
 *
 * @example
 * const rd = new RealDebrid({ auth: token });
 * const user = await rd.user.get();
 */
export class RealDebrid extends RealDebridFacade {
  constructor(options: RealDebridOptions = {}) {
    super(createClient(options));
  }
}
