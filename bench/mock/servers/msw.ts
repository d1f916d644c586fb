// Mock Service Worker with handlers out of the description, on its own server. It checks nothing.
import { readDescription } from "./description.ts";
import { portOf, tell } from "./tell.ts";

// One after the other: the second requires what the first imports.
const { fromOpenApi } = await import("@msw/source/open-api");
const { createServer } = await import("@mswjs/http-middleware");

const handlers = await fromOpenApi((await readDescription()) as never);
// Its types are of the build for CommonJS.
const server = createServer(...(handlers as never[])).listen(0, "127.0.0.1", () => tell(portOf(server)));
