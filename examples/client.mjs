// The official JavaScript client (`npm install @runware/sdk-js`), unmodified, against your own server.
//
//     node examples/client.mjs ws://127.0.0.1:8686/v1 "A lighthouse by the sea at dusk"
import { Runware } from "@runware/sdk-js";

const [url, positivePrompt] = process.argv.slice(2);
const client = new Runware({ apiKey: "any-key-on-loopback", url });
const clips = await client.videoInference({
  model: "pixverse:1@2",
  positivePrompt,
  width: 640,
  height: 360,
  duration: 5,
  providerSettings: { pixverse: { cameraMovement: "crane_up" } },
});
for (const clip of clips) console.log(clip.videoURL);
process.exit(0);
