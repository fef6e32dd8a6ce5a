"""Sentences in which people say their secrets, one a line, `{}` for the secret; in two languages."""

from __future__ import annotations

CARD = """
{}
カード番号は{}です
カード番号 {} を電話で言ってしまいました
クレジットカードの番号、{} を入力しました
さっき「{}」と読み上げました。どうしたらいいですか
母のカードは {} で、期限は来年です
{} です。これで止められますか?
明細の9,878円は {} のカードから引かれました
11/27に届いたメールの先で {} を入れました
番号は{}でした。名前も書きました
090-0000-1234 の人に {} を伝えました
my card is {} ok?
My card number is {} and I typed it on the page
I gave them {} over the phone
card: {}
They charged JPY 9,878 to {} yesterday
Visa {} was used on Nov 10
カードの表は {} 、うらは見ていません
""".strip().splitlines()
CVV = """
カードは 4111 1111 1111 1111 、期限 09/27 、裏の3桁は {} です
4111-1111-1111-1111 09/27 {}
セキュリティコードは{}です
セキュリティコード {} も言いました
裏面の3桁 {} を入れました
CVV: {}
my cvv is {}
security code {} was typed too
CVC {} も入力してしまった
""".strip().splitlines()
CODE = """
コードは {} です
番号は {} です
ギフトコード {} を送りました
ギフトカードの番号は{}でした
アップルのカードのコード、{} を写真で送りました
Amazonギフト {} を伝えてしまった
グーグルプレイの {} を読み上げました
1枚目 {} 、3万円です
「{}」
{} って言ってしまいました
the code is {} and it was 30,000 yen
I sent them {} by mail
gift card code: {}
Apple gift card {}
They have {} now
プレステのカード {} を買って教えた
スチームのコード「{}」
""".strip().splitlines()
NUMBER_CODE = """
ウェブマネー {} を教えました
番号は {} です
コードは{}でした
nanacoギフトの番号 {} を伝えた
プリペイド番号は {} です
the number on the card was {}
{} を読み上げた
""".strip().splitlines()
KANA = """
ビットキャッシュは {} です
ひらがなIDは {} でした
BitCash {} を送りました
ビットキャッシュのひらがなは「{}」です
BitCash ID: {}
""".strip().splitlines()
PIN = """
暗証番号は{}です
暗証番号 {} を聞かれて答えました
暗証番号は「{}」
PINは {} です
ATMの暗証番号、{} を言いました
my PIN is {}
PIN: {}
the pin was {} and he wrote it down
あんしょうばんごうは{}
""".strip().splitlines()
PASSWORD = """
パスワードは {} です
パスワード {} を入れてしまいました
パスワード:{}
IDは hanako でパスワードは「{}」でした
ログインのパスワードは{}です
ﾊﾟｽﾜｰﾄﾞは {} です
password is {}
my password is {} and I used it twice
password: {}
I typed my password {} there
""".strip().splitlines()
ONE_TIME = """
認証コードは {} でした
認証コード {} を伝えました
SMSで来た6桁の数字 {} を教えた
ワンタイムパスワード {} を入力しました
確認コード:{}
「{}」が認証番号です
your verification code is {}
{} is your verification code
the one-time code was {}
OTP {} を言ってしまった
""".strip().splitlines()
MY_NUMBER = """
マイナンバーは {} です
マイナンバー {} を書いて送りました
個人番号は{}です
{} がマイナンバーです
my number is {}
My Number: {}
役所からと言われ {} を伝えた
""".strip().splitlines()
ACCOUNT = """
口座番号は{}です
口座番号 {} を教えました
みらい銀行 中央支店 普通 {}
普通口座 {} に振り込むように言われた
account number is {}
account no. {}
私の口座は{}です
""".strip().splitlines()
