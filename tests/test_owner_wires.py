"""A relative's task at the wire: asked of a niece in LINE, done by her aunt in Slack or on the page."""

from __future__ import annotations

from line_phone import Phone
from slack_desktop import Desktop
from slack_server import words
from test_family_wires import (
    ahead,
    browser,
    desktop,
    digits,
    of_phone,
    on_screen,
    person,
    phone,
    server,
    session,
    slack,
    until,
)

from bot.app import Server

__all__ = ["ahead", "browser", "desktop", "phone", "server", "session", "slack"]
UNCLE = "叔母から電話で、叔父のカードに知らない請求が来ました。シマンテックで9,878円、11/27引落です"


async def begin(phone: Phone) -> None:
    """A case in which the aunt looks for traces at home, and a code for her."""
    for text in (UNCLE, "合っている", "まだ見ていない", "はい", "つなぐ"):
        await phone.type(text)
    await phone.press("家族とつなぐ")


async def agree(phone: Phone) -> None:
    await until(lambda: "どなたですか" in on_screen(phone))
    await phone.type("叔母")
    await phone.press("要点だけ")


async def test_an_aunt_in_slack_is_asked_and_what_she_did_is_done_in_line(
    server: Server, phone: Phone, desktop: Desktop
) -> None:
    await begin(phone)
    await desktop.type(f"コード {await digits(server, of_phone(server, phone))}")
    await agree(phone)
    await until(lambda: any("お願いがひとつ届きました" in words(one) for one in desktop.screen()))
    await desktop.press("できた")
    await until(lambda: "叔母さんが済ませました" in on_screen(phone) or "済ませ" in on_screen(phone))
    case = (await person(server, of_phone(server, phone))).cases[0]
    assert [task.state for task in case.tasks if task.owner == "relative"].count("done") == 1
    assert not any("9,878" in words(one) or "シマンテック" in words(one) for one in desktop.screen())
