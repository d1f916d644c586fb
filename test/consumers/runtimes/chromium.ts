import { launchChromium } from "../../browser/chromium.ts";
import type { Outcome } from "../scenarios/index.ts";
import { bundle } from "./bundle.ts";
import type { Runtime } from "./runtime.ts";

/** A page of the mock's own origin, since neither service lets other pages read its answers. */
export const chromium: Runtime = {
  name: "Chromium",
  hasFiles: false,
  async run(place) {
    const { origin } = new URL(place.url);
    const script = await bundle(place, "page", ["browser"]);
    const browser = await launchChromium();
    try {
      const page = await browser.newPage();
      await page.route(`${origin}/consumer`, (route) =>
        route.fulfill({
          contentType: "text/html",
          body: '<!doctype html><script type="module" src="/consumer.js"></script>',
        }),
      );
      await page.route(`${origin}/consumer.js`, (route) =>
        route.fulfill({ contentType: "text/javascript", body: script }),
      );
      await page.goto(`${origin}/consumer`);
      const outcomes = await page.evaluate<Outcome[]>(`runInPage(${JSON.stringify(place.url)})`);
      return { outcomes };
    } finally {
      await browser.close();
    }
  },
};
