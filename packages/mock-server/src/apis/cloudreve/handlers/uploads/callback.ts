import type { operations } from "@debrid-drive/cloudreve-client/schema";
import type { Handlers } from "../../../../engine/handler.ts";
import { answer } from "../../common/envelope.ts";
import type { Schemas } from "../../common/schemas.ts";
import { NO_CACHE } from "../../office/refusals.ts";
import type { PolicyFact } from "../../site/facts.ts";
import type { CloudreveState } from "../../state.ts";
import { checkSlave, ossReport, qiniuReport, upyun } from "../../storage/signatures.ts";
import type { UploadFact } from "../../uploads/facts.ts";
import { type Outcome, reportUpload, takeUpload } from "../../uploads/report.ts";

const CALLBACK = "/api/v3/callback";
const SIGNATURE_WRONG = "callback authentication failed";

export const callback = {
  completeRemoteUpload: ({ path, body, headers, state, clock }) => {
    const taken = take(state, path.sessionID, "remote");
    if ("status" in taken) return answerOf(taken);
    const own = `${CALLBACK}/remote/${path.sessionID}/${path.key}`;
    const code = checkSlave(clock, taken.policy.shown.SecretKey, own, headers, JSON.stringify(body));
    return code ? answerOf({ status: 401, code, msg: MESSAGES[code] }) : report(state, taken.upload);
  },

  completeQiniuUpload: ({ path, headers, state }) => {
    const taken = take(state, path.sessionID, "qiniu");
    if ("status" in taken) return answerOf(taken);
    const { AccessKey, SecretKey } = taken.policy.shown;
    const own = `${CALLBACK}/qiniu/${path.sessionID}`;
    if (headers.authorization !== qiniuReport(AccessKey, SecretKey, own)) return refuse(SIGNATURE_WRONG);
    const outcome = reportUpload(state, taken.upload);
    return outcome.code === 0 ? answerOf(outcome) : refuse(outcome.msg);
  },

  completeOssUpload: ({ path, headers, state }) => {
    const taken = take(state, path.sessionID, "oss");
    if ("status" in taken) return answerOf(taken);
    const own = `${CALLBACK}/oss/${path.sessionID}`;
    const isSigned = headers.authorization === ossReport(taken.policy.shown.SecretKey, own);
    return isSigned ? report(state, taken.upload) : refuse(SIGNATURE_WRONG);
  },

  completeUpyunUpload: ({ path, body, headers, state }) => {
    const taken = take(state, path.sessionID, "upyun");
    if ("status" in taken) return answerOf(taken);
    const { AccessKey, SecretKey } = taken.policy.shown;
    const parts = ["POST", `${CALLBACK}/upyun/${path.sessionID}`, headers.date, headers["content-md5"]];
    const expected = upyun(AccessKey, SecretKey, parts.map(String));
    if (headers.authorization !== expected) return refuse(SIGNATURE_WRONG);
    if (body.code !== 200) return { status: 200, headers: NO_CACHE, body: undefined as never };
    return report(state, taken.upload);
  },

  completeOneDriveUpload: ({ path, state }) => reportByClient(state, path.sessionID, "onedrive"),
  completeCosUpload: ({ path, state }) => reportByClient(state, path.sessionID, "cos"),
  completeS3Upload: ({ path, state }) => reportByClient(state, path.sessionID, "s3"),
} satisfies Handlers<operations, CloudreveState>;

const MESSAGES = {
  403: "authorization header is missing",
  40005: "signature expired",
  40071: "invalid sign",
} as const;

interface Taken {
  readonly upload: UploadFact;
  readonly policy: PolicyFact;
}

function take(state: CloudreveState, id: string, type: UploadFact["type"]): Taken | Outcome {
  const upload = takeUpload(state, id, type);
  if ("status" in upload) return upload;
  const policy = state.policies.facts.get(upload.policy);
  return policy ? { upload, policy } : { status: 200, code: 40047, msg: "" };
}

const report = (state: CloudreveState, upload: UploadFact) => answerOf(reportUpload(state, upload));

function reportByClient(state: CloudreveState, id: string, type: UploadFact["type"]) {
  const taken = take(state, id, type);
  return "status" in taken ? answerOf(taken) : report(state, taken.upload);
}

/** How storages are refused: no envelope. */
const refuse = (error: string) => ({ ...answer({ error }), status: 401 }) as const;

function answerOf({ status, code, msg }: Outcome) {
  if (code === 0) return answer({ code, msg });
  const refusal: Schemas["ErrorEnvelope"] = { code, msg };
  return { ...answer(refusal), status };
}
