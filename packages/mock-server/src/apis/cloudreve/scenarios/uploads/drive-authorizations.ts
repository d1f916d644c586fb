import type { Scenario } from "../../../../scenarios/scenario.ts";
import type { CloudreveState } from "../../state.ts";
import { logIn, type UploadStage } from "./steps.ts";

const ADMIN = "admin@example.com";

const OPERATIONS = {
  onedrive: "finishOneDriveAuthorization",
  googledrive: "finishGoogleDriveAuthorization",
} as const;

type Drive = keyof typeof OPERATIONS;

/** The administrator's browser is on its way to the drive. */
function goToDrive({ state }: UploadStage, drive: Drive, policy: number): void {
  const admin = state.userBy(ADMIN).id;
  for (const session of state.sessions.facts.values()) {
    if (session.user === admin) session.oauthPolicies = { [drive]: policy };
  }
}

const authorize = (drive: Drive): Scenario<CloudreveState> => ({
  name: `authorize-${drive}`,
  title: `An administrator comes back from \`${drive}\`, with access or without`,
  play: async (stage) => {
    const finish = (query: Record<string, string>) => admin.send(OPERATIONS[drive], { query });
    const admin = await logIn(stage, ADMIN);
    const policy = stage.state.givePolicy(ADMIN, { Type: drive });
    await finish({ error: "access_denied", error_description: "refused" });
    await finish({ code: "made-up-code" });
    goToDrive(stage, drive, policy.id + 1);
    await finish({ code: "made-up-code" });
    goToDrive(stage, drive, policy.id);
    await finish({ code: "refused" });
    goToDrive(stage, drive, policy.id);
    await finish({ code: "made-up-code" });
  },
});

export const authorizations = [authorize("onedrive"), authorize("googledrive")];
