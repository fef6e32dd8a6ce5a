"""Only a part of a charge is not theirs: the ledger, the letters and the end of the case go by that part."""

from __future__ import annotations

from decimal import Decimal

import pytest
from case_player import Player

from bot.content.library import Library
from bot.core import cases, ledger
from bot.core.view import View
from bot.understanding.disputed import Part, part_of, read_part

UNTIL_THE_LETTER = (
    "明細にネストガードのセイフネストから9,878円の覚えのない請求", "自分", "あった", "11/10", "頼む文を作る", "自分で書く", "わからない",
)  # fmt: skip


def asked(library: Library, *texts: str) -> Player:
    player = Player(library)
    player.at("2026-11-15 20:05", *texts)
    return player


@pytest.mark.parametrize(
    ("text", "whole", "part"),
    [
        ("9,878円のうち3,000円だけ身に覚えがない", "JPY 9878", "JPY 3000"),
        ("一万二千円のうち五千円分は買ったものです", "JPY 12000", "JPY 7000"),
        ("6,878円は自分で買ったけど残りの3,000円は知らん", "JPY 9878", "JPY 3000"),
        ("59.90ドルの請求、そのうち20ドルだけ覚えがないんです", "USD 59.90", "USD 20"),
        ("I don't recognise 3,000 of the 9,878 yen", "JPY 9878", "JPY 3000"),
        ("only $20 of the $59.90 charge is mine", "USD 59.90", "USD 39.90"),
    ],
)
def test_a_part_is_read_with_its_whole(text: str, whole: str, part: str) -> None:
    told = read_part(text)
    assert told is not None
    assert told.whole == whole
    assert part_of(told, whole) == part


@pytest.mark.parametrize(
    "text", ["9,878円の覚えのない請求", "うちの家族は知らない", "3000円払いました", "it is all fine"]
)
def test_what_speaks_of_no_part_is_none(text: str) -> None:
    assert read_part(text) is None


def test_more_than_the_whole_is_no_part_of_it() -> None:
    assert part_of(Part("JPY 9999"), "JPY 9878") is None
    assert part_of(Part("USD 3"), "JPY 9878") is None


def test_a_part_told_at_first_leaves_the_rest_accepted(scenarios: Library) -> None:
    player = asked(scenarios, UNTIL_THE_LETTER[0] + "。そのうち3,000円だけ身に覚えがない", *UNTIL_THE_LETTER[1:])
    assert [(line.kind, line.money) for line in player.case.ledger] == [("charged", "JPY 9878"), ("kept", "JPY 6878")]
    assert ledger.still_open(player.case) == {"JPY": Decimal(3000)}
    letter = next(reply.text for _, reply in reversed(player.said) if reply.key == "letter-charge_request")
    assert "9,878円のうち3,000円" in letter
    assert len(letter) <= 130


def test_a_part_told_later_changes_what_hangs_on_it_and_back(scenarios: Library) -> None:
    player = asked(scenarios, *UNTIL_THE_LETTER)
    before = player.case
    assert player.at("2026-11-15 21:00", "9,878円のうち3,000円だけ身に覚えがない")[:2] == ["corrected", "duty.moved"]
    assert ledger.still_open(player.case) == {"JPY": Decimal(3000)}
    assert "文の中身も変わります" in player.said[-1][1].text
    player.at("2026-11-15 21:01", "3,000円じゃなくて4,000円")
    assert ledger.still_open(player.case) == {"JPY": Decimal(4000)}
    player.at("2026-11-15 21:02", "やっぱり全部覚えがない")
    assert player.case.ledger == before.ledger
    assert cases.duties(player.case) == cases.duties(before)


def test_how_much_is_asked_where_it_was_not_said(scenarios: Library) -> None:
    player = asked(scenarios, *UNTIL_THE_LETTER)
    assert player.at("2026-11-15 21:00", "一部だけ身に覚えがない") == ["unknown_charge-part"]
    assert player.at("2026-11-15 21:01", "3000円")[0] == "corrected"
    assert ledger.still_open(player.case) == {"JPY": Decimal(3000)}


def test_the_part_back_on_the_statement_is_all_that_was_asked_for(scenarios: Library) -> None:
    player = asked(scenarios, UNTIL_THE_LETTER[0] + "。そのうち3,000円だけ身に覚えがない", *UNTIL_THE_LETTER[1:])
    player.at("2026-11-16 09:00", "返金してくれるって 3,000円")
    promised = next(line for line in player.case.ledger if line.kind == "promised")
    assert promised.money == "JPY 3000"
    assert [one.what for one in player.case.promises if one.state == "waiting"] == ["refund"]
    player.at("2026-12-20 19:10", "マイナス3,000円ありました")
    assert not ledger.still_open(player.case)
    assert not [task.id for task in player.case.tasks if task.state == "todo" and task.id == "request"]


def test_of_two_contracts_the_amount_tells_which_is_meant(scenarios: Library) -> None:
    player = asked(scenarios, *UNTIL_THE_LETTER, "あと明細に CleanDrive 29.9ドルもあった", "あった", "11/12")
    player.at("2026-11-15 21:00", "29.9ドルのうち10ドルは知らない")
    assert View(player.case, scenarios.book, "contract.2").text("disputed") == "USD 10"
    assert not View(player.case, scenarios.book).text("disputed")
    assert ledger.still_open(player.case) == {"JPY": Decimal(9878), "USD": Decimal(10)}


def test_giving_up_loses_only_what_has_not_come_back(scenarios: Library) -> None:
    player = asked(scenarios, *UNTIL_THE_LETTER)
    player.at("2026-11-16 09:00", "送った", "[手で書いた]")
    player.at("2026-11-16 09:01", "まだ返事がない")
    player.at("2026-11-17 09:02", "マイナス5,000円が出ていました")
    assert player.at("2026-11-19 10:05", "[確認できた]")[-1] == "unknown_charge-replied"
    player.at("2026-11-19 10:06", "断られた")
    enough = next(button for button in player.said[-1][1].buttons if button.data.endswith("enough"))
    player.at("2026-11-19 10:07", f"[{enough.label}]")
    sums = {line.kind: line.money for line in player.case.ledger}
    assert (sums["credited"], sums["lost"]) == ("JPY 5000", "JPY 4878")
    assert not ledger.still_open(player.case)


def test_several_credits_told_at_once_count_together_and_no_more(scenarios: Library) -> None:
    player = asked(scenarios, *UNTIL_THE_LETTER)
    player.at("2026-12-20 19:10", "マイナス5,000円とマイナス1,878円が出ていました")
    assert ledger.came_back(player.case) == {"JPY": Decimal(6878)}
    assert ledger.still_open(player.case) == {"JPY": Decimal(3000)}
    player.at("2027-01-20 19:10", "残りのマイナス3,000円も出た")
    assert not ledger.still_open(player.case)
