import { doneEmpty, fail, refuseParameter } from "../common/envelope.ts";
import type { Schemas } from "../common/schemas.ts";
import type { CloudreveState } from "../state.ts";
import type { SessionFact, UserFact } from "./facts.ts";
import { TWO_FACTOR_CODE } from "./users.ts";

/** The body of any option: which of them it is made for is for the option to say. */
type Given = Partial<
  Schemas["NickSetting"] &
    Schemas["ThemeSetting"] &
    Schemas["HomepageSetting"] &
    Schemas["PasswordSetting"] &
    Schemas["TwoFactorSetting"] &
    Schemas["AuthnSetting"]
>;

/** Changes one setting of a user, and answers like the server. */
export function changeSetting(
  state: CloudreveState,
  user: UserFact,
  session: SessionFact | undefined,
  option: Schemas["SettingOption"],
  given: Given,
) {
  const save = (change: Partial<UserFact>) => {
    if (state.outages.has("database")) return fail(50001);
    state.users.change(user, change);
    return doneEmpty();
  };
  switch (option) {
    case "theme":
      return given.theme === undefined
        ? refuseParameter("Invalid parameters.")
        : save({ theme: given.theme });
    case "homepage":
      return save({ hidden: given.status !== true });
    case "password":
      if (given.old === undefined || given.new === undefined) return refuseParameter("Old cannot be empty");
      return given.old === user.password ? save({ password: given.new }) : fail(40069);
    case "2fa": {
      if (given.code === undefined) return refuseParameter("Code cannot be empty");
      const isOff = user.twoFactorSecret === "";
      const secret = session?.newSecret;
      if (isOff && secret === undefined) return fail(50005, "You have not initiated 2FA session");
      if (given.code !== TWO_FACTOR_CODE) return refuseParameter("Incorrect 2FA code");
      return save({ twoFactorSecret: isOff && secret !== undefined ? secret : "" });
    }
    case "authn": {
      if (given.id === undefined) return refuseParameter("ID cannot be empty");
      return save({ keys: user.keys.filter(({ id }) => id !== given.id) });
    }
    default:
      // The other options are leftovers that set the name, too.
      return given.nick === undefined
        ? refuseParameter("Nickname cannot be empty")
        : save({ nick: given.nick });
  }
}
