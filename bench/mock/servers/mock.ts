import { startMock } from "@debrid-drive/mock-server";

const mock = await startMock();
process.send?.(Number(new URL(mock.url).port));
