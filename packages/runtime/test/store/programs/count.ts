// count.ts PATH TIMES: adds one to the counter, alone each time.
import { fileStore } from "../../../src/node.ts";

const [path = "", times] = process.argv.slice(2);
const store = fileStore<{ count: number }>({ path });
for (let done = 0; done < Number(times); done += 1) {
  await store.exclusive(async () => {
    const count = (await store.load())?.count ?? 0;
    await new Promise((resolve) => setImmediate(resolve));
    await store.save({ count: count + 1 });
  });
}
