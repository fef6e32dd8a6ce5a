"""The facts a message tells, each by the words people use: the day, the sum, the means, the number, the one who served, the brand."""

from __future__ import annotations

from datetime import datetime

import pytest

from bot.content.library import Library
from bot.core.calendar import JST
from bot.core.masks import mask
from bot.understanding.amount_said import read_amount
from bot.understanding.brand_meant import brand_meant
from bot.understanding.date_said import dates_said
from bot.understanding.descriptors import printed_name
from bot.understanding.fold import clean
from bot.understanding.merchant_said import merchant_said
from bot.understanding.payment import payment_means
from bot.understanding.references import order_numbers, phone_numbers, staff_names
from bot.understanding.reports import read_details
from bot.understanding.said import said
from bot.understanding.understand import understand

NOON = datetime(2026, 6, 9, 12, 0, tzinfo=JST)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("おとついの夜に来た屋根の人と契約した", "おとついの夜"),
        ("先週の火曜から毎日電話がある", "先週の火曜"),
        ("令和7年の秋に払った", "令和7年の秋"),
        ("5日に引き落とし", "5日"),
        ("今月の頭から", "今月の頭"),
        ("去年の12月3日", "去年の12月3日"),
        ("二時間くらい前に送った", "二時間くらい前"),
        ("昨日じゃなくて今朝です", "今朝"),
        ("昨日の夜8時ごろ", "昨日の夜8時ごろ"),
        ("今夜12時で八日", "今夜12時"),
        ("夜中の2時からずっと", "夜中の2時"),
        ("今さっき気づいた", "今さっき"),
        ("春ごろに入れた", "春ごろ"),
        ("十月の頭に頼んだ", "十月の頭"),
        ("けふ来た", "けふ"),
        ("mystery yen leaving each 27th", "27th"),
        ("一月前に頼んだ", ""),
        ("とうきょうに住んでいます", ""),
        ("月額980円", ""),
        ("カードの期限09/27", ""),
        ("two nights ago a stranger rang", "two nights ago"),
        ("my balance is negative since Tuesday", "since Tuesday"),
        ("it was on March 3rd at noon", "March 3rd"),
        ("about an hour ago he hung up", "about an hour ago"),
        ("the day before yesterday", "the day before yesterday"),
        ("may I ask you something", ""),
    ],
)
def test_the_words_for_the_day_are_found_whole(text: str, day: str) -> None:
    assert next(iter(dates_said(text)), "") == day


@pytest.mark.parametrize(
    ("text", "label", "amount"),
    [
        ("いちまんごせんえん とられた", "unknown_charge", "JPY 15000"),
        ("八千なんぼ引かれとる", "unknown_charge", "JPY 8000"),
        ("2まん 4せんえん ひかれた", "unknown_charge", "JPY 24000"),
        ("15.000 yen gone", "unknown_charge", "JPY 15000"),
        ("RM 89 from my account", "unknown_charge", "MYR 89"),
        ("₱2,500 na po", "unknown_charge", "PHP 2500"),
        ("3万と5万、合わせて8万円です", "bank_transfer", "JPY 80000"),
        ("200万を入れたあと、さらに40万払えと言われています。最初は5万でした", "bank_transfer", "JPY 400000"),
        ("they want another $700 to release my $4,000", "bank_transfer", "USD 700"),
        ("1枚3千円のカードを5枚", "prepaid_card", "JPY 15000"),
        ("2万円×3枚", "prepaid_card", "JPY 60000"),
        ("6,000円×2 のコードを送った", "prepaid_card", "JPY 12000"),
        ("four cards, 5,000 yen each", "prepaid_card", "JPY 20000"),
        ("three $50 cards", "prepaid_card", "USD 150"),
        ("30,000 yen worth of cards, 3 of them", "prepaid_card", "JPY 30000"),
        ("0.25 BTC left my wallet", "account_takeover", "BTC 0.25"),
        ("unfreeze fee 1,200 USDT", "bank_transfer", "USDT 1200"),
        ("DAZN 4200 って何これ", "unknown_charge", "JPY 4200"),
        ("ノートン360 の請求がきた", "unknown_charge", ""),
        ("2024年の請求 365日", "unknown_charge", ""),
        ("680 yen x 4 for a game", "unknown_charge", "JPY 2720"),
        ("nineteen dollars ninety five on my card", "unknown_charge", "USD 19.95"),
        ("pay 12 man for the visa today", "bank_transfer", "JPY 120000"),
        ("i am 33 man from Peru", "bank_transfer", ""),
        ("9マンふりこんだ", "bank_transfer", "JPY 90000"),
        ("7マンションの管理費", "bank_transfer", ""),
        ("三十万先に入れてと言われた", "bank_transfer", "JPY 300000"),
        ("もう九十万円送ってしまって、手数料で四十万払えと言われた", "bank_transfer", "JPY 400000"),
        ("another 30 lapad for the fee", "bank_transfer", "JPY 300000"),
        ("Steamのカード2万4枚と言われた", "prepaid_card", "JPY 80000"),
        ("店で付けられた見守り 月770", "unwanted_contract", "JPY 770"),
    ],
)
def test_the_sum_is_what_is_lost_or_demanded_last(text: str, label: str, amount: str) -> None:
    found = read_amount(said(text, clean(text)), label)
    assert (f"{found['currency']} {found['value']:.10g}" if found else "") == amount


