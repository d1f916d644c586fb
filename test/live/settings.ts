import type { LoginQuestions } from "@debrid-drive/cloudreve-client/session";

/** Who runs the suite where, and what only a person knows about the server. */
export interface Settings {
  readonly url: string;
  readonly userName: string;
  readonly password: string;
  /** A login from a browser, for sites whose captcha no program answers. */
  readonly cookie?: string | undefined;
  /** Whether remote downloads work there. */
  readonly aria2?: boolean;
  /** A small file that the server can download. Default: one of our own, where the server is on this machine. */
  readonly aria2Url?: string | undefined;
  /** Answers to what a login asks. */
  readonly questions?: LoginQuestions;
}

const REQUIRED = ["CLOUDREVE_URL", "CLOUDREVE_USER", "CLOUDREVE_PASSWORD"] as const;

/** The settings, or the names of the variables that are missing. */
export function readSettings(env: NodeJS.ProcessEnv): Settings | readonly string[] {
  const missing = REQUIRED.filter((name) => !env[name]);
  if (missing.length > 0) return missing;
  return {
    url: env.CLOUDREVE_URL ?? "",
    userName: env.CLOUDREVE_USER ?? "",
    password: env.CLOUDREVE_PASSWORD ?? "",
    cookie: env.CLOUDREVE_COOKIE || undefined,
    aria2: env.CLOUDREVE_ARIA2 === "1",
    aria2Url: env.CLOUDREVE_ARIA2_URL || undefined,
  };
}
