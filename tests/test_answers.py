"""Yes and no, and which option is meant: the many ways people type them, and what must never be taken for one."""

from __future__ import annotations

from datetime import datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.understanding.answers import read_choice, read_count, read_money, read_phone, read_when, read_yes_no

NOW = datetime(2026, 11, 15, 20, 5, 33, tzinfo=timezone(timedelta(hours=9)))

YES = """
    はい|うん|ええ|そうです|そう|あってる|合ってます|合っています|それで合っています|そのとおりです|間違いないです|大丈夫|大丈夫です|はい、そうです|うんうん
    ハイ|ﾊｲ|はい！|えっと、はい|いいよ|お願いします|オッケー|ＯＫ|👍|ある|あります|したよ|たぶんそうです|問題ないです|はい 叔父です|はいそうです|はいはい|せやで|んだ|おっしゃる通りです
    yes|Yes!|yep|yeah|ok|OK|sure|right|correct|no problem|that's right|yes it is|I do|of course|yes, please|definitely|hai
"""
NO = """
    いいえ|いや|いえ|ううん|ちがう|違います|ちがいます|ちがうよ|ない|ないです|ありません|なかったです|無い|だめです|いらない|結構です|やめておく|まだです
    合ってない|合っていません|間違いです|大丈夫じゃない|いいえ、違います|イイエ|いや、ないです|持ってない|してません|やってません|ちゃうで|全然|❌
    no|No.|nope|nah|not really|no thanks|no, it's mine|I don't|I didn't|that's wrong|not yet
"""
NEITHER = """
    わからない|わかりません|よくわからないです|知らない|不明|さあ|うん、ちがう|いや、わからない|はい、でも違います|はい？|大丈夫ですか|ないかな|あるかも|いいです
    ノートンです|3万円|昨日|ないと困る|つながらない|妻には言わないで|。。。|?
    maybe|not sure|I don't know|yes and no|yes but only partly|dunno|no idea|november|nothing to say about yesterday's call is it
"""


def table(text: str) -> list[str]:
    return [word.strip() for line in text.strip().splitlines() for word in line.strip().split("|")]


@pytest.mark.parametrize("typed", table(YES))
def test_a_yes_is_read(typed: str) -> None:
    assert read_yes_no(typed) is True


@pytest.mark.parametrize("typed", table(NO))
def test_a_no_is_read(typed: str) -> None:
    assert read_yes_no(typed) is False


@pytest.mark.parametrize("typed", [*table(NEITHER)[:-1], "", "　", "nothing like that happened here?"])
def test_doubt_is_neither_yes_nor_no(typed: str) -> None:
    assert read_yes_no(typed) is None


HUNG_UP = [("hung_up", "切った"), ("cannot", "切れない")]
EXISTS = [("yes", "ある"), ("no", "ない"), ("unknown", "わからない")]
CALLED = [("done", "かけた"), ("not_yet", "まだ"), ("later", "あとで")]
REACHED = [("done", "かけた"), ("busy", "つながらない")]
REACHED_LATER = [("told", "伝えた"), ("later", "あとで")]
OWNER = [("self", "自分"), ("self", "わたし"), ("self", "私"), ("family", "家族")]
TOUCHED = [("yes", "入れた"), ("no", "入れていない"), ("unsure", "わからない")]
CARDS = [("two", "2枚"), ("one", "1枚"), ("zero", "0枚"), ("unknown", "わからない")]
PRICES = [("small", "3,000円"), ("big", "10,000円"), ("unknown", "わからない")]
PLANS = [("stop", "A 今夜止める"), ("call", "B 明日電話")]
WHICH = [("this", "この店だけ止める"), ("all", "全部止める")]
PAID = [
    ("transfer", "銀行振込"),
    ("credit", "クレジットカード"),
    ("prepaid", "プリペイドカード"),
    ("cash", "現金を送った"),
]
ENGLISH = [("hung_up", "I hung up"), ("cannot", "I can't hang up")]
CALLED_ENGLISH = [("done", "I called"), ("not_yet", "Not yet"), ("later", "Later"), ("unknown", "I'm not sure")]
RIGHT = [("yes", "合っている"), ("correct", "直す")]
HIDDEN_NO = [("seen", "見た"), ("unseen", "見ていない")]

