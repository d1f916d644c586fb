import type { MockSession } from "@debrid-drive/mock-server";
import type { Scenes } from "../../run/scene.ts";
import { DRIVE } from "../../run/sites.ts";
import { USER } from "./drive.ts";

/** A signed link to a picture, good for ten minutes. */
function linkTo(kind: "get" | "source", { cloudreve }: MockSession) {
  const { id, name } = cloudreve.fileAt(USER, "/photos/sunrise.png");
  return { CLOUDREVE_LINK: `${DRIVE}${cloudreve.signer.sign(`/api/v3/file/${kind}/${id}/${name}`, 600)}` };
}

/** The storage policy gives direct links, as older servers need it. */
function allowDirectLinks({ cloudreve: { policies } }: MockSession): void {
  policies.save(1, { ...policies.facts.get(1)?.shown, IsOriginLinkEnable: true });
}

/** Folders and files. */
export const files: Scenes = {
  decompressFile: {
    before: ({ cloudreve }) => cloudreve.putFile(USER, "/photos.zip", 3_000),
  },
  getLinkedFile: { env: (mock) => linkTo("get", mock) },
  getSourceLink: { server: "3.3.1", before: allowDirectLinks },
  openDirectLink: { env: (mock) => linkTo("source", mock) },
};
