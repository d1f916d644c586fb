import { startMock } from "@debrid-drive/mock-server";
import { tell } from "./tell.ts";

const mock = await startMock();
tell(Number(new URL(mock.url).port));
