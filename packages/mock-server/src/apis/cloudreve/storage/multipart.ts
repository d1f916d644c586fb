/** A field of a form, in the order it came. */
export interface FormField {
  readonly name: string;
  /** Of files. */
  readonly fileName?: string;
  readonly bytes: Uint8Array;
}

const LINE = "\r\n";

/** The fields of a `multipart/form-data` body; `undefined` when it is none. */
export function parseMultipart(contentType: string | undefined, bytes: Uint8Array): FormField[] | undefined {
  const [, quoted, plain] =
    /^multipart\/form-data;.*\bboundary=(?:"([^"]+)"|([^\s;]+))/i.exec(contentType ?? "") ?? [];
  const boundary = quoted ?? plain;
  if (boundary === undefined) return undefined;
  const body = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const delimiter = `${LINE}--${boundary}`;
  const fields: FormField[] = [];
  if (body.indexOf(`--${boundary}`) !== 0) return undefined;
  let at = boundary.length + 2;
  while (body.toString("latin1", at, at + 2) === LINE) {
    const headEnd = body.indexOf(LINE + LINE, at);
    const end = headEnd < 0 ? -1 : body.indexOf(delimiter, headEnd + 2);
    if (end < 0) return undefined;
    const field = readField(body.toString("utf8", at, headEnd), body.subarray(headEnd + 4, end));
    if (!field) return undefined;
    fields.push(field);
    at = end + delimiter.length;
  }
  return body.toString("latin1", at, at + 2) === "--" ? fields : undefined;
}

function readField(head: string, bytes: Uint8Array): FormField | undefined {
  const [disposition = ""] = /^content-disposition:.*$/im.exec(head) ?? [];
  const name = /[;\s]name="([^"]*)"/i.exec(disposition)?.[1];
  const fileName = /[;\s]filename="([^"]*)"/i.exec(disposition)?.[1];
  if (name === undefined) return undefined;
  return fileName === undefined ? { name, bytes } : { name, fileName, bytes };
}
