import type * as mockServer from "@debrid-drive/mock-server";
import { ENTRY } from "../entry.ts";
import { tell } from "./tell.ts";

const { startMock } = (await import(ENTRY)) as typeof mockServer;
const mock = await startMock();
tell(Number(new URL(mock.url).port));
