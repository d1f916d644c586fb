import { Cloudreve } from "@debrid-drive/cloudreve-client";

const { CLOUDREVE_URL = "", CLOUDREVE_USER = "", CLOUDREVE_PASSWORD = "" } = process.env;

const drive = new Cloudreve({ baseUrl: CLOUDREVE_URL });
await drive.session.login({ userName: CLOUDREVE_USER, password: CLOUDREVE_PASSWORD });

const TYPES = ["compress", "decompress", "transfer", "import", "recycle"];
const STATES = ["queued", "processing", "failed", "canceled", "complete"];

const { tasks, total } = await drive.setting.listTasks({ page: 1 });
console.log(`${total} tasks`);
for (const { type, status, create_date } of tasks) {
  console.log(`${create_date}  ${TYPES[type]}: ${STATES[status]}`);
}
