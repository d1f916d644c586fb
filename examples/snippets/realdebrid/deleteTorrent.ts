import { errorCodes, RealDebrid } from "@debrid-drive/realdebrid-client";

const rd = new RealDebrid({ auth: process.env.REALDEBRID_TOKEN });

const failed = (await rd.torrents.list()).filter(({ status }) => status === "dead");
for (const { id, filename } of failed) {
  const deleted = await rd.torrents.delete({ id }).result();
  if (deleted.ok) {
    console.log(`${filename} is deleted`);
  } else if (
    deleted.error.kind === "api" &&
    deleted.error.code === errorCodes.unknown_ressource
  ) {
    console.log(`${filename} was gone already`);
  } else {
    throw deleted.error;
  }
}
