"""The rules of the fake LINE platform: every good kind of message passes, every single rule can fail."""

import tomllib
from typing import Any

import pytest
from fakes.line_examples import BAD, GOOD, text
from fakes.line_parts import SPEC
from fakes.line_rules import LOADING, MULTICAST, PUSH, REPLY, WEBHOOK_ENDPOINT, body_problems
from fakes.line_schema import shape_problems

HANAKO = "U" + "1" * 32
LIMITS = tomllib.loads((SPEC / "limits.toml").read_text(encoding="utf-8"))


@pytest.mark.parametrize("message", GOOD.values(), ids=GOOD)
def test_a_good_message_is_taken(message: Any) -> None:
    assert body_problems(PUSH, {"to": HANAKO, "messages": [message]}) == []


@pytest.mark.parametrize(("message", "place"), BAD.values(), ids=BAD)
def test_a_message_that_breaks_one_rule_is_refused_at_its_place(message: Any, place: str) -> None:
    problems = body_problems(PUSH, {"to": HANAKO, "messages": [text(), message]})
    assert {problem.property for problem in problems} == {place.replace("messages[0]", "messages[1]")}
    assert all(problem.message for problem in problems)


def beyond(limit: Any) -> list[Any]:
    """For each keyword of a limit a value that breaks it."""
    values: list[Any] = []
    for keyword, bound in limit.items():
        match keyword:
            case "utf16" | "graphemes":
                values += ["x" * (bound[1] + 1), *([""] if bound[0] else [])]
            case "minimum":
                values.append(bound - 1)
            case "maximum":
                values.append(bound + 1)
            case "minItems":
                values.append([None] * (bound - 1))
            case "maxItems":
                values.append([None] * (bound + 1))
            case "items":
                values += [[value] for value in beyond(bound)]
            case "not":
                values.append(bound["pattern"])
            case "maxProperties":
                values.append({f"k{number}": {} for number in range(bound + 1)})
            case "propertyNames":
                values.append({"not a name": {}})
            case "uri":
                values += ["javascript:alert(1)", "https://example.com/ a", "example.com"]
            case "pattern" | "enum" | "multipleOf":
                values.append(7 if keyword == "multipleOf" else "\0")
            case _:
                pytest.fail(f"limits.toml uses {keyword}, which this test cannot break")
    return values


@pytest.mark.parametrize(
    ("component", "name", "value"),
    [
        pytest.param(component, name, value, id=f"{component}.{name}-{number}")
        for component, properties in LIMITS.items()
        for name, limit in properties.items()
        if name != "required"
        for number, value in enumerate(beyond(limit))
    ],
)
def test_every_limit_in_the_table_can_fail(component: str, name: str, value: Any) -> None:
    places = [problem.property.partition("[")[0] for problem in shape_problems(component, {name: value})]
    assert name in places


@pytest.mark.parametrize("component", [name for name, properties in LIMITS.items() if "required" in properties])
def test_every_required_property_in_the_table_is_missed(component: str) -> None:
    missed = {problem.property for problem in shape_problems(component, {})}
    assert missed >= set(LIMITS[component]["required"])


@pytest.mark.parametrize(
    ("path", "body", "place"),
    [
        (PUSH, [], ""),
        (PUSH, {"messages": [text()]}, "to"),
        (PUSH, {"to": "hanako", "messages": [text()]}, "to"),
        (PUSH, {"to": HANAKO, "messages": []}, "messages"),
        (PUSH, {"to": HANAKO, "messages": [text()] * 6}, "messages"),
        (PUSH, {"to": HANAKO, "messages": [text()], "silent": True}, "silent"),
        (PUSH, {"to": HANAKO, "messages": [text()], "notificationDisabled": "yes"}, "notificationDisabled"),
        (REPLY, {"messages": [text()]}, "replyToken"),
        (MULTICAST, {"to": [HANAKO, "C" + "1" * 32], "messages": [text()]}, "to[1]"),
        (MULTICAST, {"to": [HANAKO] * 501, "messages": [text()]}, "to"),
        (LOADING, {"chatId": "C" + "1" * 32}, "chatId"),
        (LOADING, {"chatId": HANAKO, "loadingSeconds": 7}, "loadingSeconds"),
        (LOADING, {"chatId": HANAKO, "loadingSeconds": 65}, "loadingSeconds"),
        (WEBHOOK_ENDPOINT, {"endpoint": "http://example.com/"}, "endpoint"),
    ],
)
def test_a_request_that_breaks_one_rule_is_refused(path: str, body: Any, place: str) -> None:
    assert [problem.property for problem in body_problems(path, body)] == [place]
