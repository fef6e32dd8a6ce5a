"""Which first messages open which trouble, whose name is kept, and what is said when it cannot be told."""

from __future__ import annotations

import pytest
from conftest import START

from bot.content.library import Library
from bot.understanding.case_facts import of_the_case
from bot.understanding.understand import Understood, understand

MAIL, CHARGE, CARD, TAKEN, SENT = (
    "suspicious_email",
    "unknown_charge",
    "prepaid_card",
    "account_takeover",
    "bank_transfer",
)


def read(library: Library, text: str) -> Understood:
    """What a message is, at the usual moment."""
    return understand(text, library.reader, library.names, START)


@pytest.mark.parametrize(
    ("text", "intent", "service"),
    [
        ("ペイリンクから新しいメールアドレスが追加されましたってメール。知らないアドレス。", MAIL, ""),
        ("アマゾンからアカウント停止のメールが来た", MAIL, "amazon_jp"),
        ("変なSMSが届いた", MAIL, ""),
        ("ヤマトから不在のSMS リンク押しちゃった", MAIL, "yamato"),
        ("LINEが乗っ取られた", TAKEN, "line"),
        ("アカウントが乗っ取られたみたい", TAKEN, ""),
        ("フィッシングメールにカード番号を入れてしまった", TAKEN, ""),
        ("銀行から口座を確認してというショートメッセージ", MAIL, ""),
        ("I got a strange email from Amazon saying my account is suspended", MAIL, "amazon_jp"),
        ("I clicked a link in a text message", MAIL, ""),
        ("My Rakuten account was hacked", TAKEN, "rakuten"),
        ("電子マネーの番号をメールで送ってしまった", CARD, ""),
        ("メールが来てギフトカードの番号を送ってしまった", CARD, ""),
        ("変なメールが来て振り込んでしまった", SENT, ""),
        ("覚えのない請求がある", CHARGE, ""),
        ("明細に覚えのない請求。三井住友カード", CHARGE, "smbc_card"),
    ],
)
def test_a_first_message_opens_its_trouble(library: Library, text: str, intent: str, service: str) -> None:
    found = read(library, text)
    assert found.intent == intent
    assert found.sure
    assert found.facts.get("service", "") == (f"services/{service}" if service else "")


@pytest.mark.parametrize("text", ["家族にメールした", "お金", "カード", "card", "電話", "えっと"])
def test_what_cannot_be_told_is_asked(library: Library, text: str) -> None:
    found = read(library, text)
    assert not found.sure or found.intent == "other"


def test_what_a_mail_claims_is_no_fact_of_the_case(library: Library) -> None:
    found = read(library, "アマゾンから29,800円の注文のメールが届いた")
    assert (found.intent, of_the_case(MAIL, found.facts)) == (MAIL, {"service": "services/amazon_jp"})


def test_the_money_that_can_still_be_saved_goes_first(library: Library) -> None:
    text = "メールが来て、電子マネーの番号をコンビニで2枚買わされて番号を伝えた。アカウントを停止すると言われた。警告"
    found = read(library, text)
    assert (found.intent, found.urgent) == (CARD, True)


@pytest.mark.parametrize(
    "text",
    [
        "迷惑をかけたので海に行くと書き置きがある",
        "安定剤を机に並べています",
        "犬の預け先を決めたら終わりにするつもり",
        "身辺整理を始めました",
        "踏切じゃなく線路の脇にいる",
        "この世にいても意味がない",
        "life insurance would be better for them",
        "I sent my sister a goodbye text",
    ],
)
def test_despair_is_heard_in_what_is_done_or_left_behind(library: Library, text: str) -> None:
    assert read(library, text).despair


@pytest.mark.parametrize("text", ["身辺整理の業者に高額な買い取りをされた", "海に行く予約の返金", "薬は家に届いた"])
def test_the_same_words_of_another_thing_are_no_despair(library: Library, text: str) -> None:
    assert not read(library, text).despair


