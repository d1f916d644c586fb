type Step = () => Response | Promise<Response>;

/** A fetch that answers step by step, the last one again and again, and counts. */
export function scriptedFetch(...steps: readonly Step[]) {
  const requests: Request[] = [];
  const fetch = async (request: Request) => {
    requests.push(request);
    const step = steps[Math.min(requests.length, steps.length) - 1];
    if (step === undefined) throw new Error("no step");
    return step();
  };
  return { fetch, requests };
}

export const ok =
  (body = '{"id":1}', headers: Record<string, string> = {}) =>
  () =>
    new Response(body, { headers: { "content-type": "application/json", ...headers } });

export const status =
  (code: number, headers: Record<string, string> = {}, body = "oops") =>
  () =>
    new Response(body, { status: code, headers });

export const reset = () => Promise.reject(new TypeError("fetch failed"));
