"""Whether a mail tells of something done to an account: a change, a new sign-in. A real takeover announces itself so.

Says nothing about who sent it.
"""

from __future__ import annotations

from bot.understanding.late import late

_THING = (
    r"(?:メール ?アドレス|パスワード|パスコード|暗証番号|電話番号|住所"
    r"|(?:登録|会員|お客様|アカウント|セキュリティ|個人|プロフィール)(?:の)?(?:情報|設定|内容)|プロフィール"
    r"|お?支払い?方法|カード|口座|端末|デバイス|"
    r"(?:2|二)(?:段階|要素|ファクタ)[^。\n]{0,4}(?:認証|確認)?|認証(?:方法|設定|アプリ)|パスキー|連絡先|ユーザー名"
    r"|ログイン(?:方法|id|設定)|(?:お届け|送り|配送)先|限度額|秘密の(?:質問|答え)|転送|通知先|振込先|送金先|出金先"
    r"|本人確認|アカウント|権限|sim|番号)"
)
_CHANGE = r"(?:追加|変更|登録|削除|更新|解除|再設定|リセット|無効|有効|連携|紐づ|紐付|設定|再発行|上書き|引き?上げ|譲渡|ポートアウト|転出)"
CHANGED = late(
    rf"{_THING}[^。\n]{{0,16}}{_CHANGE}[^。\n]{{0,6}}"
    r"(?:され|しました|いたしました|が?完了|を受け付け|(?:の)?お知らせ|通知|がありました|手続き)|"
    r"(?:新しい|別の|(?:他|ほか)の|見慣れない|未登録の?|不明な|初めての|普段と(?:は)?(?:異なる|違う)"
    r"|いつもと(?:は)?(?:異なる|違う|ちがう))"
    r"(?:端末|デバイス|場所|ブラウザ|地域|環境|パソコン|pc|スマート?フォン|スマホ|機器|ip)[^。\n]{0,24}"
    r"(?:ログイン|サインイン|アクセス|利用|使用|使われ|認証)|"
    r"(?:ログイン|サインイン)(?:が|を|の)?(?:通知|お知らせ|され|しました|ありました|検知|検出|成功|確認されました)|"
    r"\b(?:e-?mail|password|passcode|pin|phone|address|payment method|card|device|bank account"
    r"|security (?:info\w*|settings?|key)|recovery \w+|two-?(?:step|factor)|2fa|2-step|passkey"
    r"|account (?:info\w*|details?|settings?|name)|profile|username|trusted|sim|login details"
    r"|contact (?:info\w*|details))\b[^.!?\n]{0,40}\b"
    r"(?:added|changed|updated|removed|reset|linked|disabled|enabled|turned (?:off|on)|deleted|replaced|modified"
    r"|connected|switched)\b|"
    r"\bnew (?:payee|beneficiary|recipient|device|card|phone|address|user|key|passkey)\b.{0,30}\b(?:was|been|is) "
    r"(?:now )?(?:added|registered|linked|set up)"
    r"|\b(?:added|registered|linked) (?:a|an|the) new "
    r"(?:payee|beneficiary|recipient|device|card|phone|address|user|key|passkey)|"
    r"\byou(?:'ve| have)? (?:\w+ )?(?:added|changed|updated|removed|linked|reset|turned off|disabled|replaced) "
    r"(?:a|an|the|your)\b|following changes? (?:was|were|has|have)|changes? (?:was|were|has been|have been) made|"
    r"\b(?:new|unrecogni[sz]ed|unusual|different|unknown|another)\b.{0,20}\b"
    r"(?:sign-?in|log-?in|device|location|browser)\b"
    r"|\b(?:sign-?in|log-?in|signed in|logged in)\b.{0,30}\b(?:from|on|using)\b.{0,20}\b"
    r"(?:new|another|device|windows|mac|iphone|android|chrome|computer|location)"
)
_NOT_YOU = late(
    r"(?:心当たり|身に覚え|覚え)(?:が|の|は)?(?:ない|なければ|無い|ございません)"
    r"|(?:ご?本人|ご?自身|お客(?:様|さま)|あなた)(?:の操作|による(?:もの|操作)?|が(?:行|操作))?[^。\n]{0,6}"
    r"(?:で(?:は)?な(?:い|ければ)|ではありません)|"
    r"(?:this|it|that) (?:was(?:n't| not)|is(?:n't| not)) you"
    r"|(?:did(?:n't| not)|have(?:n't| not)) (?:make|made|do|done|request|change|add|authori[sz]e)\w*|\bnot you\b"
    r"|(?:don't|do not|didn't|did not) recogni[sz]e"
)
_ACCOUNT = late(
    rf"{_THING}|ログイン|サインイン|\b(?:account|password|sign-?in|log-?in|device|profile|e-?mail address)\b"
)


def tells_change(words: str) -> bool:
    """Whether a mail says that something of an account was changed or used; `words` in NFKC and small letters."""
    return bool(CHANGED.search(words)) or bool(_NOT_YOU.search(words) and _ACCOUNT.search(words))
