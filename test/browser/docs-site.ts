import { type ServedDocs, serveDocs } from "@debrid-drive/docs/serve";
import type { Browser, BrowserContextOptions } from "playwright-core";
import { afterAll, beforeAll } from "vitest";
import { launchChromium } from "./chromium.ts";
import { openPage, type Visit } from "./visit.ts";

export interface DocsSite {
  /** Opens an empty page for the built docs. */
  visit(options?: BrowserContextOptions): Promise<Visit>;
  readonly url: string;
}

/** The built docs and a browser, for the tests of a file. */
export function useDocs(): DocsSite {
  let docs: ServedDocs;
  let browser: Browser;
  beforeAll(async () => {
    docs = await serveDocs({ port: 0 });
    browser = await launchChromium();
  });
  afterAll(async () => {
    await browser?.close();
    await docs?.close();
  });
  return {
    visit: (options) => openPage(browser, docs.url, options),
    get url() {
      return docs.url;
    },
  };
}
