"""What must be hidden, what must stay, and that neither depends on how it is typed."""

from __future__ import annotations

import re
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.core.mask_digits import is_my_number, passes_luhn
from bot.core.masks import PLACEHOLDER, mask

SECRETS = [
    ("カード番号は 4111 1111 1111 1111 です", "card", "カード番号は ●●●● です"),
    ("カード 4980 1234 5678 9012 も書いたほうがいい?", "card", "カード ●●●● も書いたほうがいい?"),
    ("４１１１ー１１１１ー１１１１ー１１１１でした", "card", "●●●●でした"),
    ("四一一一 一一一一 一一一一 一一一一", "card", "●●●●"),
    ("4️⃣1️⃣1️⃣1️⃣ 1111 1111 1111", "card", "●●●●"),
    ("4111\n1111\n1111\n1111", "card", "●●●●"),
    ("4111/1111/1111/1111 って言った", "card", "●●●● って言った"),
    ("3782 822463 10005 アメックス", "card", "●●●● アメックス"),
    ("1枚4111111111111111一枚", "card", "1枚●●●●一枚"),
    ("電話 090-0000-1234 4111 1111 1111 1111", "card", "電話 090-0000-1234 ●●●●"),
    ("2026-11-10 4111-1111-1111-1111", "card", "2026-11-10 ●●●●"),
    ("カード番号 4111 1111 1111 1112 打ち間違いかも", "card", "カード番号 ●●●● 打ち間違いかも"),
    ("4111111111111111 09/27 123", "card cvv", "●●●● 09/27 ●●●●"),
    ("4111 1111 1111 1111 123", "card cvv", "●●●● ●●●●"),
    ("セキュリティコードは123です", "cvv", "セキュリティコードは●●●●です"),
    ("裏の三桁 987 も言いました", "cvv", "裏の三桁 ●●●● も言いました"),
    ("CVV: 1234", "cvv", "CVV: ●●●●"),
    ("番号は SKRA-1234-5678-9012 です", "code", "番号は ●●●● です"),
    ("番号はＳＫＲＡ−１２３４−５６７８−９０１２です", "code", "番号は●●●●です"),
    ("SKRA 1234 5678 9012", "code", "●●●●"),
    ("SKRA123456789012", "code", "●●●●"),
    ("XABC12DE34FG56HJ を送った", "code", "●●●● を送った"),
    ("AQ2D-X4FG6H-7JKL", "code", "●●●●"),
    ("AQ2D-X4FG6H-7JKLM", "code", "●●●●"),
    ("AQ2DX4FG6H7JKL って読み上げた", "code", "●●●● って読み上げた"),
    ("1234567890123456 ウェブマネー", "code", "●●●● ウェブマネー"),
    ("A1B2 C3D4 E5F6 G7H8 J9K0", "code", "●●●●"),
    ("12345678901234567890", "code", "●●●●"),
    ("4XH2-9JKL-77QP", "code", "●●●●"),
    ("れこにそ かなえも ぬへほめ るろけり", "code", "●●●●"),
    ("れこにそ　かなえも　ぬへほめ　るろけり", "code", "●●●●"),
    ("れこにそかなえもぬへほめるろけり", "code", "●●●●"),
    ("ひらがなIDはれこにそかなえもぬへほめるろけりです", "code", "ひらがなIDは●●●●です"),
    ("ギフトコード: AB12-CD34", "code", "ギフトコード: ●●●●"),
    ("パスワードは hanako1980 です", "password", "パスワードは ●●●● です"),
    ("ﾊﾟｽﾜｰﾄﾞ hanako1980", "password", "ﾊﾟｽﾜｰﾄﾞ ●●●●"),
    ("ぱすわーどは hanako です", "password", "ぱすわーどは ●●●● です"),
    ("パスワードは「Sakura!2020」です", "password", "パスワードは「●●●●」です"),
    ("パスワードはハナコ1980です", "password", "パスワードは●●●●です"),
    ("ID hanako PW: abc12345", "password", "ID hanako PW: ●●●●"),
    ("hanako1980をパスワードにしてた", "password", "●●●●をパスワードにしてた"),
    ("my password is sunflower", "password", "my password is ●●●●"),
    ("My password is Hunter2!", "password", "My password is ●●●●"),
    ("password: letmein99 and it is old", "password", "password: ●●●● and it is old"),
    ("暗証番号 1234", "pin", "暗証番号 ●●●●"),
    ("暗証番号は１２３４です", "pin", "暗証番号は●●●●です"),
    ("暗証番号は一二三四", "pin", "暗証番号は●●●●"),
    ("あんしょうばんごうは 1234 です", "pin", "あんしょうばんごうは ●●●● です"),
    ("1234が暗証番号です", "pin", "●●●●が暗証番号です"),
    ("PIN: 1234", "pin", "PIN: ●●●●"),
    ("my PIN is 4321 and he knows", "pin", "my PIN is ●●●● and he knows"),
    ("認証コードは 123456 でした", "otp", "認証コードは ●●●● でした"),
    ("確認コード:1234", "otp", "確認コード:●●●●"),
    ("ワンタイムパスワード 12 34 56 を言った", "otp", "ワンタイムパスワード ●●●● を言った"),
    ("G-123456 is your Google verification code", "otp", "G-●●●● is your Google verification code"),
    ("123456 is your verification code", "otp", "●●●● is your verification code"),
    ("SMSで来た6桁の数字 482913 を教えた", "otp", "SMSで来た6桁の数字 ●●●● を教えた"),
    ("Your security code is 482913", "otp", "Your security code is ●●●●"),
    ("マイナンバーは 1234 5678 9018", "mynumber", "マイナンバーは ●●●●"),
    ("123456789018", "mynumber", "●●●●"),
    ("１２３４５６７８９０１８ を書いた", "mynumber", "●●●● を書いた"),
    ("口座番号 1234567", "account", "口座番号 ●●●●"),
    ("みらい銀行 普通　1234567 ヤマダ", "account", "みらい銀行 普通　●●●● ヤマダ"),
    ("記号12345 番号12345678", "account", "記号●●●●"),
    ("account number is 1234567", "account", "account number is ●●●●"),
    ("注文番号 4111 1111 1111 1111 かも", "card", "注文番号 ●●●● かも"),
    ("管理番号は4111-1111-1111-1111", "card", "管理番号は●●●●"),
    ("my card is 4111-1111-1111-1111 and 12,800 yen", "card", "my card is ●●●● and 12,800 yen"),
    ("it was 4111 1111 1111 1111 then 12 more", "card", "it was ●●●● then 12 more"),
    ("請求は3万円 CVV925", "cvv", "請求は3万円 CVV●●●●"),
    ("cvv 574: order A-77", "cvv", "cvv ●●●●: order A-77"),
    ("cvv 917 charged by Norton", "cvv", "cvv ●●●● charged by Norton"),
    ("the 3 digits on the back were 847", "cvv", "the 3 digits on the back were ●●●●"),
    ("back of the card 695 RAKUTEN PAY", "cvv", "back of the card ●●●● RAKUTEN PAY"),
    ("暗証番号は9481/12,800円", "pin", "暗証番号は●●●●/12,800円"),
    ("暗証番号言っちゃった9719", "pin", "暗証番号言っちゃった●●●●"),
    ("ピンは5434 ツウハンケッサイから", "pin", "ピンは●●●● ツウハンケッサイから"),
    ("暗証番号8049 マイナポータルに入れた", "pin", "暗証番号●●●● マイナポータルに入れた"),
    ("コードは884994 APPLE.COM", "otp", "コードは●●●● APPLE.COM"),
    ("SMSで来た904509 教えた", "otp", "SMSで来た●●●● 教えた"),
    ("606632という認証コード 担当タナカ", "otp", "●●●●という認証コード 担当タナカ"),
    ("6桁の808485をグーグルに", "otp", "6桁の●●●●をグーグルに"),
    ("neko8501がパスワード APPLE.COM", "password", "●●●●がパスワード APPLE.COM"),
    ("口座は5103533: 店の名前はNORTN", "account", "口座は●●●●: 店の名前はNORTN"),
    ("みらい銀行 251 5951430 担当タナカ", "account", "みらい銀行 ●●●● 担当タナカ"),
    ("暗証番号はごーろくななはちです", "pin", "暗証番号は●●●●です"),
    ("ピンは ご ろく なな はち 12,800円", "pin", "ピンは ●●●● 12,800円"),
    ("my pin is five six seven eight", "pin", "my pin is ●●●●"),
    ("acc no. 6034259 Ms Tanaka", "account", "acc no. ●●●● Ms Tanaka"),
]

