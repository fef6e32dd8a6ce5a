"""For whom somebody writes: another person's trouble, told by family, friends, neighbours and those who care for people at work."""

from __future__ import annotations

import pytest

from bot.understanding.fold import clean
from bot.understanding.proxy import is_proxy

OTHERS = [
    "知り合いのおばさんが銀行のカードを渡してしまいました",
    "私が見ている利用者の方が電話でカード番号を聞かれたそうです",
    "同じアパートの人が偽警官にお金を移せと言われています",
    "町内会の方が屋根の契約をさせられました",
    "いとこのお兄ちゃんがインスタ取られた",
    "母方の祖母がアップルカードの番号を言ってしまった",
    "嫁のお父さんがATMに行くと言って聞かない",
    "うちのじいさん、また訪問販売で布団買わされとる",
    "ママがコンビニでカード買ってる",
    "相談員をしています。独居の男性が毎月送金しています",
    "取引先の奥さんがパスワードを入れてしまったと泣いている",
    "日本語の先生をしています 生徒が入管を名乗る電話でお金を払った",
    "someone I know typed her card into a fake page and doesn't know what to do",
    "an acquaintance read his PIN to a caller",
    "the lady I look after bought gift cards for a caller",
    "a relative in Sapporo sent 2 million to a fake policeman",
    "my stepdad let them into his laptop",
    "my gf gave her insta code away",
    "the gentleman upstairs in our building was told to move his savings",
    "my elderly next door neighbour has a man fixing her roof",
    "her son asked me to write: Mrs Ito, 81, told a caller her bank PIN",
    "a member of our congregation wired money to a woman online",
    "my best friend's mother is buying cards right now",
]
OWN = [
    "妻と二人で太陽光の契約をしました",
    "友達の家でリンクを押してしまいました",
    "友達に誘われて投資で30万なくした",
    "息子に設定してもらったアカウントに入れない",
    "母の日のプレゼントが届かない",
    "姉に詐欺だと言われたけどもう送った",
    "娘の入学金を間違えて違う口座に振り込んだ",
    "上司を名乗るメールでギフトカードを送った",
    "親の介護で忙しくてカードの明細を見ていなかったら知らない請求",
    "夫が寝ている間に私が電話でカード番号を言ってしまった",
    "兄を装ったLINEにコードを教えた",
    "子供を迎えに行く間に偽サイトにカードを入れてしまった",
    "彼氏だと思っていた人に送金した",
    "孫にもらったタブレットに警告が出た",
    "my wife and I signed a solar contract yesterday",
    "my husband and I were charged twice by the hotel",
    "at my friend's house I clicked a link on my phone",
    "my friend recommended the app and I lost 300,000",
    "my sister keeps telling me it's a scam but I already sent it",
    "I bought a phone for my mother and it never came",
    "my boss asked me for gift cards and I sent the codes",
    "my son set up the account and now I can't log in",
    "the man said he works with my bank",
    "a friend of my friend introduced the investment, I lost it all",
    "I live with my parents and typed my card on a fake page",
    "he pretended to be my nephew and I paid",
    "my daughter found out it was a scam after I paid",
    "my neighbour says I should call the police, I gave my card number",
    "a student discount site charged my card",
    "the customer service asked for my PIN and I told them",
    "i wired money to someone I know only online",
]


@pytest.mark.parametrize("text", OTHERS)
def test_the_trouble_of_another_person_makes_a_proxy(text: str) -> None:
    assert is_proxy(clean(text), "account_takeover")


@pytest.mark.parametrize("text", OWN)
def test_who_only_stands_by_makes_none(text: str) -> None:
    assert not is_proxy(clean(text), "account_takeover")


@pytest.mark.parametrize(
    ("text", "label", "proxy"),
    [
        ("友達のLINEが乗っ取られてみんなに変なメッセージが来ています", "account_takeover", True),
        ("友達のLINEから頼まれてカードを買いました", "prepaid_card", False),
        ("生徒の名簿が入ったパソコンを遠隔操作された", "data_leak", False),
        ("スタッフの母です。娘が店のパソコンで遠隔操作されました", "data_leak", True),
        ("子どもがゲームで課金して私のカードに3万円", "unknown_charge", False),
        ("娘のカードにゲームの課金が3万円", "unknown_charge", True),
        ("母が元気か気になる", "other", False),
    ],
)
def test_what_the_trouble_is_tells_whose_it_is(text: str, label: str, proxy: bool) -> None:
    assert is_proxy(clean(text), label) is proxy
