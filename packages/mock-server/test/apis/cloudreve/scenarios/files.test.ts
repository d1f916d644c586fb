import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { fileScenarios } from "../../../../src/apis/cloudreve/scenarios/files/index.ts";
import { playScenario, type Reached } from "../../../../src/scenarios/play.ts";
import { FILES_REACHED } from "./files-reached.ts";
import { shapeOf } from "./shape.ts";

const FOLDER = new URL("../../../../../../specs/cloudreve/recordings/3.8.3/", import.meta.url);

/** Recordings by operation. */
const RECORDED = {
  createDirectory: "PUT_directory",
  listDirectory: "GET_directory_path",
  deleteObjects: "DELETE_object",
  moveObjects: "PATCH_object",
  copyObject: "POST_object_copy",
  renameObject: "POST_object_rename",
  getObjectProperties: "GET_object_property_id",
  createFile: "POST_file_create",
  updateFile: "PUT_file_update_id",
  createDownloadLink: "PUT_file_download_id",
  downloadFile: "GET_file_download_id",
  previewFile: "GET_file_preview_id",
  getFileContent: "GET_file_content_id",
  getDocumentPreview: "GET_file_doc_id",
  getThumbnail: "GET_file_thumb_id",
  createSourceLinks: "POST_file_source",
  openSourceLink: "GET_f_id_name",
  openDirectLink: "GET_file_source_id_name",
  getLinkedFile: "GET_file_get_id_name",
  createArchiveLink: "POST_file_archive",
  downloadArchive: "GET_file_archive_sessionID_archive-zip",
  compressObjects: "POST_file_compress",
  decompressFile: "POST_file_decompress",
  searchFiles: "GET_file_search_type_keywords",
} as const;

interface Recorded {
  readonly id: string;
  readonly title: string;
  readonly response: { readonly status: number; readonly body: { readonly code?: number } };
}

const played = new Map<string, readonly Reached[]>();
const triple = ({ operation, status, code }: Pick<Reached, "operation" | "status" | "code">): string =>
  `${operation} ${status}${code === undefined ? "" : ` ${code}`}`;

describe("scenarios of files", () => {
  it.each(fileScenarios)("$name: $title", async (scenario) => {
    const reached = await playScenario("cloudreve", scenario);
    played.set(scenario.name, reached);
    const triples = new Set(reached.filter(({ operation }) => operation !== "login").map(triple));
    expect([...triples].sort()).toEqual(FILES_REACHED[scenario.name]);
  });

  it.each(Object.entries(RECORDED))("%s is answered as recorded", (operation, file) => {
    const recordings = JSON.parse(readFileSync(new URL(`${file}.json`, FOLDER), "utf8")) as Recorded[];
    const answers = [...played.values()].flat().filter((one) => one.operation === operation);
    const shapes = new Set(answers.map((one) => `${triple(one)} ${shapeOf(one.body)}`));
    for (const { title, response } of recordings) {
      // A redirect to the path with the right slash, and what only a server in debug mode says.
      if ([301, 307].includes(response.status) && operation.endsWith("Directory")) continue;
      if (title === "server in debug mode") continue;
      const { code } = response.body;
      const shape = code === undefined ? undefined : shapeOf(response.body);
      const start = triple({ operation, status: response.status, code });
      expect(shapes, title).toContain(shape === undefined ? `${start} file` : `${start} ${shape}`);
    }
  });
});
