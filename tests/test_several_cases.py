"""Several cases of one person: each has its own plan, money and evidence; what is told finds its case; facts of any are corrected."""

from __future__ import annotations

import pytest
from case_player import Player

from bot.content.library import Library
from bot.core import cases
from bot.core.case import Case
from bot.core.view import View

CHARGE = (
    "明細にネストガードのセイフネストから9,878円の覚えのない請求",
    "自分",
    "あった",
    "11/10",
    "頼む文を作る",
    "自分で書く",
    "わからない",
)
MAIL = ("怪しいメールがペイリンクから来た。リンク押してない", "ある", "入れた", "なかった", "今はいい")
CARDS = ("アップルのギフトカード2枚買って番号を電話の人に伝えた", "切った", "2枚", "伝えた", "伝えていない")


@pytest.fixture
def two(scenarios: Library) -> Player:
    player = Player(scenarios)
    player.at("2026-11-15 20:05", *CHARGE)
    player.at("2026-11-16 09:05", *MAIL)
    assert [case.kind for case in player.person.cases] == ["unknown_charge", "suspicious_email"]
    assert player.person.place is None
    return player


def charge(player: Player) -> Case:
    return player.person.cases[0]


@pytest.mark.parametrize("skill", ["予定", "お金", "証拠", "直す", "送る文", "伏せた版", "文を読む"])
def test_a_skill_asks_which_case(two: Player, skill: str) -> None:
    keys = two.at("2026-11-16 09:20", skill)
    if skill == "お金":  # only one of the cases has any
        assert "money" in keys
        return
    assert keys == ["case"]
    assert "セイフネスト" in two.said[-1][1].text
    assert two.at("2026-11-16 09:21", "1番")
    assert two.said[-1][1].key != "case"


def test_each_case_has_its_own_plan(two: Player) -> None:
    two.at("2026-11-16 09:20", "予定")
    two.at("2026-11-16 09:21", "[1番]")
    assert "停止と返金を頼む文" in two.said[-1][1].text
    two.at("2026-11-16 09:22", "予定")
    two.at("2026-11-16 09:23", "2")
    assert "ペイリンク" in two.said[-1][1].text
    assert "停止と返金を頼む文" not in two.said[-1][1].text


def test_evidence_stays_with_the_case_it_was_asked_for(two: Player) -> None:
    two.at("2026-11-16 09:20", "証拠", "[1番]")
    two.at("2026-11-16 09:21", "[ある]")
    assert charge(two).items.get("evidence")
    assert not two.person.cases[1].items.get("evidence")


def test_a_call_with_the_shop_of_the_older_case_is_written_there(two: Player) -> None:
    two.at("2026-11-16 12:00", "セイフネストに電話した。森さん。返金してくれるって")
    assert [one.what for one in charge(two).promises if one.state == "waiting"] == ["refund"]
    assert not two.person.cases[1].promises


def test_a_correction_finds_the_fact_in_the_other_case(two: Player) -> None:
    two.at("2026-11-16 12:00", "9,878円じゃなくて9,978円でした")
    assert View(charge(two), two.library.book).text("amount") == "JPY 9978"


def test_a_letter_typed_as_sent_is_settled_whatever_case_is_on_top(two: Player) -> None:
    assert two.at("2026-11-16 12:00", "送りました")[0] == "blanks"
    assert two.at("2026-11-16 12:00", "[手で書いた]")[0] == "duty.done"
    request = cases.find_duty(charge(two), "request")
    assert request is not None
    assert request.state == "done"


def test_a_card_of_several_is_corrected_by_its_number(scenarios: Library) -> None:
    player = Player(scenarios)
    player.at("2026-06-09 14:20", *CARDS)
    before = player.case.items
    player.at("2026-06-09 14:30", "2枚目は伝えていないじゃなくて途中まで伝えたでした")
    view = View(player.case, scenarios.book, "card.2")
    assert view.text("card.told") == "half"
    assert View(player.case, scenarios.book, "card.1").text("card.told") == "told"
    player.at("2026-06-09 14:31", "直す")
    player.at("2026-06-09 14:32", "3")
    player.at("2026-06-09 14:33", "[番号を伝えたか]")
    player.at("2026-06-09 14:34", "伝えていない")
    told = {item: facts["told"].value for item, facts in player.case.items["card"].items()}
    assert told == {item: facts["told"].value for item, facts in before["card"].items()}


def test_a_contract_is_corrected_by_its_number_and_back(scenarios: Library) -> None:
    player = Player(scenarios)
    player.at(
        "2026-11-15 20:05",
        *CHARGE,
        "あと明細に CleanDrive 29.9ドルもあった",
        "あった",
        "11/12",
        "電話で頼む",
        "わからない",
    )
    before = player.case
    player.at("2026-11-15 21:00", "2件目の金額は29.9ドルじゃなくて39.9ドル")
    assert [line.money for line in player.case.ledger if line.item == "contract.2"] == ["USD 39.90"]
    assert "停止と返金を頼む文" not in player.said[-1][1].text, "the letter of the other contract does not change"
    player.at("2026-11-15 21:01", "2件目の利用日は正しくは11/13です")
    assert View(player.case, scenarios.book, "contract.2").text("charged_on") == "2026-11-13"
    assert View(player.case, scenarios.book).text("charged_on") == "2026-11-10"
    player.at("2026-11-15 21:02", "2件目の利用日は11/13じゃなくて11/12", "2件目の金額は39.9ドルじゃなくて29.9ドル")
    assert player.case.ledger == before.ledger
    assert cases.duties(player.case) == cases.duties(before)
    assert len(player.case.entries) == len(before.entries) + 4


def test_a_told_refund_belongs_to_the_contract_of_its_shop(scenarios: Library) -> None:
    player = Player(scenarios)
    player.at(
        "2026-11-15 20:05",
        *CHARGE,
        "あと明細に CleanDrive 29.9ドルもあった",
        "あった",
        "11/12",
        "電話で頼む",
        "わからない",
    )
    player.at("2026-11-16 10:30", "CleanDriveに電話した。リサさん。調べて明日メールくれるって")
    (promise,) = [one for one in player.case.promises if one.state == "waiting" and one.what == "mail"]
    assert promise.item == "contract.2"


def test_one_charge_is_one_line_whoever_tells_of_it(scenarios: Library) -> None:
    player = Player(scenarios)
    player.at("2026-11-15 20:05", *CHARGE[:2])
    player.at(
        "2026-11-16 10:30", "電話したら返金してくれるって 11/27は引き落とされる", "[わからない]", "あった", "11/10"
    )
    charged = [line for line in player.case.ledger if line.kind == "charged"]
    assert [(line.money, str(line.day)) for line in charged] == [("JPY 9878", "2026-11-27")]


def test_a_refund_that_was_promised_is_watched_although_nothing_more_is_answered(scenarios: Library) -> None:
    player = Player(scenarios)
    player.at("2026-11-15 20:05", *CHARGE)
    player.at("2026-11-16 10:30", "返金してくれるって")
    assert [subject for subject, _ in player.timers() if subject == "credit_due"]
    other = Player(scenarios)
    other.at("2026-11-15 20:05", *CHARGE)
    other.at("2026-11-16 10:30", "返金してくれるって。2営業日以内にメールくるって")
    other.at("2026-11-18 12:00", "メールきた")
    assert [subject for subject, _ in other.timers() if subject == "credit_due"]
