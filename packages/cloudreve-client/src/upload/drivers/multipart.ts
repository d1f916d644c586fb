import { SteadyBlob } from "../sources/steady-blob.ts";
import type { Slice } from "../sources/upload-source.ts";

export type Fields = readonly (readonly [name: string, value: string | undefined])[];

/**
 * A form with a file as its last field, read when it is sent. By hand: a FormData that is aborted on its way ends
 * Node with an unhandled rejection.
 */
export function multipart(fields: Fields, fileName: string, file: Slice): { body: Blob; type: string } {
  const boundary = `form-${[...crypto.getRandomValues(new Uint8Array(16))].map(hex).join("")}`;
  const texts = fields.map(([name, value]) => `${head(boundary, name)}\r\n\r\n${value ?? ""}\r\n`);
  const fileHead = `${head(boundary, "file")}; filename="${quoted(fileName)}"\r\nContent-Type: application/octet-stream\r\n\r\n`;
  const start = texts.join("") + fileHead;
  const end = `\r\n--${boundary}--\r\n`;
  const body =
    file instanceof SteadyBlob
      ? file.between(new TextEncoder().encode(start), new TextEncoder().encode(end))
      : new Blob([start, file, end]);
  return { body, type: `multipart/form-data; boundary=${boundary}` };
}

const head = (boundary: string, name: string): string =>
  `--${boundary}\r\nContent-Disposition: form-data; name="${name}"`;

const hex = (byte: number): string => byte.toString(16).padStart(2, "0");

/** As browsers write names. */
const quoted = (name: string): string => name.replace(/["\r\n]/g, (one) => encodeURIComponent(one));
