// The public API, as any client would use it: POST /v1 with an array of tasks.

export class Fault extends Error {
  constructor(errors, status) {
    super(errors.map((error) => error.message).join("\n"));
    this.errors = errors;
    this.status = status;
  }
}

const field = document.getElementById("key");
field.value = localStorage.getItem("key") ?? "";
field.addEventListener("change", () => localStorage.setItem("key", field.value));

// While no key is made the server takes any, but one must be sent.
export const key = () => field.value.trim() || "playground";

// The body of the answer: {data, errors?}. Throws Fault where no task was accepted or answered.
export async function send(tasks, { dryRun = false } = {}) {
  let answer;
  try {
    answer = await fetch(dryRun ? "/v1?dryRun=1" : "/v1", {
      method: "POST",
      headers: { "Content-Type": "application/json", Authorization: `Bearer ${key()}` },
      body: JSON.stringify(tasks),
    });
  } catch {
    throw new Fault([{ message: "The server does not answer." }], 0);
  }
  const body = await answer.json();
  if (!answer.ok) throw new Fault(body.errors, answer.status);
  return body;
}

export async function price(task) {
  const { data } = await send([task], { dryRun: true });
  return data[0].cost;
}

// The UUID under which the server keeps a picture.
export async function upload(file) {
  const image = await new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(reader.result);
    reader.onerror = () => reject(new Fault([{ message: `${file.name} can't be read.` }], 0));
    reader.readAsDataURL(file);
  });
  const { data } = await send([{ taskType: "imageUpload", taskUUID: crypto.randomUUID(), image }]);
  return data[0].imageUUID;
}

export const poll = (taskUUID) => send([{ taskType: "getResponse", taskUUID }]);
export const cancel = (taskUUID) => send([{ taskType: "cancelTask", taskUUID }]);

export function asCurl(task) {
  const body = JSON.stringify([task], null, 2).replaceAll("'", "'\\''");
  return `curl ${location.origin}/v1 \\\n  -H 'Authorization: Bearer ${field.value.trim() ? "$REELWRIGHT_KEY" : key()}' \\\n  -H 'Content-Type: application/json' \\\n  -d '${body}'`;
}
