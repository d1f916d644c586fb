import type { operations } from "@debrid-drive/cloudreve-client/schema";
import type { Handlers } from "../../../../engine/handler.ts";
import { answer, done, doneEmpty, fail, refuseParameter, refuseSign } from "../../common/envelope.ts";
import { TIMELINE } from "../../common/timeline.ts";
import { passCaptcha } from "../../site/captcha.ts";
import { linkTo } from "../../site/url.ts";
import type { CloudreveState } from "../../state.ts";
import type { UserFact } from "../../users/facts.ts";

const ACTIVATE = "/api/v3/user/activate";

export const registration = {
  register: ({ body, headers, origin, state }) => {
    if (!state.settings.isOn("register_enabled")) return fail(40019);
    const { refusal, cookies } = passCaptcha(state, "reg_captcha", headers, body);
    if (refusal) return refusal;
    const byMail = state.settings.isOn("email_active");
    const known = state.users.byEmail(body.userName);
    if (known && known.status !== 1) return answer(fail(40032).body, cookies);
    if (!known && (state.users.full || state.outages.has("database")))
      return answer(fail(50001).body, cookies);
    const account = known ?? addAccount(state, body, byMail);
    if (!byMail) return doneEmpty(cookies);
    if (state.outages.has("mail")) return answer(fail(40028).body, cookies);
    sendActivation(state, origin, account);
    return known ? answer(fail(40033).body, cookies) : answer({ code: 203, msg: "" }, cookies);
  },

  activateUser: ({ path, query, state }) => {
    const refusal = state.signer.check(`${ACTIVATE}/${path.id}`, query.sign);
    if (refusal) return refuseSign(refusal);
    const id = state.ids.decode("user", path.id);
    if (id === undefined) return refuseParameter("Failed to parse object ID");
    const account = state.users.facts.get(id);
    if (!account) return fail(40021);
    if (account.status !== 1) return fail(40034);
    if (state.outages.has("database")) return fail(50001);
    state.users.change(account, { status: 0 });
    return done(account.email);
  },

  requestPasswordReset: ({ body, headers, origin, state }) => {
    const { refusal, cookies } = passCaptcha(state, "forget_captcha", headers, body);
    if (refusal) return refusal;
    const account = state.users.byEmail(body.userName);
    if (!account) return doneEmpty(cookies);
    if (account.status === 1) return answer(fail(40018, "This user is not activated").body, cookies);
    if (account.status !== 0) return answer(fail(40017, "This user is banned").body, cookies);
    const secret = state.secrets.passwordReset();
    state.passwordResets.keep(String(account.id), secret, TIMELINE.passwordReset);
    if (state.outages.has("mail")) return answer(fail(40028, "Failed to send email").body, cookies);
    const link = linkTo(state, origin, `/reset?id=${state.ids.encode("user", account.id)}&sign=${secret}`);
    state.mails.send({ to: account.email, kind: "password reset", link });
    return doneEmpty(cookies);
  },

  resetPassword: ({ body, state }) => {
    const id = state.ids.decode("user", body.id);
    if (id === undefined) return fail(40029);
    if (state.passwordResets.get(String(id)) !== body.secret) return fail(40030);
    const account = state.users.facts.get(id);
    if (account?.status !== 0) return fail(40021);
    if (state.outages.has("database")) return fail(50001);
    state.users.change(account, { password: body.Password });
    state.passwordResets.delete(String(id));
    return doneEmpty();
  },
} satisfies Handlers<operations, CloudreveState>;

function addAccount(
  { settings, users }: CloudreveState,
  { userName, Password }: { readonly userName: string; readonly Password: string },
  byMail: boolean,
): UserFact {
  return users.add({
    email: userName,
    password: Password,
    nick: userName.split("@")[0] ?? "",
    group: settings.number("default_group"),
    status: byMail ? 1 : 0,
  });
}

function sendActivation(state: CloudreveState, origin: string, { id, email }: UserFact): void {
  const key = state.ids.encode("user", id);
  const signed = state.signer.sign(`${ACTIVATE}/${key}`, TIMELINE.activation);
  const sign = signed.slice(signed.indexOf("?") + 1);
  const link = linkTo(state, origin, `/activate?id=${key}&${sign}`);
  state.mails.send({ to: email, kind: "activation", link });
}
