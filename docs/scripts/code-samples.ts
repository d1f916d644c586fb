import { readSample } from "./samples.ts";

interface Sampled {
  readonly paths: Readonly<Record<string, Readonly<Record<string, { readonly operationId?: string }>>>>;
}

/** The description with the tested samples of its operations, where Redoc looks for them. */
export async function withCodeSamples<T extends Sampled>(api: string, description: T): Promise<T> {
  const sampled = structuredClone(description);
  const operations = Object.values(sampled.paths).flatMap((item) => Object.values(item));
  await Promise.all(
    operations.map(async (operation) => {
      if (operation.operationId === undefined) return;
      const { typescript, curl } = await readSample(api, operation.operationId);
      Object.assign(operation, {
        "x-codeSamples": [
          { lang: "TypeScript", source: typescript },
          { lang: "Shell", label: "curl", source: curl },
        ],
      });
    }),
  );
  return sampled;
}
