import { expect, it } from "vitest";
import { type ApiName, loadSpec } from "../../../src/specs.ts";
import { triedRequests } from "./requests.ts";
import { ourVerdict, prismVerdict } from "./verdicts.ts";

/** Where Prism is wrong; each has a test in defects.test.ts. */
const KNOWN: Readonly<Record<ApiName, readonly string[]>> = {
  realdebrid: ["Bearer in small letters: accepted", "with an unknown field: refused, as a form"],
  cloudreve: ["cookie whose name only ends like it: refused", "with an unknown field: refused, as a form"],
};

it.each(["realdebrid", "cloudreve"] as const)(
  "our checks judge requests of %s like Prism's, but for named differences",
  async (api) => {
    const document = await loadSpec(api);
    const [prism, ours] = [await prismVerdict(document), ourVerdict(document)];
    const requests = triedRequests(document);
    const differences = new Set<string>();
    for (const request of requests) {
      const [theirs, own] = [await prism(request), await ours(request)];
      const kind =
        request.mediaType?.includes("form") && request.variation.includes("field") ? ", as a form" : "";
      if (theirs !== own) differences.add(`${request.variation}: ${own ? "accepted" : "refused"}${kind}`);
    }
    expect([...differences].sort()).toEqual(KNOWN[api]);
    expect(requests.length).toBeGreaterThan(100);
  },
);
