"""Messages for the tests of the rules: a good one of each kind, and for each rule one that breaks it and nothing else.

Limits that limits.toml states for a single property are not repeated here; the test reads them from there.
"""

from typing import Any

Json = dict[str, Any]

HTTPS = "https://example.com/a.png"
FAMILY = "👨‍👩‍👧‍👦"
POSTBACK: Json = {"type": "postback", "label": "はい", "data": "a=1", "displayText": "はい"}
SAY: Json = {"type": "message", "label": "いいえ", "text": "いいえ"}
OPEN: Json = {"type": "uri", "label": "開く", "uri": "https://example.com/?q=%E3%81%82"}
CALL: Json = {"type": "uri", "label": "電話", "uri": "tel:188"}
COPY: Json = {"type": "clipboard", "label": "写す", "clipboardText": "A-1"}
PICK: Json = {"type": "datetimepicker", "label": "日時", "data": "d", "mode": "datetime", "min": "2026-01-01T00:00"}
CAMERA: Json = {"type": "camera", "label": "写真"}
SWITCH: Json = {"type": "richmenuswitch", "label": "次", "richMenuAliasId": "b", "data": "d"}


def text(words: str = "こんにちは", **more: Any) -> Json:
    return {"type": "text", "text": words, **more}


def quick(*actions: Json) -> Json:
    return text(quickReply={"items": [{"type": "action", "action": action} for action in actions]})


def template(kind: str, **parts: Any) -> Json:
    return {"type": "template", "altText": "選んでください", "template": {"type": kind, **parts}}


def buttons(words: str = "どれですか", **more: Any) -> Json:
    return template("buttons", **{"text": words, "actions": [POSTBACK], **more})


def carousel(*columns: Json) -> Json:
    return template("carousel", columns=[{"text": "一", "actions": [SAY], **column} for column in columns])


def box(*contents: Json, layout: str = "vertical", **more: Any) -> Json:
    return {"type": "box", "layout": layout, "contents": list(contents), **more}


def bubble(*contents: Json, **more: Any) -> Json:
    return {"type": "bubble", "body": box(*contents), **more}


def flex(contents: Json) -> Json:
    return {"type": "flex", "altText": "お知らせ", "contents": contents}


def bubbles(*contents: Json) -> Json:
    return flex({"type": "carousel", "contents": list(contents)})


def button(**action: Any) -> Json:
    return {"type": "button", "style": "primary", "scaling": True, "action": POSTBACK | action}


def picture(**more: Any) -> Json:
    return {"type": "image", "url": HTTPS, **more}


WORDS: Json = {"type": "text", "text": "本文", "wrap": True, "size": "lg", "color": "#112233"}
SPAN: Json = {"type": "span", "text": "太字", "weight": "bold"}
ICON: Json = {"type": "icon", "url": HTTPS}
VIDEO: Json = {"type": "video", "url": HTTPS, "previewUrl": HTTPS, "altContent": picture(), "aspectRatio": "16:9"}
AREA: Json = {"x": 0, "y": 0, "width": 10, "height": 10}
EMOJI: Json = {"index": 2, "productId": "5ac1", "emojiId": "001"}
MENTION: Json = {"type": "mention", "mentionee": {"type": "all"}}
LINE_EMOJI: Json = {"type": "emoji", "productId": "5ac1", "emojiId": "001"}

