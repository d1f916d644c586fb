/** Headers of answers without a body. */
export const NO_CACHE = { "Cache-Control": "private, no-cache" } as const;

const refuse = <Status extends number>(status: Status, reason: string) =>
  ({ status, headers: { ...NO_CACHE, "X-WOPI-ServerError": reason } }) as const;

export const refuseToken = (reason: string) => refuse(403, reason);
export const refuseWriting = () => refuse(404, "read-only access");
export const refuseSize = (reason: string) => refuse(413, reason);
export const stumble = (reason: string) => refuse(500, reason);
export const notImplemented = () => ({ status: 501, headers: NO_CACHE }) as const;
