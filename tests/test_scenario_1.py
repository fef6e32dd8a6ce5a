"""The niece and the renewal nobody remembers: the checks beside its talk, and the same for other brands, days, relatives."""

from __future__ import annotations

from datetime import datetime

import pytest
from case_player import Player
from msgspec.structs import replace

from bot.content.library import Library
from bot.core import cases, ledger
from bot.core.calendar import JST
from bot.core.case import Case
from bot.core.contact_log import contacts
from bot.core.view import View

OPENING = "叔母から電話で、叔父のカードに知らない引き落としのハガキ来たって。セイフネストジャパンってとこから9,878円 11/27引落 詐欺ですか?"
UNTIL_THE_FORM = (
    ("2026-11-15 20:05", OPENING),
    ("2026-11-15 20:06", "あってる"),
    ("2026-11-15 20:08", "叔母は知らないって 叔父は認知症で本人に聞けない PCももう使ってない"),
    ("2026-11-15 20:31", "えんぴつのメモに ネストガード更新 って書いてあった!!"),
    ("2026-11-15 20:35", "カード会社には毎年引かれてるか聞けばいいんですよね"),
    ("2026-11-16 11:40", "番号は教えてくれたけど毎年かは個人情報でダメだって。その番号20分まってもつながらない"),
    ("2026-11-16 11:52", "フォームが130文字までって。無理"),
)
PROMISE = (
    "2026-11-16 17:20",
    "止めてくれました 返金もしてくれるって! 11/27は引き落とされるけどマイナスで戻るって。返金のメールが1〜2営業日でくるらしい",
)
DETAILS = (
    "2026-11-16 17:24",
    "メールは私の。受付番号きくの忘れた…担当ミヤモトさん、チャットの画面は写真とった 利用日は11/10",
)
FOUR_TIMERS = [
    ("refund_mail", "2026-11-19 10:00"),
    ("debit_due", "2026-11-26 18:00"),
    ("credit_due", "2026-12-15 19:00"),
    ("last_ask", "2027-01-05 10:00"),
]


def played(library: Library, *turns: tuple[str, str]) -> Player:
    player = Player(library)
    for moment, text in turns:
        player.at(moment, text)
    return player


def told(case: Case, library: Library, name: str) -> str:
    return View(case, library.book).text(name)


def waiting(case: Case) -> list[str]:
    return [promise.id for promise in case.promises if promise.state == "waiting"]


def test_the_roles_are_read_and_asked_to_be_confirmed(scenarios: Library) -> None:
    player = played(scenarios, *UNTIL_THE_FORM[:3])
    assert told(player.case, scenarios, "holder_is") == "uncle"
    assert told(player.case, scenarios, "manager_is") == "aunt"
    assert not told(player.case, scenarios, "roles")
    assert player.at("2026-11-15 20:09", "はい")[0] == "unknown_charge-safe"
    assert told(player.case, scenarios, "roles") == "right"


def test_a_wrong_role_is_asked_for_and_the_tasks_stay_with_who_has_them(scenarios: Library) -> None:
    player = played(scenarios, *UNTIL_THE_FORM[:3])
    assert player.at("2026-11-15 20:09", "ちがう") == ["unknown_charge-manager"]
    player.at("2026-11-15 20:10", "わたし")
    player.at(*UNTIL_THE_FORM[3])
    owners = {task.id: task.owner for task in player.case.tasks}
    assert owners["ask_issuer"] == "person"


def test_the_letter_fits_the_form_and_says_what_it_must(scenarios: Library) -> None:
    player = played(scenarios, *UNTIL_THE_FORM)
    letter = next(reply.text for _, reply in reversed(player.said) if reply.key == "letter-charge_request")
    said = next(reply.text for _, reply in reversed(player.said) if reply.key == "unknown_charge-request")
    assert len(letter) <= 130
    assert f"{len(letter)}文字" in said
    for part in ("〔契約者の名前〕", "代わ", "停止", "返金", "9,878円", "11月27日", "〔連絡先の電話〕"):
        assert part in letter
    assert "認知症" not in player.texts()


def test_every_shop_and_relation_fits_a_form_of_130_characters(library: Library) -> None:
    words = library.words
    shops = [fact.ref for fact in library.book.kinds["merchants"].values()]
    day = datetime(2026, 12, 29, 12, 0, tzinfo=JST)
    for shop in shops:
        for relation in ("spouse", "child", "kin", "helper"):
            args = {
                "holder": "family", "relation": relation, "shop": shop, "amount": "JPY 1234567",
                "charged_on": "2026-12-28", "charge_dated": "use",
            }  # fmt: skip
            assert len(words.text("letter-charge_request", "ja", day, args)) <= 130, (shop, relation)


def test_the_calls_of_the_day_stand_in_the_contact_log(scenarios: Library) -> None:
    player = played(scenarios, *UNTIL_THE_FORM)
    missed = [entry.facts for entry in contacts(player.case) if entry.facts.get("reached") == "no_answer"]
    assert [(facts["desk"], facts["waited"], facts["attempt"]) for facts in missed] == [("merchants/safenest", 20, 1)]


def test_one_promise_waits_after_the_seller_promised(scenarios: Library) -> None:
    player = played(scenarios, *UNTIL_THE_FORM, PROMISE)
    assert waiting(player.case) == ["refund_mail"]
    assert not ledger.came_back(player.case)
    lines = {line.kind: line for line in player.case.ledger}
    assert lines["charged"].expected
    assert str(lines["charged"].day) == "2026-11-27"
    assert lines["promised"].expected