GOOD: dict[str, Json] = {
    "text": text("あ" * 5000, sender={"name": "かえる", "iconUrl": HTTPS}),
    "text with emoji": text("😀$です", emojis=[EMOJI]),
    "quick replies": quick(POSTBACK, SAY, OPEN, CALL, COPY, PICK, CAMERA, *[SAY] * 6),
    "textV2": {"type": "textV2", "text": "{{そのまま}} {face}", "substitution": {"face": LINE_EMOJI}},
    "sticker": {"type": "sticker", "packageId": "446", "stickerId": "1988"},
    "image": {"type": "image", "originalContentUrl": HTTPS, "previewImageUrl": HTTPS},
    "video": {"type": "video", "originalContentUrl": HTTPS, "previewImageUrl": HTTPS, "trackingId": "t-1"},
    "audio": {"type": "audio", "originalContentUrl": HTTPS, "duration": 60000},
    "location": {"type": "location", "title": "窓口", "address": "町", "latitude": 35.6, "longitude": 139.7},
    "imagemap": {
        "type": "imagemap",
        "altText": "地図",
        "baseUrl": "https://example.com/map",
        "baseSize": {"width": 1040, "height": 500},
        "actions": [
            {"type": "uri", "linkUri": "https://example.com/", "area": AREA},
            {"type": "message", "text": "ここ", "area": AREA},
            {"type": "clipboard", "clipboardText": "A-1", "area": AREA},
        ],
    },
    "buttons": buttons("あ" * 160, actions=[POSTBACK, OPEN, PICK, COPY]),
    "buttons with title": buttons(FAMILY * 60, title="題", thumbnailImageUrl=HTTPS, defaultAction=OPEN),
    "confirm": template("confirm", text="よいですか", actions=[POSTBACK, SAY]),
    "carousel": carousel({"title": "一"}, {"title": "二"}),
    "image carousel": template("image_carousel", columns=[{"imageUrl": HTTPS, "action": SAY}]),
    "bubble": flex(
        bubble(
            WORDS,
            {"type": "text", "contents": [SPAN]},
            {"type": "separator", "margin": "md"},
            box(ICON, WORDS, layout="baseline", paddingAll="10px"),
            button(label=FAMILY * 40),
            size="mega",
            hero=VIDEO,
            footer=box(button(), backgroundColor="#FFFFFF80"),
        )
    ),
    "bubble carousel": bubbles(bubble(WORDS, hero=picture(aspectRatio="1:3")), bubble(WORDS)),
    "coupon": {"type": "coupon", "couponId": "01J", "deliveryTag": "tag_1"},
}

AT = "messages[0]"
ACTION = f"{AT}.quickReply.items[0].action"
BUTTON = f"{AT}.template.actions[0]"
PART = f"{AT}.contents.body.contents[0]"

