import type { Scenario } from "../../../../scenarios/scenario.ts";
import type { CloudreveState } from "../../state.ts";
import { slaveAuthorization } from "../../storage/signatures.ts";
import { CLIENTS } from "./clients.ts";
import {
  ALL,
  pathOf,
  REMOTE_BODY,
  type Report,
  SECRET,
  SIZE,
  sentFor,
  signUpyun,
  UPYUN_BODY,
} from "./report-requests.ts";
import { beginSession, content, logIn, logInAt, USER } from "./steps.ts";
import { REPORTS } from "./storages.ts";

type Named = Scenario<CloudreveState>;

const outcomes = (one: Report): Named => ({
  name: `report-${one.type}`,
  title: `The server is told of uploads to storage of the type \`${one.type}\``,
  play: async (stage) => {
    const { state } = stage;
    const visitor = stage.caller();
    const tell = (id: string) =>
      visitor.send(one.operation, sentFor(one, id, one.sign?.(stage, pathOf(one, id))));
    const user = await logIn(stage);
    const elsewhere = await beginSession(user, stage, { name: "elsewhere.iso" });
    await tell("01234567-89ab-4cde-8f01-23456789abcd");
    await tell(elsewhere.sessionID);
    state.givePolicy(USER, { Type: one.type, OptionsSerialized: { chunk_size: SIZE } });
    const next = async (name: string, bytes?: Uint8Array) => {
      const session = await beginSession(user, stage, { name });
      if (bytes && REPORTS[one.type]) await CLIENTS[one.type](visitor, session, bytes);
      return session.sessionID;
    };
    const gone = await next("gone.iso", content(SIZE));
    const file = state.fileAt(USER, "/gone.iso");
    state.drive.removeFile(file);
    await tell(gone);
    const done = await next("done.iso", content(SIZE));
    await tell(done);
    await tell(done);
    if (REPORTS[one.type]) {
      await tell(await next("missing.iso"));
      await tell(await next("short.iso", content(SIZE - 1)));
    }
    const group = state.groupOf(state.userBy(USER));
    const crowded = await next("crowded.iso", content(SIZE));
    const { maxStorage } = group;
    group.maxStorage = SIZE + 1;
    await tell(crowded);
    group.maxStorage = maxStorage;
    const blocked = await next("blocked.iso", content(SIZE));
    state.blockUser(USER);
    await tell(blocked);
  },
});

const unsigned = (one: Report): Named => ({
  name: `report-${one.type}-unsigned`,
  title: `Somebody reports an upload who is not a storage of the type \`${one.type}\``,
  play: async (stage) => {
    const user = await logInAt(stage, { Type: one.type });
    const { sessionID } = await beginSession(user, stage);
    await stage.caller().send(one.operation, sentFor(one, sessionID));
  },
});

const slave: Named = {
  name: "report-remote-badly-signed",
  title: "A slave node signs with another secret, or too early",
  play: async (stage) => {
    const [one] = ALL;
    const user = await logInAt(stage, { Type: "remote" });
    if (!one) return;
    for (const [name, secret, wait] of [
      ["a", "other", 0],
      ["b", SECRET, 61],
    ] as const) {
      const { sessionID } = await beginSession(user, stage, { name });
      const path = pathOf(one, sessionID);
      const authorization = slaveAuthorization(stage.clock, secret, path, 60, JSON.stringify(REMOTE_BODY));
      stage.clock.advance(wait * 1000);
      await stage.caller().send(one.operation, sentFor(one, sessionID, { authorization }));
    }
  },
};

const failed: Named = {
  name: "report-upyun-failed",
  title: "Upyun reports that an upload failed",
  play: async (stage) => {
    const user = await logInAt(stage, { Type: "upyun" });
    const { sessionID } = await beginSession(user, stage);
    const headers = signUpyun(stage, `/api/v3/callback/upyun/${sessionID}`);
    const body = { ...UPYUN_BODY, code: 503 };
    await stage.caller().send("completeUpyunUpload", { path: { sessionID }, headers, body });
  },
};

const withoutBody: Named = {
  name: "report-onedrive-without-body",
  title: "A report of an upload to OneDrive lacks its body",
  play: async (stage) => {
    const user = await logInAt(stage, { Type: "onedrive" });
    const { sessionID } = await beginSession(user, stage);
    await user.send("completeOneDriveUpload", { path: { sessionID } });
  },
};

const unwatched: Named = {
  name: "report-onedrive-late",
  title: "A file at OneDrive that nobody reports is deleted after a while",
  play: async (stage) => {
    const user = await logInAt(stage, { Type: "onedrive" });
    const session = await beginSession(user, stage);
    await CLIENTS.onedrive(stage.caller(), session, content(SIZE));
    stage.clock.advance(620_000);
    await user.send("completeOneDriveUpload", { path: { sessionID: session.sessionID }, body: {} });
  },
};

export const uploadReports = [
  ...ALL.map(outcomes),
  ...ALL.filter(({ sign }) => sign).map(unsigned),
  slave,
  failed,
  withoutBody,
  unwatched,
];
