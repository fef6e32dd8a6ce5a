// The chat page's wire and memory: listens to the stream, sends what the person does, keeps this tab's talk.
// Knows nothing of how a bubble looks (page_view.js) and nothing of what Kaeru will say.
import * as view from "./page_view.js";

const byId = (id) => document.getElementById(id);
const csrf = document.querySelector('meta[name="kaeru-csrf"]').content;
const TALK = "kaeru-talk", UNSENT = "kaeru-unsent", DRAFT = "kaeru-draft", SIZE = "kaeru-size";
const AWAY = "away", TWICE = 1000; // ms between the two Escapes of somebody who leaves quickly
const LONGEST_TALK = 400; // entries kept for a reload
const FIRST_PAUSE = 1000, LONGEST_PAUSE = 30000, PATIENCE = 20000, SILENCE = 70000; // ms

const talk = stored(TALK, []); // {kind: "say", …what the server sent} or {kind: "mine", id, at, text, lang, state, pressed}
const unsent = stored(UNSENT, []); // {path, body}, in order
let over = false; // the person erased themselves

// ---- memory: this tab only

function stored(key, otherwise) {
  try {
    return JSON.parse(sessionStorage.getItem(key)) ?? otherwise;
  } catch {
    return otherwise;
  }
}

function keep(key, value) {
  if (over) return;
  try {
    sessionStorage.setItem(key, JSON.stringify(value));
  } catch { /* full or forbidden: the talk goes on, only a reload shows less */ }
}

function remember(entry) {
  talk.push(entry);
  if (talk.length > LONGEST_TALK) talk.splice(0, talk.length - LONGEST_TALK);
  keep(TALK, talk);
}

const keepUnsent = () => keep(UNSENT, unsent.filter((item) => item.path !== "/web/hello"));

// ---- sending: one at a time, in order, the same id until it is through

function uuid() { // crypto.randomUUID exists on https and localhost only
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = (bytes[6] & 0x0f) | 0x40;
  bytes[8] = (bytes[8] & 0x3f) | 0x80;
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join("-");
}

async function post(path, body) { // answers the status, 0 when nobody answered, and the pause that was asked for in ms
  const patience = new AbortController();
  const timer = setTimeout(() => patience.abort(), PATIENCE);
  try {
    const answer = await fetch(path, {
      method: "POST",
      headers: { "Content-Type": "application/json", "X-Kaeru-Csrf": csrf },
      body: JSON.stringify(body),
      credentials: "same-origin",
      signal: patience.signal,
      keepalive: true, // what is on its way arrives though the page is left
    });
    return { status: answer.status, pause: 1000 * (Number.parseInt(answer.headers.get("Retry-After"), 10) || 0) };
  } catch {
    return { status: 0, pause: 0 };
  } finally {
    clearTimeout(timer);
  }
}

const again = (status) => status === 0 || status === 408 || status === 429 || status >= 500;

let sending = false, sendTimer = 0, sendPause = FIRST_PAUSE;

async function sendUnsent() {
  if (sending) return;
  sending = true;
  clearTimeout(sendTimer);
  while (unsent.length && !over) {
    const { path, body } = unsent[0];
    const answer = await post(path, body);
    if (over) break;
    if (again(answer.status)) {
      view.busy(false);
      if (answer.status === 429) view.note("busy");
      sendTimer = setTimeout(sendUnsent, Math.max(answer.pause, sendPause));
      sendPause = Math.min(sendPause * 2, LONGEST_PAUSE);
      break;
    }
    sendPause = FIRST_PAUSE;
    unsent.shift();
    keepUnsent();
    settle(body, answer.status);
  }
  sending = false;
}

function settle(body, status) {
  const through = status >= 200 && status < 300;
  const mine = talk.find((entry) => entry.kind === "mine" && entry.id === body.id);
  if (mine) {
    mine.state = through ? "sent" : "unsent";
    view.markMine(mine.id, mine.state);
    keep(TALK, talk);
  }
  if (through) return;
  view.busy(false);
  if (body.text && !box.value) write(body.text); // nobody should have to type it twice
  if (status === 403) view.note("stale", "reopen", () => location.reload());
  else view.note(status === 413 ? "long" : "refused");
}

function send(path, body, shown, pressed = false) {
  const mine = { kind: "mine", id: body.id, at: new Date().toISOString(), text: shown, lang: view.language(), state: "sending", pressed };
  remember(mine);
  view.showMine(mine);
  enqueue(path, body);
}

function enqueue(path, body) {
  unsent.push({ path, body });
  keepUnsent();
  if (navigator.onLine !== false) view.busy(true);
  sendUnsent();
}

async function acknowledge(id, pause = FIRST_PAUSE) {
  const answer = await post("/web/ack", { id });
  if (over || !again(answer.status)) return;
  setTimeout(acknowledge, Math.max(answer.pause, pause), id, Math.min(pause * 2, LONGEST_PAUSE));
}

function press(choice, picked, shown) {
  const body = { id: uuid(), data: choice.data, label: choice.label };
  if (picked) body.picked = picked;
  send("/web/press", body, shown, true);
}

// ---- listening: we reopen the stream ourselves, because a browser gives up after an error page

let stream = null, streamTimer = 0, streamPause = FIRST_PAUSE, lostTimer = 0, heardAt = 0;

