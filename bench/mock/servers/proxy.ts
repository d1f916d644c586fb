// The validating proxy in front of a server that is handed over.
import type * as mockServer from "@debrid-drive/mock-server";
import { ENTRY } from "../entry.ts";
import { tell } from "./tell.ts";

const { startProxy } = (await import(ENTRY)) as typeof mockServer;
const proxy = await startProxy({ target: process.argv[2] ?? "" });
process.on("message", () => process.send?.(proxy.violations.length));
tell(Number(new URL(proxy.url).port));
