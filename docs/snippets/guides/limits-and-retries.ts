import {
  RealDebrid,
  type RealDebridOptions,
} from "@debrid-drive/realdebrid-client";

export async function deadlines(
  options: RealDebridOptions,
  link: string,
) {
  // #region deadlines
  const rd = new RealDebrid({
    ...options,
    timeout: { tryMs: 20_000, totalMs: 60_000 },
  });

  const { download } = await rd.unrestrict.link(
    { link },
    { timeout: { totalMs: 300_000 } }, // of this call alone
  );
  // #endregion deadlines
  return download;
}

export async function tryAgain(rd: RealDebrid, link: string) {
  // #region try-again
  const outcome = await rd.unrestrict.link({ link }).result();
  if (outcome.ok) return outcome.data.download;

  const { error } = outcome;
  if (error.retryAt) return `again at ${error.retryAt.toISOString()}`;
  if (error.retryable) return "again whenever you like";
  return error.message; // asking again would change nothing
  // #endregion try-again
}

export async function patient(rd: RealDebrid, links: string[]) {
  // #region many
  const results = await rd.unrestrict.all({ links });
  const left = results.filter((one) => !one.ok && !one.tried);
  // #endregion many
  return { results, left };
}

export function watch(
  options: RealDebridOptions,
  log: (line: string) => void,
) {
  // #region watch
  const rd = new RealDebrid({
    ...options,
    hooks: {
      onLimited: ({ operation, bucket, waitedMs }) =>
        log(`${operation.id} waited ${waitedMs} ms for ${bucket}`),
      onRetry: ({ operation, delayMs }) =>
        log(`${operation.id} again in ${delayMs} ms`),
    },
  });
  // #endregion watch
  return rd;
}
