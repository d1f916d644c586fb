import type { Scenario } from "../../../../scenarios/scenario.ts";
import type { CloudreveState } from "../../state.ts";
import { begin, beginSession, content, logIn, logInAt, sendChunk, USER } from "./steps.ts";

type Named = Scenario<CloudreveState>;
const HOUR = 3_600_000;

const whole: Named = {
  name: "upload-local",
  title: "Files of one chunk go to local storage",
  play: async (stage) => {
    const user = await logIn(stage);
    const body = "Hello world!";
    const hello = { path: "/docs", name: "hello.txt", size: body.length, last_modified: 1_690_000_000_000 };
    const { sessionID } = await beginSession(user, stage, hello);
    await begin(user, stage, hello);
    await sendChunk(user, sessionID, 0, "Hello");
    await sendChunk(user, sessionID, 0, body);
    await sendChunk(user, sessionID, 0, body);
    await begin(user, stage, hello);
    const empty = await beginSession(user, stage, { path: "/docs/new/deep", name: "empty.txt", size: 0 });
    await sendChunk(user, empty.sessionID, 0, new Uint8Array());
    await user.send("listDirectory", { path: { path: "docs" } });
  },
};

const anonymous: Named = {
  name: "upload-anonymous",
  title: "Visitors upload nothing",
  play: async (stage) => {
    const visitor = stage.caller();
    await begin(visitor, stage);
    await sendChunk(visitor, "x", 0, "x");
    await visitor.send("deleteUploadSession", { path: { sessionId: "x" } });
    await visitor.send("deleteAllUploadSessions");
  },
};

const refused: Named = {
  name: "upload-refused",
  title: "What may not be uploaded is refused before a byte is sent",
  prepare: (state) => {
    state.putFile(USER, "/file", 1);
    state.groupOf(state.userBy(USER)).maxStorage = 3000;
  },
  play: async (stage) => {
    const OptionsSerialized = { file_type: ["txt", "bin"], chunk_size: 1024 };
    const user = await logInAt(stage, { Type: "local", MaxSize: 4000, OptionsSerialized });
    const big = { name: "big.bin" };
    await begin(user, stage, { ...big, size: 4001 });
    await begin(user, stage, { ...big, size: 3001 });
    await begin(user, stage, { name: "run.exe" });
    await begin(user, stage, { name: "a:b.txt" });
    await begin(user, stage, { ...big, path: "docs" });
    await begin(user, stage, { ...big, path: "/file" });
    await begin(user, stage, { ...big, path: "/file/below" });
    await begin(user, stage, { ...big, path: "/a?" });
    await begin(user, stage, { ...big, policy_id: "zzzz" });
    await begin(user, stage, { ...big, policy_id: stage.state.ids.encode("policy", 1) });
    await user.send("createUploadSession", { body: { path: "/", size: 3, policy_id: "zzzz" } });
    await begin(user, stage, { ...big, size: -1 });
    await begin(user, stage, { ...big, policy_id: "" });
  },
};

const chunks: Named = {
  name: "upload-chunks",
  title: "A file goes to local storage in chunks, one after the other",
  play: async (stage) => {
    const user = await logInAt(stage, { Type: "local", OptionsSerialized: { chunk_size: 1024 } });
    const other = await logIn(stage, "guest@example.com");
    const [first, rest] = [content(1024), content(452)];
    const { sessionID } = await beginSession(user, stage, { name: "three.bin", size: 2500 });
    await sendChunk(user, sessionID, 1, first);
    await sendChunk(user, sessionID, 0, first);
    await sendChunk(user, sessionID, 0, first);
    await sendChunk(user, sessionID, 1, first);
    await sendChunk(user, sessionID, 1, first);
    await sendChunk(user, sessionID, "x", first);
    await sendChunk(other, sessionID, 2, rest);
    stage.state.groupOf(stage.state.userBy(USER)).maxStorage = 2100;
    await sendChunk(user, sessionID, 2, rest);
    stage.state.groupOf(stage.state.userBy(USER)).maxStorage = 3000;
    await sendChunk(user, sessionID, 2, rest);
  },
};

const given: Named = {
  name: "upload-given-up",
  title: "Uploads are given up, one or all",
  play: async (stage) => {
    const user = await logIn(stage);
    const { sessionID: sessionId } = await beginSession(user, stage);
    await user.send("deleteUploadSession", { path: { sessionId } });
    await user.send("deleteUploadSession", { path: { sessionId } });
    await beginSession(user, stage, { name: "a.iso" });
    await beginSession(user, stage, { name: "b.iso" });
    await user.send("deleteAllUploadSessions");
    await user.send("deleteAllUploadSessions");
    const late = await beginSession(user, stage);
    stage.state.setStorageDown("local");
    await user.send("deleteUploadSession", { path: { sessionId: late.sessionID } });
    await user.send("deleteAllUploadSessions");
  },
};

const expired: Named = {
  name: "upload-expired",
  title: "An upload that nobody finishes ends after a day, and its name is free a while later",
  play: async (stage) => {
    const user = await logIn(stage);
    stage.clock.advance(HOUR);
    const { sessionID } = await beginSession(user, stage);
    stage.clock.advance(24 * HOUR);
    await sendChunk(user, sessionID, 0, content(10));
    await begin(user, stage);
    stage.clock.advance(1.5 * HOUR);
    await begin(user, stage);
  },
};

const unimplemented: Named = {
  name: "upload-google-drive",
  title: "A storage policy of the type `googledrive` makes the server stumble",
  play: async (stage) => {
    await begin(await logInAt(stage, { Type: "googledrive" }), stage);
  },
};

export const localUploads = [whole, anonymous, refused, chunks, given, expired, unimplemented];
