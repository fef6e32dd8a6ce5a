"""What passes through the fake Slack platform: a request, an answer, a refusal, a problem, a fault. Knows no rule."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

Json = dict[str, Any]
HOUSE_RULE = "house_rule"


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing wrong with a call: Slack's error code, or HOUSE_RULE when Slack would take it and we do not."""

    error: str
    message: str
    pointer: str = ""

    def __str__(self) -> str:
        return f"[ERROR] {self.message} [json-pointer:{self.pointer}]"


@dataclass(frozen=True, slots=True)
class Request:
    """One request as it came in; `args` are decoded, `status` and `answer` are None as long as nobody answered.

    `method` is the Web API method, or `response_url` for a post to one.
    """

    number: int
    verb: str
    method: str
    path: str
    headers: Mapping[str, str]
    raw: bytes
    args: Json = field(default_factory=dict)
    status: int | None = None
    answer: Any = None


@dataclass(frozen=True, slots=True)
class Answer:
    """An HTTP answer: a str body is sent as it is, anything else as JSON."""

    status: int
    body: Any = field(default_factory=dict)
    headers: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Fault:
    """A call that the real platform would have refused, or that breaks a rule of our own, and why in our words."""

    method: str
    error: str
    reason: str
    problems: tuple[Problem, ...] = ()


class Refused(Exception):
    """Slack says no. `reason` is None when the client did nothing wrong: an archived channel, a deleted message."""

    def __init__(self, answer: Answer, reason: str | None = None, problems: tuple[Problem, ...] = ()) -> None:
        super().__init__(reason)
        self.answer = answer
        self.reason = reason
        self.problems = problems

    @property
    def error(self) -> str:
        """Slack's code, or the text of the answer."""
        return str(self.answer.body["error"] if isinstance(self.answer.body, dict) else self.answer.body)


def refusal(error: str, reason: str, **more: Any) -> Refused:
    """A refusal in Slack's form that is the client's fault."""
    return Refused(Answer(200, {"ok": False, "error": error, **more}), reason)


def setback(error: str) -> Refused:
    """A refusal in Slack's form that a blameless client can meet."""
    return Refused(Answer(200, {"ok": False, "error": error}))


def refusal_of(problems: tuple[Problem, ...]) -> Refused:
    """A refusal that lists what is wrong as Slack does; the first problem gives the error code."""
    messages = [str(problem) for problem in problems]
    body = {"ok": False, "error": problems[0].error, "errors": messages, "response_metadata": {"messages": messages}}
    return Refused(Answer(200, body), messages[0], problems)
