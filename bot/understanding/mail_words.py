"""What a mail asks for and how it presses, by its words in Japanese and English. Says nothing about who sent it."""

from __future__ import annotations

import re
from collections.abc import Mapping

from bot.understanding.late import late
from bot.understanding.mail_changes import CHANGED

_INPUT = (
    r"(?:入力|登録|更新|記入|提出|送信|返信|確認|ご?提示|お知らせ|お教え|教えて|再設定|変更|送って|送付|アップロード)"
)
_WANT = rf"[^。\n]{{0,24}}?{_INPUT}"
ASKS: Mapping[str, re.Pattern[str]] = {
    "password": late(
        rf"(?:パスワード|暗証番号|ログイン情報|id・パス|秘密の(?:質問|答え)|認証情報){_WANT}|"
        r"(?:enter|confirm|verify|update|provide|submit|re-?enter|reply with|send)\b.{0,40}\b"
        r"(?:password|pin\b|passcode|credentials|log-?in details)"
    ),
    "card": late(
        r"(?:カード(?:番号|情報)|クレジットカード|セキュリティ(?:コード|番号)|有効期限|口座番号|口座情報"
        rf"|お?支払い?(?:方法|情報)){_WANT}|"
        r"(?:enter|confirm|verify|update|provide|submit|add|register|send|give|need|reply with)\b.{0,40}\b"
        r"(?:card (?:number|details|information)|your card\b|credit card|cvv"
        r"|payment (?:method|details|information)|billing (?:details|information)|bank (?:account|details))"
    ),
    "code": late(
        r"(?:届[いくた]|来た|きた|sms|ショートメ(?:ール|ッセージ)).{0,14}(?:番号|コード|数字).{0,10}"
        r"(?:教え|送って|転送|返信|伝え)|"
        rf"(?:認証(?:コード|番号)|確認コード|ワンタイムパスワード|sms(?:コード|番号)){_WANT}|"
        r"(?:enter|send|reply with|tell|provide|share|read out)\b.{0,30}\b"
        r"(?:(?:verification|security|one-?time|auth\w*|6-digit) (?:code|password)|otp)"
        r"|(?:reply|respond|answer) with (?:the|this|your) code"
    ),
    "identity": late(
        r"(?:本人確認|身分証|運転免許証|マイナンバー|個人情報|氏名|ご?住所|生年月日|お客様情報|会員情報"
        rf"|アカウント情報|ご登録(?:内容|情報)){_WANT}|"
        r"(?:verify|confirm|update|provide|validate)\b.{0,30}\b"
        r"(?:identity|personal (?:information|details)|account (?:information|details)?|address|date of birth"
        r"|your (?:information|details|account))"
    ),
    "gift_card": late(
        r"(?:ギフト(?:カード|券|コード)|電子マネー|プリペイド|itunes|google ?play|gift ?cards?).{0,60}"
        r"(?:購入|買|番号|コード|写真|送|返信|払|buy|purchase|codes?|scratch|send|pay)|"
        r"(?:buy|purchase|pay|get)\b.{0,40}gift ?cards?"
    ),
    "money": late(
        r"(?:振込先|口座).{0,20}(?:変更|下記)"
        r"|(?:お?振り?込み?|ご?送金|ビットコイン|仮想通貨|暗号資産).{0,20}"
        r"(?:お願い|ください|下さい|して|頂|いただ)|"
        r"[0-9]{1,5}万円?.{0,8}(?:振り?込|送金|送って|貸し|必要|足り)"
        r"|(?:need|lend|send)\b.{0,20}(?:[$¥€£]\s?\d|\d[\d,]{3,}|\d+ (?:dollars|yen|euros))"
        r"|未(?:納|払)(?:料金|金|額|の税)?.{0,40}(?:支払|納付|連絡|確認|精算)"
        r"|(?:手数料|関税|税金|送料|追加料金|料金).{0,20}(?:お?支払い?|納付|決済).{0,12}"
        r"(?:ください|下さい|お願い|必要|未)|"
        r"差し?押|(?:pay|settle|transfer|wire|send)\b.{0,30}"
        r"(?:fee|duty|customs|postage|tax|balance|deposit|bitcoin|btc|usdt|money|funds|yen|jpy|\$|\d,\d{3})"
        r"|(?:fee|duty|postage|tax|toll|balance)\b.{0,30}\b(?:is due|required|payable|outstanding|must be paid)"
        r"|\bpay (?:a|the|this|my) (?:bill|rent|invoice|fine)|outstanding (?:balance|payment)|unpaid"
    ),
    "call": late(
        r"(?:至急|本日|すぐに?|直ちに|ただちに|下記|窓口|センター|サポート|相談).{0,30}(?:お?電話|ご?連絡)"
        r"(?:を(?=[。!\s])|.{0,10}(?:ください|下さい|お願い|なき場合|いただ))|ご連絡なき|"
        r"\b(?:call|phone|dial|contact)\b.{0,40}"
        r"(?:support|team|helpline|us (?:at|on)|immediately|now|toll|billing|\+?\d[\d -]{7,})"
    ),
    "install": late(
        r"(?:アプリ|ソフト|ツール|プログラム|セキュリティ更新).{0,15}(?:ダウンロード|インストール|導入)"
        r"(?!でき|済|して(?:い|お))|遠隔(?:で|操作|サポート)"
        r"|(?:anydesk|teamviewer|ultraviewer|quicksupport|\.apk\b)|"
        r"\b(?:install|download)\b.{0,30}\b(?:app|software|tool|update|apk|viewer|certificate)"
    ),
    "remote": late(
        r"anydesk|teamviewer|ultraviewer|quicksupport|rustdesk|alpemix|hoptodesk"
        r"|遠隔(?:操作|サポート)[^。\n]{0,12}(?:ソフト|アプリ|ツール|入れ|許可)"
    ),
    "messenger": late(r"テレグラム|telegram|whats ?app|カカオ(?:トーク)?|signal app|line(?:を|の)?(?:友だち|友達)?(?:に)?(?:を)?追加"),
    "hand_over": late(
        r"(?:パスワード|暗証番号|認証(?:コード|番号)|リカバリーフレーズ|秘密鍵)[^。\n]{0,15}"
        r"(?:入力(?!欄)|教えて|送って|返信|転送)|"
        r"(?:enter|entering|with|confirm|verify|send|provide)\b.{0,20}\b"
        r"(?:your (?:current )?(?:password|pin\b)|(?:seed|recovery) phrase|private key)|"
        r"(?:send|tell|text|forward|give) (?:me|us)\b.{0,30}\bcode"
    ),
    "scan": late(r"qr ?コード.{0,15}(?:読み取|読取|スキャン|返信|送)|scan\b.{0,30}\bqr"),
    "reply": late(
        r"(?:この|本)メールに.{0,20}返信(?:して)?(?:ください|下さい|お願い)|返信してください"
        r"|reply (?:to this (?:e-?mail|message)|with|back)"
    ),
    "login": late(
        r"(?:ログイン|サインイン|アクセス|クリック|タップ|下記(?:の)?(?:url|リンク|ボタン|サイト|より|から)"
        r"|以下(?:の)?(?:url|リンク|ボタン|より|から)|こちら(?:から|より|の)|"
        r"確認はこちら|今すぐ確認|手続き(?:を|は).{0,6}(?:こちら|お願い|行って)|お?手続きください|確認url"
        r"|専用(?:サイト|ページ|url)|ボタンより|"
        r"ご確認(?:ください|下さい|をお願い|が必要)|click|tap|log ?in|sign ?in|follow the link|visit the link"
        r"|confirm (?:now|here)|verify (?:now|here))"
    ),
}  # fmt: skip
PRESSES: Mapping[str, re.Pattern[str]] = {
    "deadline": late(
        r"(?:24|48|72|12|1|２４)時間以内|[0-9]{1,3}日以内に.{0,20}(?:ない場合|ください|下さい|なければ|確認|手続)"
        r"|本日中|当日中|(?:本日|今日).{0,10}(?:まで|期限|締|予定日|23[::]59)|今すぐ|至急|直ちに|ただちに"
        r"|緊急|最終(?:通知|警告|確認|案内)|期限(?:切れ|が過ぎ|までに)|1時間以内|"
        r"(?:within|in) (?:the next )?(?:\d+|one|twenty.four|two) (?:hours?|days?|business day)|immediately|urgent"
        r"|asap|final (?:notice|warning)|last (?:notice|warning|chance)|today only|expires? (?:today|soon|in)"
        r"|act now|right away"
    ),
    "threat": late(
        r"あなたの(?:写真|動画|画像|個人情報|秘密)|\byour (?:private )?(?:photos?|videos?|pictures?)\b"
        r"|犯罪に(?:利用|使)|捜査|資金洗浄|マネーロンダリングに|逮捕"
        r"|(?:アカウント|カード|口座|サービス|送電|供給|回線|電気|ガス|水道|お?取引|ご?利用|会員|登録|ログイン"
        r"|メール).{0,25}(?:停止|制限|凍結|無効|ロック|削除|給水|退会|解約|解除|失効|一時保留|保留|中止)"
        r"|法的(?:手続|措置)|訴訟|裁判|差し?押|強制執行|"
        r"(?:不正|不審|異常|第三者).{0,15}(?:ログイン|アクセス|利用|取引|注文|検知|検出|検出され|使用)|未納|延滞"
        r"|滞納|ウイルス.{0,10}(?:感染|検出)|"
        r"(?:account|card|service|access|membership|parcel|package|delivery|page|profile|mailbox|electricity"
        r"|residence status|reservation)\b.{0,60}"
        r"(?:suspend|delet|cut off|lock|limit|block|disabl|clos|terminat|restrict|held|on hold|return|cancel)"
        r"|legal action|lawsuit|arrest|seiz|"
        r"(?:unusual|suspicious|unauthori[sz]ed|fraudulent)\b.{0,25}"
        r"(?:activity|log-?in|sign-?in|transaction|charge|purchase)|virus|infected"
    ),
    "reward": late(
        r"(?:返金|還付|過払い|補償|払い戻).{0,25}(?:手続|受け取|申請|お?受取|対象|お知らせ|ご案内)"
        r"|(?:当選|プレゼント|ポイント|残高|特典|給付金|キャッシュバック|円分).{0,25}"
        r"(?:受け取|お?受取|獲得|進呈|付与|失効|申請|当た)|おめでとう|抽選|高収入"
        r"|(?:日給|日収|1日|月収)[^。\n]{0,6}万円?|副業|億円.{0,15}(?:譲|差し上げ|受け取)|"
        r"\brefund\b.{0,30}(?:claim|process|pending|available|call|eligible|receive)"
        r"|(?:claim|receive)\b.{0,30}(?:refund|prize|reward|gift|bonus)|congratulations|you(?:'ve| have) won"
        r"|winner|earn\b.{0,25}(?:a|per) (?:day|hour|week)|(?:million|billion) (?:dollars|usd|euros?|pounds)"
        r"|inheritance|you are hired"
    ),
    "secrecy": late(
        r"(?:他|ほか)の(?:人|方|者|社員).{0,8}(?:言わ|話さ|知らせ)ない|内密|秘密に|口外|誰にも(?:言|話)"
        r"|電話に出られ|会議中|keep (?:this|it) (?:confidential|secret|between)|don'?t tell|in a meeting"
    ),
    "charge": late(
        r"(?:has been|will be|was) (?:debited|charged|auto-?renewed|processed|renewed)"
        r"|thank you for your (?:renewal|order|purchase|subscription)|being processed|"
        r"引き落と(?:し|され)|請求(?:額|金額)|ご(?:注文|購入|利用).{0,12}(?:ありがとう|ござい|確認|通知|検出|確定)"
        r"|会費|自動更新"
    ),
    "favour": late(
        r"(?:して|振り込んで|買って|払って|送って|貸して)(?:ほしい|欲しい|くれ|もらえ|ください)"
        r"|(?:振り?込め|払え|借りられ|立て替え)|\b(?:can|could|would) you\b|please (?:pay|send|help|transfer)"
        r"|need you to"
    ),
    "private_phone": late(r"(?<![\d-])(?:\+\d[\d ()-]{7,18}\d|0[5789]0[-\d() ]{8,12}\d)(?!\d)"),
    "untraceable": late(r"ビットコイン|仮想通貨|暗号資産|ビットキャッシュ|vプリカ|プリペイド|bitcoin|\bbtc\b|usdt|gift ?cards?"),
    "new_number": late(
        r"番号(?:が|を)?変(?:わ|え)|(?:携帯|スマホ|電話).{0,6}(?:落と|壊れ|壊し|なくし|使えな)|new number"
        r"|(?:dropped|broke|lost) my phone"
    ),
    "cash_machine": late(r"atm.{0,20}(?:行|向か|操作)|go to (?:an|the|your) atm"),
    "parcel": late(
        r"返送|税関|荷物.{0,12}(?:止ま|留め|保管)|お荷物をお返し|持ち帰|宛先不明|住所.{0,6}(?:不明|不備)"
        r"|could not be delivered|failed delivery|(?:parcel|package|delivery)\b.{0,30}(?:held|on hold|return)"
    ),
    "odd_file": late(
        r"\w\.(?:html?|iso|img|exe|scr|js|vbs|lnk|hta|one|docm|xlsm|apk|bat|cmd|ps1|msi|jar)(?![\w.])"
        r"|(?:解凍|展開|unzip|extract|open)[^。\n]{0,12}(?:パスワード|password)"
        r"|(?:パスワード|password)[^。\n]{0,6}(?:解凍|展開)|マクロ[^。\n]{0,8}有効"
        r"|enable (?:macros|editing|content)"
    ),
    "bank_change": late(
        r"(?:振込|入金)先?(?:の)?(?:口座)?.{0,10}(?:変更|変わ|切り?替)|口座.{0,10}変更.{0,20}(?:振|送金|支払)"
        r"|(?:new|updated|changed) (?:bank|account) (?:details|account|information)"
    ),
}  # fmt: skip
_SPARED = late(
    r"(?:公式(?:サイト|アプリ|ホームページ)|アプリ|ブックマーク|お気に入り)[^。\n]{0,40}"
    r"(?:変更|再設定|確認|ログイン)|[^。.!?\n]{0,60}"
    r"(?:教えないで|お?伝えしないで|入力しないで|渡さないで"
    r"|(?:聞|尋ね|お願い|お伺い|求め|送信|送|要求)(?:い?たり)?(?:する|く|ね|す|い|め)?(?:こと|事)は"
    r"(?:、|一切|絶対に|決して|あり|ござ)|"
    r"(?:求め|お聞き|要求)(?:ません|いたしません|しません)|never (?:ask|request|share|tell|give)|will not ask"
    r"|do(?:es)? not (?:share|ask|request)|don'?t share|do not give)[^。.!?\n]{0,60}"
)
"""Warnings that name what must not be told: they ask for nothing."""
CODE_ONLY = late(
    r"(?:認証|確認|ワンタイム|セキュリティ|ログイン)(?:コード|番号|パスワード)\s?(?:は|:|:|「|\[|【)?\s?[「\[【]?"
    r"(?:g-)?(?:[0-9●]{3}[ -][0-9●]{3,4}|[0-9●]{4,8})"
    r"|(?:(?<!sort )code|otp|passcode|password)(?: is)?:? ?(?:g-)?(?:[0-9●]{3}[ -][0-9●]{3,4}|[0-9●]{4,8})"
    r"|(?:[0-9●]{3}[ -][0-9●]{3,4}|[0-9●]{4,8}) is your"
)
CALLED = late(r"(?<![\d-])\+?\(?[0-9x][0-9x() -]{6,18}[0-9x](?![\d-])")
"""A telephone number, also one that was made unreadable: without one, "call us" only names the company's own desk."""
NAMED = late(
    r"^[^\n、。]{1,12}[ 　]?[^\n、。]{0,8}様(?=[、。\s]|$)"
    r"|\b(?:dear|hi|hello) (?!(?:customer|user|member|client|sir|valued|friend|account|card)\b)[a-z]+ [a-z]+",
    re.MULTILINE,
)
NOBODY = late(
    r"お客(?:様|さま)(?:各位|へ)?|会員(?:様|各位)|ユーザー様|dear (?:customer|user|member|client|sir|valued|account|card)|メールアドレス様"
)


def read_words(text: str) -> tuple[set[str], set[str]]:
    """What a mail asks for and how it presses; `text` in NFKC and small letters."""
    spoken = CHANGED.sub(" ", _SPARED.sub(" ", text))
    asks = {name for name, pattern in ASKS.items() if pattern.search(spoken)}
    presses = {name for name, pattern in PRESSES.items() if pattern.search(spoken)}
    return asks, presses
