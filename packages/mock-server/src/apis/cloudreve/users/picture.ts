export interface UploadedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** A file of a multipart body, by the name of its field; `undefined` when there is none. */
export async function readUpload(
  body: unknown,
  mediaType: string | undefined,
  field: string,
): Promise<UploadedFile | undefined> {
  if (!(body instanceof Uint8Array) || mediaType === undefined) return undefined;
  try {
    const request = new Response(Buffer.from(body), { headers: { "Content-Type": mediaType } });
    const file = (await request.formData()).get(field);
    if (!(file instanceof File)) return undefined;
    return { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) };
  } catch {
    return undefined;
  }
}

/** How a picture begins, by the extension of its name. */
const BEGINNINGS: Readonly<Record<string, readonly string[]>> = {
  png: ["\x89PNG\r\n\x1a\n"],
  jpg: ["\xff\xd8\xff"],
  jpeg: ["\xff\xd8\xff"],
  gif: ["GIF87a", "GIF89a"],
};

/** Whether a file looks like the picture that its name says it is; the mock does not decode it. */
export function isPicture({ name, bytes }: UploadedFile): boolean {
  const extension = /\.([^./]*)$/.exec(name)?.[1]?.toLowerCase() ?? "";
  const start = Buffer.from(bytes.subarray(0, 8)).toString("latin1");
  const beginnings = Object.hasOwn(BEGINNINGS, extension) ? BEGINNINGS[extension] : undefined;
  return beginnings?.some((beginning) => start.startsWith(beginning)) ?? false;
}
