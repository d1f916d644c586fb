import { Cloudreve } from "@debrid-drive/cloudreve-client";
import { errorPage } from "@debrid-drive/docs-pages";
import { RealDebrid } from "@debrid-drive/realdebrid-client";
import { describe, expect, test } from "vitest";
import { readApis } from "../scripts/apis.ts";
import { errorWords } from "../scripts/error-words.ts";

/** The error of a call that is refused with a code. */
const refusals = {
  realdebrid: async (code: number) => {
    const fetch = async () => Response.json({ error: "made_up", error_code: code }, { status: 400 });
    return new RealDebrid({ auth: "MADE-UP-TOKEN", retry: false, fetch }).user.get().result();
  },
  cloudreve: async (code: number) => {
    const fetch = async () => Response.json({ code, msg: "made up" });
    return new Cloudreve({ baseUrl: "https://cloud.example.com", retry: false, fetch }).site
      .config()
      .result();
  },
};

const apis = await readApis();

describe.each(apis)("$name", (api) => {
  const { name, errorCodes } = api;

  test.each(errorCodes)("the client's error $code opens its section", async ({ code }) => {
    const outcome = await refusals[name as keyof typeof refusals](code);
    const docs = new URL((!outcome.ok && "docs" in outcome.error && outcome.error.docs) || "about:blank");
    expect(docs.pathname).toBe(`/errors/${name}.html`);
    for (const language of ["en", "zh"] as const) {
      expect(errorPage(api, await errorWords(api, language))).toMatch(
        new RegExp(`^## ${code} .* \\{${docs.hash}\\}$`, "m"),
      );
    }
  });
});
