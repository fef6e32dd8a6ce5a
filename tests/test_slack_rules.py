"""The rules of the fake Slack platform: every good kind of body passes, every single rule can fail."""

import json
from pathlib import Path
from typing import Any

import pytest
from fakes.slack_calls import METHODS
from fakes.slack_examples import BAD, BAD_VIEWS, GOOD, GOOD_VIEWS, button, home, message, modal, section
from fakes.slack_records import HOUSE_RULE
from fakes.slack_rules import RESPONSE_URL, call_problems, documented, view_problems
from fakes.slack_shapes import spec_problems, tables
from slack_desktop import sign
from slack_sdk.models import blocks as models

TABLES = tables()


@pytest.mark.parametrize("args", GOOD.values(), ids=GOOD)
def test_a_good_message_is_taken(args: Any) -> None:
    assert call_problems("chat.postMessage", args) == []


@pytest.mark.parametrize(("surface", "view"), GOOD_VIEWS.values(), ids=GOOD_VIEWS)
def test_a_good_view_is_taken(surface: str, view: Any) -> None:
    assert list(view_problems(view, surface)) == []


@pytest.mark.parametrize(("args", "error", "place"), BAD.values(), ids=BAD)
def test_a_message_that_breaks_one_rule_is_refused_at_its_place(args: Any, error: str, place: str) -> None:
    problems = call_problems("chat.postMessage", args)
    assert {problem.error for problem in problems} == {error}
    assert {problem.pointer for problem in problems} == {place}
    assert all(problem.message for problem in problems)


@pytest.mark.parametrize(("surface", "view", "place"), BAD_VIEWS.values(), ids=BAD_VIEWS)
def test_a_view_that_breaks_one_rule_is_refused_at_its_place(surface: str, view: Any, place: str) -> None:
    problems = list(view_problems(view, surface))
    assert {problem.pointer for problem in problems} == {place}
    assert {problem.error for problem in problems} <= {"invalid_arguments", "view_too_large", HOUSE_RULE}


def beyond(spec: Any) -> list[Any]:
    """For each keyword of a property some values that break it."""
    values: list[Any] = []
    for keyword, bound in spec.items():
        match keyword:
            case "string":
                values += ["x" * (bound[1] + 1), 3, *([""] if bound[0] else [])]
            case "plain":
                texts = ["x" * (bound[1] + 1), ""]
                values += ["x", {"type": "mrkdwn", "text": "x"}, *({"type": "plain_text", "text": t} for t in texts)]
            case "text":
                values += ["x", {"type": "text", "text": "x"}, {"type": "mrkdwn", "text": "x" * (bound[1] + 1)}]
            case "list":
                values += [{}, *([[]] if bound[0] else [])]
                values += [[one] for one in beyond(spec["each"])]
                values.append([None] * (bound[1] + 1))
            case "part":
                values += ["x", {"unknown": 1}]
            case "block" | "element":
                values += ["x", {"type": "unknown"}, {"no": "type"}]
            case "choice":
                values += ["\0", 3]
            case "is":
                values += ["x", None]
            case "range":
                values += [bound[0] - 1, bound[1] + 1, "1", True]
            case "form":
                values += ["\0", 3, None]
            case "each":
                pass
            case _:
                pytest.fail(f"slack_spec uses {keyword}, which this test cannot break")
    return values


@pytest.mark.parametrize(
    ("spec", "value"),
    [
        pytest.param(spec, value, id=f"{kind}.{name}.{key}-{number}")
        for kind in ("block", "element", "part")
        for name, table in TABLES[kind].items()
        for key, spec in table.items()
        if key != "required"
        for number, value in enumerate(beyond(spec))
    ],
)
def test_every_limit_in_the_tables_can_fail(spec: Any, value: Any) -> None:
    assert list(spec_problems(spec, value, ""))


