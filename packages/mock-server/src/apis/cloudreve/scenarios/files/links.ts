import type { Scenario } from "../../../../scenarios/scenario.ts";
import type { Schemas } from "../../common/schemas.ts";
import type { CloudreveState } from "../../state.ts";
import { GROUP } from "../../users/groups.ts";
import { dataOf, fileId, GUEST, loggedIn, openLink, USER } from "../stage.ts";

const urlOf = (links: unknown): string => (links as Schemas["SourceLink"][])[0]?.url ?? "";

export const linkScenarios: readonly Scenario<CloudreveState>[] = [
  {
    name: "permanent-links",
    title: "Permanent links lead to a file, until it has another name",
    prepare: (state) => {
      state.putFile(USER, "/hello.txt", "Hello again, world!\n");
      state.putFile(USER, "/50% off.txt", "text");
    },
    play: async (stage) => {
      const { state } = stage;
      const visitor = stage.caller();
      const id = fileId(state, "/hello.txt");
      await visitor.send("createSourceLinks", { body: { items: [id] } });
      const user = await loggedIn(stage);
      const made = await user.send("createSourceLinks", { body: { items: [id, "zzzz"] } });
      await user.send("createSourceLinks", { body: { items: [fileId(state, "/50% off.txt")] } });
      await user.send("createSourceLinks", { body: { items: ["zzzz"] } });
      await user.send("createSourceLinks", { body: { items: Array.from({ length: 101 }, () => id) } });
      await user.send("createSourceLinks", { body: { items: id } });
      const link = new URL(urlOf(dataOf(made))).pathname.split("/")[2] ?? "";
      const opened = await visitor.send("openSourceLink", { path: { id: link, name: "hello.txt" } });
      const bytes = opened.headers.get("location") ?? "";
      const { headers } = await openLink(visitor, "getLinkedFile", bytes);
      await openLink(visitor, "getLinkedFile", bytes, { range: "bytes=0-4" });
      await openLink(visitor, "getLinkedFile", bytes, { range: "bytes=500-" });
      const since = headers.get("last-modified") ?? "";
      await openLink(visitor, "getLinkedFile", bytes, { "if-modified-since": since });
      await visitor.send("openSourceLink", { path: { id: link, name: "other.txt" } });
      await visitor.send("openSourceLink", { path: { id: "zzzz", name: "hello.txt" } });
      await user.send("renameObject", { body: { src: { items: [id] }, new_name: "99% of it.txt" } });
      await visitor.send("openSourceLink", { path: { id: link, name: "99% of it.txt" } });
      state.loseFile(USER, "/99% of it.txt");
      await openLink(visitor, "getLinkedFile", bytes);
    },
  },
  {
    name: "direct-links",
    title: "A group has direct links, which the storage policy allows at last",
    prepare: (state) => {
      state.putFile(USER, "/hello.txt", "Hello again, world!\n");
      const group = state.groups.of(GROUP.team);
      const options = { ...group.options, redirected_source: false };
      state.groups.save(group.id, { ...group, options });
    },
    play: async (stage) => {
      const { state, clock } = stage;
      const visitor = stage.caller();
      const user = await loggedIn(stage);
      const body = { items: [fileId(state, "/hello.txt")] };
      await user.send("createSourceLinks", { body });
      const policy = state.policies.facts.get(1);
      state.policies.save(1, { ...policy?.shown, IsOriginLinkEnable: true });
      const link = urlOf(dataOf(await user.send("createSourceLinks", { body })));
      const old = state.signer.sign(new URL(link, stage.url).pathname.replace("/get/", "/source/"), 0);
      await openLink(visitor, "openDirectLink", old);
      await user.send("renameObject", { body: { src: body, new_name: "100%.txt" } });
      await openLink(visitor, "openDirectLink", old);
      for (const operation of ["openDirectLink", "getLinkedFile"] as const) {
        const base = `/api/v3/file/${operation === "openDirectLink" ? "source" : "get"}`;
        await openLink(visitor, operation, `${base}/1/hello.txt`);
        await openLink(visitor, operation, `${base}/1/hello.txt?sign=x:0`);
        await openLink(visitor, operation, state.signer.sign(`${base}/9999/none.txt`, 60));
        await openLink(visitor, operation, state.signer.sign(`${base}/0/none.txt`, 60));
        const short = state.signer.sign(`${base}/1/hello.txt`, 60);
        clock.advance(61_000);
        await openLink(visitor, operation, short);
      }
    },
  },
  {
    name: "documents",
    title: "A user looks at a document, with a public viewer and then with an office server",
    prepare: (state) => {
      state.putFile(USER, "/letter.docx", 3000);
      state.putFile(USER, "/readme.md", "# Example\n");
      state.putFile(GUEST, "/theirs.docx", 3000);
    },
    play: async (stage) => {
      const { state } = stage;
      const path = { id: fileId(state, "/letter.docx") };
      await stage.caller().send("getDocumentPreview", { path });
      const user = await loggedIn(stage);
      await user.send("getDocumentPreview", { path });
      await user.send("getDocumentPreview", { path: { id: "zzzz" } });
      await user.send("getDocumentPreview", { path: { id: fileId(state, "/theirs.docx", GUEST) } });
      state.settings.set("wopi_enabled", "1");
      state.settings.set("wopi_endpoint", "https://office.example.com/hosting/discovery");
      await user.send("getDocumentPreview", { path });
      await user.send("getDocumentPreview", { path: { id: fileId(state, "/readme.md") } });
      state.settings.set("maxEditSize", "1000");
      await user.send("getDocumentPreview", { path });
    },
  },
];
