"""Fluent's own parser, but names and plain text are taken up to where they end, not letter by letter."""

from __future__ import annotations

import re
from sys import intern

from fluent.syntax import FluentParser, ast
from fluent.syntax.errors import ParseError
from fluent.syntax.parser import with_span
from fluent.syntax.stream import FluentParserStream

_TEXT_ENDS = re.compile(r"[{}\n]")
_NAME = re.compile(r"[a-zA-Z][a-zA-Z0-9_-]*")
_NAME_MISSING = "E0004"


class Parser(FluentParser):
    """Makes the same of the same source, in half the time. Expects line feeds alone, as `read_text` gives them."""

    @with_span
    def get_text_element(self, ps: FluentParserStream) -> ast.TextElement:
        """The text before the next brace or the end of the line."""
        start = ps.index
        end = _TEXT_ENDS.search(ps.string, start)
        ps.reset_peek()
        ps.index = end.start() if end else len(ps.string)
        return ast.TextElement(ps.string[start : ps.index])

    @with_span
    def get_identifier(self, ps: FluentParserStream) -> ast.Identifier:
        """The name that begins here."""
        name = _NAME.match(ps.string, ps.index)
        if name is None:
            raise ParseError(_NAME_MISSING, "a-zA-Z")
        ps.reset_peek()
        ps.index = name.end()
        return ast.Identifier(intern(name.group()))


def parse(source: str) -> ast.Resource:
    """What a source says; where in it things stand is told only when something in it is not Fluent."""
    resource = Parser(with_spans=False).parse(source)
    if any(isinstance(item, ast.Junk) for item in resource.body):
        return Parser().parse(source)
    return resource
