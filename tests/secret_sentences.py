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
カードの番号を聞かれて {} と答えてしまいました
{}を入れちゃった
サイトに{}って入れました
じぶんのカード {} なんですけど
VISA {} です。母の名義です
{} 12/29 のカード
親のクレカ {} を画像で送った
card no {} exp 12/29
I typed {} into the form
the number is {} and it's a Visa
番号いいます、{}
えっと{}でした
カードの表の番号{}全部言いました
{}←これがカード番号です
クレカ({})の再発行したい
主人のカード{}を打ち込んだ
PayPayに登録したカードは{}です
{}とセキュリティコード839、期限12/29
number: {} name TARO
it was my debit card {} that he took
JCB{}
名前 山田 カード{} 期限 1229
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
裏の数字は{}です
裏の数字{}も入れた
うらの番号 {} を言いました
三桁の数字 {} を聞かれた
3ケタの番号は{}
背面の3桁は{}
セキュリティ番号は{}
セキュリティコードが{}です
セキュリティーナンバー {}
セキュコは{}
サインの横の3桁 {} も
the three digits on the back are {}
3 digits on the back: {}
security number {}
3-digit code {}
the code on the back is {}
CVV={}
cvc:{}
ＣＶＶ　{}
カードは下4桁 1234、CVVは{}
有効期限は12/29、セキュリティコードは{}
セキュリティコード：{}
裏側の3桁の番号、{}
セキュリティの3桁{}
後ろの3桁は{}
裏に書いてある3桁、{}
カード裏の3桁の数字 {}
セキュリティコード[{}]
セキュリティコード={}
期限12/29 CVV {}
cvvは{}だったと思う
cvv number was {}
security code, {}
three digits on the back, {}
the 3 digits are {}
サイン欄の{}を教えた
セキュリティコ-ド {}
CVV番号{}
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
アップルのコードは{}です
カードのコード {} を送った
ギフトカードの裏の{}を写真で送った
コード{}と言いました
グーグルプレイカード {}
スクラッチを削った番号は{}
銀色のところを削ったら{}でした
アマギフ {}
code {}
the code was {}
I scratched it and read {} to him
nanacoギフト {}
クオカードペイ {}
アマゾンギフト券番号:{}
ギフト券の番号 {} を伝えました
{} です
これ→{}
写真のコード {}
{}を読み上げちゃった
PSストアの{}を
ニンテンドープリペイド {}
楽天ギフト {}
LINEプリペイド {}
netcash {}
ロブロックスのカード {}
1枚目が{}
番号{}を電話で
steam wallet {}
google play code is {}
codes: {}
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
ビットキャッシュ {}
ひらがなIDは{}です
ビットキャッシュのIDは「{}」
BitCashの番号 {} を言いました
ビットキャッシュのひらがな16文字、{} を伝えた
bitcash: {}
ビットキャッシュ「{}」を言った
BitCashのひらがなID、{}
ひらがなの番号は{}
びっときゃっしゅ {}
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
暗証は{}
PINコード:{}
ピンは{}
ピンコードは{}
暗証番号→{}
私の暗証番号って{}なんですけど
暗証番号が誕生日の{}
暗証番号は誕生日の{}です
誕生日の{}を暗証番号にしてます
pin code {}
my PIN number is {}
PIN#{}
暗唱番号は{}
暗証番号を聞かれて{}と答えた
暗証番号を聞かれたので、{}ですと言いました
暗証番号は確か{}でした
キャッシュカードの暗証番号 {} を教えてしまった
暗証番号、{}、を押しました
PIN {} was typed at the ATM
They asked for my PIN, it's {}
I told him the PIN: {}
暗証番号({})を伝えました
暗証番号:{}
4桁の暗証番号は{}
暗証番号{}を言った
4桁の番号{}を教えた
スマホのパスコードは{}
パスコード {} を言いました
ロック解除の番号は{}
ロック番号 {}
暗証番号を{}にしてる
暗証番号、{}
暗証 {}
暗証番号は、えっと{}
暗証番号ですが{}です
暗証番号:「{}」
暗証番号も{}も言った
ATMの暗証{}
カードの暗証番号が{}だと伝えた
番号は{}で暗証です
4桁{}を押した
暗証番号4桁は{}です
暗証番号4桁 {}
銀行の4桁の暗証番号{}を聞き出された
スマホのPIN {}
マイナカードの暗証番号{}
署名用の暗証番号は{}
PIN number: {}
pin = {}
pin (it's {})
my card's PIN, {}
4 digit pin {}
4-digit PIN was {}
パスコード4桁は{}
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
パスワードが{}
PW: {}
ＰＷ：{}
pass：{}
パス：{}
パスは{}
パスワード→{}
パスワード　{}
パスワードはたしか{}
パスワードは多分 {} だったと思います
パスワードですか?{}です
I used {} as my password
{}というパスワード
{}ってパスワードです
IDがhanako、PWが{}
ID hanako@mail.example パスワード {}
ログインパスワードは、{}
パスワード（{}）を入れた
パスワード『{}』
パスワードを入力({})しました
パスワードを聞かれて {} と入れました
パスワードを{}に変えたばかり
Wi-Fiのパスワードは{}
my password’s {}
my password's {}
my pw is {}
the password I used was {}
password={}
Password {} on the fake page
パスワード{}を使いました
パスワードは"{}"
メールのパスワードも{}で同じです
パスワードは全部{}
パスワードはいつも{}です
passwordは{}
ぱすわーどは{}です
パスワード({})
パスは {} で
パスワード {}です
アマゾンのパスワード {} を打った
Appleのパスワードは{}
パスワード＝{}
パスワードには{}を使ってた
パスワード、{}、です
パス「{}」
パスワードが知りたいと言われて{}と答えた
IDとパスワード(hanako / {})
IDとPWは hanako / {}
id/pass hanako/{}
user hanako password {}
password -> {}
password I gave: {}
my passwords are {} and abcd
pwd {}
the pass was {}
登録パスワード{}
旧パスワード{}
新しいパスワードは{}
合言葉は{}
秘密の質問の答えは{}
password「{}」
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
届いた6桁 {} を伝えた
SMSの番号{}を教えた
SMSの数字{}を教えました
6ケタの数字は{}
ワンタイム {}
認証番号{}
認証コードがG-{}
【ペイ】認証番号：{}
【認証コード】{}
コード{}を伝えた
SMSで来た数字{}
the 6-digit code {}
the code they texted me was {}
verification number {}
passcode {}
本人認証コード {} を入れた
認証の番号は{}
六桁の番号{}
認証用の数字 {} です
ワンタイムパスワードは、{}
{}というワンタイムパスワード
二段階認証のコードは{}
2段階認証の番号 {}
I read them the code {}
security code from the text: {}
SMS code was {}
code was {}
My one time passcode: {}
確認番号は{}
ショートメールの{}を読み上げた
メールで届いた番号{}を読み上げた
アプリに出た数字{}を伝えた
認証コードの{}を言いました
認証コードは、{}
認証コード（{}）
SMSに書いてある{}を伝えた
SMSに{}と来てそれを言った
届いたコードは{}
送られてきた番号は{}でした
{}を認証コードとして入れた
{}っていう認証番号
PayPayの認証番号は{}
LINEの認証番号 {}
LINEの認証番号を聞かれて{}と教えた
4ケタ{}を読み上げた
6桁のコード→{}
六けたの数字{}
6桁で{}と来た
Googleのコード G-{}
確認コードとして{}を
ワンタイムは{}
OTPは{}
the verification code, {}, I gave
{} was the code they texted
they sent me {} and I read it out
one time password {}
2FA {}
I told him the code {}
the text said {}
code: {}
SMS: {}
Your code is {}
あなたの認証コードは{}です
【ヤフー】確認コード: {}
""".strip().splitlines()
MY_NUMBER = """
マイナンバーは {} です
マイナンバー {} を書いて送りました
個人番号は{}です
{} がマイナンバーです
my number is {}
My Number: {}
役所からと言われ {} を伝えた
マイナンバーカードの番号は{}
マイナンバー　{}
マイナンバー、{}
個人番号 {}
マイナンバーを聞かれて{}と
通知カードに{}とあります
my number card {}
私のマイナンバーって{}です
マイナは{}
""".strip().splitlines()
ACCOUNT = """
口座番号は{}です
口座番号 {} を教えました
みらい銀行 中央支店 普通 {}
普通口座 {} に振り込むように言われた
account number is {}
account no. {}
私の口座は{}です
（普）{}
普）{}
(普){}
普通預金 {}
普通預金口座{}
店番123 口座番号{}
店番 123 普通 {}
支店番号 123 口座 {}
当座{}
account {}
acct# {}
A/C {}
my bank account is {}
bank account number: {}
口座は{}
口座：{}
振込先 ひなた銀行 中央支店 普通 {} カ)アオバ
ひなた銀行 中央支店 {}
口座は普通の{}
口座番号を聞かれて{}と答えた
普通・{}
普通No.{}
貯蓄 {}
口座No {}
口座の番号は{}
中央支店(123)普通 {}
ひなた銀行中央支店普通{}
振込先 中央支店 普通{}
普 {}
口座 ヒナタ銀行 {}
口座番号 {}です
口座番号が{}
私のひなた銀行の口座{}を
口座({})
普通口座番号は{}
支店名 中央 口座 {}
ひなた銀行 (普){} ヤマダハナコ
my account no is {}
account #: {}
acct number {}
savings account {}
checking {}
給与口座は{}
年金の口座{}
""".strip().splitlines()
POSTAL = """
ゆうちょ 記号10120 番号{}
記号番号 10120-{}
記号10120-1 番号{}
記号は10120、番号は{}
ゆうちょ口座 10120-1-{}
ゆうちょの記号・番号は10120・{}
ゆうちょ 10120 {}
ゆうちょ銀行 10120-{}
ゆうちょ銀行 記号10120番号{}
記号 10120 番号 {}
ゆうちょの番号 10120-{}
ユウチョ 10120-{}
郵便局の通帳 10120-{}
通帳記号10120 番号{}
貯金通帳の番号 10120-{}
""".strip().splitlines()
