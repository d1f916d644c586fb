import fc from "fast-check";
import { expect, it } from "vitest";
import { sourceUrlOf } from "../../../../src/apis/cloudreve/admin/source-url.ts";
import { startAdmin } from "./support.ts";

it("fits into a header, whatever storage and file are called", () => {
  const { state } = startAdmin();
  const text = fc.string({ unit: "binary", maxLength: 20 });
  state.putFile("user@example.com", "/film.mkv", 1);
  const [file] = state.drive.files.values();
  if (!file) throw new Error("no file");
  fc.assert(
    fc.property(text, text, fc.constantFrom("remote", "s3"), (Server, name, Type) => {
      const policy = state.policies.save(2, { Type, Server });
      const url = sourceUrlOf(state.signer, { ...file, name, sourceName: `a/${name}\ud800` }, policy, 600);
      expect(url).toMatch(/^[!-~]*\?sign=[!-~]+$/);
      expect(() => new Headers({ location: url })).not.toThrow();
    }),
  );
});
