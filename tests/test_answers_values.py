"""Money, counts, telephone numbers and moments: each value is read back from every way of writing it."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.understanding.answers import read_count, read_money, read_phone, read_when
from bot.understanding.numerals import read_numeral

JAPAN = timezone(timedelta(hours=9))
NOW = datetime(2026, 11, 15, 20, 5, 33, tzinfo=JAPAN)  # a Sunday
TODAY = NOW.date()

MONEY = {
    "JPY 12000": "１万２千円|1万2千|12,000円|12000|¥12,000|￥12000|\\12,000|一万二千円|1.2万円|12千円|12k yen|約12,000円です|12000 yen",
    "JPY 30000": "3万|三万円|3万円ぶん|30000|30,000円|30k yen|３万|3まんえん",
    "JPY 9878": "9,878円|¥9,878|9878|9,878円 11/27引落|マイナス9,878円ありました|-9878|9878円くらいかな|9,878円、11月27日です|たぶん9878",
    "JPY 10000": "いちまんえんくらい|一万なんぼ|1万|1万円|10,000 yen|about 10,000 yen|1万ちょっと|1万円札",
    "JPY 5000": "5千円|五千円|ごせんえん|5000",
    "JPY 3000": "さんぜんえん|三千円|3千円|3,000円と3000円",
    "JPY 39800": "3万9800円|３万９８００円|39,800",
    "JPY 18000": "約1万8千円|1万8千円使われてる",
    "JPY 400000": "四十万の契約書|40万|四十万円|400000円",
    "JPY 150000": "5万円×3枚|3枚×5万円|15万",
    "JPY 6000": "1,500円×4枚|6千円",
    "JPY 1500": "1,500円×4|1500円",
    "JPY 2000000": "2M yen|2 million yen|200万円|200 man yen",
    "JPY 350": "三百五十円|350円",
    "JPY 1000": "千円|千円です|1000えん",
    "JPY 100000000": "1億円|一億",
    "JPY 0": "0円|０円",
    "JPY 3": "3|３|3です",
    "JPY 9880": "9,878円じゃなくて9,880円|9,880円でした",
    "JPY 30001": "合計30,001円 1枚10,000円",
    "USD 19.95": "19.95ドル|USD19.95|USD 19.95|$19.95|19.95 USD|19.95 dollars|US$19.95|19ドル95セント|WEBTELMART USD19.95 ってある",
    "USD 29.90": "$29.9|29.90ドル",
    "USD 500": "$500|500ドル|500.00 USD|$500.00",
    "USD 89.99": "1/28 89.99ドル Order BB-77120|USD 89.99",
    "EUR 29.90": "29,90€|€29.90|29.9ユーロ",
    "GBP 15": "£15|15ポンド|15 pounds",
}
NO_MONEY = """
    |わからない|2枚|11/27|15:00|3時|30分|2、3万円|2~3万|2〜3万円|3万から5万|3万か5万|数万円|何千円|万円|八千代銀行|一応わからない|50%|A-3391|0120-000-444
    3,000円と2,000円|19.95ドル(約3,000円)|2万5|五万のカード三枚|1万円を3枚|iPhone15|3回目|24回分割|6,600,0|12.5|yen|受付番号A-3391|初回0円のはずが|2026-11-10|3月
