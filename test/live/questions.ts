import { writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline/promises";
import type { LoginQuestions } from "@debrid-drive/cloudreve-client/session";
import { totp } from "./totp.ts";

/** Asks whoever sits at the terminal; two-factor codes come from the secret, if it is given. */
export function terminalQuestions(env: NodeJS.ProcessEnv): LoginQuestions {
  const secret = env.CLOUDREVE_TOTP_SECRET;
  const isTerminal = process.stdin.isTTY === true;
  return {
    ...(isTerminal && {
      onCaptcha: async ({ signal, ...question }) => {
        if (question.kind !== "normal") return undefined;
        const file = join(tmpdir(), "cloudreve-captcha.png");
        await writeFile(file, Buffer.from(question.picture.replace(/^.*,/, ""), "base64"));
        return ask(`The text in ${file}: `, signal);
      },
    }),
    ...(secret
      ? { onTwoFactor: () => totp(secret, Date.now()) }
      : isTerminal && { onTwoFactor: ({ signal }) => ask("The code of the authenticator app: ", signal) }),
  };
}

async function ask(text: string, signal: AbortSignal): Promise<string> {
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  try {
    return await terminal.question(text, { signal });
  } finally {
    terminal.close();
  }
}
