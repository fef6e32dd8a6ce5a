"""What passes through the fake LINE platform: a request, an answer, a refusal, a fault. Knows no rule."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from .line_schema import Problem


@dataclass(frozen=True, slots=True)
class Request:
    """One request as it came in; `body` is the decoded JSON or None, `status` is None as long as nobody answered."""

    id: str
    method: str
    path: str
    headers: Mapping[str, str]
    raw: bytes
    body: Any = None
    status: int | None = None
    query: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Answer:
    """An HTTP answer: a str body is sent as HTML, bytes as they are, anything else as JSON."""

    status: int
    body: Any = field(default_factory=dict)
    headers: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Fault:
    """A request that the real platform would have refused, and why in our words."""

    method: str
    path: str
    status: int
    reason: str
    problems: tuple[Problem, ...] = ()


class Refused(Exception):
    """LINE says no. `reason` is None when the client did nothing wrong: a full quota, an unknown profile."""

    def __init__(self, answer: Answer, reason: str | None = None, problems: tuple[Problem, ...] = ()) -> None:
        super().__init__(reason)
        self.answer = answer
        self.reason = reason
        self.problems = problems


def refusal(status: int, message: str, reason: str | None = None) -> Refused:
    """A refusal in LINE's form that is the client's fault; the reason defaults to the message."""
    return Refused(Answer(status, {"message": message}), reason or message)
