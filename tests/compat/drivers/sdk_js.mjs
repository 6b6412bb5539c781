// Runs tasks through the official client `@runware/sdk-js`; standard input and output are JSON (see tests/compat/conftest.py).
import { readFileSync } from "node:fs";
import { Runware } from "@runware/sdk-js";

const SECONDS = 100;
const job = JSON.parse(readFileSync(0, "utf8"));
const client = new Runware({ apiKey: job.key, url: job.ws, globalMaxRetries: 1 });
await client.ensureConnection();

const patience = () =>
  new Promise((_, reject) => setTimeout(() => reject({ code: "driverTimeout" }), SECONDS * 1000).unref());

const call = async (name, task) => {
  const { taskType, taskUUID, ...rest } = task;
  try {
    const items = await Promise.race([client.videoInference({ ...rest, customTaskUUID: taskUUID }), patience()]);
    return [name, { items: [items].flat() }];
  } catch (error) {
    return [name, { error: error?.error ?? error ?? { code: "unknown" } }];
  }
};

const results = await Promise.all(Object.entries(job.tasks).map(([name, task]) => call(name, task)));
console.log(JSON.stringify(Object.fromEntries(results)));
process.exit(0);
