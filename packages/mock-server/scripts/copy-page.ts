// The page is shipped as it is, where the compiled program looks for it.
import { cp, rm } from "node:fs/promises";

const target = new URL("../dist/page/", import.meta.url);

await rm(target, { recursive: true, force: true });
await cp(new URL("../src/page/", import.meta.url), target, { recursive: true });