@pytest.mark.parametrize(
    "text", ["死にたい", "もう死んだほうがいい", "消えてしまいたい", "生きていたくない", "自殺を考えている", "I want to die", "I can't go on", "better off dead"]
)  # fmt: skip
def test_despair_goes_before_everything(library: Library, text: str) -> None:
    assert read(library, text).despair
    told = read(library, f"{text} 電子マネーの番号を教えてしまった")
    assert told.despair
    assert told.intent == "human"
    assert "prepaid_card" in told.likely
    assert told.urgent


@pytest.mark.parametrize(
    "text",
    ["データ消えたい", "データを消したい", "人間って何年生きるの", "死ぬほど暑い", "消えるボールペン", "どのギフトカードを買えばいい?", "which gift card should I buy", "my battery died", "I'm dying to see it", "suicide squad is a good movie"],
)  # fmt: skip
def test_what_only_looks_like_trouble_is_left_alone(library: Library, text: str) -> None:
    found = read(library, text)
    assert not found.despair
    assert not found.urgent
    assert found.intent in ("other", "device_trouble", "delete_my_data") or not found.sure


def test_an_agent_before_the_seller_is_no_second_shop(library: Library) -> None:
    found = read(library, "明細に PAYPAL *NETFLIX 1,490円 覚えがない")
    assert found.facts["merchant"] == "merchants/netflix"


@pytest.mark.parametrize("text", ["明細に WEBTELMART USD19.95 ってある。覚えない", "WEBTELMARTSHOP 知らない請求"])
def test_a_shop_is_not_found_inside_a_longer_name(library: Library, text: str) -> None:
    assert read(library, text).facts.get("merchant") != "merchants/webtel"


@pytest.mark.parametrize(
    "text",
    ["もう楽になりたい", "生きてる意味ある?", "裸の写真をばらまかれて消えたい", "しに たい", "シニタイ", "ｼﾆﾀｲ", "わたしが いないほうが いい", "お迎えが来んかのう", "うちがおらんほうがみんな幸せや", "早く死なせてください", "橋の上まで行ってしまいました", "家族に合わせる顔がありません", "保険金で穴埋めするしかない", "睡眠薬いっぱい飲んじゃった", "何のために生きてるのかわからなくなった",
     "生きていたくありません", "踏切の前に来ています", "ガスの栓を開けた", "ドアノブにベルトをかけました", "腕を切ってしまった", "薬を80錠のんだ", "母が薬を飲んで起きません",
     "子どもたちへ、ごめん、さようなら", "生まれてこなければよかった", "長生きなんかするもんじゃない", "早くばあちゃんのところに行きたい", "父が「もう死ぬ」と言って出て行った", "死んでしもたほうがましや",
     "しんだら終わるかな", "もう十分生きた", "生きるのやめたい", "トラックにひかれたい", "いのちの電話につながらない"],
)  # fmt: skip
def test_despair_is_heard_however_obliquely_it_is_said(library: Library, text: str) -> None:
    assert read(library, text).despair


@pytest.mark.parametrize(
    "text",
    ["肩こりがひどくて楽になりたい", "消えたい焼き屋", "わたしにたいする返事", "保育園のお迎えが来ないか心配", "業者が屋上に上がって写真を撮った", "遺書と遺言書の違い", "4月に、2から4にたくさん増えた", "死角ってどういう意味", "投資で100万送って息子に合わせる顔がない",
     "夫が死んで生命保険の請求をした", "薬を1錠飲んで寝ます", "迷惑メールは消えますか", "会員に入ったら楽天ポイントがつく", "このままだと死ぬと言われて壺を買った", "払わないと自殺すると脅された",
     "サブスクもう終わりにしたい", "電話を切ってしまった", "自殺防止を名乗る寄付の勧誘", "もう終わりにします", "この会議もう終わりにしたい", "https://member.kms.example.co.jp/ から届いた", "首つり天井の工事"],
)  # fmt: skip
def test_a_manner_of_speaking_is_no_despair(library: Library, text: str) -> None:
    assert not read(library, text).despair
