"""The bodies that Slack sends, each laid over a recorded one in webhooks/slack, so that no property is forgotten."""

from __future__ import annotations

import copy
import html
import itertools
import json
from functools import cache
from pathlib import Path
from typing import Any

from fakes.slack_blocks import elements_of
from fakes.slack_records import Json
from fakes.slack_space import BOT_USER

RECORDED = Path(__file__).parent / "webhooks" / "slack"
_NUMBERS = itertools.count(1)
# What each element's answer is called in an action and in a view's state.
ANSWERS = {
    "datepicker": "selected_date",
    "timepicker": "selected_time",
    "datetimepicker": "selected_date_time",
    "static_select": "selected_option",
    "external_select": "selected_option",
    "radio_buttons": "selected_option",
    "overflow": "selected_option",
    "checkboxes": "selected_options",
    "multi_static_select": "selected_options",
    "users_select": "selected_user",
    "conversations_select": "selected_conversation",
    "channels_select": "selected_channel",
    "rich_text_input": "rich_text_value",
}
VIEWLESS = {"channel", "message", "response_url", "state"}


def recorded(number: int) -> Json:
    """A recorded body by the number that its file name starts with."""
    return copy.deepcopy(_recorded(number))


def envelope(event: Json, team: str) -> Json:
    """An Events API envelope with a fresh event id."""
    whole = recorded(2) | {"team_id": team, "context_team_id": team, "event": copy.deepcopy(event)}
    whole["authorizations"][0]["team_id"] = team
    number = next(_NUMBERS)
    seconds = int(event["event_ts"].partition(".")[0])
    return whole | {"event_id": f"Ev{number:010X}", "event_time": seconds, "event_context": f"4-{number:040x}"}


def message_event(message: Json, channel: str, channel_type: str, team: str) -> Json:
    """A person's message as the message event of im or channel."""
    shape: Json = recorded(5 if "thread_ts" in message else 2)["event"]
    said = {name: message[name] for name in ("user", "text", "ts", "client_msg_id", "blocks")}
    event = shape | said | {"channel": channel, "channel_type": channel_type, "event_ts": message["ts"], "team": team}
    return event | ({"thread_ts": message["thread_ts"]} if "thread_ts" in message else {})


def mention_event(message: Json, channel: str, team: str) -> Json:
    """The same post once more, as app_mention."""
    said = {name: message[name] for name in ("user", "text", "ts", "blocks")}
    shape: Json = recorded(3)["event"]
    event = shape | said | {"channel": channel, "event_ts": message["ts"], "team": team}
    return event | ({"thread_ts": message["thread_ts"]} if "thread_ts" in message else {})


def changed_event(message: Json, before: Json, channel: str, channel_type: str, ts: str) -> Json:
    """A person's edit, or with equal texts a link preview."""
    shape: Json = recorded(6)["event"]
    names = ("user", "text", "ts", "thread_ts", "edited")
    now, then = ({"type": "message"} | {n: one[n] for n in names if n in one} for one in (message, before))
    place = {"channel": channel, "channel_type": channel_type, "ts": ts, "event_ts": ts}
    return shape | place | {"message": now, "previous_message": then}


def deleted_event(message: Json, channel: str, channel_type: str, ts: str) -> Json:
    """A person took a message back."""
    place = {"channel": channel, "channel_type": channel_type, "ts": ts, "event_ts": ts, "hidden": True}
    before = {name: message[name] for name in ("type", "user", "text", "ts", "thread_ts") if name in message}
    kind = {"type": "message", "subtype": "message_deleted"}
    return kind | place | {"deleted_ts": message["ts"], "previous_message": before}


def own_event(message: Json, channel: str, channel_type: str) -> Json:
    """The app's own post coming back."""
    place = {"channel": channel, "channel_type": channel_type, "event_ts": message["ts"]}
    shape: Json = recorded(7)["event"]
    return shape | {"text": message["text"], "ts": message["ts"]} | place


def message_press(message: Json, channel: str) -> Json:
    """A block_actions payload about a message; one that only the person sees is not in it."""
    shape = recorded(10)
    ephemeral = bool(message.get("is_ephemeral"))
    container = {"type": "message", "message_ts": message["ts"], "channel_id": channel, "is_ephemeral": ephemeral}
    container |= {"thread_ts": message["thread_ts"]} if "thread_ts" in message else {}
    shape |= {"container": container, "message": as_seen(message)}
    return {name: value for name, value in shape.items() if name != "message" or not ephemeral}


def view_press(view: Json) -> Json:
    """A block_actions payload about a view: no channel, no message, no response_url."""
    left = {name: value for name, value in recorded(10).items() if name not in VIEWLESS}
    return left | {"container": {"type": "view", "view_id": view["id"]}, "view": view}


