// Draws the talk: bubbles, buttons, dividers, dialog, languages. Knows the document, but neither the network nor the storage.
// Whatever the server or the person wrote goes in as text, never as markup.

const byId = (id) => document.getElementById(id);
const scroller = byId("scroller"), log = byId("log"), typing = byId("typing"), newer = byId("newer");
const picker = byId("picker"), pickerWhen = byId("picker-when");
const zone = document.body.dataset.zone;
const NEAR = 60; // px from the end that still count as "reading the newest"

let lang = "ja";
let lost = false;
let lastDay = "";
let typingTimer = 0;

function make(tag, classes, text) {
  const node = document.createElement(tag);
  if (classes) node.className = classes;
  if (text !== undefined) node.textContent = text;
  return node;
}

// ---- languages

const inPage = () => (lang === "ja" ? "ja" : "en"); // the page's own words exist in two languages
const word = (name) => byId("words").querySelector(`[data-word="${name}"]`).dataset[inPage()];

export const language = () => lang;

export function speak(wanted) {
  if (!wanted || (wanted === lang && document.documentElement.lang === lang)) return;
  lang = wanted;
  const page = inPage();
  document.documentElement.lang = page;
  for (const node of document.querySelectorAll("[data-ja]:not([data-word])")) node.textContent = node.dataset[page];
  for (const node of document.querySelectorAll("[data-ja-placeholder]")) node.placeholder = node.getAttribute(`data-${page}-placeholder`);
  connection(!lost);
}

export function connection(up) {
  lost = !up;
  const state = byId("state");
  const said = state.getAttribute(lost ? `data-lost-${inPage()}` : `data-${inPage()}`);
  if (state.textContent !== said) state.textContent = said;
  state.classList.toggle("lost", lost);
}

// ---- dates: the case lives in Japan, so does its clock

function format(when, options, timeZone = zone) {
  return new Intl.DateTimeFormat(lang === "en" ? "en-GB" : lang, { timeZone, ...options }).format(when);
}

const clock = (when, timeZone) => format(when, { hour: "2-digit", minute: "2-digit", hourCycle: "h23" }, timeZone);

function day(when, timeZone) {
  const year = format(when, { year: "numeric" }, timeZone) === format(new Date(), { year: "numeric" }) ? {} : { year: "numeric" };
  return format(when, { ...year, month: "short", day: "numeric", weekday: "short" }, timeZone);
}

function said(picked) { // "2026-11-15" or "2026-11-15T20:05", a time without a zone
  const when = new Date(picked.includes("T") ? `${picked}:00Z` : `${picked}T00:00:00Z`);
  return picked.includes("T") ? `${day(when, "UTC")} ${clock(when, "UTC")}` : day(when, "UTC");
}

function wallTime(when) { // now in Japan as an input field wants it
  const parts = new Intl.DateTimeFormat("sv-SE", { timeZone: zone, dateStyle: "short", timeStyle: "short" });
  return parts.format(when).replace(" ", "T");
}

// ---- the log

function add(node, at) {
  const follow = atEnd();
  if (at) {
    const when = new Date(at);
    const date = wallTime(when).slice(0, 10);
    if (date !== lastDay) {
      lastDay = date;
      const divider = log.appendChild(make("p", "day"));
      divider.appendChild(make("time", "", day(when))).dateTime = date;
    }
  }
  log.append(node);
  return follow;
}

function stamp(at) {
  const when = new Date(at);
  const node = make("time", "clock", clock(when));
  node.dateTime = when.toISOString();
  return node;
}

let goingUntil = 0; // while the page scrolls by itself, the person counts as being at the end

export const atEnd = () =>
  Date.now() < goingUntil || scroller.scrollHeight - scroller.scrollTop - scroller.clientHeight < NEAR;

export function toEnd(node) { // a turn taller than the screen is shown from its beginning
  const calm = matchMedia("(prefers-reduced-motion: reduce)").matches || document.hidden;
  const last = scroller.scrollHeight - scroller.clientHeight;
  const notice = scroller.querySelector(".notice");
  const margin = 8 + (getComputedStyle(notice).position === "sticky" ? notice.offsetHeight : 0);
  const first = node && node === log.querySelector(".turn"); // the notice is to be seen once, on any screen
  const top = node ? Math.min(last, first ? 0 : node.offsetTop - margin) : last;
  scroller.scrollTo({ top, behavior: calm ? "auto" : "smooth" });
  goingUntil = Date.now() + 800;
  setTimeout(offerMore, 850);
}

function offerMore() {
  newer.hidden = atEnd();
}

export function showSay(say, answer, quiet) {
  busy(false);
  speak(say.lang);
  age();
  const turn = make("article", "turn kaeru");
  const head = turn.appendChild(make("div", "head"));
  const face = head.appendChild(make("img"));
  Object.assign(face, { src: "/frog.svg", alt: "", width: 44, height: 44 });
  head.append(make("span", "hidden", word("kaeru")), stamp(say.at));
  const body = turn.appendChild(make("div", "body"));
  for (const reply of say.replies) {
    const bubble = body.appendChild(make("p", `bubble ${reply.style}`, reply.text));
    Object.assign(bubble, { lang: say.lang, dir: "auto" });
    if (reply.buttons?.length) {
      const group = body.appendChild(make("div", "choices"));
      group.lang = say.lang;
      for (const choice of reply.buttons) group.append(drawChoice(choice, group, answer));
    }
  }
  const follow = add(turn, say.at);
  if (quiet) return;
  if (follow) toEnd(turn);
  else offerMore();
}

