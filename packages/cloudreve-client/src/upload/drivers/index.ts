import type { StoragePolicyType } from "../../generated/models.ts";
import { cos } from "./cos.ts";
import type { Driver } from "./driver.ts";
import { local } from "./local.ts";
import { onedrive } from "./onedrive.ts";
import { oss } from "./oss.ts";
import { qiniu } from "./qiniu.ts";
import { remote } from "./remote.ts";
import { s3 } from "./s3.ts";
import { upyun } from "./upyun.ts";

const drivers: ReadonlyMap<string, Driver> = new Map(
  Object.entries({ local, remote, s3, oss, cos, qiniu, upyun, onedrive }),
);

/** Undefined for what nobody can upload to. */
export const driverFor = (type: StoragePolicyType): Driver | undefined => drivers.get(type);
