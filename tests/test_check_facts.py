"""The checks between the facts: one rule, one test in which it fails."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from bot.content.check_facts import check_facts
from bot.content.facts import load_facts

TODAY = date(2026, 11, 21)
BASE = """
name = { ja = "みなと", en = "Minato" }
source = ["invented for a test"]
seen = "2026-04-01"
review = "2027-04-01"
confidence = "high"
"""


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
    two = "[one]" + BASE + 'aliases = ["ノートン"]\n[two]' + BASE + 'aliases = ["ﾉ-ﾄﾝ"]\n'
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