CHOICES = [
    (HUNG_UP, "hung_up", "切った|切りました|もう切った|もう切りました。|切った!|切ったよ|切ったものです|電話切った|電話を切りました|うん切ったよ|切つた"),
    (HUNG_UP, "hung_up", "切ってしまいました|さっき切った|1|１|①|1番|１番です|(1)|1.|一番|最初の|the first one|切った。でもまたかかってきた"),
    (HUNG_UP, "cannot", "切れない|切れません|切れないです|電話が切れない|2|２|②|2番|2.|二つ目|last|こわくて切れない|電話は切ったけど切れない|切れん|切れんけん。怖いっちゃ|切れんわ"),
    (HUNG_UP, None, "切ってない|切っていません|まだ切ってない|切ったほうがいい?|切った？|切るのこわい|はい|3|0|切った覚えはない|切"),
    (EXISTS, "yes", "ある|あります|アプリはある|アプリある|はい|うん|yes|あった|たぶんある|あるけどパスワードがわからん|ありますよ"),
    (EXISTS, "no", "ない|ないです|ありません|手元にない|メモない|無い|なかった|いいえ|no|もうない|アプリは無いです"),
    (EXISTS, "unknown", "わからない|わかりません|わからん|よくわからないです|不明|知らない|知りません|覚えてない|忘れました|not sure|I don't know|あるかわからない"),
    (EXISTS, None, "つながらない|あるいは|あるかも|あるの？|読んでない|ないと困る|電話に出ない|電話にでない|歩ある|"),
    (CALLED, "done", "かけた|かけました|電話かけた|電話をかけました|できた|済んだ|終わりました|しました|完了|done|finished"),
    (CALLED, "not_yet", "まだ|まだです|まだかけてない|まだかけていません|かけてません|これから|not yet|I haven't|haven't called"),
    (REACHED_LATER, "later", "まだ。父に電話してもらう|まだです"),
    (CALLED, "later", "あとで|後で|あとにします|later|のちほど|今は無理"),
    (CALLED, None, "見かけた|出かけた|かけるべき？|わからない|だれにかける"),
    (REACHED, "busy", "つながらない|つながりません|電話がつながらない|全然つながらないです|かけたけどつながらない|かけました。つながらん|かけたが、つながらない|繋がらない"),
    (REACHED, "done", "つながらんかったけどさっきかけた"),
    (OWNER, "self", "私のカードです|自分の携帯です|自分の|わたしのやつ|自分の名義"),
    (OWNER, "family", "家族のカード|家族の口座です"),
    (OWNER, None, "店のカードです|自分のカードかも|家族か自分のカード"),
    (TOUCHED, "unsure", "入れたかも。なんとかデスクっていうやつ|入れちゃったかも|入れたかもしれません"),
    (TOUCHED, "yes", "入れた|はい、入れた"),
    (CARDS, "two", "2|２|2枚|二枚です|2まい|①|ふたつ|two"),
    (CARDS, "one", "1|1枚|一枚|1枚だけです|2番"),
    (CARDS, "zero", "0|０枚|ゼロ|ない"),
    (CARDS, None, "3|5枚|2枚目|1枚か2枚"),
    (PRICES, "big", "10,000円|1万円|一万円です|10000円|2番"),
    (PRICES, "small", "三千円|3000円|3千円くらい"),
    (PLANS, "stop", "A|a|Aで|1|今夜止める|今夜|今夜止めます"),
    (PLANS, "call", "B|ｂ|Bにします|明日電話|明日|B 明日電話|2"),
    (WHICH, "this", "この店だけ|この店だけ止める|この店だけ止めます|この店だけ止めてください"),
    (WHICH, "all", "全部|全部止める|全部止めます|全部止めてください"),
    (WHICH, None, "止める|全部止めない|止めてもいいの？"),
    (PAID, "transfer", "銀行振込|銀行振込です|銀行|振込|銀行振込で払いました"),
    (PAID, "credit", "クレジットカード|クレジット|くれじっとかーど|ｸﾚｼﾞｯﾄｶｰﾄﾞ|クレジッドカード|クレジットカードで払った"),
    (PAID, "prepaid", "プリペイド|プリペードカード|プリペイドカードです|ぷりぺいどかーど"),
    (PAID, "cash", "現金を送りました|現金を送った|現金を送つた"),
    (PAID, None, "カード|クレジットカードじゃない|クレジットカードではないです|その他"),
    (ENGLISH, "hung_up", "hung up|I hung up|I've hung up|yes I hung up already|Hung up!|1|the first"),
    (ENGLISH, "cannot", "can't|I can't hang up|cannot hang up|I can not hang up|2|second"),
    (ENGLISH, None, "I haven't hung up|not hung up|I never hung up|hang up|should I hang up?"),
    (CALLED_ENGLISH, "done", "I called|called|I have called them|done|i called!|finished|I did it"),
    (CALLED_ENGLISH, "not_yet", "not yet|no, not yet|haven't called|I haven't called"),
    (CALLED_ENGLISH, "later", "later|maybe later|Later."),
    (CALLED_ENGLISH, "unknown", "I'm not sure|not sure|don't know|no idea|I don't remember"),
    (CALLED_ENGLISH, None, "I didn't call|who"),
    (RIGHT, "yes", "はい|合っている|合ってる|合ってます|あってる|そうです"),
    (RIGHT, "correct", "直す|直します|2"),
    (HIDDEN_NO, "seen", "見た|見ました|もう見た"),
    (HIDDEN_NO, "unseen", "見ていない|見てない|見ていません|まだ見てない|まだ"),
]  # fmt: skip
ROWS = [(options, expected, typed) for options, expected, words in CHOICES for typed in words.split("|")]


