"""Plain forms of what was said politely: 切りました, 切ってしまいました and 切った are one answer; 切っていません is another.

No dictionary: a form that could come from two kinds of verbs yields both, and only comparison decides.
"""

from __future__ import annotations

import re

from bot.understanding.once import once

_PAST = {"い": "った", "ち": "った", "り": "った", "み": "んだ", "び": "んだ", "に": "んだ", "き": "いた", "ぎ": "いだ"}
_PRESENT = dict(zip("いちりみびにきぎし", "うつるむぶぬくぐす", strict=True))
_BEFORE_NOT = dict(zip("いちりみびにきぎし", "わたらまばなかがさ", strict=True))
_REQUESTS = (
    ("って", "う つ る く"),
    ("んで", "む ぶ ぬ"),
    ("いて", "く いる"),
    ("いで", "ぐ"),
    ("して", "す する"),
    ("て", "る"),
)
_GOING = ("行き", "いき")

_OPENING = re.compile(
    r"(?:えっと|えーと|ええと|えと|あのー?|うーん|まあ|もう|すでに|既に|今は|今|さっき|やっと|ちゃんと|一応|いちおう|たぶん|多分"
    r"|おそらく|もちろん|とりあえず|それは|これは|私は|自分は|ちょっと|よく)[、, ]*"
)
_CLOSING = re.compile(
    r"(?:です|でした|だ|だった|やで|やねん|やわ|やけど|やから|(?<=[^いやさじ])や|けん|けえ|ばい|っちゃ|とよ|やん|っす|よ|ね|な|わ|よー|ねー|けど"
    r"|けれど|けども|が|から|ので|し|のです|んです|んだ|の|ん|と思います|と思う"
    r"|とおもう|もの|ものです|ほう|方|のほう|にします|でお願いします|をお願いします|がいい|でいい|ください|下さい"
    r"|ほしい|で|を|ー|[。.!、… ~♪]|笑|w+)$"
)
_SWAPS = (
    ("ている", "てる"), ("でいる", "でる"), ("ていない", "てない"), ("でいない", "でない"), ("ていた", "てた"),
    ("ていなかった", "てなかった"), ("てしまった", "た"), ("でしまった", "だ"), ("っちゃった", "った"), ("ちゃった", "た"),
    ("んじゃった", "んだ"), ("わからん", "わからない"), ("知らん", "知らない"), ("わかんない", "わからない"), ("てへん", "てない"),
    ("分からない", "わからない"), ("分かんない", "わからない"), ("しらない", "知らない"), ("てねえ", "てない"), ("有る", "ある"),
    ("とる", "てる"), ("とった", "てた"), ("どった", "でた"), ("とらん", "てない"), ("とらへん", "てない"), ("ちょる", "てる"), ("どる", "でる"), ("とります", "てます"),
    ("切れた", "切った"), ("きった", "切った"), ("きれた", "切った"), ("きれない", "切れない"), ("おくった", "送った"), ("はらった", "払った"),
    ("つたえた", "伝えた"), ("とめた", "止めた"), ("ふりこんだ", "振り込んだ"), ("でんわした", "電話した"), ("無い", "ない"), ("無かった", "なかった"), ("はいれない", "入れない"), ("はいれた", "入れた"),
)  # fmt: skip
_SWAPPED = tuple(polite for polite, _ in _SWAPS)
_WESTERN_NOT = re.compile(r"(?<=[かがさたなばまらわえけせてでねべめれげ])ん(?:かった|やった)?$")
"""切れん, 出らん, つながらんかった: the "not" of western Japan."""
_SPELLINGS = (("繋が", "つなが"), ("判ら", "わから"), ("判り", "わかり"), ("解ら", "わから"), ("出来", "でき"))
_MOST_FORMS = 60
_LONGEST_CLAUSE = 120


@once
def plain_forms(said: str) -> frozenset[str]:
    """A clause in every plainer form it may stand for, itself among them. Expects text made plain."""
    if len(said) > _LONGEST_CLAUSE:
        return frozenset({said})
    forms = {said}
    waiting = [said]
    while waiting and len(forms) < _MOST_FORMS:
        for plainer in _plainer(waiting.pop()):
            if plainer and plainer not in forms:
                forms.add(plainer)
                waiting.append(plainer)
    return frozenset(forms)


def _plainer(form: str) -> list[str]:
    plainer = [form[: closing.start()]] if (closing := _CLOSING.search(form)) else []
    plainer += [form.replace(rare, usual) for rare, usual in _SPELLINGS if rare in form]
    if western := _WESTERN_NOT.search(form):
        plainer.append(form[: western.start()] + ("ない" if western[0] == "ん" else "なかった"))
    if opening := _OPENING.match(form):
        plainer.append(form[opening.end() :])
    if form.endswith(_SWAPPED):
        plainer += [form[: -len(polite)] + plain for polite, plain in _SWAPS if form.endswith(polite)]
    for polite, plain in (("ありませんでした", "なかった"), ("ありません", "ない")):
        if form.endswith(polite):
            return [*plainer, form[: -len(polite)] + plain]
    for ending, row, suffix in (
        ("ませんでした", _BEFORE_NOT, "なかった"),
        ("ません", _BEFORE_NOT, "ない"),
        ("ます", _PRESENT, ""),
    ):
        if form.endswith(ending):
            stem = form[: -len(ending)]
            return [*plainer, *_from_stem(stem, row, suffix)]
    if form.endswith(("て", "んで", "いで")):
        plainer += _from_request(form)
    if form.endswith("ました"):
        plainer += _past(form[: -len("ました")])
    return plainer


def _from_request(form: str) -> list[str]:
    """止めて(ください) asks for 止める."""
    for ending, plain in _REQUESTS:
        if form.endswith(ending):
            return [form[: -len(ending)] + last for last in plain.split()]
    return []


def _from_stem(stem: str, row: dict[str, str], suffix: str) -> list[str]:
    if not stem:
        return []
    one_row = [stem + (suffix or "る")]
    if stem[-1] in row:
        one_row.append(stem[:-1] + row[stem[-1]] + suffix)
    if stem[-1] == "し" and not suffix:
        one_row.append(stem[:-1] + "する")
    return one_row


def _past(stem: str) -> list[str]:
    if not stem:
        return []
    forms = [stem + "た"]
    if stem.endswith(_GOING):
        forms.append(stem[:-1] + "った")
    if stem[-1] in _PAST:
        forms.append(stem[:-1] + _PAST[stem[-1]])
    return forms
