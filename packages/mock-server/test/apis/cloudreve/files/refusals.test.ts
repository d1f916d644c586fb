import { expect, it } from "vitest";
import { loggedIn } from "../../../../src/apis/cloudreve/scenarios/stage.ts";
import { playScenario } from "../../../../src/scenarios/play.ts";
import type { Sent } from "../../../../src/scenarios/scenario.ts";

const REFUSED: readonly (readonly [string, Sent, string])[] = [
  ["createDirectory", { body: { path: "" } }, "Path cannot be empty"],
  ["createDirectory", { body: { path: 5 } }, "JSON marshall error"],
  ["createDirectory", { body: '{"path":' }, "Parameter error"],
  ["deleteObjects", {}, "Parameter error"],
  ["deleteObjects", { body: [] }, "JSON marshall error"],
  ["moveObjects", { body: { src_dir: "/" } }, "Dst cannot be empty"],
  ["copyObject", { body: { src_dir: "/", src: {}, dst: "" } }, "Dst cannot be empty"],
  ["renameObject", { body: { src: {} } }, "NewName cannot be empty"],
  ["renameObject", { body: { src: {}, new_name: "a".repeat(256) } }, "NewName too long"],
  ["compressObjects", { body: { dst: "/" } }, "Name cannot be empty"],
  ["decompressFile", { body: { src: "/a.zip" } }, "Dst cannot be empty"],
  ["createFile", { body: {} }, "Path cannot be empty"],
  ["createSourceLinks", { body: { items: "a" } }, "JSON marshall error"],
  ["createArchiveLink", {}, "Parameter error"],
  ["getObjectProperties", { path: { id: "a" }, query: { is_folder: "yes" } }, "Parameter error"],
  ["previewFile", { path: { id: "zzzz" } }, "Failed to parse object ID"],
];

it("refuses requests in the words of the server", async () => {
  const play = async (stage: Parameters<typeof loggedIn>[0]): Promise<void> => {
    const user = await loggedIn(stage);
    for (const [operation, sent, msg] of REFUSED) {
      expect((await user.send(operation, sent)).body, `${operation}: ${msg}`).toEqual({ code: 40001, msg });
    }
  };
  await playScenario("cloudreve", { name: "refusals", title: "Requests are refused", play });
});

it("wants a signature before it looks at anything else", async () => {
  const play = async (stage: Parameters<typeof loggedIn>[0]): Promise<void> => {
    for (const path of ["file/download/a", "file/get/0/a", "file/source/1/a", "file/archive/a/archive.zip"]) {
      const { body } = await stage.caller().fetch(`/api/v3/${path}`);
      expect(body, path).toEqual({ code: 403, msg: "expire timestamp is missing" });
    }
  };
  await playScenario("cloudreve", { name: "unsigned", title: "Links without signature", play });
});
