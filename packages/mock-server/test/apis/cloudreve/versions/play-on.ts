import type { CloudreveState } from "../../../../src/apis/cloudreve/state.ts";
import type { RequestBodyObject } from "../../../../src/engine/document.ts";
import { listOperations } from "../../../../src/engine/list-operations.ts";
import { follow } from "../../../../src/engine/pointer.ts";
import { encodeRequest } from "../../../../src/scenarios/encode-request.ts";
import type { Caller, Scenario, Sent } from "../../../../src/scenarios/scenario.ts";
import { type CloudreveVersion, loadSpec, specOf } from "../../../../src/specs.ts";
import { startMock } from "../../../../src/start-mock.ts";

/** Plays a scenario against an older server as far as it goes: what broke the description, and codes it does not list. */
export async function playOn(version: CloudreveVersion, { prepare, play }: Scenario<CloudreveState>) {
  const document = await loadSpec(specOf("cloudreve", version));
  const newest = await loadSpec("cloudreve");
  const operations = new Map(listOperations(document).map((one) => [one.id, one]));
  const unknown = new Map(listOperations(newest).map((one) => [one.id, one]));
  await using mock = await startMock({ apis: ["cloudreve"], clock: "frozen", cloudreveVersion: version });
  const { cloudreve: state, clock, url } = mock;
  const unlisted: string[] = [];
  let count = 0;
  prepare?.(state, clock);

  function caller(headers: Readonly<Record<string, string>> = {}): Caller {
    const cookies = new Map<string, string>();
    const exchange = async (id: string, request: Request) => {
      request.headers.set("cookie", [...cookies].map((pair) => pair.join("=")).join("; "));
      for (const [name, value] of Object.entries(headers)) request.headers.set(name, value);
      const answer = await fetch(request);
      count += 1;
      for (const cookie of answer.headers.getSetCookie()) {
        const [, name = "", value = ""] = /^([^=]+)=([^;]*)/.exec(cookie) ?? [];
        cookies.set(name, value);
      }
      const body = parsed(await answer.text());
      const { code } = (body ?? {}) as { code?: unknown };
      const codes = operations.get(id)?.value;
      const known = [
        0,
        ...Object.values(codes?.["x-error-codes"] ?? {}).flat(),
        ...(codes?.["x-success-codes"] ?? [203]),
      ];
      if (codes && typeof code === "number" && !known.includes(code)) unlisted.push(`${id} ${code}`);
      return { operation: id, status: answer.status, headers: answer.headers, body };
    };
    return {
      send: (id, sent = {}) => {
        const operation = operations.get(id) ?? unknown.get(id);
        if (!operation) throw new Error(`there is no ${id}`);
        const { requestBody } = operation.value;
        const source = operations.has(id) ? document : newest;
        const body = requestBody && follow<RequestBodyObject>(source, requestBody, "").value;
        const own = id === "addRemoteDownloads" && version === "3.3.1" ? withOneUrl(sent) : sent;
        return exchange(id, encodeRequest(url, operation, Object.keys(body?.content ?? {})[0], own));
      },
      fetch: (address, init = {}) =>
        exchange("", new Request(new URL(address, url), { redirect: "manual", ...init })),
    };
  }

  // What it looks for in an answer may not be there.
  await play?.({ state, clock, url, caller }).catch(() => undefined);
  return { violations: [...mock.violations], unlisted, count };
}

/** Before 3.5.3 a request had one address. */
function withOneUrl(sent: Sent): Sent {
  const body = sent.body as { readonly url?: unknown } | undefined;
  return Array.isArray(body?.url) ? { ...sent, body: { ...body, url: body.url[0] } } : sent;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
