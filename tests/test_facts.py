"""The shipped facts and their loader: every fault of an author is told with its place."""

from __future__ import annotations

from datetime import date, datetime
from pathlib import Path

import pytest

from bot.content.check_facts import check_facts
from bot.content.facts import Kinds, load_facts
from bot.content.faults import Fault
from bot.content.library import load_library
from bot.content.plausible import is_phone
from bot.core.calendar import JST
from bot.core.facts import ALWAYS_SHOWN, Book, Brand, CallCost, DeadlineRule, Desk, Issuer, call_cost, phone_of

SHIPPED = Path(__file__).parent.parent / "flows" / "facts"
TODAY = date(2026, 11, 21)
BASE = """
name = { ja = "みなと", en = "Minato" }
source = ["invented for a test"]
seen = "2026-04-01"
review = "2027-04-01"
confidence = "high"
"""
EXAMPLE = """
[minatocard]                      # issuers.toml in a test pack
name = { ja = "みなとカード", en = "Minato Card" }
aliases = ["みなとカード", "MINATO CARD"]
phone = "0120-000-444"
phone_shown = "yes"
hours = "daily 9:00-20:00"
source = ["invented for a test"]
seen = "2026-04-01"
review = "2027-04-01"
confidence = "high"
"""


@pytest.fixture(scope="module")
def shipped() -> Kinds:
    kinds, faults = load_facts([SHIPPED])
    assert faults == []
    return kinds


def loaded(folder: Path, text: str, file: str = "brands.toml") -> tuple[Kinds, list[Fault]]:
    """What a folder with one file holds."""
    folder.mkdir(exist_ok=True)
    (folder / file).write_text(text, encoding="utf-8")
    return load_facts([folder])


def fault_of(folder: Path, text: str, file: str = "brands.toml") -> Fault:
    """The one fault a folder with one file has."""
    _, faults = loaded(folder, text, file)
    assert len(faults) == 1, faults
    return faults[0]


def test_the_shipped_facts_have_no_fault(shipped: Kinds) -> None:
    assert check_facts(shipped, TODAY) == []
    assert all(shipped.values())


@pytest.mark.parametrize(
    ("phone", "told", "cost"),
    [
        ("0120-000-111", "", "free"),
        ("0800-000-1111", "", "free"),
        ("0120-000-111", "free_from_landline", "free_from_landline"),
        ("0570-000-111", "", "charged"),
        ("03-0000-1111", "", ""),
        ("03-0000-1111", "charged", "charged"),
        ("", "", ""),
    ],
)
def test_what_a_call_costs_is_told_by_the_fact_or_the_kind_of_number(phone: str, told: CallCost, cost: str) -> None:
    day = date(2026, 4, 1)
    desk = Desk(
        kind="desks", id="d", name={"ja": "窓口", "en": "Desk"}, source=("test",), seen=day, review=day,
        confidence="high", phone=phone, call=told,
    )  # fmt: skip
    assert call_cost(desk) == cost


def test_the_cost_of_a_call_is_told_only_beside_a_number_that_is_shown() -> None:
    words = load_library().words
    args = {"desk": "desks/houterasu"}
    assert "通話料" in words.text("human.line-unknown", "ja", datetime(2026, 6, 9, 12, 0, tzinfo=JST), args)
    hidden = {"desk": "desks/jpsa"}
    assert "通話料" not in words.text("human.line-unknown", "ja", datetime(2026, 6, 9, 12, 0, tzinfo=JST), hidden)


def test_every_number_named_in_the_code_is_shipped(shipped: Kinds) -> None:
    book = Book(shipped)
    numbers = {ref: phone_of(fact, TODAY) for ref in ALWAYS_SHOWN if (fact := book.find(ref))}
    assert numbers == {
        "desks/police_110": ("110", "yes"),
        "desks/police_9110": ("#9110", "yes"),
        "desks/consumer_188": ("188", "yes"),
    }


def test_a_doubtful_number_is_never_shown_as_sure(shipped: Kinds) -> None:
    book = Book(shipped)
    shown = {ref: phone_of(fact, TODAY) for ref in ("issuers/epos", "issuers/rakuten_card") if (fact := book.find(ref))}
    assert shown == {"issuers/epos": ("03-5340-3333", "yes"), "issuers/rakuten_card": ("0120-86-6910", "confirm")}
    for ref in ("issuers/life", "issuers/d_card", "issuers/saison", "merchants/credix"):
        fact = book.find(ref)
        assert fact is not None
        assert phone_of(fact, TODAY) is None


