"""The checks between the facts: one rule, one test in which it fails."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from bot.content.check_desks import check_desks
from bot.content.check_facts import check_facts
from bot.content.facts import load_facts
from bot.content.library import Library
from bot.core.facts import NAMED, Book
from bot.core.rules import _DESKS

TODAY = date(2026, 11, 21)
BASE = """
name = { ja = "みなと", en = "Minato" }
source = ["invented for a test"]
seen = "2026-04-01"
review = "2027-04-01"
confidence = "high"
"""
OTHER = BASE.replace("みなと", "北").replace("Minato", "Kita")


def checked(folder: Path, files: dict[str, str], on: date = TODAY) -> list[str]:
    """The faults between the facts of a folder that loads without any."""
    folder.mkdir(exist_ok=True)
    for file, text in files.items():
        (folder / file).write_text(text, encoding="utf-8")
    kinds, faults = load_facts([folder])
    assert faults == []
    return [str(fault) for fault in check_facts(kinds, on)]


def test_an_overdue_review_is_told_only_after_its_day(tmp_path: Path) -> None:
    files = {"brands.toml": "[minato]" + BASE}
    assert checked(tmp_path, files, date(2027, 4, 1)) == []
    assert checked(tmp_path, files, date(2027, 4, 2)) == [
        "flows/facts/brands.toml [minato]: its review was due on 2027-04-01: read the source again, then move the date"
    ]


def test_a_refund_or_window_without_its_deadline_is_a_fault(tmp_path: Path) -> None:
    deadline = "[minato_refund]" + BASE + "days = 60\n"
    files = {
        "merchants.toml": "[minato]" + BASE + 'refund = "minato_refnd"\n',
        "issuers.toml": "[minato]" + BASE + 'window = "minato_refund"\n',
        "deadlines.toml": deadline,
    }
    (fault,) = checked(tmp_path, files)
    assert 'refund: no deadline "minato_refnd"; did you mean "minato_refund"?' in fault
    files["deadlines.toml"] = ""
    assert len(checked(tmp_path, files)) == 2


def test_an_alias_belongs_to_one_fact_of_a_kind(tmp_path: Path) -> None:
    two = "[one]" + BASE + 'aliases = ["ノートン"]\n[two]' + OTHER + 'aliases = ["ﾉ-ﾄﾝ"]\n'
    (fault,) = checked(tmp_path, {"merchants.toml": two})
    assert "belongs to [one] too" in fault
    assert checked(tmp_path, {"merchants.toml": two + "hint_only = true\n"}) == []


def test_a_number_is_not_sure_here_and_doubtful_there(tmp_path: Path) -> None:
    sure = "[minato]" + BASE + 'phone = "0120-000-444"\nphone_shown = "yes"\n'
    files = {"issuers.toml": sure, "services.toml": sure.replace('"yes"', '"confirm"').replace("000-444", "00-0444")}
    (fault,) = checked(tmp_path, files)
    assert 'phone_shown = "confirm", but "yes" in issuers/minato' in fault


def test_a_deadline_has_a_length(tmp_path: Path) -> None:
    (fault,) = checked(tmp_path, {"deadlines.toml": "[minato]" + BASE})
    assert "days = 0" in fault


def test_a_code_to_be_loaded_needs_the_way_there(tmp_path: Path) -> None:
    text = "[minato]" + BASE + 'redeem = "own_account"\n'
    (fault,) = checked(tmp_path, {"brands.toml": text})
    assert "without path" in fault
    assert checked(tmp_path, {"brands.toml": text + 'path = { ja = "設定", en = "Settings" }\n'}) == []


def test_a_low_fact_is_no_fault(tmp_path: Path) -> None:
    assert checked(tmp_path, {"brands.toml": "[minato]" + BASE.replace("high", "low")}) == []


@pytest.mark.parametrize(
    ("lines", "says"),
    [
        ('phone = "0120-000-444"\nphone_shown = "yes"\n', "a doubtful number is confirm or no"),
        ('redeem = "own_account"\npath = { ja = "設定", en = "Settings" }\n', "and a way to redeem"),
        ('redeem = "issuer_first"\n', "and a way to redeem"),
        ('path = { ja = "設定", en = "Settings" }\n', "and a way to redeem"),
    ],
)
def test_a_low_fact_is_never_told_as_a_fact(tmp_path: Path, lines: str, says: str) -> None:
    (fault,) = checked(tmp_path, {"brands.toml": "[minato]" + BASE.replace("high", "low") + lines})
    assert fault.startswith('flows/facts/brands.toml [minato]: confidence = "low" and ')
    assert says in fault


def test_a_low_fact_may_keep_a_doubtful_number(tmp_path: Path) -> None:
    for shown in ("confirm", "no"):
        lines = f'phone = "0120-000-444"\nphone_shown = "{shown}"\n'
        assert checked(tmp_path, {"brands.toml": "[minato]" + BASE.replace("high", "low") + lines}) == []


@pytest.mark.parametrize(
    "source",
    ["-", "?", "TODO", "to do", "tbd", "unknown", "N/A", "不明", "なし", "none", "https://", "http://page", "…"],
)
def test_a_source_that_leads_nowhere_is_none(tmp_path: Path, source: str) -> None:
    text = "[minato]" + BASE.replace('"invented for a test"', f'"https://www.kaeru.or.jp/a", "{source}"')
    (fault,) = checked(tmp_path, {"brands.toml": text})
    assert (
        fault
        == f'flows/facts/brands.toml [minato]: source "{source}" leads nowhere: name the page or where it was read'
    )


def test_the_pattern_of_a_merchant_finds_no_name_of_another(tmp_path: Path) -> None:
    two = "[one]" + BASE + 'aliases = ["ノートン", "NORTON"]\n[two]' + OTHER + 'aliases = ["re:NORT.N"]\n'
    (fault,) = checked(tmp_path, {"merchants.toml": two})
    assert fault == 'flows/facts/merchants.toml [two]: alias "re:NORT.N" finds "NORTON" of [one]: make it narrower'
    assert checked(tmp_path, {"merchants.toml": two + "hint_only = true\n"}) == []


@pytest.mark.parametrize(
    "alias", ["ノートン", "ﾉｰﾄﾝ", "ノ-トン", "ノー トン", "NORTON", "Ｎｏｒｔｏｎ", "nor ton", "NOR-TON"]
)
def test_one_alias_in_another_writing_is_the_same(tmp_path: Path, alias: str) -> None:
    two = "[one]" + BASE + f'aliases = ["ノートン", "NORTON"]\n[two]{OTHER}aliases = ["{alias}"]\n'
    (fault,) = checked(tmp_path, {"merchants.toml": two})
    assert f'alias "{alias}" belongs to [one] too' in fault


def test_two_companies_have_two_names(tmp_path: Path) -> None:
    (ja, en) = checked(tmp_path, {"issuers.toml": "[one]" + BASE + "[two]" + BASE})
    assert '"みなと" is the name of [one] too' in ja
    assert '"Minato" is the name of [one] too' in en


NUMBER = 'phone = "0120-000-444"\nphone_shown = "yes"\n'


@pytest.mark.parametrize(
    ("first", "second", "says"),
    [
        ('hours = "24h"', 'hours = "Mon-Fri 9:00-17:00"', "0120-000-444 has hours"),
        ('hours = "24h"', "", "0120-000-444 has hours"),
        ('hours = "24h"', 'hours = "24h"\nclosed = ["holidays"]', "0120-000-444 has hours"),
        ("", 'call = "free_from_landline"', "0120-000-444 has call"),
    ],
)
def test_one_number_of_one_company_has_one_kind_of_hours_and_cost(
    tmp_path: Path, first: str, second: str, says: str
) -> None:
    files = {"issuers.toml": f"[minato]{BASE}{NUMBER}{first}\n", "services.toml": f"[minato]{BASE}{NUMBER}{second}\n"}
    (fault,) = checked(tmp_path, files)
    assert says in fault
    files["services.toml"] = f"[kita]{OTHER}{NUMBER}{second}\n"  # another company of the same switchboard
    assert checked(tmp_path, files) == []


def test_a_company_known_twice_has_one_number(tmp_path: Path) -> None:
    other = NUMBER.replace("444", "445")
    files = {"issuers.toml": f"[minato]{BASE}{NUMBER}", "services.toml": f"[minato]{BASE}{other}"}
    assert checked(tmp_path, files) == [
        "flows/facts/services.toml [minato]: its number is 0120-000-445, but 0120-000-444 in issuers/minato of the same name"
    ]


def test_the_front_door_of_a_service_stands_on_its_own_domain(tmp_path: Path) -> None:
    text = "[minato]" + BASE + 'domains = ["minato.example"]\n'
    for own in ("https://minato.example/", "https://www.minato.example/a"):
        assert checked(tmp_path, {"services.toml": f'{text}link = "{own}"\n'}) == []
    for foreign in (
        "https://minato.example.info/",
        "https://notminato.example/",
        "https://kita.example/minato.example",
    ):
        (fault,) = checked(tmp_path, {"services.toml": f'{text}link = "{foreign}"\n'})
        assert "is none of its domains" in fault


def hidden(library: Library, desk: str, **changed: str) -> list[str]:
    """The faults when a pack hides a desk, or replaces it with something changed."""
    desks = dict(library.book.kinds["desks"])
    was = desks.pop(desk)
    if changed:
        desks[desk] = replace(was, **changed)  # type: ignore[arg-type]
    content = replace(library, book=Book({**library.book.kinds, "desks": desks}, library.book.calendar))
    return [str(fault) for fault in check_desks(content, library.words)]


def test_a_desk_that_sentences_name_is_neither_hidden_nor_doubtful_nor_without_its_number(library: Library) -> None:
    assert check_desks(library, library.words) == []
    for ref in NAMED:
        desk = ref.partition("/")[2]
        assert hidden(library, desk) == [
            f"flows/facts/desks.toml [{desk}]: is gone, and sentences name it: keep or replace it"
        ]
        assert f'flows/facts/desks.toml [{desk}]: confidence = "low"' in hidden(library, desk, confidence="low")[0]
    assert any("has no number that may be told plainly" in fault for fault in hidden(library, "ipa", phone=""))
    assert any(
        "has no number that may be told plainly" in fault for fault in hidden(library, "ipa", phone_shown="confirm")
    )
    assert any("has no link" in fault for fault in hidden(library, "ccj", link=""))


def test_every_desk_that_the_code_names_is_watched() -> None:
    code = "".join(path.read_text(encoding="utf-8") for path in Path(__file__).parent.parent.glob("bot/[!_]*/*.py"))
    assert set(re.findall(r'"(desks/[a-z0-9_]+)"', code)) <= NAMED
    assert {f"desks/{desk}" for desk in _DESKS.values()} <= NAMED