@pytest.mark.parametrize(
    ("kind", "name"),
    [
        (kind, name)
        for kind in ("block", "element", "part")
        for name in TABLES[kind]
        if "required" in TABLES[kind][name]
    ],
)
def test_every_required_property_in_the_tables_is_missed(kind: str, name: str) -> None:
    among = next((key for key, kinds in TABLES.get(f"{kind}s_of", {}).items() if name in kinds), None)
    spec = {"part": name} if kind == "part" else {kind: among}
    missed = {at for at, _ in spec_problems(spec, {} if kind == "part" else {"type": name}, "")}
    assert missed >= {f"/{required}" for required in TABLES[kind][name]["required"]}


def test_every_kind_that_is_named_has_a_table() -> None:
    for kind in ("block", "element"):
        assert {name for kinds in TABLES[f"{kind}s_of"].values() for name in kinds} == set(TABLES[kind])


def test_every_documented_method_is_served() -> None:
    assert documented().keys() - {RESPONSE_URL} == METHODS.keys() | {"apps.connections.open"}


@pytest.mark.parametrize(
    ("method", "args", "place"),
    [
        ("chat.update", message(), "/ts"),
        ("chat.update", {"channel": "C1", "ts": "1.000001"}, "/text"),
        ("chat.update", {"channel": "C1", "ts": "1.000001", "blocks": [section()]}, "/text"),
        ("chat.postEphemeral", message(), "/user"),
        (RESPONSE_URL, {}, "/text"),
        (RESPONSE_URL, {"blocks": [section()]}, "/text"),
        ("conversations.history", {"channel": "C1", "limit": "1000"}, "/limit"),
        ("conversations.history", {"channel": "C1", "oldest": "yesterday"}, "/oldest"),
        ("conversations.replies", {"channel": "C1"}, "/ts"),
        ("views.open", {"trigger_id": "1"}, "/view"),
        ("views.open", {"trigger_id": "1", "view": home()}, "/view/type"),
        ("views.publish", {"user_id": "U1", "view": modal()}, "/view/type"),
        ("users.info", {"user": ""}, "/user"),
    ],
)
def test_a_call_that_breaks_one_rule_is_refused(method: str, args: Any, place: str) -> None:
    assert place in [problem.pointer for problem in call_problems(method, args)]


@pytest.mark.parametrize(
    ("method", "args"),
    [
        ("chat.update", {"channel": "C1", "ts": "1.1", "metadata": {"event_type": "k", "event_payload": {}}}),
        (RESPONSE_URL, {"delete_original": True}),
        ("views.open", {"trigger_id": "1", "view": modal()}),
        ("views.update", {"view_id": "V1", "view": modal()}),
        ("views.publish", {"user_id": "U1", "view": home()}),
        (
            "conversations.history",
            {"channel": "C1", "limit": 15, "oldest": "1791763200.000001", "latest": "1791763300"},
        ),
    ],
)
def test_a_good_call_is_taken(method: str, args: Any) -> None:
    assert call_problems(method, args) == []


def test_what_slacks_own_models_make_passes() -> None:
    made = [
        models.SectionBlock(text=models.MarkdownTextObject(text="*話*"), block_id="s"),
        models.ActionsBlock(elements=[models.ButtonElement(text="はい", action_id="yes", value="1", style="primary")]),
        models.ContextBlock(elements=[models.PlainTextObject(text="小さい字")]),
    ]
    assert call_problems("chat.postMessage", message(*[block.to_dict() for block in made])) == []
    assert call_problems("chat.postMessage", message(section(accessory=button()))) == []


def test_a_signature_is_the_recorded_one() -> None:
    vectors = json.loads((Path(__file__).parent / "webhooks" / "signature-vectors.json").read_text(encoding="utf-8"))
    for one in vectors["slack"]:
        body, stamp = one["body"].encode(), one["x_slack_request_timestamp"]
        assert sign(body, stamp, one["signing_secret"]) == one["x_slack_signature"]
