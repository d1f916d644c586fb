declare const password: string;
declare const link: string;
declare const ask: (
  question: string,
  picture?: string,
) => Promise<string>;
declare const show: (phase: string, bytes: number, total: number) => void;

// #region login
import { Cloudreve } from "@debrid-drive/cloudreve-client";

const drive = new Cloudreve({ baseUrl: "https://drive.example.com" });

await drive.session.login(
  { userName: "me@example.com", password },
  {
    onTwoFactor: () => ask("The code of your app"),
    onCaptcha: (captcha) =>
      captcha.kind === "normal"
        ? ask("What does the picture say?", captcha.picture)
        : Promise.reject(new Error("log in with a browser")),
  },
);
// #endregion login

// #region files
await drive.fs.ensure("/inbox/linux");
for await (const { path, size } of drive.fs.walk("/inbox")) {
  console.log(path, size);
}
const { complete, stayed } = await drive.fs.remove(["/inbox/linux"]);
// #endregion files

// #region download
const [added] = await drive.remoteDownload.add({
  url: link,
  dst: "/inbox",
});
if (!added?.ok) throw added?.error;

const { objects } = await drive.remoteDownload.watch(added.handle, {
  onProgress: ({ phase, bytes, total }) => show(phase, bytes, total),
});

// #endregion download
export { complete, objects, stayed };
