import type { Hooks } from "./hooks.ts";

/** The methods of `console` that are used. */
export type Logger = Readonly<Record<"debug" | "info" | "warn" | "error", (message: string) => void>>;

export type LogLevel = "debug" | "info" | "warn" | "error" | "off";

const LEVELS: readonly LogLevel[] = ["debug", "info", "warn", "error", "off"];

/** One line per event: the operation, its method and path template, numbers. Never arguments, headers or bodies. */
export function loggingHooks(logger: Logger, level: LogLevel): Hooks {
  const on = (wanted: LogLevel) => LEVELS.indexOf(wanted) >= LEVELS.indexOf(level);
  return {
    ...(on("debug") && {
      onRequest: ({ operation, attempt }) =>
        logger.debug(`${operation.id}: ${operation.method} ${operation.path}, try ${attempt}`),
      onResponse: ({ operation, status, durationMs, bytes }) =>
        logger.debug(`${operation.id}: HTTP ${status}, ${bytes} bytes in ${durationMs} ms`),
    }),
    ...(on("info") && {
      onLimited: ({ operation, bucket, waitedMs }) =>
        logger.info(`${operation.id}: waited ${waitedMs} ms for the limit of ${bucket}`),
    }),
    ...(on("warn") && {
      onRetry: ({ attempt, error, delayMs }) =>
        logger.warn(`${error.message}; try ${attempt + 1} follows in ${delayMs} ms`),
    }),
    ...(on("error") && { onFailure: ({ error }) => logger.error(error.message) }),
  };
}
