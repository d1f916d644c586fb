import type { Signer } from "../common/signer.ts";
import { escapeName, escapePath } from "../files/address.ts";
import type { FileFact } from "../files/facts.ts";
import type { PolicyFact } from "../site/facts.ts";

/** Address of a file in a storage elsewhere, signed for so many seconds. */
export function sourceUrlOf(signer: Signer, file: FileFact, { shown }: PolicyFact, seconds: number): string {
  const { Type, Server, BaseURL } = shown;
  if (Type !== "remote")
    return `${hostOf(BaseURL || Server)}${signer.sign(pathOf(file.sourceName), seconds)}`;
  const source = Buffer.from(file.sourceName).toString("base64url");
  const path = `/api/v3/slave/source/0/${source}${pathOf(file.name)}`;
  return `${hostOf(Server)}${signer.sign(path, seconds)}`;
}

/** An address may be any text; what is said with it has to fit into a header. */
const hostOf = (address: string): string => escapePath(address).replace(/\/$/, "");

const pathOf = (name: string): string => `/${name.replace(/^\//, "").split("/").map(escapeName).join("/")}`;