"""


def pairs(table: dict[str, str]) -> list[tuple[str, str]]:
    return [(typed, value) for value, words in table.items() for typed in words.split("|")]


def lines(text: str) -> list[str]:
    return [word.strip() for line in text.strip("\n").splitlines() for word in line.strip(" ").split("|")]


@pytest.mark.parametrize(("typed", "value"), pairs(MONEY))
def test_an_amount_is_read(typed: str, value: str) -> None:
    assert read_money(typed) == value


@pytest.mark.parametrize("typed", lines(NO_MONEY))
def test_what_is_no_single_amount_is_not_read(typed: str) -> None:
    assert read_money(typed) is None


def test_a_bare_number_is_money_only_when_asked_for() -> None:
    assert read_money("9878") == "JPY 9878"
    assert read_money("9878", bare=False) is None
    assert read_money("3", bare=False) is None
    assert read_money("3万", bare=False) == "JPY 30000"


@given(st.integers(1, 99_999_999))
def test_every_yen_amount_reads_back(value: int) -> None:
    wide = str(value).translate(str.maketrans("0123456789", "０１２３４５６７８９"))
    for written in (
        f"{value}円",
        f"{value:,}円",
        f"¥{value:,}",
        f"{wide}円",
        f"JPY {value}",
        f"{value} yen",
        f"約{value:,}円です",
        str(value),
    ):
        assert read_money(written) == f"JPY {value}"


@given(st.integers(1, 9999), st.integers(0, 9999))
def test_every_amount_in_man_reads_back(man: int, rest: int) -> None:
    if 0 < rest < 10:
        assert read_numeral(f"{man}万{rest}") is None
        return
    assert read_money(f"{man}万{rest or ''}円") == f"JPY {man * 10_000 + rest}"


@given(st.integers(0, 99_999), st.integers(1, 99))
def test_every_dollar_amount_reads_back(dollars: int, cents: int) -> None:
    number = f"{dollars}.{cents:02}"
    for written in (f"${number}", f"USD{number}", f"{number}ドル", f"{number} dollars", f"US${dollars:,}.{cents:02}"):
        assert read_money(written) == f"USD {number}"


COUNTS = {
    "2": "2枚|二枚です|２枚|two|ふたつ|2|たぶん2枚|2 cards|2まい|にまいです|二つ|両方|both|2枚だけ",
    "3": "三つ|3個|みっつ|I bought three cards|3枚くらい|カードは3枚です|さんまい|ぜんぶでさんまい",
    "4": "ぜんぶで4まい|4枚買いました|four",
    "1": "１|一枚|ひとつ|1枚|just one|1枚だけです",
    "10": "10枚くらい|十枚|ten",
    "12": "十二枚|12|じゅうにまい|a dozen",
    "0": "0枚|なし|ないです|none|ゼロ|1枚もない",
}
NO_COUNT = "|2枚目|2、3枚|2〜3枚|two or three|3枚のうち2枚|1万円|3時|11/10|わからない|二三枚|090-0000-1234|たくさん|まいつき|まいにち"


@pytest.mark.parametrize(("typed", "value"), pairs(COUNTS))
def test_a_count_is_read(typed: str, value: str) -> None:
    assert read_count(typed) == int(value)


@pytest.mark.parametrize("typed", NO_COUNT.split("|"))
def test_what_is_no_single_count_is_not_read(typed: str) -> None:
    assert read_count(typed) is None


PHONES = {
    "090-0000-1234": "090-0000-1234|０９０−００００−１２３４|携帯は090-0000-1234です|090 0000 1234|〇九〇ー〇〇〇〇ー一二三四|090ー0000ー1234",
    "03-0000-4455": "03-0000-4455|(03)0000-4455|03(0000)4455|信用管理課03-0000-4455の高山さん",
    "0120-000-444": "0120-000-444|０１２０-０００-４４４",
    "0300004455": "0300004455|０３００００４４５５",
    "+81-90-0000-1234": "+81-90-0000-1234|+81 90 0000 1234|+81 (0)90-0000-1234",
    "+819000001234": "+819000001234",
}
NO_PHONE = "|わからない|12345|9,878円|2026-11-10|090-0000-1234か03-0000-4455|0120-000|4111 1111 1111 1111|123-45-67890-1|+1 212 555 0100|110"


@pytest.mark.parametrize(("typed", "value"), pairs(PHONES))
def test_a_telephone_number_is_read(typed: str, value: str) -> None:
    assert read_phone(typed) == value


@pytest.mark.parametrize("typed", NO_PHONE.split("|"))
def test_what_is_no_single_telephone_number_is_not_read(typed: str) -> None:
    assert read_phone(typed) is None


PAST = {
    "2026-11-15": "今日|きょう|本日|today|2026-11-15|今日です|11月15日|15日",
    "2026-11-14": "昨日|きのう|yesterday|昨日の夜|ゆうべ|11/14(土)|１１月１４日|Nov 14|14 November 2026|the 14th",
    "2026-11-13": "おととい|一昨日|金曜|last Friday|前の金曜|金曜日です|Friday, Nov 13|the day before yesterday",
    "2026-11-12": "3日前|三日前|みっかまえ|3 days ago|three days ago|3日くらい前",
    "2026-11-10": "2026-11-10|2026年11月10日|2026/11/10|2026.11.10|11月10日|十一月十日|11/10|11-10|10日|20261110|令和8年11月10日|R8.11.10|Nov 10|November 10th"
    "|10 Nov|今月の10日|11月の10日ごろ|11/10に届きました|じゅういちがつとおか|じゅういちがつ とおかです",
    "2026-11-09": "11/10じゃなくて11/9|月曜の朝",
    "2026-11-08": "先週の日曜|一週間前|1週間前|a week ago",
    "2026-11-06": "先週の金曜|先週金曜日",
    "2026-10-31": "先月末|先月の末日|10月31日|月末",
    "2026-10-15": "1か月前|一ヶ月前|1ヵ月前|a month ago|10/15|ひと月前|じゅうがつ じゅうごにち",
    "2026-03-01": "令和8年3月1日|R8.3.1|3月1日|三月一日|令和8.3.1|さんがつ ついたち",
    "2025-12-27": "12/27|12月27日|去年の12月27日|Dec 27",
    "2025-11-10": "去年の11月10日|昨年11/10",
    "2024-02-29": "2/29|2月29日",
    "2019-05-01": "令和元年5月1日|R1.5.1|平成31年5月1日",
    "2026-11-27": "27/11/2026|11/27/2026",
    "2026-11-14T15:00+09:00": "昨日の15時|昨日の午後3時|昨日の3時|yesterday at 3 pm|3pm yesterday|yesterday at 3|11/14 15:00|昨日15時ごろ|きのうの昼の3時",
    "2026-11-15T09:00+09:00": "今朝9時|今日の9時00分|けさ9時|9 am today|午前9時",
    "2026-11-15T20:05+09:00": "さっき|今|今です|たった今|just now|now|先ほど|ついさっきです",
    "2026-11-15T19:05+09:00": "1時間前|一時間前|an hour ago|60分前|1時間くらい前",
    "2026-11-15T18:35+09:00": "1時間半前|90分前",
    "2026-11-15T19:35+09:00": "30分前|half an hour ago|三十分前",
    "2026-11-15T15:00+09:00": "午後3時|15時|3時|3時に電話した|15:00|3 pm|昼の3時",
    "2026-11-15T12:00+09:00": "正午|12時|noon",
    "2026-11-14T20:30+09:00": "half past eight last night|夜8時半|昨日の20時30分|昨夜8時半",
    "2026-11-14T23:00+09:00": "昨夜11時|昨日の夜11時|23時",
    "2026-10-09T14:30+09:00": "2026-10-09T14:30|2026-10-09T05:30:00Z|2026-10-09T14:30+09:00|10/9 14:30",
}
FUTURE = {
    "2026-12-27": "12/27|12月27日",
    "2026-11-16": "明日|あした|あす|tomorrow|11/16",
    "2026-11-17": "来週の火曜|あさって|明後日|the day after tomorrow",
    "2026-11-20": "金曜|次の金曜|next Friday|来週の金曜日|Friday",
    "2026-11-18": "3日後|三日後|in 3 days|in three days",
    "2026-11-22": "1週間後|日曜|in a week",
    "2026-12-05": "来月5日|来月の5日",
    "2026-11-30": "月末|今月末|今月の末",
    "2026-11-15": "今日|11月15日",
    "2026-11-15T22:05+09:00": "in 2 hours|2時間後|今から2時間後|in two hours",
    "2026-11-15T21:05+09:00": "1時間後|in an hour",
    "2026-11-15T20:00+09:00": "今夜8時",
    "2026-11-15T21:00+09:00": "今夜9時|21時|今日の21時|9時に今夜",
    "2026-11-16T09:00+09:00": "明日の朝|明朝|tomorrow morning|明日9時|朝|明日の朝9時",
    "2026-11-16T10:00+09:00": "明日の10時|tomorrow at 10|11/16 10:00|明日10時に",
    "2026-11-16T08:00+09:00": "8時|明日8時",
    "2026-11-16T15:00+09:00": "3時|明日3時|明日の午後3時",
    "2026-11-16T17:00+09:00": "明日の夕方|あしたの夕方5時",
    "2026-11-16T19:00+09:00": "夜7時|明日の夜",
    "2026-11-20T17:00+09:00": "Friday at 5pm|金曜の夕方5時",
    "2028-02-29": "2/29",
    "2026-11-20T09:00+09:00": "2026-11-20T09:00",
}
NO_DAY = """
    |わからない|いつか|あとで|先月|来週|11/10から11/12|11/10と11/12|13/45|2/30|2026-02-30|2026-13-01|10/11/2026|5〜10営業日|3日間|3日以内|わたしがつくった|2、3日前|二三日前
    20分まってもつながらない|9,878円|0120-000-444|2枚|24時間365日|3時か4時|むかし|1/0|25:61|9999999999日前|ノートン
