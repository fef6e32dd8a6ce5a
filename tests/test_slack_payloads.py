"""What a Slack payload means to us, read without a wire."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from bot.channels.slack_events import Pressed, read_payload
from bot.core.calendar import JST

NOW = datetime(2026, 10, 12, 9, 0, tzinfo=JST)


def chosen(value: str, clicked: str) -> Pressed:
    """A choice in the menu of one message."""
    option = {"text": {"type": "plain_text", "text": "x"}, "value": value}
    action = {"type": "static_select", "action_id": "menu", "block_id": "b", "selected_option": option}
    body: dict[str, Any] = {
        "type": "block_actions",
        "user": {"id": "U1"},
        "team": {"id": "T1"},
        "message": {"ts": "1.0", "blocks": []},
        "actions": [{**action, "action_ts": clicked}],
    }
    incoming = read_payload(body, NOW)
    assert isinstance(incoming, Pressed)
    return incoming


def test_a_second_choice_in_the_same_menu_is_no_repetition_of_the_first() -> None:
    assert chosen("a", "2.0").event.id != chosen("b", "3.0").event.id


def test_the_same_choice_clicked_twice_is_one_press() -> None:
    assert chosen("a", "2.0").event.id == chosen("a", "3.0").event.id
