// Reads one folder with nothing but fetch.
import { consumed } from "./consumed.ts";

interface Answer {
  readonly data: { readonly objects: readonly object[] };
}

const [baseUrl = "", size = ""] = process.argv.slice(2);

async function* objects(): AsyncGenerator<object> {
  const answer = await fetch(`${baseUrl}/api/v3/directory/`);
  yield* ((await answer.json()) as Answer).data.objects;
}

await consumed(objects, Number(size));
