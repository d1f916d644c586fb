// A mock with a large file, whose bytes it has at hand, so that it is not what is slowest.
import { startMock } from "@debrid-drive/mock-server";
import { tell } from "../../mock/servers/tell.ts";
import { DOWN, SIZE, USER, WARM, WARM_SIZE } from "./given.ts";

const mock = await startMock({ apis: ["cloudreve"] });
mock.cloudreve.putFile(USER.userName, DOWN, new Uint8Array(SIZE));
mock.cloudreve.putFile(USER.userName, WARM, new Uint8Array(WARM_SIZE));
tell(Number(new URL(mock.url).port));