SEPARATORS = ["", " ", "-", ".", "　", "－", "ー", "・", " - ", "\n", "‐", "—", "\u200b", "．"]
WIDTHS = ["0123456789", "０１２３４５６７８９", "〇一二三四五六七八九"]
CARD_STARTS = ["4", "51", "55", "2221", "34", "37", "36", "3528", "62", "6011"]
FRAMES = [
    "{}",
    "カード番号は{}です",
    "さっき「{}」と言いました",
    "my card is {} ok?",
    "9,878円 {} 11/27",
]


@st.composite
def luhn_numbers(draw: st.DrawFn) -> str:
    length = draw(st.integers(13, 19))
    body = draw(st.sampled_from(CARD_STARTS))
    body += draw(st.text("0123456789", min_size=length - 1 - len(body), max_size=length - 1 - len(body)))
    return next(body + last for last in "0123456789" if passes_luhn(body + last))


@st.composite
def written(draw: st.DrawFn, digits: str) -> str:
    """The digits in one width, cut into groups by one separator."""
    width = draw(st.sampled_from(WIDTHS))
    separator = draw(st.sampled_from(SEPARATORS))
    groups: list[str] = []
    while digits:
        size = draw(st.integers(1, 6))
        groups.append(digits[:size])
        digits = digits[size:]
    return separator.join(groups).translate(str.maketrans("0123456789", width))