@pytest.mark.parametrize(("options", "expected", "typed"), ROWS, ids=[f"{row[2]}={row[1]}" for row in ROWS])
def test_an_option_is_chosen_only_when_it_is_meant(
    options: list[tuple[str, str]], expected: str | None, typed: str
) -> None:
    assert read_choice(typed, options) == expected


@pytest.mark.parametrize("options", [row[0] for row in CHOICES])
def test_every_label_and_every_number_of_its_place_is_an_answer(options: list[tuple[str, str]]) -> None:
    for place, (option, label) in enumerate(options, 1):
        assert read_choice(label, options) == option
        assert read_choice(f"{label}。", options) == option
        assert read_choice(f" {label}！", options) == option
        assert read_choice(f"{place}番", options) == option
        assert read_choice("①②③④"[place - 1], options) == option


def test_without_options_nothing_is_chosen() -> None:
    assert read_choice("1", []) is None
    assert read_choice("はい", []) is None


def test_two_options_with_one_label_are_never_guessed_between() -> None:
    assert read_choice("切った", [("one", "切った"), ("two", "切った")]) is None


ALL_OPTIONS = [row[0] for row in CHOICES]
WORDS = [
    "切った",
    "ない",
    "ある",
    "です",
    "1",
    "2枚",
    "、",
    " ",
    "わからない",
    "yes",
    "not ",
    "?",
    "円",
    "3万",
    "昨日",
    "月",
    "-",
    "ません",
    "前",
]
ANY_TEXT = st.one_of(st.text(max_size=200), st.lists(st.sampled_from(WORDS), max_size=12).map("".join))


@given(ANY_TEXT, st.sampled_from(ALL_OPTIONS), st.booleans())
def test_any_text_is_read_without_failing(text: str, options: list[tuple[str, str]], future: bool) -> None:
    assert read_choice(text, options) in {None, *(option for option, _ in options)}
    assert read_yes_no(text) in (True, False, None)
    assert (read_count(text) or 0) >= 0
    assert (read_money(text) or "JPY 0").split()[0].isalpha()
    assert (read_phone(text) or "0")[0] in "0+"
    when = read_when(text, NOW, future=future)
    assert when is None or datetime.fromisoformat(when)


@pytest.mark.parametrize(
    "word",
    [
        "一",
        "1 ",
        "です",
        "たぶん",
        "切ったけど",
        "今日",
        "no, ",
        "1,",
        "前",
        "のです",
        "(",
        "~",
        "ました",
        "か",
        "9" * 50,
    ],
)
def test_long_and_hostile_texts_are_read_to_their_end(word: str) -> None:
    for length in (300, 5000):
        text = (word * length)[:length]
        read_choice(text, EXISTS)
        read_yes_no(text)
        read_count(text)
        read_money(text)
        read_phone(text)
        read_when(text, NOW)
