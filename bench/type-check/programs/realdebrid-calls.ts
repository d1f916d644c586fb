import { RealDebrid } from "@debrid-drive/realdebrid-client";

const rd = new RealDebrid({ auth: "made-up-token" });

export const answers = [
  rd.user.get().then(({ username }) => username),
  rd.time.get().then((text) => text.length),
  rd.traffic.get().then((hosts) => Object.keys(hosts)),
  rd.traffic.details({ start: "2026-01-31" }).then((days) => Object.keys(days)),
  rd.unrestrict.check({ link: "https://example.com/f" }).then(({ host }) => host),
  rd.unrestrict.link({ link: "https://example.com/f" }).then(({ download }) => download),
  rd.unrestrict.folder({ link: "https://example.com/d" }).then(([first]) => first),
  rd.torrents.list({ limit: 100 }).then(([first]) => first?.status),
  rd.torrents.info({ id: "AAAAAAAAAAAAA" }).then(({ files }) => files.length),
  rd.torrents.activeCount().then(({ nb }) => nb),
  rd.torrents.availableHosts().then(([first]) => first?.host),
  rd.torrents.addMagnet({ magnet: "magnet:?xt=urn:btih:00" }).then(({ id }) => id),
  rd.torrents.selectFiles({ id: "AAAAAAAAAAAAA", files: "all" }),
  rd.torrents.delete({ id: "AAAAAAAAAAAAA" }),
  rd.downloads.list({ limit: 100 }).then(([first]) => first?.filename),
  rd.downloads.delete({ id: "AAAAAAAAAAAAA" }),
  rd.streaming.transcode({ id: "AAAAAAAAAAAAA" }).then((formats) => Object.keys(formats)),
  rd.hosts.list().then((hosts) => Object.keys(hosts)),
  rd.hosts.domains().then(([first]) => first),
  rd.settings.get().then((settings) => Object.keys(settings)),
];
