/** When a signed address expires; undefined when it never does, or does not say. Knows Cloudreve and its storages. */
export function expiryOf({ searchParams: query }: URL): Date | undefined {
  return cloudreve(query) ?? s3(query) ?? unixSeconds(others(query));
}

/** `sign=<signature>:<Unix seconds>`, of slaves too. */
function cloudreve(query: URLSearchParams): Date | undefined {
  return unixSeconds(/:(\d+)$/.exec(query.get("sign") ?? "")?.[1]);
}

/** `X-Amz-Date=20260102T030405Z` and `X-Amz-Expires`, in seconds from then. */
function s3(query: URLSearchParams): Date | undefined {
  const at = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/.exec(query.get("X-Amz-Date") ?? "");
  const seconds = query.get("X-Amz-Expires") ?? "";
  if (at === null || !/^\d{1,9}$/.test(seconds)) return undefined;
  const [year = 0, month = 0, day, hour, minute, second] = at.slice(1).map(Number);
  return new Date(Date.UTC(year, month - 1, day, hour, minute, second) + Number(seconds) * 1000);
}

/** OSS, Qiniu, COS (by itself, or within `sign`) and Upyun. */
function others(query: URLSearchParams): string | undefined {
  const cos = query.get("q-sign-time") ?? new URLSearchParams(query.get("sign") ?? "").get("q-sign-time");
  return (
    query.get("Expires") ?? query.get("e") ?? cos?.split(";")[1] ?? query.get("_upt")?.slice(8) ?? undefined
  );
}

function unixSeconds(text: string | undefined): Date | undefined {
  if (text === undefined || !/^\d{1,11}$/.test(text) || Number(text) === 0) return undefined;
  return new Date(Number(text) * 1000);
}
