"""A person in Slack, as the bot's endpoint sees them: signed bodies in, what stands on the screen out."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any
from urllib.parse import quote, quote_plus, urlencode

import slack_payloads as payloads
from fakes.slack_records import Json
from fakes.slack_space import BOT_USER, HELPDESK, escaped, rich_text
from slack_endpoint import FORM, SIGNING_SECRET, Endpoint, Heard, sign

__all__ = ["SIGNING_SECRET", "Desktop", "Heard", "sign"]


@dataclass
class Desktop(Endpoint):
    """One person: `Desktop(base_url, slack, session, user, team)`.

    `follows` is how many new messages of the bot to wait for in that channel after the endpoint has answered.
    """

    @property
    def direct(self) -> str:
        """The direct message with the bot."""
        return self.slack.direct(self.user)

    # ---- writing

    async def type(self, text: str, follows: int = 1) -> list[Json]:
        """Type into the direct message; what the bot says then."""
        return await self._say(self.direct, text, None, follows)

    async def reply(self, channel: str, thread_ts: str, text: str, follows: int = 0) -> list[Json]:
        """Reply in a thread."""
        return await self._say(channel, text, thread_ts, follows)

    async def mention(self, channel: str, text: str, thread_ts: str | None = None, follows: int = 1) -> list[Json]:
        """Mention the bot in a channel: the post arrives twice, under two event ids."""
        before = len(self.slack.said(channel))
        message = self.slack.hear(channel, self.user, payloads.mention_of_bot(text), thread_ts)
        await self.event(payloads.mention_event(message, channel, self.team))
        await self.event(payloads.message_event(message, channel, self._kind(channel), self.team))
        return await self._then(channel, before, follows)

    async def edit(self, channel: str, ts: str, text: str) -> Heard:
        """Change an own message; with the same text it is a link preview."""
        message = self._own(channel, ts)
        before = dict(message)
        now = self.slack.next_ts()
        if escaped(text) != message["text"]:
            message |= {"text": escaped(text), "blocks": [rich_text(text)], "edited": {"user": self.user, "ts": now}}
        return await self.event(payloads.changed_event(message, before, channel, self._kind(channel), now))

    async def take_back(self, channel: str, ts: str) -> Heard:
        """Delete an own message."""
        message = self._own(channel, ts)
        self.slack.channels[channel].remove(message)
        self.slack.removed.add((channel, ts))
        return await self.event(payloads.deleted_event(message, channel, self._kind(channel), self.slack.next_ts()))

    async def hear_own_post(self, channel: str) -> Heard:
        """Let the bot's newest message come back to it as an event."""
        return await self.event(payloads.own_event(self.slack.said(channel)[-1], channel, self._kind(channel)))

    # ---- pressing and choosing

    async def press(self, label: str, channel: str | None = None, view: Json | None = None, follows: int = 1) -> Any:
        """Press the newest button of that label in a channel (unless said: the direct message) or in a view."""
        return await self._act(label, {"button"}, None, channel, view, follows)

    async def pick(self, label: str | None, value: Any, channel: str | None = None, view: Json | None = None) -> Any:
        """Pick a day, a time or both; the label stands in the placeholder or beside the picker, None is the newest."""
        kinds = {"datepicker", "timepicker", "datetimepicker"}
        return await self._act(label, kinds, value, channel, view, follows=0)

    def press_of(
        self, message: Json, block: Json, element: Json, answer: Any = None, channel: str | None = None
    ) -> Json:
        """The payload of a press or a choice on a message."""
        place = channel or self.direct
        acted, state = self._acted(message, block, element, answer)
        fresh = self._fresh(place, message["ts"]) | {"channel": self._named(place), "state": state}
        return payloads.message_press(message, place) | fresh | {"actions": [acted]}

    async def select(self, label: str, option: Any, channel: str | None = None, view: Json | None = None) -> Any:
        """Choose the option of that text (a list for checkboxes and multi selects) in the menu of that label."""
        kinds = payloads.ANSWERS.keys() - {"datepicker", "timepicker", "datetimepicker"}
        return await self._act(label, set(kinds), option, channel, view, follows=0)

    async def command(self, text: str, channel: str = HELPDESK, name: str = "/kaeru", spaces: str = "+") -> Heard:
        """Type a slash command; `spaces` are sent as "+" or as "%20". What is answered at once is shown."""
        info = self.slack.infos[channel]
        fields = payloads.recorded(14) | self._fresh(channel) | {"command": name, "text": text, "team_id": self.team}
        fields |= {
            "channel_id": channel,
            "channel_name": info.name,
            "user_id": self.user,
            "user_name": self.user.lower(),
        }
        body = urlencode(fields, quote_via=quote_plus if spaces == "+" else quote).encode()
        heard = await self.deliver("slash_commands", fields, body, FORM)
        if heard.body:
            content = {"text": heard.body} if not heard.body.startswith("{") else heard.json
            self.slack.respond_at_once(channel, self.user, content)
        return heard

    async def shortcut_message(self, message: Json, channel: str, callback_id: str = "case_from_message") -> Heard:
        """Choose the app's shortcut in the menu of a message."""
        place = {"channel": self._named(channel), "message_ts": message["ts"], "message": payloads.as_seen(message)}
        fresh = self._fresh(channel, message["ts"]) | {"action_ts": self.slack.next_ts(), "callback_id": callback_id}
        return await self.interact(payloads.recorded(12) | place | fresh)

    async def shortcut(self, callback_id: str = "ask") -> Heard:
        """Choose the app's global shortcut."""
        trigger = {"trigger_id": self.slack.issue_trigger(self.user), "action_ts": self.slack.next_ts()}
        return await self.interact(payloads.recorded(13) | trigger | {"callback_id": callback_id})

    # ---- home and modals

    async def open_home(self) -> Heard:
        """Open the app's home tab."""
        event = payloads.recorded(8)["event"] | {"user": self.user, "channel": self.direct}
        view = {"view": self.slack.home[self.user]} if self.user in self.slack.home else {}
        return await self.event(event | view | {"event_ts": self.slack.next_ts()})

    @property
    def modal(self) -> Json:
        """The modal on top."""
        assert self.slack.modals[self.user], "no modal is open"
        return self.slack.modals[self.user][-1]

    async def submit(self, view: Json, values: dict[str, Any]) -> Heard:
        """Fill in a modal by block id and press its submit; Slack's own client lets nobody leave out what is required."""
        inputs = {block["block_id"]: block for block in view["blocks"] if block["type"] == "input"}
        assert values.keys() <= inputs.keys(), f"no input {sorted(values.keys() - inputs.keys())}"
        given = {(name, inputs[name]["element"]["action_id"]): value for name, value in values.items()}
        filled = view | {"state": payloads.state_of(view["blocks"], given)}
        left_out = payloads.left_out(filled)
        assert not left_out, f"required: {left_out}"
        trigger = {"trigger_id": self.slack.issue_trigger(self.user)}
        heard = await self.interact(payloads.recorded(11) | trigger | {"view": filled}, status=None)
        if heard.status == 200:
            self.slack.answer_submission(self.user, view["id"], heard.json)
        return heard

    async def close(self, view: Json) -> Heard | None:
        """Close a modal; the app hears of it only when it asked for that."""
        self.slack.close_view(self.user, view["id"])
        if not view["notify_on_close"]:
            return None
        shape = {name: value for name, value in payloads.recorded(11).items() if name != "trigger_id"}
        return await self.interact(shape | {"type": "view_closed", "view": view, "is_cleared": False})

    # ---- seeing

    def screen(self, channel: str | None = None) -> list[Json]:
        """Every message this person sees in a channel, oldest first, those shown only to them included."""
        place = channel or self.direct
        own = [message for message in self.slack.ephemerals[self.user] if message["channel"] == place]
        return sorted([*self.slack.channels[place], *own], key=lambda message: str(message["ts"]))

    def buttons(self, channel: str | None = None) -> list[str]:
        """The labels of the buttons of the bot's newest message."""
        newest = next(message for message in reversed(self.screen(channel)) if message["user"] == BOT_USER)
        elements = payloads.acting_elements(newest.get("blocks", []))
        return [element["text"]["text"] for _, element in elements if element["type"] == "button"]

    # ---- behind it

    async def _say(self, channel: str, text: str, thread_ts: str | None, follows: int) -> list[Json]:
        before = len(self.slack.said(channel))
        message = self.slack.hear(channel, self.user, text, thread_ts)
        await self.event(payloads.message_event(message, channel, self._kind(channel), self.team))
        return await self._then(channel, before, follows)

    async def _then(self, channel: str, before: int, follows: int) -> list[Json]:
        return (await self.slack.wait_for(channel, before + follows))[before:]

    async def _act(
        self, label: str | None, kinds: set[str], answer: Any, channel: str | None, view: Json | None, follows: int
    ) -> list[Json]:
        place = channel or self.direct
        before = len(self.slack.said(place))
        shown = [view] if view is not None else [one for one in self.screen(place) if one["user"] == BOT_USER]
        holder, block, element = payloads.find(shown, label, kinds)
        if view is not None:
            acted, state = self._acted(holder, block, element, answer)
            trigger = {"trigger_id": self.slack.issue_trigger(self.user)}
            await self.interact(payloads.view_press(view | {"state": state}) | trigger | {"actions": [acted]})
            return []
        await self.interact(self.press_of(holder, block, element, answer, place))
        return await self._then(place, before, follows)

    def _acted(self, holder: Json, block: Json, element: Json, answer: Any) -> tuple[Json, Json]:
        """The action and the state after it."""
        given = {(block["block_id"], element["action_id"]): answer} if element["type"] != "button" else {}
        acted = payloads.action(block, element, answer, self.slack.next_ts())
        return acted, payloads.state_of(holder["blocks"], given)

    def _fresh(self, channel: str, ts: str | None = None) -> Json:
        address = self.slack.issue_response_url(channel, self.user, ts)
        return {"trigger_id": self.slack.issue_trigger(self.user), "response_url": address}

    def _named(self, channel: str) -> Json:
        return {"id": channel, "name": self.slack.infos[channel].name}

    def _kind(self, channel: str) -> str:
        info = self.slack.infos[channel]
        return "im" if info.user is not None else "group" if info.private else "channel"

    def _own(self, channel: str, ts: str) -> Json:
        message = self.slack.message(channel, ts)
        assert message is not None, f"{channel} has no message {ts}"
        assert message["user"] == self.user, "one changes only one's own messages"
        return message