def test_the_periods_that_matter_most_are_as_researched(shipped: Kinds) -> None:
    rules = shipped["deadlines"]
    told = {}
    for name in ("norton_refund", "trendmicro_refund", "card_misuse_60", "card_misuse_61", "cooling_off_phone"):
        rule = rules[name]
        assert isinstance(rule, DeadlineRule)
        told[name] = (rule.days, rule.unit, rule.first_day, rule.back)
    assert told == {
        "norton_refund": (60, "calendar_days", "unclear", False),
        "trendmicro_refund": (90, "calendar_days", "unclear", False),
        "card_misuse_60": (60, "calendar_days", "unclear", True),
        "card_misuse_61": (61, "calendar_days", "same", True),
        "cooling_off_phone": (8, "calendar_days", "same", False),
    }


def test_the_way_to_load_a_code_fits_on_a_line(shipped: Kinds) -> None:
    for brand in shipped["brands"].values():
        assert isinstance(brand, Brand)
        assert len(brand.path.get("ja", "")) <= 60


def test_the_most_usual_brands_come_first(shipped: Kinds) -> None:
    first = [fact.id for fact in Book(shipped).shown("brands", TODAY)[:5]]
    assert first == ["apple", "google_play", "amazon", "webmoney", "bitcash"]


def test_the_example_of_the_design_loads(tmp_path: Path) -> None:
    kinds, faults = loaded(tmp_path, EXAMPLE, "issuers.toml")
    assert faults == []
    fact = kinds["issuers"]["minatocard"]
    assert isinstance(fact, Issuer)
    assert (fact.ref, fact.phone, fact.seen) == ("issuers/minatocard", "0120-000-444", date(2026, 4, 1))
    assert check_facts(kinds, TODAY) == []


def test_a_day_may_be_a_toml_date(tmp_path: Path) -> None:
    kinds, faults = loaded(tmp_path, EXAMPLE.replace('"2026-04-01"', "2026-04-01"), "issuers.toml")
    assert faults == []
    assert kinds["issuers"]["minatocard"].seen == date(2026, 4, 1)


def test_a_pack_replaces_a_fact_whole(tmp_path: Path) -> None:
    (tmp_path / "issuers.toml").write_text("[epos]" + BASE, encoding="utf-8")
    kinds, faults = load_facts([SHIPPED, tmp_path])
    assert faults == []
    epos = kinds["issuers"]["epos"]
    assert (epos.name["ja"], epos.phone, epos.aliases) == ("みなと", "", ())
    assert "rakuten_card" in kinds["issuers"]


def test_a_pack_hides_a_fact(tmp_path: Path) -> None:
    (tmp_path / "issuers.toml").write_text("[epos]\nhide = true\n", encoding="utf-8")
    kinds, faults = load_facts([SHIPPED, tmp_path])
    assert faults == []
    assert "epos" not in kinds["issuers"]


def test_a_pack_without_facts_is_no_fault_but_a_missing_shipped_folder_is(tmp_path: Path) -> None:
    assert load_facts([SHIPPED, tmp_path / "none"])[1] == []
    assert load_facts([tmp_path / "none"])[1] == [Fault("flows/facts", "no such folder")]


def test_a_fault_in_a_pack_names_the_pack(tmp_path: Path) -> None:
    pack = tmp_path / "minato"
    pack.mkdir()
    (pack / "issuers.toml").write_text("[x]" + BASE + 'phon = "110"\n', encoding="utf-8")
    assert [str(fault) for fault in load_facts([SHIPPED, pack])[1]] == [
        'minato/issuers.toml [x]: unknown key "phon"; did you mean "phone"?'
    ]


@pytest.mark.parametrize(
    ("line", "says"),
    [
        ('review = "2027-04-01"\nreviw = 1', 'unknown key "reviw"; did you mean "review"?'),
        ("", '"review" is missing'),
        ('review = "2026-13-01"', "review: "),
        ('review = "soon"', "review: write a day as \"2026-04-01\", not 'soon'"),
        ('review = "2026-04-01"', "review: not after the day the fact was seen"),
        ('review = "2027-04-01"\naliases = "みなと"', "aliases: write a list of texts"),
        ('review = "2027-04-01"\naliases = [""]', "aliases: write a list of texts"),
        ('review = "2027-04-01"\naliases = ["ー・"]', 'alias "ー・": too short'),
        ('review = "2027-04-01"\naliases = ["re:(A"]', 'alias "re:(A": broken pattern'),
        ('review = "2027-04-01"\naliases = ["re:A*"]', "the pattern is found in an empty text"),
        ('review = "2027-04-01"\npriority = "9"', "priority: write a whole number, not '9'"),
        ('review = "2027-04-01"\nredeem = "own"', "redeem: 'own' is none of own_account, issuer_first, unknown"),
        ('review = "2027-04-01"\npath = { ja = "道" }', "path: en missing"),
        ('review = "2027-04-01"\ncode = "[A"', "code: broken pattern"),
        ('review = "2027-04-01"\nhours = "9-17"', 'hours "9-17": write "24h"'),
        ('review = "2027-04-01"\nhours = "24h"\nclosed = ["new year"]', 'closed "new year": write "holidays"'),
        ('review = "2027-04-01"\nphone = "0120-000-444"', "phone_shown is missing"),
        ('review = "2027-04-01"\nphone = "12345"\nphone_shown = "no"', 'phone: "12345" is no Japanese number'),
        ('review = "2027-04-01"\nlink = "http://a.example"', 'link: "http://a.example" must begin with https://'),
        ('review = "2027-04-01"\nlink = "a.example"', 'link: "a.example" must begin with https://'),
    ],
)
def test_a_wrong_key_or_value_is_a_fault(tmp_path: Path, line: str, says: str) -> None:
    fault = fault_of(tmp_path, "[minato]" + BASE.replace('review = "2027-04-01"', line))
    assert fault.place == "flows/facts/brands.toml [minato]"
    assert says in fault.text


