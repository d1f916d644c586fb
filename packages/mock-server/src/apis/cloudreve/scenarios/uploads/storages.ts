import type { Scenario } from "../../../../scenarios/scenario.ts";
import type { CloudreveState } from "../../state.ts";
import { KEPT_FILE } from "../../uploads/parts.ts";
import { Uploads } from "../../uploads/uploads.ts";
import { CLIENTS, type RemoteType } from "./clients.ts";
import { begin, beginSession, content, logIn, logInAt, policyId, sendChunk, USER } from "./steps.ts";

type Named = Scenario<CloudreveState>;

/** Storages that the program which uploads has to tell the server of. */
export const REPORTS: Partial<Record<RemoteType, { readonly operation: string; readonly body?: object }>> = {
  s3: { operation: "completeS3Upload" },
  cos: { operation: "completeCosUpload" },
  onedrive: { operation: "completeOneDriveUpload", body: {} },
};

const uploadTo = (Type: RemoteType): Named => ({
  name: `upload-${Type}`,
  title: `A file goes to storage of the type \`${Type}\``,
  play: async (stage) => {
    const user = await logInAt(stage, { Type, OptionsSerialized: { chunk_size: 1000 } });
    const session = await beginSession(user, stage, { size: 2500, last_modified: 1_690_000_000_000 });
    await sendChunk(user, session.sessionID, 0, content(10));
    await CLIENTS[Type](stage.caller(), session, content(2500));
    const report = REPORTS[Type];
    if (report) {
      const { operation, ...sent } = report;
      await user.send(operation, { path: { sessionID: session.sessionID }, ...sent });
    }
    await user.send("listDirectory", { path: { path: "" } });
  },
});

const down: Named = {
  name: "upload-storage-down",
  title: "The storage does not answer",
  play: async (stage) => {
    const user = await logInAt(stage, { Type: "remote" });
    await beginSession(user, stage);
    stage.state.setStorageDown("remote");
    await begin(user, stage, { name: "other.iso" });
    await user.send("deleteAllUploadSessions");
    await user.fetch("/_storage/remote/x");
  },
};

const trouble: Named = {
  name: "upload-node-trouble",
  title:
    "A slave node has a file of that name already, and can't tell the server of another that is complete",
  prepare: (state) => {
    state.leaveOnNodes("/linux.iso");
    state.setNodesReachServer(false);
  },
  play: async (stage) => {
    const user = await logInAt(stage, { Type: "remote", OptionsSerialized: { chunk_size: 1000 } });
    await begin(user, stage);
    const session = await beginSession(user, stage, { name: "other.iso", size: 1500 });
    await CLIENTS.remote(stage.caller(), session, content(1500));
    stage.state.setNodesReachServer(true);
    const last = `${session.uploadURLs?.[0] ?? ""}?chunk=1`;
    const headers = { "content-type": "application/octet-stream", authorization: session.credential ?? "" };
    await stage.caller().fetch(last, { method: "POST", headers, body: content(1500).slice(1000) });
    await user.send("listDirectory", { path: { path: "" } });
  },
};

const changed: Named = {
  name: "upload-policy-changed",
  title: "The user's group has got another storage policy since the folder was listed",
  play: async (stage) => {
    const before = policyId(stage.state);
    const user = await logInAt(stage, { Type: "s3" });
    await begin(user, stage, { policy_id: before });
  },
};

const full: Named = {
  name: "upload-server-full",
  title: "The server has no room for another file, folder or upload",
  prepare: (state) => {
    const { drive, uploads } = state;
    const root = drive.root(state.userBy(USER).id);
    drive.addFile(root, "first", 0);
    const file = state.fileAt(USER, "/first");
    const size = 2 * KEPT_FILE;
    const given = {
      owner: root.owner,
      policy: 1,
      type: "local",
      size,
      chunkSize: 0,
      lastModified: 0,
    } as const;
    while (uploads.facts.size < Uploads.limit) uploads.add(uploads.nextId(), file, given);
  },
  play: async (stage) => {
    const user = await logIn(stage);
    await begin(user, stage);
    stage.state.uploads.facts.clear();
    const { drive } = stage.state;
    const root = drive.root(stage.state.userBy(USER).id);
    for (let number = 0; drive.addFile(root, String(number), 0) === "done"; ) number += 1;
    await begin(user, stage);
    await begin(user, stage, { path: "/new" });
  },
};

export const storageUploads = [
  ...(Object.keys(CLIENTS) as RemoteType[]).map(uploadTo),
  down,
  trouble,
  changed,
  full,
];
