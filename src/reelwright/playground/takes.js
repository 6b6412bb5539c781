// The results of a task: a card each, from waiting to the finished clip.

import { cancel, poll } from "./api.js";

const PAUSE = 500; // ms between two polls

const element = (name, classes = "", text = "") => {
  const made = document.createElement(name);
  if (classes) made.className = classes;
  made.textContent = text;
  return made;
};

// Shows the results of an accepted task and follows them to their end. again: called with the seed to use anew.
export async function follow(task, [width, height], again) {
  const list = document.getElementById("takes");
  list.querySelector(".empty")?.remove();
  const cards = Array.from({ length: task.numberResults ?? 1 }, () => new Card(task, width / height, again));
  list.prepend(...cards.map((card) => card.root));
  const byVideo = new Map();
  const cardOf = (item) => {
    if (!byVideo.has(item.videoUUID)) byVideo.set(item.videoUUID, cards[byVideo.size]);
    return byVideo.get(item.videoUUID);
  };
  while (!cards.every((card) => card.over)) {
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
    let body;
    try {
      body = await poll(task.taskUUID);
    } catch (fault) {
      if (fault.status === 0) continue; // the server is away for a moment; tasks survive that
      cards.forEach((card) => card.fail(fault.message));
      return;
    }
    body.data.forEach((item) => cardOf(item).show(item));
    body.errors?.forEach((error) => cardOf(error).fail(error.message));
  }
}

class Card {
  constructor(task, ratio, again) {
    this.task = task;
    this.again = again;
    this.over = false;
    this.root = element("article", "take");
    this.stage = element("div", "waiting");
    this.stage.style.aspectRatio = ratio;
    this.percent = element("b", "", "…");
    this.stage.append(this.percent);
    this.progress = element("progress");
    this.progress.max = 100;
    this.progress.value = 0;
    this.footer = element("footer");
    const stop = element("button", "", "Cancel");
    stop.type = "button";
    stop.addEventListener("click", () => cancel(task.taskUUID).catch((fault) => this.fail(fault.message)));
    this.footer.append(this.label(), stop);
    this.root.append(this.stage, this.progress, this.footer);
  }

  label() {
    const text = element("span", "", this.task.positivePrompt);
    text.title = this.task.positivePrompt;
    return text;
  }

  show(item) {
    if (this.over) return;
    if (item.status === "success") this.finish(item);
    else {
      this.percent.textContent = item.progress ? `${item.progress} %` : "waiting";
      this.progress.value = item.progress;
    }
  }

  finish(item) {
    this.over = true;
    const video = element("video");
    Object.assign(video, { src: item.videoURL, controls: true, loop: true, autoplay: true, muted: true, playsInline: true });
    this.stage.replaceWith(video);
    this.progress.remove();
    const seed = element("button", "", `seed ${item.seed}`);
    seed.type = "button";
    seed.title = "Use this seed again";
    seed.addEventListener("click", () => this.again(item.seed));
    const save = element("a", "", "Save");
    Object.assign(save, { href: item.videoURL, download: "" });
    const cost = element("em", "", item.cost === undefined ? "" : `$${item.cost}`);
    this.footer.replaceChildren(this.label(), cost, seed, save);
    if (item.warnings) video.title = item.warnings.join("\n");
  }

  fail(message) {
    if (this.over) return;
    this.over = true;
    this.stage.classList.add("over");
    this.stage.replaceChildren(element("p", "fault", message));
    this.progress.remove();
    this.footer.replaceChildren(this.label());
  }
}
