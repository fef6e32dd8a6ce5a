"""A pack laid over the content: whole flows, single messages, its own places in faults."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

import pytest
from tiny_content import BRANDS, FACT, OF_CODE, change, faults, write, write_tiny

from bot.content.faults import ContentError
from bot.content.library import Library, load_library, read_library
from bot.core.calendar import JST

NOW = datetime(2026, 6, 9, 14, 20, tzinfo=JST)
HIDE = "[flow]\nhide = true\n"
SHORT_RAIN = '[flow]\nstart = "hello"\n[hello]\nsay = "text"\nnext = "over"\n[over]\nend = "closed"\n'


@pytest.fixture
def tiny(tmp_path: Path) -> Path:
    return write_tiny(tmp_path / "content")


@pytest.fixture
def pack(tmp_path: Path) -> Path:
    folder = tmp_path / "minato"
    folder.mkdir()
    return folder


def said(library: Library, key: str, lang: str = "ja") -> str:
    return library.words.text(key, lang, NOW)


def test_an_empty_pack_changes_nothing(tiny: Path, pack: Path) -> None:
    assert load_library(pack, tiny).flows == load_library(None, tiny).flows


def test_a_pack_that_is_not_there_is_told(tmp_path: Path) -> None:
    missing = tmp_path / "missing"
    assert faults(tmp_path, missing) == [f"{missing}: no such folder"]


def test_a_pack_replaces_a_whole_flow(tiny: Path, pack: Path) -> None:
    write(pack, "flows/rain.toml", SHORT_RAIN)
    library = load_library(pack, tiny)
    assert list(library.flows["rain"].steps) == ["hello", "over"]
    assert library.flows["rain"].lists == ()
    assert "snow" in library.flows


def test_a_pack_hides_a_flow_and_its_words_are_no_fault(tiny: Path, pack: Path) -> None:
    write(pack, "flows/rain.toml", HIDE)
    assert list(load_library(pack, tiny).flows) == ["snow"]


def test_a_flow_that_others_lead_to_cannot_be_hidden(tiny: Path, pack: Path) -> None:
    write(pack, "flows/snow.toml", HIDE)
    assert faults(tiny, pack) == ['flows/rain.toml [leave]: no flow "snow"']


def test_a_pack_cannot_hide_what_is_not_there(tiny: Path, pack: Path) -> None:
    write(pack, "flows/snows.toml", HIDE)
    assert faults(tiny, pack) == ['minato/flows/snows.toml [flow]: nothing to hide; did you mean "snow"?']


def test_a_pack_brings_a_flow_with_its_words(tiny: Path, pack: Path) -> None:
    write(pack, "flows/wind.toml", SHORT_RAIN)
    write(pack, "locales/ja/wind.ftl", "wind-hello = 風です。")
    write(pack, "locales/en/wind.ftl", "wind-hello = Wind.")
    for lang in ("ja", "en"):
        common = (tiny / f"locales/{lang}/common.ftl").read_text(encoding="utf-8")
        menu = common[common.index("menu = ") : common.index("common =")]
        write(pack, f"locales/{lang}/menu.ftl", menu.replace(".snow = Snow", ".snow = Snow\n    .wind = Wind"))
    library = load_library(pack, tiny)
    assert said(library, "wind-hello", "en") == "Wind."
    assert said(library, "menu.wind") == "Wind"


def test_a_flow_of_a_pack_needs_its_words_too(tiny: Path, pack: Path) -> None:
    write(pack, "flows/wind.toml", SHORT_RAIN)
    wanted = [fault for fault in faults(tiny, pack) if fault.startswith("locales/ja")]
    assert wanted == [
        'locales/ja: no words "menu.wind" for flows/wind.toml; did you mean "menu.rain"?',
        'locales/ja: no words "wind-hello" for flows/wind.toml [hello]; did you mean "rain-hello"?',
    ]


@pytest.mark.parametrize("folder", ["locales", "words"])
def test_the_words_of_a_pack_replace_single_messages(tiny: Path, pack: Path, folder: str) -> None:
    write(pack, f"{folder}/ja/own.ftl", "rain-hello = みなとです。")
    library = load_library(pack, tiny)
    assert said(library, "rain-hello") == "みなとです。"
    assert said(library, "rain-hello", "en") == "Hello."
    assert said(library, "rain-thanks") == "記録しました。"


def test_a_message_is_replaced_with_its_buttons(tiny: Path, pack: Path) -> None:
    write(
        pack,
        "words/ja/own.ftl",
        "rain-more = まだありますか。\n    .retry = はい?\n    .short = まだ?\n    .yes = はい",
    )
    assert faults(tiny, pack) == [
        'locales/ja: no words "rain-more.no" for flows/rain.toml [more]; did you mean "rain-more"?'
    ]


def test_the_arguments_of_a_replaced_message_are_those_of_the_new_one(tiny: Path, pack: Path) -> None:
    for lang in ("ja", "en"):
        write(pack, f"words/{lang}/own.ftl", "rain-lost = { $told }")
    library, _ = read_library(pack, tiny)
    assert library is not None
    assert library.arguments["rain-lost"] == ("told",)


def test_what_nobody_says_in_a_pack_is_told_with_its_place(tiny: Path, pack: Path) -> None:
    write(pack, "words/ja/own.ftl", "rain-helo = みなとです。")
    assert faults(tiny, pack) == ['minato/words/ja/own.ftl [rain-helo]: nobody says this; did you mean "rain-hello"?']


def test_the_same_id_twice_in_a_pack_is_told(tiny: Path, pack: Path) -> None:
    write(pack, "words/ja/a.ftl", "rain-hello = みなとです。")
    write(pack, "words/ja/b.ftl", "rain-hello = 港です。")
    assert faults(tiny, pack) == [
        "minato/words/ja/b.ftl [rain-hello]: the same id stands already in minato/words/ja/a.ftl"
    ]


def test_a_sentence_of_a_pack_obeys_the_same_rules(tiny: Path, pack: Path) -> None:
    write(pack, "words/ja/own.ftl", "rain-hello = 188へ電話を。")
    assert faults(tiny, pack) == [
        'minato/words/ja/own.ftl [rain-hello]: "188" is a telephone number; it belongs into flows/facts'
    ]


def test_a_broken_flow_of_a_pack_is_told_with_its_place(tiny: Path, pack: Path) -> None:
    write(pack, "flows/rain.toml", SHORT_RAIN.replace("next", "nxt"))
    assert 'minato/flows/rain.toml [hello]: no such key "nxt"; did you mean "next"?' in faults(tiny, pack)


def test_the_facts_of_a_pack_can_be_shown(tiny: Path, pack: Path) -> None:
    write(pack, "facts/brands.toml", "[minami]" + FACT.format(ja="南", en="Minami"))
    change(tiny, "flows/rain.toml", '"kita"', '"minami"')
    assert faults(tiny, pack) == []
    assert faults(tiny) == ['flows/rain.toml [brand]: show: no brands "minami"; did you mean "minato"?']


def test_a_fact_hidden_by_a_pack_cannot_be_shown(tiny: Path, pack: Path) -> None:
    write(pack, "flows/facts/brands.toml", "[kita]\nhide = true\n")
    assert faults(tiny, pack) == ['flows/rain.toml [brand]: show: no brands "kita"']


def test_every_content_has_a_version_of_its_own(tiny: Path, pack: Path) -> None:
    write(pack, "facts/brands.toml", BRANDS)
    versions = {load_library(None, tiny).version, load_library(pack, tiny).version}
    write(pack, "words/ja/own.ftl", "rain-hello = みなとです。")
    versions.add(load_library(pack, tiny).version)
    assert len(versions) == 3
    assert load_library(pack, tiny).version in versions


def test_loading_tells_every_fault_at_once_in_order(tiny: Path, pack: Path) -> None:
    write(pack, "flows/snows.toml", HIDE)
    write(pack, "words/ja/own.ftl", "rain-helo = みなとです。\nrain-hello = 188へ電話を。")
    with pytest.raises(ContentError) as refused:
        load_library(pack, tiny)
    assert [fault.place for fault in refused.value.faults] == [
        "minato/flows/snows.toml [flow]",
        "minato/words/ja/own.ftl [rain-helo]",
    ]
    assert str(refused.value).count("\n") == 1


def test_a_third_language_is_offered_when_it_is_whole_without_the_letters(tiny: Path) -> None:
    for file in ("common", *(name.removesuffix(".ftl") for name in OF_CODE), "rain"):
        write(tiny, f"locales/de/{file}.ftl", (tiny / f"locales/en/{file}.ftl").read_text(encoding="utf-8"))
    assert set(load_library(None, tiny).languages) == {"ja", "en", "de"}
    change(tiny, "locales/de/rain.ftl", "rain-hello = Hello.", "")
    assert set(load_library(None, tiny).languages) == {"ja", "en"}


@pytest.mark.parametrize(
    ("file", "says"),
    [
        ("flow/rain.toml", 'minato/flow: nobody reads this folder; did you mean "flows"?'),
        ("local/ja/rain.ftl", 'minato/local: nobody reads this folder; did you mean "locales"?'),
        ("texts/ja/rain.ftl", "minato/texts: nobody reads this folder"),
        ("rain.toml", "minato/rain.toml: nobody reads this here; a pack has flows/, facts/ and locales/"),
        ("locales/ja.ftl", "minato/locales/ja.ftl: nobody reads this: words lie in the folder of their language, as ja/common.ftl"),
        ("locales/ja/more/rain.ftl", "minato/locales/ja/more/rain.ftl: nobody reads this: words lie in the folder of their language, as ja/common.ftl"),
        ("flows/rain.tml", "minato/flows/rain.tml: nobody reads this: a flow is a .toml file"),
        ("flows/fact/brands.toml", 'minato/flows/fact: nobody reads this folder; did you mean "facts"?'),
    ],
)  # fmt: skip
def test_what_nobody_would_read_is_told(tiny: Path, pack: Path, file: str, says: str) -> None:
    write(pack, file, "")
    assert faults(tiny, pack) == [says]


def test_what_is_no_content_may_lie_in_a_pack(tiny: Path, pack: Path) -> None:
    for file in ("README.md", ".git/config", "talks/one.talk", "flows/README.md"):
        write(pack, file, "")
    assert faults(tiny, pack) == []


def test_a_public_number_may_be_told_in_other_words_but_not_changed(tiny: Path, pack: Path) -> None:
    desk = "[police_110]" + FACT.format(ja="警察", en="Police") + 'phone_shown = "yes"\n'
    write(pack, "facts/desks.toml", desk + 'phone = "110"\n')
    assert faults(tiny, pack) == []
    write(pack, "facts/desks.toml", desk + 'phone = "0120-000-444"\n')
    assert faults(tiny, pack) == ["minato/facts/desks.toml [police_110]: this public number is 110 and no other"]


@pytest.mark.parametrize("file", ["flows/rain.toml", "flows/facts/brands.toml", "locales/ja/rain.ftl"])
def test_a_file_may_begin_with_the_mark_of_some_editors(tiny: Path, file: str) -> None:
    (tiny / file).write_bytes(b"\xef\xbb\xbf" + (tiny / file).read_bytes().replace(b"\n", b"\r\n"))
    assert faults(tiny) == []


@pytest.mark.parametrize(
    ("file", "text", "says"),
    [
        ("flows/rain.toml", '[flow]\nstart = "hello\n', "flows/rain.toml: not TOML: Illegal character '\\n' (at line 2, column 15)"),
        ("flows/rain.toml", "[flow]\n[flow]\n", "flows/rain.toml: not TOML: Cannot declare ('flow',) twice (at line 2, column 6)"),
        ("flows/facts/brands.toml", "[a]\nname = ?\n", "flows/facts/brands.toml: cannot be read: Invalid value (at line 2, column 8)"),
        ("locales/ja/rain.ftl", "rain-hello = はい。\nrain-told\n", 'locales/ja/rain.ftl: line 2: Expected token: "="'),
        ("locales/en/rain.ftl", "rain-hello = Yes { $x", "locales/en/rain.ftl: line 1: "),
    ],
)  # fmt: skip
def test_a_broken_file_is_told_with_its_line(tiny: Path, file: str, text: str, says: str) -> None:
    write(tiny, file, text)
    assert [fault for fault in faults(tiny) if fault.startswith(says)]
