// Puts the page together: the form, its price and its curl, and the takes.

import { asCurl, Fault, price, send } from "./api.js";
import { build } from "./form.js";
import { follow } from "./takes.js";

const $ = (id) => document.getElementById(id);
const QUIET = 400; // ms without a change before the price is asked for

function show(fault) {
  if (fault && !(fault instanceof Fault)) console.error(fault);
  $("fault").textContent = fault?.message ?? "";
  $("fault").hidden = !fault;
  if (fault?.status === 401) $("key").focus();
}

const schema = await (await fetch("/v1/models/pixverse-v4/schema.json")).json();
let timer;

function changed() {
  const task = form.task();
  $("curl").textContent = asCurl(task);
  clearTimeout(timer);
  timer = setTimeout(async () => {
    try {
      $("price").textContent = task.positivePrompt?.length >= 2 ? `$${await price(task)}` : "";
      show(null);
    } catch (fault) {
      $("price").textContent = "";
      if (fault.status === 400) show(fault);
    }
  }, QUIET);
}

const form = build(schema, changed, show);
changed();

$("form").addEventListener("submit", async (event) => {
  event.preventDefault();
  const task = form.task();
  // a seed of our own, since the server's may be larger than what it takes back
  task.seed ??= Math.floor(Math.random() * 2 ** 31);
  $("go").disabled = true;
  try {
    await send([task]);
    show(null);
    $("curl").textContent = asCurl(task);
    follow(task, form.size(), (seed) => { form.seed = seed; });
  } catch (fault) {
    show(fault);
  } finally {
    $("go").disabled = false;
  }
});

$("copy").addEventListener("click", () => navigator.clipboard.writeText($("curl").textContent));
