"""Bodies for the tests of the Slack rules: one of every good kind, and for each rule one that breaks it alone."""

from typing import Any

from .slack_records import Json

HTTPS = "https://example.com/a.png"


def plain(text: str = "はい", **more: Any) -> Json:
    return {"type": "plain_text", "text": text, **more}


def mrkdwn(text: str = "*はい*", **more: Any) -> Json:
    return {"type": "mrkdwn", "text": text, **more}


def block(kind: str, **more: Any) -> Json:
    return {"type": kind, **more}


def section(**more: Any) -> Json:
    return block("section", **({"text": mrkdwn()} | more))


def button(**more: Any) -> Json:
    return block("button", **({"text": plain(), "action_id": "yes", "value": "1"} | more))


def actions(*elements: Json, **more: Any) -> Json:
    return block("actions", elements=list(elements), **more)


def entry(element: Json, **more: Any) -> Json:
    return block("input", **({"label": plain("メモ"), "element": element} | more))


def option(text: str = "一", value: str = "1", **more: Any) -> Json:
    return {"text": plain(text), "value": value, **more}


def select(kind: str = "static_select", **more: Any) -> Json:
    return block(kind, **({"action_id": "which", "options": [option(), option("二", "2")]} | more))


def confirm(**more: Any) -> Json:
    return {"title": plain(), "text": mrkdwn(), "confirm": plain(), "deny": plain("いいえ"), **more}


def message(*blocks: Json, **more: Any) -> Json:
    return {"channel": "C06HELPDESK", "text": "話", **({"blocks": list(blocks)} if blocks else {}), **more}


def modal(*blocks: Json, **more: Any) -> Json:
    parts = {"type": "modal", "title": plain("題"), "submit": plain("返す"), "close": plain("やめる")}
    return parts | {"blocks": list(blocks) or [section()]} | more


def home(*blocks: Json, **more: Any) -> Json:
    return {"type": "home", "blocks": list(blocks)} | more


TEXT_INPUT = block("plain_text_input", action_id="text", multiline=True, max_length=500)
DATE = block("datepicker", action_id="date", initial_date="2026-10-12", placeholder=plain("日"))
GROUP = {"label": plain(), "options": [option()]}
WORDS = block("rich_text_section", elements=[block("text", text="字", style={"bold": True})])
EVERY_ELEMENT = (
    button(style="danger", confirm=confirm(style="danger"), url=HTTPS, accessibility_label="はい"),
    block("overflow", action_id="more", options=[option(url=HTTPS)]),
    block("checkboxes", action_id="c", options=[{"text": mrkdwn(), "value": "1"}]),
    block(
        "radio_buttons",
        action_id="r",
        options=[option(description=plain())],
        initial_option=option() | {"description": plain()},
    ),
    DATE,
    block("timepicker", action_id="time", initial_time="09:30", timezone="Asia/Tokyo"),
    block("datetimepicker", action_id="both", initial_date_time=1791763200),
    select(initial_option=option("二", "2"), placeholder=plain()),
    select("multi_static_select", initial_options=[option()], max_selected_items=2, action_id="many"),
    block("static_select", action_id="grouped", option_groups=[GROUP]),
    block("external_select", action_id="e", min_query_length=0),
    block("users_select", action_id="u", initial_user="U06REN00001"),
    block("conversations_select", action_id="v", filter={"include": ["im"]}),
    block("channels_select", action_id="h"),
)
GOOD: dict[str, Json] = {
    "text": message(),
    "text in a thread": message(thread_ts="1.000001", reply_broadcast=False, unfurl_links=False),
    "metadata": message(metadata={"event_type": "kaeru", "event_payload": {"delivery": "1", "n": {"a": [1]}}}),
    "markdown text": {"channel": "C06HELPDESK", "markdown_text": "**字**"},
    "every element": message(actions(*EVERY_ELEMENT, block_id="b")),
    "section": message(section(accessory=button(), fields=[mrkdwn()] * 10, expand=True), section(accessory=DATE)),
    "the same action id in two blocks": message(actions(button()), actions(button())),
    "header, divider, context": message(
        block("header", text=plain("題" * 150, emoji=True)),
        block("divider"),
        block("context", elements=[mrkdwn(verbatim=True), plain(), block("image", image_url=HTTPS, alt_text="絵")]),
    ),
    "image": message(block("image", slack_file={"id": "F1"}, alt_text="絵", title=plain())),
    "rich text": message(
        block(
            "rich_text",
            elements=[
                WORDS,
                block("rich_text_list", style="bullet", elements=[WORDS], indent=1),
                block("rich_text_quote", elements=[block("link", url=HTTPS, text="先")]),
                block("rich_text_preformatted", elements=[block("text", text="字")], border=0),
                block("rich_text_section", elements=[block("user", user_id="U1"), block("emoji", name="frog")]),
            ],
        )
    ),
    "markdown": message(block("markdown", text="# 題")),
    "input": message(entry(TEXT_INPUT, optional=True, hint=plain(), dispatch_action=True)),
    "fifty blocks": message(*[block("divider")] * 50),
    "all text just short enough": message(*[section(text=plain("字" * 2999))] * 4, section(text=plain("字" * 1203))),
    "escaped pings": message(section(text=mrkdwn("&lt;!channel&gt;")), text="&lt;!here&gt; <!subteam^S1>"),
    "a ping in plain text is only words": message(section(text=plain("<!here>"))),
}
GOOD_VIEWS: dict[str, tuple[str, Json]] = {
    "modal": (
        "modal",
        modal(entry(TEXT_INPUT), entry(DATE, optional=True), private_metadata="字" * 3000, callback_id="c"),
    ),
    "modal without inputs": ("modal", {k: v for k, v in modal().items() if k != "submit"}),
    "every input": (
        "modal",
        modal(
            entry(block("number_input", action_id="n", is_decimal_allowed=False, min_value="0", max_value="9.5")),
            entry(block("email_text_input", action_id="n", focus_on_load=True)),
            entry(block("url_text_input", action_id="n", initial_value=HTTPS)),
            entry(block("rich_text_input", action_id="n")),
            entry(block("file_input", action_id="n", max_files=1)),
            entry(block("plain_text_input", dispatch_action_config={"trigger_actions_on": ["on_enter_pressed"]})),
        ),
    ),
    "home": ("home", home(section(), actions(button()), callback_id="h")),
    "empty home": ("home", home()),
}