function listen() {
  clearTimeout(streamTimer);
  stream?.close();
  if (over) return;
  heardAt = Date.now();
  const opened = stream = new EventSource("/web/stream");
  const on = (name, does) => opened.addEventListener(name, (event) => { alive(); does?.(event); });
  on("open", sendUnsent);
  on("ping");
  on("say", (event) => hear(JSON.parse(event.data)));
  on("gone", forget);
  opened.onerror = () => {
    opened.close();
    if (opened !== stream) return;
    lostTimer ||= setTimeout(view.connection, 2000, false); // a short break is nobody's worry
    streamTimer = setTimeout(listen, streamPause);
    streamPause = Math.min(streamPause * 2, LONGEST_PAUSE);
  };
}

function alive() {
  heardAt = Date.now();
  streamPause = sendPause = FIRST_PAUSE;
  clearTimeout(lostTimer);
  lostTimer = 0;
  view.connection(true);
}

function hear(say) {
  if (say.replies.some((reply) => reply.away)) {
    acknowledge(say.id);
    return leave();
  }
  show(say);
  tabs.postMessage(say); // before it is acknowledged, and so perhaps taken off the list before another tab has looked
  acknowledge(say.id);
}

function show(say) {
  if (over || talk.some((entry) => entry.kind === "say" && entry.id === say.id)) return;
  view.showSay(say, press);
  remember({ kind: "say", ...say });
}

const tabs = new BroadcastChannel("kaeru"); // the other tabs of this browser: one talk, one list
tabs.onmessage = (event) => event.data === AWAY ? leave(false) : show(event.data);

function empty(...places) {
  over = true;
  stream.close();
  clearTimeout(sendTimer);
  talk.length = unsent.length = 0;
  write("");
  for (const place of places) {
    try {
      window[place].clear();
    } catch { /* forbidden, so nothing was kept */ }
  }
}

function forget() {
  empty("sessionStorage", "localStorage");
  view.farewell();
}

// ---- leaving quickly: nothing stays on the screen, in this tab's memory, or behind the back button

function leave(all = true) {
  if (over) return;
  document.body.hidden = true;
  document.title = "";
  if (all) tabs.postMessage(AWAY);
  empty("sessionStorage");
  document.body.replaceChildren();
  location.replace("/away");
}

let escaped = -Infinity;

byId("leave").onclick = () => leave();
document.addEventListener("keydown", (event) => {
  if (event.key === "Escape" && event.timeStamp - escaped < TWICE) leave();
  escaped = event.key === "Escape" ? event.timeStamp : -Infinity;
}, true);

function wake() { // a phone that slept holds a dead stream without knowing
  if (over || document.hidden) return;
  if (stream.readyState !== EventSource.OPEN || Date.now() - heardAt > SILENCE / 2) listen();
  sendUnsent();
}

document.addEventListener("visibilitychange", wake);
window.addEventListener("online", wake);
window.addEventListener("pageshow", (event) => { if (event.persisted) listen(); });
setInterval(() => { if (Date.now() - heardAt > SILENCE && stream.readyState === EventSource.OPEN) listen(); }, 10000);

// ---- writing

const box = byId("text");

function grow() {
  box.style.height = "auto";
  box.style.height = `${box.scrollHeight + box.offsetHeight - box.clientHeight}px`;
}

function write(text) {
  box.value = text;
  keep(DRAFT, text);
  grow();
}

byId("composer").addEventListener("submit", (event) => {
  event.preventDefault();
  const text = box.value.trim();
  box.focus();
  if (!text) return;
  write("");
  send("/web/say", { id: uuid(), text }, text);
});

box.addEventListener("keydown", (event) => {
  if (event.key !== "Enter" || event.shiftKey || event.isComposing || event.keyCode === 229) return;
  event.preventDefault();
  byId("composer").requestSubmit();
});

box.addEventListener("input", () => {
  keep(DRAFT, box.value);
  grow();
});

// ---- size of letters, height of the window

function enlarge(large) {
  document.documentElement.dataset.size = large ? "large" : "normal";
  byId("size").setAttribute("aria-pressed", String(large));
  grow();
}

byId("size").onclick = () => {
  const large = document.documentElement.dataset.size !== "large";
  const follow = view.atEnd();
  enlarge(large);
  if (follow) view.toEnd();
  try {
    localStorage.setItem(SIZE, large ? "large" : "normal");
  } catch { /* forbidden: the choice holds for this page */ }
};

window.visualViewport?.addEventListener("resize", () => { // iPhones lay the keyboard over the page
  const { height, scale } = window.visualViewport;
  document.documentElement.style.setProperty("--height", scale === 1 ? `${height}px` : "100dvh");
  if (scale === 1) window.scrollTo(0, 0);
});

let tall = 0;
new ResizeObserver(() => { // the end stays in sight when the keyboard opens or the letters grow
  const place = byId("scroller"), grown = place?.clientHeight;
  if (!place) return; // the page was just left
  if (tall && tall - grown > 0 && place.scrollHeight - place.scrollTop - tall < 120) view.toEnd();
  tall = grown;
}).observe(byId("scroller"));

// ---- begin

try {
  enlarge(localStorage.getItem(SIZE) === "large");
} catch {
  enlarge(false);
}
write(stored(DRAFT, ""));
for (const entry of talk) {
  if (entry.kind === "say") view.showSay(entry, press, true);
  else view.showMine(entry, true);
}
view.toEnd();
listen();
enqueue("/web/hello", { id: uuid() });
