// The form: its lists come from the published schema, its value is a videoInference task.

import { upload } from "./api.js";

const $ = (id) => document.getElementById(id);
const words = (value) => String(value).replaceAll("_", " ");
const allowed = (field) => field.enum.filter((value) => value !== null);

// {tier: {shape: [width, height]}}, from the rule of the schema that lists all sizes.
function sizesOf(schema) {
  const rule = schema.allOf.find((part) => part.then?.anyOf?.[0]?.properties?.width?.const);
  const tiers = {};
  for (const { properties: { width: { const: width }, height: { const: height } } } of rule.then.anyOf) {
    const tier = `${Math.min(width, height)}p`;
    (tiers[tier] ??= {})[shapeOf(width, height)] = [width, height];
  }
  return tiers;
}

function shapeOf(width, height) {
  const [a, b] = [[16, 9], [4, 3], [1, 1], [3, 4], [9, 16]]
    .reduce((best, pair) => (off(pair, width, height) < off(best, width, height) ? pair : best));
  return `${a}:${b}`;
}

const off = ([a, b], width, height) => Math.abs(Math.log((a / b) * (height / width)));

// A row of buttons of which one is pressed. none: what stands for "not chosen".
function chips(id, values, { chosen, none, draw } = {}) {
  const box = $(id);
  const all = none === undefined ? values : ["", ...values];
  const buttons = all.map((value) => {
    const button = document.createElement("button");
    button.type = "button";
    if (value !== "" && draw) button.append(draw(value));
    button.append(value === "" ? none : words(value));
    button.addEventListener("click", () => {
      press(value);
      box.dispatchEvent(new Event("change", { bubbles: true }));
    });
    return button;
  });
  let current;
  function press(value) {
    current = value;
    buttons.forEach((button, i) => button.setAttribute("aria-pressed", String(all[i] === value)));
  }
  box.replaceChildren(...buttons);
  press(chosen ?? all[0]);
  return { get value() { return current; }, set value(value) { press(value); } };
}

function options(id, values, none) {
  const entries = none === undefined ? [] : [new Option(none, "")];
  $(id).replaceChildren(...entries, ...values.map((value) => new Option(words(value), value)));
}

function outline(shape) {
  const [a, b] = shape.split(":").map(Number);
  const box = document.createElement("i");
  const unit = 13 / Math.max(a, b);
  box.style.width = `${a * unit}px`;
  box.style.height = `${b * unit}px`;
  return box;
}

// A place to drop a picture on; it is uploaded at once, so that the request stays short.
function dropZone(id, changed, failed) {
  const zone = $(id);
  const input = zone.querySelector("input");
  const state = { uuid: null };
  async function take(file) {
    if (!file) return;
    try {
      zone.classList.add("over");
      state.uuid = await upload(file);
      zone.classList.add("full");
      zone.style.backgroundImage = `url(${URL.createObjectURL(file)})`;
      const remove = document.createElement("button");
      remove.type = "button";
      remove.textContent = "×";
      remove.title = "Remove the picture";
      remove.addEventListener("click", (event) => { event.preventDefault(); clear(); changed(); });
      zone.append(remove);
      changed();
    } catch (fault) {
      clear();
      failed(fault);
    } finally {
      zone.classList.remove("over");
    }
  }
  function clear() {
    state.uuid = null;
    input.value = "";
    zone.classList.remove("full");
    zone.style.backgroundImage = "";
    zone.querySelector("button")?.remove();
  }
  input.addEventListener("change", () => take(input.files[0]));
  zone.addEventListener("dragover", (event) => { event.preventDefault(); zone.classList.add("over"); });
  zone.addEventListener("dragleave", () => zone.classList.remove("over"));
  zone.addEventListener("drop", (event) => { event.preventDefault(); take(event.dataTransfer.files[0]); });
  return state;
}

// {task(), size(), seed}: what the form says now. changed: called after every change; failed: gets a Fault.
export function build(schema, changed, failed) {
  const fields = schema.properties;
  const pixverse = fields.providerSettings.properties.pixverse.properties;
  const sizes = sizesOf(schema);
  const tiers = allowed(fields.resolution);
  const tier = chips("tier", tiers, { chosen: tiers.includes("720p") ? "720p" : tiers[0] });
  const shape = chips("shape", Object.keys(sizes[tiers[0]]), { none: "as the picture", draw: outline, chosen: "16:9" });
  const style = chips("style", allowed(pixverse.style), { none: "none" });
  const duration = chips("duration", allowed(fields.duration), { chosen: fields.duration.default });
  const motion = chips("motion", allowed(pixverse.motionMode), { chosen: pixverse.motionMode.default });
  const { minimum, maximum } = fields.numberResults;
  const results = chips("results", Array.from({ length: maximum - minimum + 1 }, (_, i) => minimum + i));
  options("camera", allowed(pixverse.cameraMovement), "left to the prompt");
  options("effect", allowed(pixverse.effect), "none");
  options("format", allowed(fields.outputFormat));
  $("seed").max = fields.seed.maximum;
  const first = dropZone("first", () => { shape.value = ""; changed(); }, failed);
  const last = dropZone("last", changed, failed);
  $("form").addEventListener("input", changed);
  $("form").addEventListener("change", (event) => {
    // an effect and a camera movement exclude each other
    if (event.target.id === "camera" && $("camera").value) $("effect").value = "";
    if (event.target.id === "effect" && $("effect").value) $("camera").value = "";
    $("heard").hidden = !$("sound").checked;
    changed();
  });

  const size = () => sizes[tier.value][shape.value || "16:9"];

  function task() {
    const wanted = {
      taskType: "videoInference",
      taskUUID: crypto.randomUUID(),
      model: "pixverse:1@2",
      positivePrompt: $("prompt").value.trim(),
      negativePrompt: $("negative").value.trim(),
      duration: duration.value,
      numberResults: results.value,
      outputFormat: $("format").value,
      seed: $("seed").value === "" ? "" : Number($("seed").value),
      includeCost: true,
    };
    if (shape.value) [wanted.width, wanted.height] = size();
    else wanted.resolution = tier.value;
    const frames = [[first, "first"], [last, "last"]].filter(([state]) => state.uuid);
    if (frames.length) wanted.inputs = { frameImages: frames.map(([state, frame]) => ({ image: state.uuid, frame })) };
    const settings = clean({
      cameraMovement: $("camera").value,
      effect: $("effect").value,
      style: style.value,
      motionMode: motion.value === pixverse.motionMode.default ? "" : motion.value,
      soundEffectSwitch: $("sound").checked || "",
      soundEffectContent: $("sound").checked ? $("soundText").value.trim() : "",
    });
    if (Object.keys(settings).length) wanted.providerSettings = { pixverse: settings };
    return clean(wanted);
  }
  return { task, size, set seed(value) { $("seed").value = value; changed(); } };
}

const clean = (object) => Object.fromEntries(Object.entries(object).filter(([, value]) => value !== ""));