def _elements(element: Json) -> Json:
    return message(actions(element))


IN = "/blocks/0"
FIRST = f"{IN}/elements/0"
SHAPE = "invalid_blocks"
HOUSE = "house_rule"

# The rule in words: arguments of chat.postMessage that break it, the error, the place.
BAD: dict[str, tuple[Json, str, str]] = {
    "a channel is named": ({"text": "話"}, "invalid_arguments", "/channel"),
    "an argument is known": (message(colour="red"), HOUSE, "/colour"),
    "null is no value": (message(thread_ts=None), HOUSE, "/thread_ts"),
    "a ts is a string": (message(thread_ts=1.5), "invalid_arguments", "/thread_ts"),
    "something is said": ({"channel": "C1"}, "no_text", "/text"),
    "no blocks say nothing": ({"channel": "C1", "text": "", "blocks": []}, "no_text", "/text"),
    "spaces say nothing": ({"channel": "C1", "text": " \n"}, "no_text", "/text"),
    "text is a string": ({"channel": "C1", "text": 3}, "invalid_arguments", "/text"),
    "text beside blocks": ({"channel": "C1", "blocks": [section()]}, HOUSE, "/text"),
    "spaces are no text": (message(section(), text="  "), HOUSE, "/text"),
    "text too long": (message(text="字" * 40_001), "msg_too_long", "/text"),
    "markdown text too long": ({"channel": "C1", "markdown_text": "字" * 12_001}, "msg_too_long", "/markdown_text"),
    "markdown text alone": (message(markdown_text="字"), "markdown_text_conflict", "/markdown_text"),
    "markdown text is a string": ({"channel": "C1", "markdown_text": ["字"]}, "invalid_arguments", "/markdown_text"),
    "attachments": (message(attachments=[]), HOUSE, "/attachments"),
    "ping channel": (message(text="<!channel> 至急"), HOUSE, "/text"),
    "ping here": (message(section(text=mrkdwn("<!here>"))), HOUSE, f"{IN}/text/text"),
    "ping everyone in a field": (message(section(fields=[mrkdwn("<!everyone>")])), HOUSE, f"{IN}/fields/0/text"),
    "ping in markdown": (message(block("markdown", text="<!here>")), HOUSE, f"{IN}/text"),
    "ping in markdown text": ({"channel": "C1", "markdown_text": "<!here>"}, HOUSE, "/markdown_text"),
    "metadata is an object": (message(metadata="x"), "invalid_metadata_format", "/metadata"),
    "metadata has a type": (message(metadata={"event_payload": {}}), "invalid_metadata_schema", "/metadata/event_type"),
    "metadata has a payload": (
        message(metadata={"event_type": "k", "event_payload": "x"}),
        "invalid_metadata_schema",
        "/metadata/event_payload",
    ),
    "metadata has nothing else": (
        message(metadata={"event_type": "k", "event_payload": {}, "id": 1}),
        "invalid_metadata_schema",
        "/metadata/id",
    ),
    "metadata is small": (
        message(metadata={"event_type": "k", "event_payload": {"a": "字" * 3000}}),
        "metadata_too_large",
        "/metadata",
    ),
    "blocks are a list": (message() | {"blocks": {"a": 1}}, "invalid_blocks_format", "/blocks"),
    "fifty-one blocks": (message(*[block("divider")] * 51), SHAPE, "/blocks"),
    "a block is an object": (message("section"), SHAPE, IN),  # type: ignore[arg-type] # that is the point
    "a block has a type": (message({"text": plain()}), SHAPE, f"{IN}/type"),
    "a block type is known": (message(block("letter")), SHAPE, f"{IN}/type"),
    "a property is known": (message(section(colour="red")), SHAPE, f"{IN}/colour"),
    "a deep property is known": (message(section(text=mrkdwn(emoji=True))), SHAPE, f"{IN}/text/emoji"),
    "plain text has no verbatim": (message(section(text=plain(verbatim=True))), SHAPE, f"{IN}/text/verbatim"),
    "a block id twice": (message(section(block_id="a"), section(block_id="a")), SHAPE, "/blocks"),
    "a block id is short": (message(section(block_id="a" * 256)), SHAPE, f"{IN}/block_id"),
    "an action id twice in a block": (message(actions(button(), button())), SHAPE, IN),
    "an action id is short": (_elements(button(action_id="a" * 256)), SHAPE, f"{FIRST}/action_id"),
    "a section says something": (message(block("section")), SHAPE, f"{IN}/text"),
    "section text too long": (message(section(text=plain("字" * 3001))), SHAPE, f"{IN}/text/text"),
    "section text is not empty": (message(section(text=plain(""))), SHAPE, f"{IN}/text/text"),
    "text objects, not strings": (message(section(text="字")), SHAPE, f"{IN}/text"),
    "field too long": (message(section(fields=[plain("字" * 2001)])), SHAPE, f"{IN}/fields/0/text"),
    "eleven fields": (message(section(fields=[plain()] * 11)), SHAPE, f"{IN}/fields"),
    "no text input beside a section": (message(section(accessory=TEXT_INPUT)), SHAPE, f"{IN}/accessory/type"),
    "header in mrkdwn": (message(block("header", text=mrkdwn())), SHAPE, f"{IN}/text/type"),
    "header too long": (message(block("header", text=plain("字" * 151))), SHAPE, f"{IN}/text/text"),
    "no text input among actions": (_elements(TEXT_INPUT), SHAPE, f"{FIRST}/type"),
    "no button in an input": (message(entry(button())), SHAPE, f"{IN}/element/type"),
    "no button in a context": (message(block("context", elements=[button()])), SHAPE, f"{FIRST}/type"),
    "button text in mrkdwn": (_elements(button(text=mrkdwn())), SHAPE, f"{FIRST}/text/type"),
    "button text too long": (_elements(button(text=plain("字" * 76))), SHAPE, f"{FIRST}/text/text"),
    "button address": (_elements(button(url="javascript:alert(1)")), SHAPE, f"{FIRST}/url"),
    "button address can be read": (_elements(button(url="https://[x")), SHAPE, f"{FIRST}/url"),
    "confirm is whole": (
        _elements(button(confirm={k: v for k, v in confirm().items() if k != "text"})),
        SHAPE,
        f"{FIRST}/confirm/text",
    ),
    "confirm text": (_elements(button(confirm=confirm(text=plain("字" * 301)))), SHAPE, f"{FIRST}/confirm/text/text"),
    "image without words": (message(block("image", image_url=HTTPS)), SHAPE, f"{IN}/alt_text"),
    "image without a picture": (message(block("image", alt_text="絵")), SHAPE, f"{IN}/image_url"),
    "image with two pictures": (
        message(block("image", alt_text="絵", image_url=HTTPS, slack_file={"id": "F1"})),
        SHAPE,
        f"{IN}/image_url",
    ),
    "a file has id or url": (message(block("image", alt_text="絵", slack_file={})), SHAPE, f"{IN}/slack_file/id"),
    "a menu has options": (_elements(block("static_select")), SHAPE, f"{FIRST}/options"),
    "options or groups": (_elements(select(option_groups=[GROUP])), SHAPE, f"{FIRST}/options"),
    "option text too long": (_elements(select(options=[option("字" * 76)])), SHAPE, f"{FIRST}/options/0/text/text"),
    "option value too long": (_elements(select(options=[option("字", "字" * 151)])), SHAPE, f"{FIRST}/options/0/value"),
    "option text in mrkdwn": (
        _elements(select(options=[option() | {"text": mrkdwn()}])),
        SHAPE,
        f"{FIRST}/options/0/text/type",
    ),
    "option url outside overflow": (_elements(select(options=[option(url=HTTPS)])), SHAPE, f"{FIRST}/options/0/url"),
    "first option is one of them": (
        _elements(select(initial_option=option("三", "3"))),
        SHAPE,
        f"{FIRST}/initial_option",
    ),
    "first options are among them": (
        _elements(select("multi_static_select", initial_options=[option("三", "3")])),
        SHAPE,
        f"{FIRST}/initial_options/0",
    ),
    "no such day": (_elements(DATE | {"initial_date": "2026-02-30"}), SHAPE, f"{FIRST}/initial_date"),
    "no such hour": (_elements(block("timepicker", initial_time="24:00")), SHAPE, f"{FIRST}/initial_time"),
    "milliseconds": (
        _elements(block("datetimepicker", initial_date_time=1791763200000)),
        SHAPE,
        f"{FIRST}/initial_date_time",
    ),
    "lengths in order": (message(entry(TEXT_INPUT | {"min_length": 501})), SHAPE, f"{IN}/element/min_length"),
    "first value too long": (
        message(entry(TEXT_INPUT | {"initial_value": "字" * 501})),
        SHAPE,
        f"{IN}/element/initial_value",
    ),
    "one focus": (message(*[entry(TEXT_INPUT | {"focus_on_load": True})] * 2), SHAPE, "/blocks"),
    "all text too long": (
        message(*[section(text=plain("字" * 2999))] * 4, section(text=plain("字" * 1204))),
        "msg_blocks_too_long",
        "/blocks",
    ),
}
# As above for views: the surface, the view, the place. The error is invalid_arguments unless the place says otherwise.
BAD_VIEWS: dict[str, tuple[str, Any, str]] = {
    "a view is an object": ("modal", [], "/view"),
    "a modal has a title": ("modal", {k: v for k, v in modal().items() if k != "title"}, "/view/title"),
    "title too long": ("modal", modal(title=plain("字" * 25)), "/view/title/text"),
    "submit too long": ("modal", modal(submit=plain("字" * 25)), "/view/submit/text"),
    "close too long": ("modal", modal(close=plain("字" * 25)), "/view/close/text"),
    "title in mrkdwn": ("modal", modal(title=mrkdwn()), "/view/title/type"),
    "private metadata too long": ("modal", modal(private_metadata="字" * 3001), "/view/private_metadata"),
    "callback id too long": ("modal", modal(callback_id="c" * 256), "/view/callback_id"),
    "inputs need a submit": (
        "modal",
        {k: v for k, v in modal(entry(TEXT_INPUT)).items() if k != "submit"},
        "/view/submit",
    ),
    "a hundred and one blocks": ("modal", modal(*[block("divider")] * 101), "/view/blocks"),
    "a modal has blocks": ("modal", modal() | {"blocks": []}, "/view/blocks"),
    "no markdown in a modal": ("modal", modal(block("markdown", text="字")), "/view/blocks/0/type"),
    "a block id twice": ("modal", modal(section(block_id="a"), section(block_id="a")), "/view/blocks"),
    "a modal is no home": ("home", home(type="modal"), "/view/type"),
    "a home is no modal": ("modal", modal(type="home"), "/view/type"),
    "a home has no submit": ("home", home(submit=plain()), "/view/submit"),
    "a home has no title": ("home", home(title=plain()), "/view/title"),
    "too large a view": ("home", home(*[section(text=plain("字" * 3000))] * 30), "/view"),
    "ping in a view": ("home", home(section(text=mrkdwn("<!channel>"))), "/view/blocks/0/text/text"),
}
