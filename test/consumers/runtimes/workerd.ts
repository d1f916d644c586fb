import { programFile } from "../programs.ts";
import type { Outcome } from "../scenarios/index.ts";
import { bundle } from "./bundle.ts";
import type { Runtime } from "./runtime.ts";

interface Miniflare {
  dispatchFetch(url: string, init: { method: string; body: string }): Promise<Response>;
  dispose(): Promise<void>;
}

interface MiniflareModule {
  readonly Miniflare: new (options: object) => Miniflare;
}

const COMPATIBILITY_DATE = "2026-07-01";

/** Cloudflare's runtime, without its compatibility with Node. */
export const workerd: Runtime = {
  name: "workerd",
  hasFiles: false,
  async run(place) {
    const script = await bundle(place, "worker", ["workerd", "worker", "browser"]);
    const { Miniflare } = (await import(programFile("miniflare", "dist/src/index.js"))) as MiniflareModule;
    const server = new Miniflare({
      modules: true,
      script,
      compatibilityDate: COMPATIBILITY_DATE,
      cf: false,
      telemetry: { enabled: false },
    });
    try {
      const answer = await server.dispatchFetch("http://worker.example.com/", {
        method: "POST",
        body: place.url,
      });
      if (!answer.ok) throw new Error(await answer.text());
      return { outcomes: (await answer.json()) as Outcome[] };
    } finally {
      await server.dispose();
    }
  },
};