# The rule in words: a message that breaks it, the property that LINE would name.
BAD: dict[str, tuple[Json, str]] = {
    "a message has a type": ({"text": "x"}, f"{AT}.type"),
    "the type is known": ({"type": "letter"}, f"{AT}.type"),
    "a property is known": (text(colour="red"), f"{AT}.colour"),
    "a deep property is known": (flex(bubble(WORDS | {"wrapped": True})), f"{PART}.wrapped"),
    "null is no text": (text() | {"text": None}, f"{AT}.text"),
    "a text is not empty": (text(""), f"{AT}.text"),
    "emoji count twice in a text": (text("😀" * 2501), f"{AT}.text"),
    "LINE emoji need room": (text("ああ$" + "あ" * 4990, emojis=[EMOJI]), f"{AT}.text"),
    "LINE emoji stand at a dollar": (text("😀です", emojis=[EMOJI]), f"{AT}.emojis[0].index"),
    "thirteen quick replies": (quick(*[SAY] * 14), f"{AT}.quickReply.items"),
    "a quick reply has an action": (
        text(quickReply={"items": [{"type": "action"}]}),
        f"{AT}.quickReply.items[0].action",
    ),
    "quick reply label": (quick(SAY | {"label": "あ" * 21}), f"{ACTION}.label"),
    "a label is not empty": (quick(SAY | {"label": ""}), f"{ACTION}.label"),
    "camera has a label": (quick({"type": "camera"}), f"{ACTION}.label"),
    "no menu switch in a chat": (quick(SWITCH), f"{ACTION}.type"),
    "no camera in a template": (buttons(actions=[CAMERA]), f"{BUTTON}.type"),
    "no camera in Flex": (flex(bubble({"type": "button", "action": CAMERA})), f"{PART}.action.type"),
    "an action has a known type": (quick(SAY | {"type": "shout"}), f"{ACTION}.type"),
    "postback data": (quick(POSTBACK | {"data": "あ" * 301}), f"{ACTION}.data"),
    "postback display text": (quick(POSTBACK | {"displayText": FAMILY * 301}), f"{ACTION}.displayText"),
    "text or display text": (quick(POSTBACK | {"text": "x"}), f"{ACTION}.text"),
    "fill-in needs the keyboard": (quick(POSTBACK | {"fillInText": "x"}), f"{ACTION}.fillInText"),
    "script addresses": (quick(OPEN | {"uri": "javascript:alert(1)"}), f"{ACTION}.uri"),
    "addresses are encoded": (quick(OPEN | {"uri": "https://example.com/あ"}), f"{ACTION}.uri"),
    "addresses have a host": (quick(OPEN | {"uri": "https:///x"}), f"{ACTION}.uri"),
    "addresses can be read": (quick(OPEN | {"uri": "https://[x"}), f"{ACTION}.uri"),
    "telephone numbers": (quick(OPEN | {"uri": "tel:"}), f"{ACTION}.uri"),
    "clipboard empty": (quick(COPY | {"clipboardText": ""}), f"{ACTION}.clipboardText"),
    "clipboard long": (quick(COPY | {"clipboardText": "あ" * 1001}), f"{ACTION}.clipboardText"),
    "picker form": (quick(PICK | {"initial": "2026-01-01 00:00"}), f"{ACTION}.initial"),
    "picker day exists": (quick(PICK | {"mode": "date", "min": "2026-02-30"}), f"{ACTION}.min"),
    "picker century": (quick(PICK | {"mode": "date", "min": "1899-12-31"}), f"{ACTION}.min"),
    "picker time": (quick(PICK | {"mode": "time", "min": "24:00"}), f"{ACTION}.min"),
    "picker order": (quick(PICK | {"max": "2026-01-01t00:00"}), f"{ACTION}.max"),
    "picker mode": (quick(PICK | {"mode": "year"}), f"{ACTION}.mode"),
    "keys of textV2 exist": ({"type": "textV2", "text": "{who}"}, f"{AT}.text"),
    "braces of textV2 pair": ({"type": "textV2", "text": "a } b"}, f"{AT}.text"),
    "keys of textV2 are short": (
        {"type": "textV2", "text": "x", "substitution": {"k" * 21: LINE_EMOJI}},
        f"{AT}.substitution",
    ),
    "twenty emoji in textV2": (
        {"type": "textV2", "text": "x", "substitution": {f"k{n}": LINE_EMOJI for n in range(21)}},
        f"{AT}.substitution",
    ),
    "no mention outside groups": (
        {"type": "textV2", "text": "{all}", "substitution": {"all": MENTION}},
        f"{AT}.substitution.all",
    ),
    "alt text": (buttons() | {"altText": "あ" * 1501}, f"{AT}.altText"),
    "template kind": (template("wheel", text="x"), f"{AT}.template.type"),
    "buttons text": (buttons("あ" * 161), f"{AT}.template.text"),
    "buttons text under a title": (buttons("あ" * 61, title="題"), f"{AT}.template.text"),
    "buttons text under an image": (buttons("あ" * 61, thumbnailImageUrl=HTTPS), f"{AT}.template.text"),
    "no buttons": (buttons(actions=[]), f"{AT}.template.actions"),
    "five buttons": (buttons(actions=[SAY] * 5), f"{AT}.template.actions"),
    "template label missing": (buttons(actions=[{"type": "message", "text": "x"}]), f"{BUTTON}.label"),
    "template label": (buttons(actions=[SAY | {"label": FAMILY * 21}]), f"{BUTTON}.label"),
    "default action label": (
        buttons(defaultAction=OPEN | {"label": "あ" * 21}),
        f"{AT}.template.defaultAction.label",
    ),
    "confirm with one": (template("confirm", text="?", actions=[SAY]), f"{AT}.template.actions"),
    "confirm with three": (template("confirm", text="?", actions=[SAY] * 3), f"{AT}.template.actions"),
    "eleven columns": (carousel(*[{}] * 11), f"{AT}.template.columns"),
    "column actions agree": (carousel({}, {"actions": [SAY, SAY]}), f"{AT}.template.columns"),
    "column titles agree": (carousel({}, {"title": "二"}), f"{AT}.template.columns"),
    "column images agree": (carousel({}, {"thumbnailImageUrl": HTTPS}), f"{AT}.template.columns"),
    "column text": (carousel({"text": "あ" * 121}), f"{AT}.template.columns[0].text"),
    "column text under a title": (carousel({"text": "あ" * 61, "title": "題"}), f"{AT}.template.columns[0].text"),
    "four actions in a column": (carousel({"actions": [SAY] * 4}), f"{AT}.template.columns[0].actions"),
    "image carousel label": (
        template("image_carousel", columns=[{"imageUrl": HTTPS, "action": SAY | {"label": "あ" * 13}}]),
        f"{AT}.template.columns[0].action.label",
    ),
    "Flex button label missing": (
        flex(bubble({"type": "button", "action": {"type": "uri", "uri": HTTPS}})),
        f"{PART}.action.label",
    ),
    "Flex button label": (flex(bubble(button(label="あ" * 41))), f"{PART}.action.label"),
    "label of a tappable picture": (flex(bubble(picture(action=OPEN | {"label": "あ" * 41}))), f"{PART}.action.label"),
    "label of a tappable bubble": (flex(bubble(action=OPEN | {"label": ""})), f"{AT}.contents.action.label"),
    "Flex text says something": (flex(bubble({"type": "text"})), f"{PART}.text"),
    "Flex text is not empty": (flex(bubble({"type": "text", "text": ""})), f"{PART}.text"),
    "the body is a box": (flex({"type": "bubble", "body": box(type="text")}), f"{AT}.contents.body.type"),
    "thirty kilobytes in a bubble": (flex(bubble(*[WORDS | {"text": "あ" * 2000}] * 6)), f"{AT}.contents"),
    "fifty kilobytes in a carousel": (
        bubbles(*[bubble(*[WORDS | {"text": "あ" * 2000}] * 3)] * 3),
        f"{AT}.contents",
    ),
    "thirteen bubbles": (bubbles(*[bubble(WORDS)] * 13), f"{AT}.contents.contents"),
    "bubbles of one size": (bubbles(bubble(size="kilo"), bubble(size="nano")), f"{AT}.contents.contents"),
    "icons in a baseline box only": (flex(bubble(ICON)), f"{PART}.type"),
    "no box in a baseline box": (flex(bubble(box(box(), layout="baseline"))), f"{PART}.contents[0].type"),
    "spans in texts only": (flex(bubble(SPAN)), f"{PART}.type"),
    "no button as hero": (flex(bubble(hero=button())), f"{AT}.contents.hero.type"),
    "video as hero only": (flex(bubble(VIDEO)), f"{PART}.type"),
    "no video in a small bubble": (flex(bubble(hero=VIDEO, size="nano")), f"{AT}.contents.hero"),
    "no video in a carousel": (bubbles(bubble(hero=VIDEO)), f"{AT}.contents.contents[0].hero"),
    "video has a picture beside it": (
        flex(bubble(hero=VIDEO | {"altContent": WORDS})),
        f"{AT}.contents.hero.altContent.type",
    ),
    "ratio form": (flex(bubble(picture(aspectRatio="wide"))), f"{PART}.aspectRatio"),
    "ratio height": (flex(bubble(picture(aspectRatio="1:4"))), f"{PART}.aspectRatio"),
    "ten animated pictures": (flex(bubble(*[picture(animated=True)] * 11)), f"{AT}.contents"),
}