export function showMine(mine, quiet) {
  if (mine.pressed) age();
  const turn = make("article", "turn mine");
  turn.dataset.id = mine.id;
  const bubble = make("p", "bubble", mine.text);
  Object.assign(bubble, { lang: mine.lang, dir: "auto" });
  turn.append(make("span", "hidden", word("you")), stamp(mine.at), bubble, make("p", "mark"));
  add(turn, mine.at);
  markMine(mine.id, mine.state);
  if (!quiet) toEnd();
}

export function markMine(id, state) {
  const mark = log.querySelector(`[data-id="${CSS.escape(id)}"] .mark`);
  if (!mark) return;
  mark.className = `mark ${state}`;
  mark.textContent = state === "sent" ? "" : word(state);
}

export function note(name, buttonName, press) {
  if (log.lastElementChild?.dataset.note === name) return;
  const node = make("div", "note");
  node.dataset.note = name;
  node.append(make("p", "", word(name)));
  if (buttonName) node.appendChild(make("button", "choice", word(buttonName))).onclick = press;
  add(node);
  toEnd();
}

export function farewell() {
  busy(false);
  log.replaceChildren();
  lastDay = "";
  if (picker.open) picker.close();
  byId("composer").hidden = true;
  note("farewell", "again", () => location.reload());
}

export function busy(waiting) { // the dots give up by themselves: not everything is answered
  clearTimeout(typingTimer);
  if (waiting) typingTimer = setTimeout(busy, 20000, false);
  if (typing.hidden === !waiting) return;
  const follow = atEnd();
  typing.hidden = !waiting;
  byId("typing-said").textContent = waiting ? word("typing") : "";
  if (waiting && follow) toEnd();
}

// ---- buttons

function age() { // what was asked before stays pressable, but no longer calls for attention
  for (const group of log.querySelectorAll(".choices:not(.old)")) {
    group.classList.add("old");
    for (const node of group.querySelectorAll(".press, .pick")) node.append(make("span", "hidden", word("earlier")));
  }
}

function drawChoice(choice, group, answer) {
  const target = { call: telephone, link: address }[choice.kind]?.(choice.data);
  const node = make(target ? "a" : "button", `choice ${choice.kind}`);
  const label = node.appendChild(make("span", "label", choice.label));
  if (target) {
    node.href = target.href;
    if (target.shown && !choice.label.includes(target.shown)) label.append(make("small", "", target.shown));
    if (choice.kind === "link") {
      Object.assign(node, { target: "_blank", rel: "noopener noreferrer" });
      node.append(make("span", "hidden", word("new-tab")));
    }
    return node;
  }
  node.type = "button";
  node.disabled = choice.kind === "call" || choice.kind === "link"; // an address we do not open
  node.onclick = () => pressed(choice, node, group, answer);
  return node;
}

async function pressed(choice, node, group, answer) {
  if (choice.kind === "copy") return copy(choice.data, node);
  if (group.dataset.resting) return; // a trembling finger presses twice
  group.dataset.resting = "yes";
  setTimeout(() => delete group.dataset.resting, 1000);
  const picked = choice.kind === "pick" ? await pick(choice) : undefined;
  if (picked === "") return;
  for (const other of group.querySelectorAll(".chosen")) other.classList.remove("chosen");
  node.classList.add("chosen");
  answer(choice, picked, picked ? said(picked) : choice.label);
}

function telephone(number) {
  const digits = number.replace(/^tel:/, "").replace(/[^0-9+*#,;-]/g, "");
  return digits && { href: `tel:${digits.replace(/#/g, "%23")}`, shown: digits };
}

function address(text) { // https, or a page of our own server
  try {
    const url = new URL(text, location.href);
    if (url.origin === location.origin) return { href: url.href, shown: "" };
    return url.protocol === "https:" ? { href: url.href, shown: url.host } : undefined;
  } catch {
    return undefined;
  }
}

async function copy(text, node) {
  const done = await navigator.clipboard?.writeText(text).then(() => true, () => false) || copyOldWay(text, node);
  byId("spoken").textContent = "";
  if (!done) return note("uncopied");
  const label = node.querySelector(".label");
  node.dataset.label ??= label.textContent;
  label.textContent = word("copied");
  node.classList.add("done");
  byId("spoken").textContent = word("copied");
  clearTimeout(node.copyTimer);
  node.copyTimer = setTimeout(() => {
    label.textContent = node.dataset.label;
    node.classList.remove("done");
  }, 3000);
}

function copyOldWay(text, node) { // the clipboard interface exists on https only
  const field = document.body.appendChild(make("textarea", "hidden"));
  field.value = text;
  field.select();
  const done = document.execCommand("copy");
  field.remove();
  node.focus();
  return done;
}

function pick(choice) { // resolves to the value of the field, or to "" when the person stops
  pickerWhen.type = choice.data.endsWith("|date") ? "date" : "datetime-local";
  pickerWhen.value = wallTime(new Date()).slice(0, pickerWhen.type === "date" ? 10 : 16);
  byId("picker-title").textContent = choice.label;
  const show = () => { byId("picker-said").textContent = pickerWhen.value && said(pickerWhen.value); };
  pickerWhen.oninput = show;
  show();
  picker.returnValue = "";
  picker.showModal();
  return new Promise((resolve) => picker.addEventListener("close", () => resolve(picker.returnValue), { once: true }));
}

picker.querySelector("form").onsubmit = (event) => {
  event.preventDefault();
  picker.close(pickerWhen.value);
};
byId("picker-stop").onclick = () => picker.close("");
newer.onclick = () => toEnd();
scroller.addEventListener("scroll", offerMore, { passive: true });
