import { type CloudreveVersion, loadEngine, specOf } from "../../../../src/specs.ts";

type Check = (request: Request) => Promise<boolean>;

/** Whether a server of this version takes a request, as long as the newest does: it has the operation and the body fits. */
export async function knows(version: CloudreveVersion): Promise<Check> {
  const newest = await loadEngine("cloudreve");
  const older = await loadEngine(specOf("cloudreve", version));
  return async (request) => {
    const { pathname } = new URL(request.url);
    const now = newest.route(request.method, pathname);
    const then = older.route(request.method, pathname);
    if (now.kind !== "found") return true;
    if (then.kind !== "found" || then.operation.id !== now.operation.id) return false;
    const body = Buffer.from(await request.arrayBuffer());
    const type = request.headers.get("content-type") ?? undefined;
    const fits = ({ operation }: typeof now): boolean => {
      const read = operation.readBody(body, type);
      return read.kind === "read" && read.violations.length === 0;
    };
    return fits(then) || !fits(now);
  };
}