@pytest.mark.parametrize(
    ("text", "label", "means"),
    [
        ("d払いで知らない買い物", "unknown_charge", "carrier_billing"),
        ("ソフトバンクまとめて支払いの明細", "unknown_charge", "carrier_billing"),
        ("charged on my debit card by a gift shop", "unknown_charge", "debit_card"),
        ("セブンの払込票で払った店が消えた", "online_purchase", "convenience_store"),
        ("コンビニでPayPay残高で払わされた", "online_purchase", "paypay"),
        ("靴の代金を入金したのに来ない", "online_purchase", "bank_transfer"),
        ("返金のために口座番号を教えた", "online_purchase", "bank_transfer"),
        ("振り込みではなく代引きでした", "online_purchase", "cod"),
        ("withdrew two million and a courier collected it", "bank_transfer", "cash"),
        ("Kyashの通知に知らない店", "unknown_charge", "prepaid_emoney"),
        ("they renewed the antivirus software every year", "unknown_charge", "credit_card"),
        ("the parcel has not come", "online_purchase", ""),
        ("父が札を紙袋に入れて出ていった", "bank_transfer", "cash"),
        ("he will come and pick up the envelope at noon", "bank_transfer", "cash"),
        ("配達員に8千円払ったら中身は空箱", "online_purchase", "cod"),
        ("a boy at my door took the envelope", "bank_transfer", "cash"),
        ("my keitai bill has a strange line", "unknown_charge", "carrier_billing"),
        ("typed the 24 words and my coins are gone", "account_takeover", "crypto"),
        ("game coins I bought twice", "unknown_charge", "credit_card"),
        ("メルペイで送った", "bank_transfer", "other"),
        ("デビ落ちた 知らん店", "unknown_charge", "debit_card"),
        ("予約金を作家さんに送ったのに届かない", "online_purchase", "bank_transfer"),
        ("gym keeps debiting my mother's account", "unknown_charge", "bank_debit"),
        ("some app charged through docomo", "unknown_charge", "carrier_billing"),
        ("コンビニの支払番号で6千円", "online_purchase", "convenience_store"),
        ("ペイディの請求に知らない店", "unknown_charge", "other"),
        ("the form wanted the expiry and I typed it", "account_takeover", "credit_card"),
    ],
)
def test_a_means_that_is_named_wins_over_what_is_usual(text: str, label: str, means: str) -> None:
    assert payment_means(clean(text), label) == means


@pytest.mark.parametrize(
    ("text", "label", "brand"),
    [
        ("ドコモの明細にフールー", "unknown_charge", "Hulu"),
        ("エポスカードでヨドバシの買い物をされた", "unknown_charge", "ヨドバシ"),
        ("インスタで知り合った人にりそなから振込", "bank_transfer", "りそな銀行"),
        ("佐川のSMSからアップルのパスワードを入れた", "account_takeover", "Apple"),
        ("entered my visa on a fake Sagawa page after a gmail", "account_takeover", "Sagawa"),
        ("ローソンでぐーぐるのカードを買った", "prepaid_card", "Google Play"),
        ("アマゾン 5000円分の番号を送った", "prepaid_card", "Amazon gift card"),
        ("マイクロソフトの人にエニーデスクを入れさせられた", "fake_warning", "AnyDesk"),
        ("ヤマトからLINEが来た", "suspicious_email", "ヤマト運輸"),
        ("how is rakuten card 楽天カード mail", "suspicious_email", "Rakuten Card"),
        ("アイパッドに感染の画面", "fake_warning", "Apple"),
        ("ゆうちよから送った", "bank_transfer", "ゆうちょ"),
        ("ぐーぐるの かーどの ばんごう", "prepaid_card", "Google Play"),
        ("アイフォンが紛失モードにされた", "account_takeover", "Apple"),
        ("通帳に SMBC(オリコ 3,300円", "unknown_charge", "オリコ"),
        ("ネツトフリツクスからめーる", "suspicious_email", "Netflix"),
        ("アマゾンの人がギフトカードで払えと", "prepaid_card", "Amazon gift card"),
        ("アイパッドの充電がもたない", "device_trouble", "iPad"),
        ("メルカリで買ったiphoneが来ない", "online_purchase", "メルカリ"),
        ("Tinderで知り合った人にspotifyのパスワードを教えた", "account_takeover", "Spotify"),
        ("楽天のカード3万円の番号を送れと言われた", "prepaid_card", "楽天ギフトカード"),
    ],
)
def test_the_brand_is_the_one_meant_and_not_the_channel(library: Library, text: str, label: str, brand: str) -> None:
    assert brand_meant(clean(text), library.reader.brands.find(clean(text)), label).name == brand


