"""What stands in a pattern of Fluent: arguments, functions, other messages, and every text in every variant."""

from __future__ import annotations

from fluent.syntax import ast
from fluent.syntax.visitor import Visitor


class Pattern(Visitor):
    """Collected while visiting. `calls` are functions with the argument each is given; `literal` are functions that are
    given something written instead of an argument.
    """

    def __init__(self) -> None:
        self.variables: list[str] = []
        self.functions: list[str] = []
        self.references: list[str] = []
        self.texts: list[str] = []
        self.calls: list[tuple[str, str]] = []
        self.literal: list[str] = []

    @property
    def written(self) -> str:
        """All that is written in it; what could be filled in between is marked, so that only neighbours read as one."""
        return "\x00".join(self.texts)

    def visit_Pattern(self, node: ast.Pattern) -> None:  # noqa: N802
        self.texts.append("".join([_text(element) for element in node.elements]))
        for element in node.elements:
            if not isinstance(element, ast.TextElement):
                self.visit(element)

    def visit_VariableReference(self, node: ast.VariableReference) -> None:  # noqa: N802
        self.variables.append(node.id.name)

    def visit_FunctionReference(self, node: ast.FunctionReference) -> None:  # noqa: N802
        self.functions.append(node.id.name)
        given = [*node.arguments.positional, *(named.value for named in node.arguments.named)]
        self.calls += [(node.id.name, one.id.name) for one in given if isinstance(one, ast.VariableReference)]
        if any(isinstance(one, ast.StringLiteral | ast.NumberLiteral) for one in given):
            self.literal.append(node.id.name)
        self.generic_visit(node)

    def visit_MessageReference(self, node: ast.MessageReference) -> None:  # noqa: N802
        self.references.append(node.id.name + (f".{node.attribute.name}" if node.attribute else ""))


def _text(element: object) -> str:
    """What an element adds to the text, a mark for what is not written in it."""
    if isinstance(element, ast.TextElement):
        return str(element.value)
    while isinstance(element, ast.Placeable):
        element = element.expression
    match element:
        case ast.StringLiteral() | ast.NumberLiteral():
            return str(element.parse()["value"])
        case _:
            return "\x00"