@pytest.mark.parametrize(
    ("old", "new", "says"),
    [
        ('name = { ja = "みなと", en = "Minato" }', 'name = { ja = "みなと" }', "name: en missing"),
        ('name = { ja = "みなと", en = "Minato" }', 'name = { ja = "", en = "Minato" }', "name: write { ja"),
        ('name = { ja = "みなと", en = "Minato" }', 'name = "Minato"', "name: write { ja"),
        ('source = ["invented for a test"]', "source = []", "source: nothing told without a source"),
        ('confidence = "high"', 'confidence = "hihg"', 'did you mean "high"?'),
    ],
)
def test_a_wrong_required_key_is_a_fault(tmp_path: Path, old: str, new: str, says: str) -> None:
    assert says in fault_of(tmp_path, "[minato]" + BASE.replace(old, new)).text


@pytest.mark.parametrize("key", ["name", "source", "seen", "review", "confidence"])
def test_a_missing_required_key_is_a_fault(tmp_path: Path, key: str) -> None:
    lines = [line for line in BASE.splitlines() if not line.startswith(key)]
    assert fault_of(tmp_path, "[minato]\n" + "\n".join(lines)).text == f'"{key}" is missing'


def test_every_fault_of_a_fact_is_told_at_once(tmp_path: Path) -> None:
    _, faults = loaded(tmp_path, '[minato]\nname = "x"\nsource = []\n[Two]' + BASE)
    assert len(faults) == 6


def test_a_link_without_https_passes_only_where_its_source_has_none(tmp_path: Path) -> None:
    text = "[minato]" + BASE + 'link = "http://a.example/x"\n'
    assert loaded(tmp_path, text.replace("invented for a test", "http://a.example/y"))[1] == []
    assert loaded(tmp_path, text.replace('["invented for a test"]', '["http://a.example", "https://a.example"]'))[1]


@pytest.mark.parametrize("fact_id", ["Minato", "みなと", "minato-card", "_minato", "1minato", "minato__card"])
def test_an_id_is_snake_case(tmp_path: Path, fact_id: str) -> None:
    assert "snake_case" in fault_of(tmp_path, f'["{fact_id}"]' + BASE).text


def test_an_unknown_file_is_a_fault(tmp_path: Path) -> None:
    assert str(fault_of(tmp_path, "", "brand.toml")) == (
        'flows/facts/brand.toml: unknown file; did you mean "brands.toml"?'
    )


def test_broken_toml_tells_file_and_line(tmp_path: Path) -> None:
    fault = fault_of(tmp_path, "[minato]\nname = \n")
    assert fault.place == "flows/facts/brands.toml"
    assert "line 2" in fault.text


def test_a_value_outside_a_table_is_a_fault(tmp_path: Path) -> None:
    assert "outside a table" in fault_of(tmp_path, 'name = "x"').text


@pytest.mark.parametrize(
    ("text", "file", "says"),
    [
        ("[apple]\nhide = false\n", "brands.toml", "hide stands alone"),
        ("[apple]\nhide = true\npriority = 1\n", "brands.toml", "hide stands alone"),
        ("[aple]\nhide = true\n", "brands.toml", 'nothing to hide under this id; did you mean "apple"?'),
        ("[police_110]\nhide = true\n", "desks.toml", "this public number may not be hidden"),
    ],
)
def test_hiding_wrongly_is_a_fault(tmp_path: Path, text: str, file: str, says: str) -> None:
    (tmp_path / file).write_text(text, encoding="utf-8")
    (fault,) = load_facts([SHIPPED, tmp_path])[1]
    assert says in fault.text


@pytest.mark.parametrize(
    "phone", ["0120-000-444", "03-1234-5678", "0570-078374", "050-1234-5678", "#9110", "110", "188"]
)
def test_a_japanese_number_is_accepted(phone: str) -> None:
    assert is_phone(phone)


@pytest.mark.parametrize(
    "phone", ["0120000444", "0120-000-44", "1-800-893-8871", "+81-3-1234-5678", "03-1234-567", "911"]
)
def test_a_number_that_cannot_be_japanese_is_refused(phone: str) -> None:
    assert not is_phone(phone)