@pytest.mark.parametrize(
    "text",
    [
        "a line of text",
        "it is wise to wait",
        "apple pie",
        "ups and downs",
        "an au pair",
        "オンラインの店",
        "ラインを引く",
        "郵便局で送った",
        "スイカを食べた",
        "スチームアイロン",
        "zoom in",
        "switch to japanese",
        "電気のスイッチを切る",
        "sharp pain",
        "surface of the moon",
        "だいきんを払った",
        "二日通った",
        "今日産まれた",
        "京都税理士会",
        "三日立っても",
        "会社協力",
        "巨大な鉄道警備",
        "アプリストアから返事",
        "ほうもんはんばい",
    ],
)
def test_a_word_in_its_own_sense_is_no_brand(library: Library, text: str) -> None:
    assert library.reader.brands.find(clean(text)) == []


@pytest.mark.parametrize(
    ("text", "shop"),
    [
        ("card ending 4242 RAKUTEN PAY charged me 3000 yen", "RAKUTEN PAY"),
        ("exp 12/27 RAKUTEN PAY charged my card", "RAKUTEN PAY"),
        ("call 090-0000-1234 FLEXPASS charged my card", "FLEXPASS"),
        ("i was billed on my VISA4242 FLEXPASS charged me twice", "FLEXPASS"),
        ("card 4242*1111 charged me 3000 yen", ""),
        ("name on card TARO YAMADA, then FLEXPASS took 3000 yen", "FLEXPASS"),
        ("365 MARKET charged me 500 yen on my card", "365 MARKET"),
        ("24 HOUR GYM took 8000 yen from my card", "24 HOUR GYM"),
    ],
)
def test_what_remains_of_a_number_is_no_part_of_a_shops_name(text: str, shop: str) -> None:
    assert printed_name(text) == shop


@pytest.mark.parametrize("line", ["4242 4242 4242 4242 NORTN STORE", "NORTN STORE 4242 4242 4242 4242"])
def test_nothing_of_a_hidden_number_is_kept_as_the_name_of_a_shop_or_of_anybody(library: Library, line: str) -> None:
    read = understand(mask(f"明細に「{line}」とある").text, library.reader, library.names, NOON, full=True)
    assert (read.facts["merchant"], read.entities["merchant"]) == ("NORTN STORE", "NORTN STORE")
    assert "reference" not in read_details(mask("担当に4242 4242 4242 4242と伝えた").text, NOON)


@pytest.mark.parametrize(
    ("text", "shop"),
    [
        ("CF)APLUS 8,200 from my account", "CF)APLUS"),
        ("通帳に DF.コクホ 5,100円", "DF.コクホ"),
        ("bank book: カ)ライフ 3,300 yen", "カ)ライフ"),
        ("a kana line サンプルセンター 2,420 yen on my epos card", "サンプルセンター"),
        ("spotify premium renewed on my card", "spotify premium"),
        ("cancelled in MARCH, AMAZON charged me again", "AMAZON"),
        ("携帯の請求に コンテンツ料いうのが付いとる", "コンテンツ料"),
        ("two lines: hulu and some 'ROCKET STORE' 900 yen", "ROCKET STORE"),
    ],
)
def test_the_shop_is_named_as_the_statement_prints_it(library: Library, text: str, shop: str) -> None:
    told = said(text, clean(text))
    assert merchant_said(told, {}, library.reader.brands.find(told.clean)) == shop


def test_a_brand_misspelt_by_a_letter_is_known_and_a_word_like_it_is_not(library: Library) -> None:
    brands = library.reader.brands
    assert [one.name for one in brands.guess("my instagrm was stolen")] == ["Instagram"]
    assert [one.name for one in brands.guess("fals rakutn page")] == ["Rakuten"]
    assert brands.guess("the tv channel, applied cleaner, my carrier, a window, payday") == []


@pytest.mark.parametrize(
    ("text", "order", "staff", "phone"),
    [
        ("受付番号は B-33120 で担当は北村さんでした", "B-33120", "北村", ""),
        ("ケース番号 77120934、担当ロペス", "77120934", "ロペス", ""),
        ("代理店を名乗る沢田様から 03-0000-1234 に電話", "", "沢田", "03-0000-1234"),
        ("警察を名乗る男の人", "", "", ""),
        ("order #XK-2210 and Mr. Ota's promise", "XK-2210", "Ota", ""),
        ("a salesman called Dennis, +44 20 7946 0000", "", "Dennis", "+44 20 7946 0000"),
        ("they ask for the order number in English", "", "", ""),
        ("参照番号 090-0000-1234", "", "", "090-0000-1234"),
    ],
)
def test_numbers_and_names_from_papers_and_calls_are_taken_over(text: str, order: str, staff: str, phone: str) -> None:
    read = (order_numbers(text), staff_names(text), phone_numbers(text))
    assert tuple(next(iter(one), "") for one in read) == (order, staff, phone)
