import { askAria2, callSlave, OUTSIDE } from "../../admin/outside.ts";
import { askProgram } from "../../admin/programs.ts";
import { done, doneEmpty, fail } from "../../common/envelope.ts";
import type { Schemas } from "../../common/schemas.ts";
import { forAdmins } from "./for-admins.ts";

/** Tests of what lies outside of the server; what succeeds is in `admin/outside.ts` and `admin/programs.ts`. */
export const adminTrials = forAdmins({
  /** A mail goes out if a mail server is set and in order. */
  testAdminMail: ({ state }) => {
    if (state.settings.get("smtpHost") === "") return fail(40028, "no avaliable email provider");
    return state.outages.has("mail") ? fail(40028, "email queue is not started") : doneEmpty();
  },

  testAdminThumb: ({ body }) => {
    const { version, error } = askProgram(body);
    return version === undefined ? fail(40001, error) : done(version);
  },

  testAdminAria2: ({ body }) => testAria2(body),
  testAdminNodeAria2: ({ body }) => testAria2(body),

  testAdminPolicySlave: ({ body }) => {
    const problem = callSlave(body.server, body.secret, "/api/v3/slave/ping");
    if (!problem) return doneEmpty();
    const { unparsed, unreached, refused } = problem;
    if (unparsed !== undefined) return fail(40001, `Failed to parse slave node server URL: ${unparsed}`);
    if (unreached !== undefined) return fail(40001, `Failed to connect to slave node: ${unreached}`);
    return fail(40001, `Successfully connected to slave node, but slave returns: ${refused}`);
  },

  testAdminPolicyPath: ({ body }) => {
    if (!OUTSIDE.readOnly.test(body.path)) return doneEmpty();
    const reason = `mkdir ${body.path}: no such file or directory`;
    return fail(40001, `Failed to create "${body.path}/test.txt": ${reason}`);
  },
});

/** From this server for type 1, else from the slave that is named. */
function testAria2(body: Schemas["TestAria2Request"]) {
  const { version, error } = askAria2(body);
  if (body.type === 1) {
    return version === undefined ? fail(40001, `Failed to connect to RPC server: ${error}`) : done(version);
  }
  const problem = callSlave(body.server ?? "", body.secret ?? "", "/api/v3/slave/ping/aria2");
  if (problem?.unparsed !== undefined) {
    return fail(40001, `Cannot parse slave server URL, ${problem.unparsed}`);
  }
  if (problem?.unreached !== undefined) {
    return fail(40001, `Failed to connect to slave node, ${problem.unreached}`);
  }
  const reason = problem?.refused ?? error;
  return reason === undefined
    ? done(version ?? "")
    : fail(40001, `Successfully connected to slave, but slave returns: ${reason}`);
}
