// The decorators behind the bundles of single versions, for redocly.yaml.
import type { Json } from "./document.ts";
import { acrossVersions, atVersion } from "./narrow.ts";
import { parseVersion, type Version } from "./version.ts";

type Narrow = (document: Json, version: Version) => Json;

/** Replaces the whole bundle when everything else is done with it. */
const decorator = (narrow: Narrow, option: string) => (options: Readonly<Record<string, unknown>>) => {
  const version = parseVersion(options[option]);
  return {
    Root: {
      leave(root: Record<string, unknown>) {
        const narrowed = narrow(root, version);
        for (const key of Object.keys(root)) delete root[key];
        Object.assign(root, narrowed);
      },
    },
  };
};

export default function versions() {
  return {
    id: "versions",
    decorators: {
      oas3: {
        only: decorator(atVersion, "version"),
        all: decorator(acrossVersions, "newest"),
      },
    },
  };
}
