// hold.ts PATH: takes the lock, says so and never lets go.
import { fileStore } from "../../../src/node.ts";

const store = fileStore<object>({ path: process.argv[2] ?? "" });
await store.exclusive(async () => {
  process.stdout.write("held\n");
  await new Promise((resolve) => process.stdin.on("end", resolve).resume());
});
