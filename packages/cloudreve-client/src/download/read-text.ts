import type { FlowOptions } from "@debrid-drive/runtime";
import { ConfigError } from "@debrid-drive/runtime/core";
import { within } from "@debrid-drive/runtime/flow";
import type { CloudreveClient } from "../generated/client.ts";
import { getFileContent } from "../generated/operations/file.ts";
import { type FileTarget, onFile } from "./file-target.ts";

export interface TextOptions extends FlowOptions {
  /** Such as `gb18030`, as `TextDecoder` knows it. Default `utf-8`. */
  readonly encoding?: string | undefined;
}

/**
 * The text of a file. The server refuses what is larger than its limit for editing with code 40049: 50 MiB unless
 * changed, 4 MiB before 3.7.0.
 *
 * Fails like `getFileContent`.
 *
 * @throws FsError when there is no such file, or a folder in its place
 * @throws ConfigError for an encoding that this runtime does not know
 */
export function readText(
  client: CloudreveClient,
  target: FileTarget,
  { encoding, signal: outer }: TextOptions = {},
): Promise<string> {
  return within("readText", { signal: outer }, async (signal) => {
    const decoder = decoderOf("readText", encoding);
    const asking = { client, operation: "readText", signal };
    return decoder.decode(
      await onFile(asking, target, ({ id }) => getFileContent(client, { id }, { signal })),
    );
  });
}

export function decoderOf(operation: string, encoding = "utf-8"): { decode(bytes: Uint8Array): string } {
  try {
    return new TextDecoder(encoding);
  } catch (cause) {
    throw new ConfigError(
      operation,
      "encoding",
      "expected a label that TextDecoder knows, such as utf-8",
      cause,
    );
  }
}
