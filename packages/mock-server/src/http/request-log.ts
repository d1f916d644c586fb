/** One answered request. Never holds a query value, a header or a body: they may be secret. */
export interface RequestLog {
  /** Milliseconds since 1970, of this machine. */
  readonly time: number;
  readonly method: string;
  /** With the names of the query's parameters, without their values. */
  readonly path: string;
  /** 0 when a fault left the request without one. */
  readonly status: number;
  /** Milliseconds from the request's headers to the answer. */
  readonly duration: number;
  readonly api?: string;
  readonly operationId?: string;
  /** What went wrong on purpose. */
  readonly fault?: string;
}

/** `/torrents?limit=1&auth_token=secret` as `/torrents?limit&auth_token`. */
export function loggedPath(path: string, query: string): string {
  const names = query.split("&").map((pair) => pair.split("=", 1)[0] ?? "");
  return query === "" ? path : `${path}?${names.join("&")}`;
}
