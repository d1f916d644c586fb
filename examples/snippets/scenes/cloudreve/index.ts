import type { Scenes } from "../../run/scene.ts";
import { account } from "./account.ts";
import { admin } from "./admin.ts";
import { files } from "./files.ts";
import { more } from "./more.ts";
import { shares } from "./shares.ts";
import { uploads } from "./uploads.ts";

export const cloudreve: Scenes = { ...account, ...admin, ...files, ...more, ...shares, ...uploads };