@pytest.mark.parametrize("confirmed", [True, False])
def test_the_timers_are_the_four_of_the_case(scenarios: Library, confirmed: bool) -> None:
    player = played(scenarios, *UNTIL_THE_FORM[:3])
    if confirmed:
        player.at("2026-11-15 20:09", "はい")
    for moment, text in (*UNTIL_THE_FORM[3:], PROMISE, DETAILS):
        player.at(moment, text)
    assert player.timers() == FOUR_TIMERS


def test_a_day_corrected_moves_the_deadline_and_nothing_else(scenarios: Library) -> None:
    player = played(scenarios, *UNTIL_THE_FORM, PROMISE, DETAILS)
    before = player.case
    assert player.at("2026-11-16 18:00", "利用日は11/10じゃなくて11/9でした")[:2] == ["corrected", "duty.moved"]
    net = next(task for task in player.case.tasks if task.id == "last_ask")
    assert net.deadline is not None
    assert str(net.deadline.safe) == "2027-01-07"
    assert "2027年1月7日" in player.texts()
    assert {name: known.value for name, known in player.case.facts.items() if name != "charged_on"} == {
        name: known.value for name, known in before.facts.items() if name != "charged_on"
    }
    corrected = [entry.facts for entry in player.case.entries if entry.kind == "corrected"]
    assert corrected == [{"name": "charged_on", "old": "2026-11-10", "new": "2026-11-09"}]
    assert [timer for timer in player.timers() if timer[0] != "last_ask"] == FOUR_TIMERS[:3]
    player.at("2026-11-16 18:01", "利用日は11/9じゃなくて11/10でした")
    assert player.timers() == FOUR_TIMERS
    assert [replace(duty, moved=None) for duty in cases.duties(player.case)] == list(cases.duties(before))


def test_the_refund_is_back_only_by_the_statement_and_then_the_case_can_end(scenarios: Library) -> None:
    player = played(scenarios, *UNTIL_THE_FORM, PROMISE, DETAILS, ("2026-11-18 12:02", "メールきた"))
    assert not ledger.came_back(player.case)
    keys = player.at("2026-12-15 19:00", "マイナス9,878円ありました")
    assert keys[-1] == "unknown_charge-more"
    assert "9,878円" in player.said[-1][1].text
    assert not ledger.still_open(player.case)
    assert player.timers() == []
    assert not [fired for fired in player.fired if "refund_mail" in fired]
    for never in ("詐欺です。", "安全です", "カード番号を", "落としを止めて"):
        assert never not in player.texts()


def test_the_case_ends_with_a_page_for_the_aunt(scenarios: Library) -> None:
    end = (("2026-11-18 12:02", "メールきた"), ("2026-12-15 19:00", "マイナス9,878円ありました"))
    player = played(scenarios, *UNTIL_THE_FORM, PROMISE, DETAILS, *end)
    assert player.at("2026-12-15 19:01", "[今はいい]") == ["unknown_charge-close", "summary"]
    page = player.said[-1][1]
    assert page.style == "copy"
    lines = page.text.splitlines()
    days = [line for line in lines if line.startswith(("・11月", "・12月"))]
    assert len(days) >= 3
    assert [line.partition("日(")[0] for line in days] == sorted(line.partition("日(")[0] for line in days)
    for part in ("セイフネスト", "9,878円", "これから見ることは、もうありません"):
        assert part in page.text
    for private in ("ミヤモト", "認知症", "まだ戻っていない"):
        assert private not in page.text


@pytest.mark.parametrize(
    ("opening", "holder", "relation"),
    [
        ("母のカードにセイフネストから9,878円の知らない引き落としがあると父から電話で。11/27引落", "mother", "child"),
        ("祖父の明細にセイフネストジャパン 9,878円 11/27引落 祖母が見つけた。覚えがないって", "grandfather", "child"),
        ("夫のカードにセイフネストから知らない請求9,878円、11/27引落。娘が気づいた", "husband", "spouse"),
        ("友人のカードに覚えのないセイフネストの請求9,878円 11/27引落", "friend", "helper"),
        (
            "my mom's card: an unknown charge from SAFENEST, JPY 9878, debit on 11/27. My dad called me",
            "mother",
            "child",
        ),
    ],
)
def test_other_relatives_are_told_apart_in_the_same_way(
    scenarios: Library, opening: str, holder: str, relation: str
) -> None:
    player = played(scenarios, ("2026-11-15 20:05", opening))
    case = player.case
    assert case.kind == "unknown_charge"
    assert told(case, scenarios, "merchant") == "merchants/safenest"
    assert told(case, scenarios, "debit_on") == "2026-11-27"
    assert told(case, scenarios, "holder_is") == holder
    assert told(case, scenarios, "relation") == relation
    assert player.said[-1][1].key == "unknown_charge-check"


def test_other_days_count_from_themselves(scenarios: Library) -> None:
    """The same case a month later, over the turn of the year."""
    player = played(
        scenarios,
        ("2026-12-13 20:05", OPENING.replace("11/27", "12/28")),
        ("2026-12-13 20:06", "あってる"),
        ("2026-12-13 20:08", "まだ見ていない"),
        ("2026-12-14 09:00", "更新って書いた紙が箱に入ってあった"),
        ("2026-12-25 17:20", "返金してくれるって 12/28は引き落とされる。メールが2営業日以内にくる"),
        ("2026-12-25 17:24", "担当タナカさん、利用日は12/5、メールは私の"),
    )
    assert player.timers() == [
        ("debit_due", "2026-12-27 18:00"),
        ("refund_mail", "2027-01-05 10:00"),
        ("credit_due", "2027-01-15 19:00"),
        ("last_ask", "2027-01-29 10:00"),
    ]