def as_seen(message: Json) -> Json:
    """A message as payloads carry it: without what only the fake keeps, every text with all its properties."""
    seen: Json = given_back({name: value for name, value in message.items() if name not in ("is_ephemeral", "channel")})
    return seen


def given_back(part: Any) -> Any:
    """Texts as Slack gives them back: plain text escaped (github.com/slackapi/bolt-python/issues/513), flags filled in."""
    match part:
        case {"type": "plain_text", "text": str(text)}:
            return {"emoji": True} | part | {"text": html.escape(text, quote=False)}
        case {"type": "mrkdwn", "text": str()}:
            return {"verbatim": False} | part
        case dict():
            return {name: given_back(value) for name, value in part.items()}
        case list():
            return [given_back(value) for value in part]
        case _:
            return part


def action(block: Json, element: Json, answer: Any, ts: str) -> Json:
    """One entry of `actions`: what was pressed or chosen."""
    acted = {"type": element["type"], "action_id": element["action_id"], "block_id": block["block_id"], "action_ts": ts}
    if element["type"] == "button":
        return acted | {name: given_back(element[name]) for name in ("text", "value") if name in element}
    return acted | answer_of(element, answer)


def answer_of(element: Json, answer: Any) -> Json:
    """What an element's answer looks like; options are named by their text, None means empty."""
    name = ANSWERS.get(element["type"], "value")
    if name == "selected_options":
        return {name: [option_of(element, one) for one in answer or []]}
    if name == "selected_option" and answer is not None:
        return {name: option_of(element, answer)}
    return {name: answer}


def option_of(element: Json, text: str) -> Json:
    """The option of that text."""
    options = [*element.get("options", [])]
    options += [option for group in element.get("option_groups", []) for option in group["options"]]
    found: Json | None = next((option for option in options if option["text"]["text"] == text), None)
    assert found is not None, f"no option {text}, but {[option['text']['text'] for option in options]}"
    return found


def state_of(blocks: list[Json], given: dict[tuple[str, str], Any]) -> Json:
    """`state.values` of a message or view; `given` holds answers by block and action id, the others are as first shown."""
    values: Json = {}
    for block, element in acting_elements(blocks):
        if element["type"] not in ("button", "overflow"):
            key = (block["block_id"], element["action_id"])
            answer = answer_of(element, given[key]) if key in given else _initial(element)
            values.setdefault(key[0], {})[key[1]] = {"type": element["type"], **answer}
    return {"values": values}


def left_out(view: Json) -> list[str]:
    """The labels of required inputs without an answer."""
    required = [block for block in view["blocks"] if block["type"] == "input" and not block.get("optional")]
    answers = {block["block_id"]: view["state"]["values"][block["block_id"]] for block in required}
    given = {
        name: [v for one in answer.values() for k, v in one.items() if k != "type"] for name, answer in answers.items()
    }
    return [block["label"]["text"] for block in required if not any(given[block["block_id"]])]


def find(shown: list[Json], label: str | None, kinds: set[str]) -> tuple[Json, Json, Json]:
    """The newest element of that label (None: of any): the message or view, the block, the element."""
    for holder in reversed(shown):
        for block, element in acting_elements(holder.get("blocks", [])):
            if element["type"] in kinds and (label is None or label in labels_of(block, element)):
                return holder, block, element
    raise AssertionError(f"no {' or '.join(sorted(kinds))} {label} on the screen")


def labels_of(block: Json, element: Json) -> set[str]:
    """The words by which a person finds an element: on it, in its placeholder, beside it."""
    around = (element, block) if element["type"] != "button" else (element,)
    texts = [part[name] for part in around for name in ("text", "placeholder", "label") if name in part]
    return {text["text"] for text in texts}


def acting_elements(blocks: list[Json]) -> list[tuple[Json, Json]]:
    """Everything in the blocks that can be pressed or filled in, with its block, in order."""
    return [(block, element) for block in blocks for _, element in elements_of(block) if "action_id" in element]


def mention_of_bot(text: str) -> str:
    """A text that starts with the bot's mention."""
    return f"<@{BOT_USER}> {text}"


@cache
def _recorded(number: int) -> Json:
    (path,) = RECORDED.glob(f"{number:02d}-*.json")
    body: Json = json.loads(path.read_text(encoding="utf-8"))
    return body


def _initial(element: Json) -> Json:
    name = ANSWERS.get(element["type"], "value")
    first = element.get(name.replace("selected_", "initial_") if name != "value" else "initial_value")
    return {name: first if first is not None or name != "selected_options" else []}
