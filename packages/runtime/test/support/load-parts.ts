import { loadRest } from "../../src/pipeline/load-rest.ts";

// At hand for tests that count turns of the event loop.
await loadRest();
