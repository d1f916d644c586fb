import type { Scenario, Sent } from "../../../../scenarios/scenario.ts";
import type { CloudreveState } from "../../state.ts";
import { content, type UploadStage, USER } from "./steps.ts";

type Named = Scenario<CloudreveState>;

const PATH = "/office/report.docx";
const OPERATIONS = ["getWopiFile", "readWopiFile", "updateWopiFile", "saveWopiFile"] as const;

const prepare = (state: CloudreveState): void => state.putFile(USER, PATH, "PK fake docx");

/** An office server with a token. */
function officeOf(stage: UploadStage, access_token: string, id?: string) {
  const { state } = stage;
  const office = stage.caller();
  const own = { id: id ?? state.ids.encode("file", state.fileAt(USER, PATH).id) };
  return (operation: string, sent: Sent = {}) =>
    office.send(operation, { path: own, query: { access_token }, ...sent });
}

/** A request that the operation would accept. */
function requestOf(operation: (typeof OPERATIONS)[number]): Sent {
  if (operation === "updateWopiFile") return { headers: { "x-wopi-override": "LOCK" } };
  return operation === "saveWopiFile" ? { body: "PK fake docx, saved" } : {};
}

const edit: Named = {
  name: "wopi-edit",
  title: "An office server reads, locks, saves and renames a document",
  prepare,
  play: async (stage) => {
    const office = officeOf(stage, stage.state.issueWopiToken(USER, PATH));
    const override = (name: string, more = {}) =>
      office("updateWopiFile", { headers: { "x-wopi-override": name, ...more } });
    await office("getWopiFile");
    await office("readWopiFile");
    await office("readWopiFile", { headers: { range: "bytes=0-1" } });
    await office("readWopiFile", { headers: { range: "bytes=99-" } });
    await office("readWopiFile", {
      headers: { "if-modified-since": new Date(stage.clock.now()).toUTCString() },
    });
    await override("LOCK");
    await override("GET_LOCK");
    await office("saveWopiFile", { body: "PK fake docx, saved" });
    await override("RENAME_FILE", { "x-wopi-requestedname": "a:b" });
    await override("RENAME_FILE", { "x-wopi-requestedname": "final.docx" });
  },
};

const view: Named = {
  name: "wopi-read-only",
  title: "An office server may only show a document",
  prepare,
  play: async (stage) => {
    const office = officeOf(stage, stage.state.issueWopiToken(USER, PATH, true));
    for (const operation of OPERATIONS) await office(operation, requestOf(operation));
  },
};

const refused: Named = {
  name: "wopi-refused",
  title: "An office server has a token that is none, or for another file",
  prepare: (state) => {
    prepare(state);
    state.putFile(USER, "/office/other.docx", 1);
  },
  play: async (stage) => {
    const other = stage.state.issueWopiToken(USER, "/office/other.docx");
    const own = stage.state.issueWopiToken(USER, PATH);
    for (const operation of OPERATIONS) {
      const sent = requestOf(operation);
      const without = stage.caller();
      await without.send(operation, { ...sent, path: { id: "zzzz" } });
      await officeOf(stage, "nothing")(operation, sent);
      await officeOf(stage, "unknown.token")(operation, sent);
      await officeOf(stage, other)(operation, sent);
      await officeOf(stage, own, "zzzz")(operation, sent);
    }
  },
};

const large: Named = {
  name: "wopi-too-large",
  title: "A document is larger than the site allows to edit",
  prepare: (state) => {
    prepare(state);
    state.settings.set("maxEditSize", "20");
  },
  play: async (stage) => {
    const { state } = stage;
    const office = officeOf(stage, state.issueWopiToken(USER, PATH));
    await office("saveWopiFile", { body: content(21) });
    state.settings.set("maxEditSize", "5");
    await office("getWopiFile");
    await office("readWopiFile");
  },
};

export const wopiScenarios = [edit, view, refused, large];
