import { expect, test } from "vitest";
import { withCodeSamples } from "../scripts/code-samples.ts";

test("an operation of the reference has its tested sample, and the same with curl", async () => {
  const description = { paths: { "/rest/1.0/user": { get: { operationId: "getUser" } } } };
  const { paths } = await withCodeSamples("realdebrid", description);
  expect(paths["/rest/1.0/user"].get).toMatchObject({
    "x-codeSamples": [
      { lang: "TypeScript", source: expect.stringContaining("await rd.user.get()") },
      { lang: "Shell", label: "curl", source: expect.stringContaining("curl https://") },
    ],
  });
  expect(description.paths["/rest/1.0/user"].get).toEqual({ operationId: "getUser" });
});

test("an operation without a sample stops the build", async () => {
  const description = { paths: { "/nothing": { get: { operationId: "getNothing" } } } };
  await expect(withCodeSamples("realdebrid", description)).rejects.toThrow("getNothing");
});
