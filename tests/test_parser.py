"""Our quicker reading of names and plain text makes what Fluent's own parser makes, of whole files, of broken ones, with every place."""

from pathlib import Path

import pytest
from fluent.syntax import FluentParser, ast
from hypothesis import example, given
from hypothesis import strategies as st

from bot.content.parser import Parser, parse

LOCALES = Path(__file__).parents[1] / "locales"
PIECES = (
    "key = ",
    "\n",
    "    ",
    ".attr = ",
    "{",
    "}",
    '"',
    "$x",
    "text",
    "文",
    "*[other] ",
    "[one] ",
    " -> ",
    "#",
    "\t",
    "{ $x }",
)


def as_json(parser: FluentParser, source: str) -> object:
    return parser.parse(source).to_json()


@pytest.mark.parametrize("path", sorted(LOCALES.glob("*/*.ftl")), ids=lambda path: f"{path.parent.name}/{path.name}")
def test_a_shipped_file_is_read_as_fluent_reads_it(path: Path) -> None:
    source = path.read_text(encoding="utf-8")
    assert as_json(Parser(), source) == as_json(FluentParser(), source)


@given(st.lists(st.sampled_from(PIECES), max_size=20).map("".join))
@example("key = text to the very end")
@example("key =\n    one {\n    two }\n    three")
@example("key = a } b\nnext = c")
def test_any_text_is_read_as_fluent_reads_it_faults_and_places_included(source: str) -> None:
    assert as_json(Parser(), source) == as_json(FluentParser(), source)


@given(st.lists(st.sampled_from(PIECES), max_size=20).map("".join))
@example("key = a\n    .of = { $x }\n")
@example("key = { \n")
def test_what_is_loaded_is_what_fluent_reads_and_only_faults_have_places(source: str) -> None:
    read = parse(source)
    faulty = any(isinstance(item, ast.Junk) for item in read.body)
    assert read.to_json() == FluentParser(with_spans=faulty).parse(source).to_json()
