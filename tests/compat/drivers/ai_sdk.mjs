// Asks the image-only provider `@runware/ai-sdk-provider` for a picture; prints the error that its user would read.
import { readFileSync } from "node:fs";
import { createRunware } from "@runware/ai-sdk-provider";

const job = JSON.parse(readFileSync(0, "utf8"));
const provider = createRunware({ apiKey: job.key, baseURL: job.http });
try {
  const reply = await provider.image("runware:101@1").doGenerate({
    prompt: "a lighthouse", n: 1, size: "512x512", providerOptions: {}, headers: {},
  });
  console.log(JSON.stringify({ ok: true, images: reply.images.length }));
} catch (error) {
  console.log(JSON.stringify({ ok: false, message: String(error.message), status: error.statusCode, body: error.responseBody }));
}
process.exit(0);
