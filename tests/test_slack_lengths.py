"""However much somebody writes or is told, Slack takes it."""

from __future__ import annotations

from datetime import datetime

import pytest
from ahead import ahead
from fakes.slack import SlackFake
from fakes.slack_blocks import text_length
from fakes.slack_rules import call_problems
from fakes.slack_space import HELPDESK
from slack_desktop import Desktop
from slack_server import both_ways, ren, server, session, settled, slack, way, words

from bot.app import Server
from bot.channels.slack_messages import blocks, fallback
from bot.content.library import Library
from bot.core.calendar import JST
from bot.core.person import Message
from bot.core.reply import Reply, Shown

__all__ = ["ahead", "ren", "server", "session", "slack", "way"]

POST = "chat.postMessage"
CHARGE = "明細に覚えのない請求がある"
NOON = datetime(2026, 6, 9, 12, 0, tzinfo=JST)


@both_ways
async def test_the_longest_that_somebody_can_write_fits_what_slack_takes(
    ren: Desktop, server: Server, slack: SlackFake
) -> None:
    await ren.type(CHARGE)
    await ren.type("店&" * 2500)
    await ren.press("自分")
    await ren.type("メニュー")
    await ren.open_home()
    await slack.wait_until(lambda: ren.user in slack.home)
    assert not (await settled(server, ren)).outbox


@pytest.mark.parametrize("style", ["text", "urgent", "copy"])
@pytest.mark.parametrize("letter", ["a", "あ", "&", "😀"])
@pytest.mark.parametrize("length", [1, 2994, 2995, 3000, 9000, 20_000])
def test_no_message_is_longer_than_slack_takes(style: str, letter: str, length: int) -> None:
    button = Shown("はい" * 37, "press", "q|1|1|a|b||yes")
    replies = [Reply(letter * length, (button,) * 4, style) for _ in range(4)]
    made = blocks(replies)
    problems = call_problems(POST, {"channel": HELPDESK, "text": fallback(replies), "blocks": made})
    assert not problems
    assert text_length(made) < 13_200
    assert sum(block["type"] == "actions" for block in made) == 4


def test_what_somebody_typed_ends_no_box_and_calls_nobody() -> None:
    shown = blocks([Reply("みなと```<!channel>``` *商店*", (), "copy")])[0]["text"]
    assert shown == {"type": "mrkdwn", "text": "```みなと'''&lt;!channel&gt;''' *商店*```", "verbatim": True}


def test_what_somebody_typed_neither_turns_nor_cuts_the_words_beside_it(library: Library) -> None:
    said = Message("fact-line.merchant", {"merchant": "\u202eABC\x00\u2066商店\x07 👨\u200d👩"})
    assert library.words.render(said, "ja", NOON).text.endswith("ABC商店 👨\u200d👩")


def test_a_long_letter_is_shown_whole() -> None:
    letter = "<敬具> & " * 600
    shown = "".join(words({"blocks": [block]}) for block in blocks([Reply(letter, (), "copy")]))
    assert shown.replace("```", "").replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&") == letter
