import { fileURLToPath } from "node:url";
import { type BundleSize, bundle } from "./bundle.ts";
import { others, own } from "./programs.ts";

export interface OwnSize extends BundleSize {
  readonly name: string;
  /** Bytes, as all. */
  readonly budget: number;
}

export interface OtherSize extends BundleSize {
  readonly name: string;
  readonly platform: "browser" | "node";
}

export interface Sizes {
  readonly own: readonly OwnSize[];
  readonly others: readonly OtherSize[];
}

const folder = fileURLToPath(new URL(".", import.meta.url));

export async function measureSizes(withOthers = true): Promise<Sizes> {
  const sizes = {
    own: Object.entries(own).map(async ([name, { program, budget }]) => ({
      ...(await bundle(program, folder)),
      name,
      budget,
    })),
    others: Object.entries(withOthers ? others : {}).map(async ([name, { program, platform }]) => ({
      ...(await bundle(program, folder, platform)),
      name,
      platform,
    })),
  };
  return { own: await Promise.all(sizes.own), others: await Promise.all(sizes.others) };
}