"""


@pytest.mark.parametrize(("typed", "value"), pairs(PAST))
def test_a_past_moment_is_read(typed: str, value: str) -> None:
    assert read_when(typed, NOW) == value


@pytest.mark.parametrize(("typed", "value"), pairs(FUTURE))
def test_a_coming_moment_is_read(typed: str, value: str) -> None:
    assert read_when(typed, NOW, future=True) == value


@pytest.mark.parametrize("typed", lines(NO_DAY))
def test_what_is_no_single_moment_is_not_read(typed: str) -> None:
    assert read_when(typed, NOW) is None


def test_now_may_come_in_any_time_zone() -> None:
    utc = datetime(2026, 11, 14, 23, 30, tzinfo=UTC)
    assert read_when("今日", utc) == "2026-11-15"
    assert read_when("さっき", utc) == "2026-11-15T08:30+09:00"


@given(st.dates(date(2019, 5, 2), date(2035, 12, 31)))
def test_every_date_with_its_year_reads_back(day: date) -> None:
    y, m, d = day.year, day.month, day.day
    wide = f"{y}年{m}月{d}日".translate(str.maketrans("0123456789", "０１２３４５６７８９"))
    for written in (
        day.isoformat(), f"{y}/{m}/{d}", f"{y}年{m}月{d}日", wide, f"令和{y - 2018}年{m}月{d}日" if y > 2019 else wide,
        f"R{y - 2018}.{m}.{d}", f"{y}{m:02}{d:02}", f"{day:%B} {d}, {y}", f"{d} {day:%b} {y}", f"{y}年{m}月{d}日({'月火水木金土日'[day.weekday()]})",
    ):  # fmt: skip
        assert read_when(written, NOW) == day.isoformat()
        assert read_when(written, NOW, future=True) == day.isoformat()


@given(st.integers(-364, 364))
def test_every_date_without_a_year_is_the_nearest_one(distance: int) -> None:
    day = TODAY + timedelta(distance)
    for written in (f"{day.month}/{day.day}", f"{day.month}月{day.day}日", f"{day:%b} {day.day}"):
        past, coming = read_when(written, NOW), read_when(written, NOW, future=True)
        if (day.month, day.day) == (2, 29):
            continue
        assert past is not None
        assert coming is not None
        assert TODAY - timedelta(366) < date.fromisoformat(past) <= TODAY
        assert TODAY <= date.fromisoformat(coming) < TODAY + timedelta(366)
        assert day.isoformat() == (coming if distance > 0 else past)


@given(st.integers(0, 400), st.integers(0, 23), st.integers(0, 59))
def test_every_moment_reads_back(days_ago: int, hour: int, minute: int) -> None:
    day = TODAY - timedelta(days_ago)
    expected = f"{day}T{hour:02}:{minute:02}+09:00"
    assert read_when(f"{day}T{hour:02}:{minute:02}", NOW) == expected
    half, rest = ("午前", hour) if hour < 12 else ("午後", hour - 12)
    assert read_when(f"{days_ago}日前の{half}{rest}時{minute}分", NOW) == expected


@pytest.mark.parametrize("text", ["9999-12-31", "9999-12-31T23:59", "0001-01-01", "2099/1/1", "1850年3月3日"])
@pytest.mark.parametrize("future", [False, True])
def test_a_day_that_nobody_can_mean_is_none(text: str, future: bool) -> None:
    assert read_when(text, NOW, future=future) is None
