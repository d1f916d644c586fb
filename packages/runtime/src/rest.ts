// What calls need that cannot just be sent and answered, and what few clients ask for. Clients load it with the first
// call that needs it, together with what is known about the error codes of their API.
import type { CodeBook } from "./errors/code-book.ts";
import type { recover } from "./recovery/recover.ts";
import type { waitForSlot } from "./recovery/wait-for-slot.ts";
import type { setUp } from "./set-up.ts";

export { recover } from "./recovery/recover.ts";
export { waitForSlot } from "./recovery/wait-for-slot.ts";
export { setUp } from "./set-up.ts";

export interface Rest extends CodeBook {
  readonly recover: typeof recover;
  readonly waitForSlot: typeof waitForSlot;
  readonly setUp: typeof setUp;
}
