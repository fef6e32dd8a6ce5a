"""Fluent's own parser, but names, plain text and arguments are taken up to where they end, not letter by letter."""

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
_REST = r"[^{}\r\n]*"
_ENDS = r"(?=\n *[.}\[*]|\n+[^ \n{])"
"""Behind a text that does not go on in the next line."""
_LINE = re.compile(rf" *([^ {{}}\r\n]{_REST}){_ENDS}")
_BLOCK = re.compile(rf" *(\n +)([^ .\[*{{}}\r\n]{_REST}(?:\1[^ .\[*{{}}\r\n]{_REST})*){_ENDS}")
_ATTRIBUTE = re.compile(rf"[ \n]*\.({_NAME.pattern}) *={_LINE.pattern}")
_ARGUMENT = re.compile(rf"\{{ *\$({_NAME.pattern}) *\}}")


class Parser(FluentParser):
    """Makes the same of the same source, in a third of the time. Expects line feeds alone, as `read_text` gives them."""

    @with_span
    def get_text_element(self, ps: FluentParserStream) -> ast.TextElement:
        """The text before the next brace or the end of the line."""
        start = ps.index
        end = _TEXT_ENDS.search(ps.string, start)
        _go(ps, end.start() if end else len(ps.string))
        return ast.TextElement(ps.string[start : ps.index])

    @with_span
    def get_identifier(self, ps: FluentParserStream) -> ast.Identifier:
        """The name that begins here."""
        name = _NAME.match(ps.string, ps.index)
        if name is None:
            raise ParseError(_NAME_MISSING, "a-zA-Z")
        _go(ps, name.end())
        return _named(name[0])


class QuickParser(Parser):
    """Leaves out where things stand, and so takes what is nothing but text as a whole."""

    def __init__(self) -> None:
        super().__init__(with_spans=False)

    def maybe_get_pattern(self, ps: FluentParserStream) -> ast.Pattern | None:
        """What stands behind "="."""
        if line := _LINE.match(ps.string, ps.index):
            _go(ps, line.end())
            return _plain(line[1])
        if block := _BLOCK.match(ps.string, ps.index):
            _go(ps, block.end())
            return _plain(block[2].replace(block[1], "\n"))
        return super().maybe_get_pattern(ps)

    def get_attributes(self, ps: FluentParserStream) -> list[ast.Attribute]:
        """The attributes from here on."""
        found: list[ast.Attribute] = []
        while True:
            if line := _ATTRIBUTE.match(ps.string, ps.index):
                _go(ps, line.end())
                found.append(ast.Attribute(_named(line[1]), _plain(line[2])))
                continue
            ps.peek_blank()
            if not ps.is_attribute_start():
                return found
            ps.skip_to_peek()
            found.append(self.get_attribute(ps))

    def get_placeable(self, ps: FluentParserStream) -> ast.Placeable:
        """What stands in braces."""
        if argument := _ARGUMENT.match(ps.string, ps.index):
            _go(ps, argument.end())
            return ast.Placeable(ast.VariableReference(_named(argument[1])))
        return super().get_placeable(ps)


def parse(source: str) -> ast.Resource:
    """What a source says; where in it things stand is told only when something in it is not Fluent."""
    resource = QuickParser().parse(source)
    if any(isinstance(item, ast.Junk) for item in resource.body):
        return Parser().parse(source)
    return resource


def _go(ps: FluentParserStream, place: int) -> None:
    ps.reset_peek()
    ps.index = place


def _named(name: str) -> ast.Identifier:
    return ast.Identifier(intern(name))


def _plain(text: str) -> ast.Pattern:
    return ast.Pattern([ast.TextElement(text.rstrip(" "))])
