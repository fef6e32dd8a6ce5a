"""What a first message tells about an account or a mail is known; a plan, a question or a "not yet" is nothing done."""

from __future__ import annotations

import pytest
from test_scenario_3 import said
from test_scenario_4 import told

from bot.content.library import Library
from bot.understanding.account_told import is_locked_out, read_account


@pytest.mark.parametrize(
    ("text", "facts"),
    [
        ("カード番号を入れてしまった", {"sign": "typed", "entered": "card"}),
        ("認証コードを教えてしまいました", {"sign": "typed", "entered": "password"}),
        ("偽サイトに口座番号を入力した", {"sign": "typed", "entered": "bank"}),
        (
            "パスワードとカード番号を入れちゃった",
            {"sign": "typed", "entered": "several", "told_card": "yes", "told_password": "yes"},
        ),
        ("ログインできない", {"sign": "locked"}),
        ("勝手に注文されてる", {"sign": "changed"}),
        ("I entered my card number on that page", {"sign": "typed", "entered": "card"}),
        ("yesterday i give my bank pin to a man at the door", {"sign": "typed", "entered": "bank"}),
        ("should i give my password to the man on the phone", {}),
        ("カード番号は入れてない", {}),
        ("カード番号を入れたほうがいい?", {}),
        ("パスワードを入れたか覚えてない", {}),
        ("カード番号を入れたらどうなる", {}),
        ("ログインできないし勝手に注文されてる", {}),
        ("こんにちは", {}),
    ],
)
def test_only_what_was_done_to_an_account_is_known(text: str, facts: dict[str, str]) -> None:
    assert read_account("account_takeover", text) == facts


@pytest.mark.parametrize(
    ("text", "facts"),
    [
        ("銀行からメール。押して確認したほうがいい?", {"happened": "nothing"}),
        ("リンクは開いてない", {"happened": "nothing"}),
        ("should i click the link?", {"happened": "nothing"}),
        ("リンクを押してしまった。開いて大丈夫?", {}),
        ("リンクからパスワードを入れてしまった", {"happened": "entered", "entered": "password"}),
        ("荷物の不在通知が来た", {}),
    ],
)
def test_only_what_was_done_with_a_mail_is_known(text: str, facts: dict[str, str]) -> None:
    assert read_account("suspicious_email", text) == facts


def test_a_trouble_of_another_kind_gets_no_such_facts() -> None:
    assert read_account("unknown_charge", "カード番号を入れてしまった") == {}
    assert not is_locked_out("ログインできないし勝手に注文されてる")


async def test_a_road_chosen_by_its_button_keeps_what_was_told(scenarios: Library) -> None:
    """Too little to tell which road it is: the company that was named is not lost with the question."""
    unclear = "at 2026-07-05 08:10\n> ペイリンクの件なんですけど\n"
    rows, _ = await told(scenarios, unclear)
    assert said(rows, "road.which")
    rows, person = await told(scenarios, f"{unclear}at 2026-07-05 08:11\n> [suspicious_email]\n")
    assert "ペイリンク" in said(rows, "echo")
    assert person.cases[0].facts["service"].value == "services/paylink"
    assert person.aside is None
