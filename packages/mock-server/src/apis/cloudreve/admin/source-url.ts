import type { FileFact, PolicyFact } from "../facts.ts";
import type { Signer } from "../signer.ts";

/** Address of a file in a storage elsewhere, signed for so many seconds. */
export function sourceUrlOf(signer: Signer, file: FileFact, { shown }: PolicyFact, seconds: number): string {
  if (shown.Type === "remote") {
    const source = Buffer.from(file.sourceName).toString("base64url");
    const name = encodeURIComponent(file.name);
    const path = `/api/v3/slave/source/0/${source}/${name}`;
    return `${shown.Server.replace(/\/$/, "")}${signer.sign(path, seconds)}`;
  }
  const path = `/${file.sourceName.split("/").map(encodeURIComponent).join("/")}`;
  return `${(shown.BaseURL || shown.Server).replace(/\/$/, "")}${signer.sign(path, seconds)}`;
}
