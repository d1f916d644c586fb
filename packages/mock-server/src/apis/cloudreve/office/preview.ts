import type { Schemas } from "../common/schemas.ts";
import type { FileFact } from "../files/facts.ts";
import { extensionOf } from "../files/paths.ts";
import { linkTo } from "../site/url.ts";
import type { CloudreveState } from "../state.ts";
import type { UserFact } from "../users/facts.ts";

/** What the office server can open, by extension. */
const OFFICE = {
  word: ["doc", "docx", "odt", "rtf"],
  excel: ["xls", "xlsx", "ods", "csv"],
  powerpoint: ["ppt", "pptx", "odp"],
} as const;

/** A page that shows a document it fetches by an address. */
export function viewerOf(
  { settings }: CloudreveState,
  { name }: FileFact,
  address: string,
): Schemas["DocumentPreview"] {
  const url = settings
    .get("office_preview_service")
    .replaceAll("{$src}", encodeURIComponent(address))
    .replaceAll("{$srcB64}", encodeURIComponent(Buffer.from(address).toString("base64")))
    .replaceAll("{$name}", encodeURIComponent(name));
  return { url };
}

/** A page of the office server, with a token for it; `undefined` when it does not know this type of file. */
export function officeOf(
  state: CloudreveState,
  user: Pick<UserFact, "id">,
  file: FileFact,
  origin: string,
  canEdit = true,
): Schemas["DocumentPreview"] | undefined {
  const extension = extensionOf(file.name);
  const program = Object.entries(OFFICE).find(([, known]) => known.some((one) => one === extension))?.[0];
  const endpoint = state.settings.get("wopi_endpoint");
  if (program === undefined || !URL.canParse(endpoint)) return undefined;
  const seconds = state.settings.number("wopi_session_timeout");
  const source = linkTo(state, origin, `/api/v3/wopi/files/${state.ids.encode("file", file.id)}`);
  const url = new URL(`/hosting/${program}/${canEdit ? "edit" : "view"}`, endpoint);
  url.search = `WOPISrc=${encodeURIComponent(source)}&lang=lng${canEdit ? "&thm=darkmode" : ""}&ui=lng`;
  return {
    url: url.href,
    access_token: state.wopiTokens.issue({ user: user.id, file: file.id, canEdit }, seconds),
    access_token_ttl: state.clock.now() + seconds * 1000,
  };
}
