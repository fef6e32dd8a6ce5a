"""Words of somebody about to do what cannot be undone: close an account, throw proof away, change a number, settle.

Only what is still ahead counts: who has done it already is not stopped, and a question is answered as a question.
"""

from __future__ import annotations

from typing import Literal, get_args

from bot.understanding.fold import clean
from bot.understanding.late import late

Final = Literal["account", "proof", "number", "settle", "wipe", "letter"]
FINALS: tuple[Final, ...] = get_args(Final)
_LONGEST = 50
_AHEAD = (
    r"(?:そう|よう|おう|ろう|とう|とこう|したい|たい|[りしちきいみえけせてねべめれ]?ます(?!か)|つ(?:わ|ね|よ)?"
    r"|つもり|ちゃおう|ちゃう|しまおう|する(?:わ|ね|よ|ことに)?|す(?:わ|ね|よ)?|る(?:わ|ね|よ|ことに)?|くる)"
    r"(?:と思(?:う|い)(?:ます)?|かな|かも|です|ね|よ|わ)?[。!！… ]*$"
)
_WILL = (
    r"(?:i'?(?:ll| will| am going to|'?m going to|'?m about to)|i (?:want|plan|intend) to|i think i'?ll|let me"
    r"|i should(?: just)?|going to) (?:just |now |simply |go and )?"
)
_JA: dict[Final, str] = {
    "account": (
        r"(?:口座|アカウント|会員(?:登録)?|登録)(?:を|も|は|ごと)?(?:もう|全部|今すぐ|すぐ)?"
        rf"(?:解約|閉じ|消|削除|退会|抹消)(?:し)?{_AHEAD}|退会し?{_AHEAD}"
    ),
    "wipe": (
        r"(?:パソコン|スマホ|携帯|端末|pc|本体|機械)(?:を|も|は|ごと)?(?:もう|全部|今すぐ|すぐ)?"
        rf"(?:初期化|リセット|フォーマット|工場出荷)(?:に?し|に戻)?{_AHEAD}|初期化(?:し)?{_AHEAD}"
    ),
    "proof": (
        r"(?:メール|sms|履歴|やりとり|やり取り|トーク|画面|写真|レシート|控え|カード|証拠|メッセージ|書類|紙)"
        rf"(?:を|も|は|とか)?(?:もう|全部|今すぐ|すぐ)?(?:消|削除|捨て|すて|けし|破っ|処分)(?:し)?{_AHEAD}"
    ),
    "number": (
        r"(?:カード|クレカ|電話|口座)(?:の)?番号(?:を|も|は|ごと)?(?:もう|全部|今すぐ|すぐ)?"
        rf"(?:変え|変更|かえ|新しく)(?:し)?{_AHEAD}"
        rf"|カード(?:を|も|は)?(?:もう|全部|今すぐ|すぐ)?(?:再発行|作り直|解約)(?:し)?{_AHEAD}"
    ),
    "settle": (
        r"(?:示談|和解|割引|値引き|半額|半分|一部|その額|その金額|提案|\d+(?:%|パーセント|割))(?:だけ)?"
        rf"(?:で|に|を)(?:もう)?(?:手を打|応じ|受け|妥協し|決め|いいことにし|済ませ|終わりにし|我慢し){_AHEAD}"
        rf"|手を打{_AHEAD}"
    ),
    "letter": rf"(?:手紙|文|通知|はがき|ハガキ|内容証明|メール)(?:を|も)?(?:もう|今すぐ|すぐ|このまま)(?:送|出|投函し){_AHEAD}",
}
_EN: dict[Final, str] = {
    "account": rf"{_WILL}(?:close|delete|cancel) (?:the|my|that|this) (?:\w+ )?(?:bank )?(?:account|membership)",
    "wipe": rf"{_WILL}(?:wipe|reset|factory.reset|format|reinstall) (?:the|my|this) (?:\w+ )?(?:computer|pc|phone|laptop|device|mac)",
    "proof": (
        rf"{_WILL}(?:delete|throw away|erase|shred|get rid of) (?:the|my|that|this|all|every)(?: \w+)? ?"
        r"(?:mails?|e-?mails?|messages?|sms|texts?|receipts?|cards?|chats?|photos?|screenshots?|history|papers?"
        r"|letters?)"
    ),
    "number": rf"{_WILL}(?:change|replace|cancel) (?:the|my) (?:credit |debit |bank )?(?:card|phone|account)(?: number)?",
    "settle": (
        rf"{_WILL}(?:settle|accept (?:the|their|this|that) (?:offer|discount|deal|half)"
        r"|take (?:the|their|that) (?:offer|discount|deal|half|money)"
        r"|agree to (?:the|their) (?:offer|discount|deal))"
    ),
    "letter": rf"{_WILL}(?:send|post|mail) (?:the|this|that|my) (?:letter|notice|mail|email) (?:right )?(?:now|away|as it is)",
}
_COMPILED = tuple((final, late(f"{_JA[final]}|{_EN[final]}")) for final in FINALS)
_ASKS = late(
    r"[?？]|(?:(?<!う)か|(?<!う)かな|べき|ほうがいい|方がいい|どう)[。 ]*$|^(?:can|could|should|do|does|is|may|what|how) "
)


def read_final(text: str) -> Final | None:
    """What somebody is about to do that cannot be undone."""
    said = clean(text).replace("’", "'").strip()
    if len(said) > _LONGEST or _ASKS.search(said):
        return None
    return next((final for final, pattern in _COMPILED if pattern.search(said)), None)
