import type { operations } from "@debrid-drive/realdebrid-client/schema";
import type { Handler } from "../../../engine/handler.ts";
import { denialOf } from "../access/authorization.ts";
import { refuse } from "../common/errors.ts";
import type { ContainerFailure } from "../hosters/containers.ts";
import { parseLink } from "../links/links.ts";
import type { RealDebridState } from "../state.ts";

const CODES = { empty: 27, "too big": 26, "no container": 28 } as const;

export const unrestrictContainerFile: Handler<operations["unrestrictContainerFile"], RealDebridState> = (
  context,
) => {
  const denial = denialOf(context, "unrestrict");
  if (denial) return denial;
  const { state, body } = context;
  return (
    refuseOpening(state) ??
    answer(state.containers.open((body as Uint8Array | undefined) ?? new Uint8Array()))
  );
};

export const unrestrictContainerLink: Handler<operations["unrestrictContainerLink"], RealDebridState> = (
  context,
) => {
  const denial = denialOf(context, "unrestrict");
  if (denial) return denial;
  const { state, body } = context;
  const refusal = refuseOpening(state);
  if (refusal) return refusal;
  const url = parseLink(body.link);
  if (!url) return refuse(400, 2);
  return state.hosterFiles.missingOf(url.href) ? refuse(503, 24) : answer(state.containers.openAt(url));
};

function refuseOpening({ account, conditions }: RealDebridState) {
  if (!account.premium) return refuse(403, 9);
  return conditions.has("containers down") ? refuse(503, 25) : undefined;
}

function answer(found: readonly string[] | ContainerFailure) {
  return typeof found === "string" ? refuse(400, CODES[found]) : { status: 200 as const, body: [...found] };
}
