/** What calls need that cannot just be sent and answered, and what few clients ask for. */

// By the entry that programs start with: bundlers put into one file what has the same importers.
export { ClientError } from "./core.ts";
export { recover } from "./recovery/recover.ts";
export { waitForSlot } from "./recovery/wait-for-slot.ts";
export { setUp } from "./set-up.ts";
