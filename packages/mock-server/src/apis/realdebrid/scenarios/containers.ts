import type { Caller, Scenario } from "../../../scenarios/scenario.ts";
import type { RealDebridState } from "../state.ts";
import { strangerOf, userOf } from "./support.ts";

const CONTAINER = Buffer.from("CCF3 a container");
const ADDRESS = "https://files.example.com/linux.dlc";

/** Opens a container by its bytes and one by its address. */
async function openBoth(user: Caller, bytes: Uint8Array = CONTAINER, link = ADDRESS): Promise<void> {
  await user.send("unrestrictContainerFile", { body: bytes });
  await user.send("unrestrictContainerLink", { body: { link } });
}

/** What becomes of container files. */
export const containers: readonly Scenario<RealDebridState>[] = [
  {
    name: "containers-opened",
    title: "Containers give the links in them",
    prepare: (state) => state.containers.put(ADDRESS, ["https://files.example.com/debian-netinst.iso"]),
    play: (stage) => openBoth(userOf(stage)),
  },
  {
    name: "containers-refused",
    title: "What is sent is no container",
    play: async (stage) => {
      const user = userOf(stage);
      await openBoth(user, Buffer.from("no container!"), "https://files.example.com/linux.txt");
      await openBoth(user, Buffer.alloc(0), "no link");
      await openBoth(user, Buffer.alloc(1024 ** 2 + 1), "");
      await user.send("unrestrictContainerFile");
    },
  },
  {
    name: "container-gone",
    title: "There is no container at the address any more",
    prepare: (state) => state.hosterFiles.remove(ADDRESS),
    play: (stage) => openBoth(userOf(stage)),
  },
  {
    name: "containers-down",
    title: "The service opens no containers",
    prepare: (state) => state.conditions.impose("containers down"),
    play: (stage) => openBoth(userOf(stage)),
  },
  {
    name: "containers-not-premium",
    title: "The account is not premium",
    prepare: (state) => state.endPremium(),
    play: (stage) => openBoth(userOf(stage)),
  },
  {
    name: "containers-of-a-stranger",
    title: "Whoever calls has no good token",
    play: (stage) => openBoth(strangerOf(stage)),
  },
];