def bare_digits(text: str) -> str:
    plain = unicodedata.normalize("NFKC", text).translate(str.maketrans("〇一二三四五六七八九", "0123456789"))
    return re.sub(r"[^0-9]", "", plain)


@pytest.mark.parametrize(("typed", "kinds", "shown"), SECRETS, ids=[row[0] for row in SECRETS])
def test_a_secret_is_hidden_and_the_words_around_it_stay(typed: str, kinds: str, shown: str) -> None:
    masked = mask(typed)
    assert masked.text == shown
    assert masked.hidden == tuple(kinds.split())


@given(st.data(), luhn_numbers(), st.sampled_from(FRAMES))
def test_no_card_number_survives_in_any_width_or_spacing(data: st.DataObject, number: str, frame: str) -> None:
    masked = mask(frame.format(data.draw(written(number))))
    assert number not in bare_digits(masked.text)
    assert PLACEHOLDER in masked.text
    assert "card" in masked.hidden


@given(st.data(), st.text("0123456789", min_size=11, max_size=11), st.sampled_from(["", "-", " "]))
def test_no_my_number_survives(data: st.DataObject, body: str, separator: str) -> None:
    number = next((body + last for last in "0123456789" if is_my_number(body + last)), "")
    grouped = separator.join((number[:4], number[4:8], number[8:]))
    assert number not in bare_digits(mask(f"マイナンバーは{grouped}です").text)


@given(st.text("ABCDEFGHJKLMNPQRSTUVWXYZ0123456789", min_size=16, max_size=16), st.sampled_from([" ", "-", "－", "　"]))
def test_no_grouped_code_of_letters_and_digits_survives(code: str, separator: str) -> None:
    groups = [code[place : place + 4] for place in range(0, 16, 4)]
    if sum(1 for group in groups if re.search(r"[0-9][A-Z]|[A-Z][0-9]", group)) >= 2:
        assert mask(f"コードは {separator.join(groups)} でした").text == f"コードは {PLACEHOLDER} でした"


@given(
    st.text("abcdefghijkmnpqrstuvwxyzABCDEFGH23456789", min_size=6, max_size=20).filter(
        lambda word: re.search("[0-9]", word)
    )
)
def test_no_password_said_as_such_survives(password: str) -> None:
    if password.isdigit():
        return
    assert password not in mask(f"パスワードは {password} です").text
    assert password not in mask(f"my password is {password}").text


FRAGMENTS = [
    *(row[0] for row in SECRETS),
    *"2026-11-10",
    "0120-000-444",
    "9,878円",
    "注文番号 ",
    "2枚目は",
    "-",
    " ",
    "4111",
    "1",
    "暗証番号",
    "は",
    "です",
    PLACEHOLDER,
    "\n",
]


@given(st.lists(st.sampled_from(FRAGMENTS), max_size=8).map("".join))
def test_masking_again_changes_nothing(text: str) -> None:
    once = mask(text)
    assert mask(once.text).text == once.text
    assert mask(once.text).hidden == ()


@given(st.text(max_size=300))
def test_any_text_is_masked_without_failing(text: str) -> None:
    masked = mask(text)
    assert mask(masked.text).text == masked.text
    assert bool(masked.hidden) == (masked.text != text)


PILES = [
    "1",
    "1 ",
    "1-",
    "a.",
    "a1b2 ",
    "aA1-",
    "password: ",
    "暗証番号",
    "serial ",
    "れこにそ ",
    "あ",
    "4111 ",
    "x@",
    "-",
    "4️⃣",
]


@pytest.mark.parametrize("pile", PILES)
def test_five_thousand_hostile_characters_are_masked_to_their_end(pile: str) -> None:
    assert isinstance(mask((pile * 5000)[:5000]).text, str)


@pytest.mark.parametrize(
    "code",
    [
        "SKRA 1234-5678 9012",
        "ＳＫＲＡ　１２３４－５６７８　９０１２",
        "SKRA/1234/5678/9012",
        "XK3P 9QWE-77LM 2PPZ",
        "XK3P-9QWE 77LM-2PPZ",
        "SKRA,1234,5678,9012",
        "S K R A 1234-56789012",
        "S・K・R・A・1・2・3・4・5・6・7・8・9012",
        "ｘ ｋ ３ ｐ ９ ｑ ｗ ｅ 77LM 2ppz",
    ],
)
def test_a_code_is_masked_whatever_stands_between_its_groups(code: str) -> None:
    for sentence in (f"番号は {code} です", code, f"the code is {code}"):
        assert code not in mask(sentence).text
        assert "9012" not in mask(sentence).text
        assert "77LM" not in mask(sentence).text


@pytest.mark.parametrize(
    "sentence",
    [
        "T シャツ 3 枚 と P C 1 台 と U S B 2 本を買った",
        "a, b, c, d, e, f, g, h, i, j, k, l の順に押した",
        "1 2 3 4 5 の順に押した",
        "I was at a B & B on 3 June 2026 with 4 of us",
        "A 1, B 2, C 3 の席",
    ],
)
def test_single_letters_between_words_and_lists_are_no_code(sentence: str) -> None:
    assert mask(sentence).text == sentence
