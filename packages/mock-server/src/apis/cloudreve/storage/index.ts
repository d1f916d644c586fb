import type { FilePaths } from "../../../engine/mock-api.ts";
import type { CloudreveState } from "../state.ts";
import { STORAGE } from "./addresses.ts";
import { cos, upyunStorage } from "./form-storage.ts";
import { onedrive } from "./onedrive.ts";
import { oss, s3 } from "./parts-storage.ts";
import { qiniu } from "./qiniu.ts";
import { remote } from "./remote.ts";
import type { Storage } from "./storage.ts";

const STORAGES = new Map<string, Storage>(
  Object.entries({ remote, s3, oss, qiniu, cos, upyun: upyunStorage, onedrive }),
);

/** The storages that uploads go to, all at the mock's own address. */
export const storages: FilePaths<CloudreveState> = {
  prefixes: [`${STORAGE}/`],
  answer: (request, context) => {
    const type = request.path.split("/")[2] ?? "";
    const storage = STORAGES.get(type);
    if (!storage) return { status: 404 };
    if (context.state.uploads.down.has(type)) return { status: 503 };
    if (request.body === undefined) return { status: 413 };
    return storage({ ...context, request, bytes: request.body });
  },
};
