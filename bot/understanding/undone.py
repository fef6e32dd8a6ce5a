"""What was asked for and not done, or was made good again: it was refused, broken off, stopped by the bank, paid back.

Money or an account can then hardly be lost in minutes any more. Open rules for `urgency`; they know no label.
"""

from __future__ import annotations

from bot.understanding.late import late

_DEEDS = (
    r"(?:buy|bought|pay|paid|paying|send|sent|sending|give|gave|given|giving|tell|told|enter(?:ed)?|typed?|install(?:ed)?"
    r"|load(?:ed)?|press(?:ed)?|scratch(?:ed)?|transfer(?:red)?|answer(?:ed)?|shar(?:e|ed)|read|click(?:ed)?|fall for|let"
    r"|hand(?:ed)?|download(?:ed)?|call(?:ed)?|deposit(?:ed)?|invest(?:ed)?)"
)
_STEMS = (
    r"(?:買[っわい]|(?<![ぁ-ん])か[っわ]|払[っわい]|はら[っわ]|送(?:[っらり]|金し|信し|金)|おく[っら]|渡[しさ]|わた[しさ]|教え|おしえ|言[っわい]|伝え"
    r"|見せ|みせ|削[っら]|押[しさ]|振り?込[んまみ]|ふりこ[んま]|打[っち]|入力(?:し|は(?:し)?|せ)?|動か[しさ]|[お下][ろ][しさ]|返信し|返事し|答え"
    r"|触ら(?:せ)?|許可[せし]|(?:アプリ|ソフト|コード|番号|パスワード)(?:は|を)?入れて|インストール[しせ]|応じ|署名[しせ])"
)
_NOT_DONE = late(
    rf"(?<!まだ)(?<!まだ何も)(?<!まだお金は){_STEMS}[てで]?(?:は)?(?:い|お|おり)?(?:ない(?!と|で(?:くだ|$))|ません(?!か)|なかった|ず(?:に)?(?!っ)|へん|とらん)"
    rf"|\b(?:did ?n[o']?t|did not|(?<!he )(?<!she )(?<!they )never|(?<!and )(?<!to )(?<!why )not|without|(?<!after i )refused to)(?: (?!yet|sure|know|only|just|because|if)\w+){{0,2}}? {_DEEDS}\b(?! yet)"
    r"|\b(?:no|not one|zero) (?!i\b|one\b)(?:\w+ ){0,2}(?:bought|paid|sent|given|told|entered|moved|lost|taken|shared)\b"
    r"|\b(?:bought|paid|sent|gave|told|lost|entered|typed|read) (?:him |her |them |it )?(?:none|nothing|nobody|no one)\b"
    r"|\bnothing (?:was |got |has been |is )?(?:sent|paid|lost|given|entered|bought|typed|told|taken|installed|gone|moved)\b"
    r"|\b(?:card|codes?|pin|password|numbers?|otp|link|form|details) (?:was |were )?not (?:entered|given|told|typed|sent|read|shared)"
    r"|\bso i (?:didn'?t|did not)\b"
)
_ENDED = late(
    r"(?:買う|払う|送る|振り?込む|行く|渡す|入れる|契約する)の(?:は|を|も)?[や止]め(?:た|ま|て)|断(?:った|って|りま)|着信拒否(?:した|しま|して|済)"
    r"|(?:電話|通話|受話器|すぐ|ので|から|時点で|途中で.{0,12}|言わずに)(?:を|は)?(?:ガチャ)?切(?:った|りま|って)"
    r"|(?:思って|気づいて|なって?|なり)、?(?:すぐ|電話を)?切(?:った|りま)|ブロック(?:した|しま|して|済)|無視(?:した|しま|して)|通報(?:した(?!ら)|しま)|(?:アプリ|ソフト|押さずに)(?:は|も|を)?(?:消し|削除)(?:た|まし|済)"
    r"|(?:買わ|送ら|払わ|行か)ずに|(?:嘘|うそ)(?:でした|だった|とわか)|本人[にが].{0,12}(?:確認|違う|送ってない)"
    r"|\b(?:i|we|have|and|then|already|just) blocked|blocked (?:him|her|them|it|the (?:number|account|sender))|\bblock already"
    r"|\bhung up(?! on)|cut the (?:phone|call|line)|put (?:down the phone|the phone down)|told (?:him|her|them) (?:no|off)|told him to rack"
    r"|\bsaid no\b|\blaughed\b|\bleft the (?:group|chat|site)|\bthrew it\b|\bignored\b|\bdeclined\b|pressed (?:decline|deny)"
    r"|walked (?:away|out|over)|\bit (?:wasn'?t|was not|is not) (?:him|her|them)\b|not bought\b|deleted (?:the|it|that|his|her)|reported it"
    r"|(?:rang|phoned|called) (?:the )?(?:real|hotel|head office|shop|bank)"
)
_OPEN = late(
    r"まだ|今すぐ|いますぐ|急[いかっに]|せか|至急|待って[るい]|つながった|電話中|通話中|[今本]日中|明日まで|までに払|しろと|払えと"
    r"|言われて(?:い)?[るま]|脅|逮捕|裁判|来る[とっ]|来ます|また(?:電話|かか|来)|しつこ|鳴り|やばい|どうしよう|これから|今から|もうすぐ"
    r"|買いに[行出き]|向かっ|に(?:い|来|着)(?:る|た|ます|ました)|!!|助け|勝手に|そう(?:な|に|だ|で)|遠隔(?!のアプリ)|操作|画面共有|承認通知|着信拒否され"
    r"|(?<!に)(?<!言わ)(?:入れ|変え|盗|抜|引か|使わ|売ら|買わ|さ)(?:ら)?れ(?:て|た|ま)|相手が電話を切"
    r"|\byet\b|\bnow\b|waiting|\bwants\b|\bstill\b|keep(?:s|ing)?\b|should i|hurry|deadline|today|tonight|tomorrow|minutes?\b|threat"
    r"|arrest|police|court|coming|again|but (?:he|she|they|money|it)\b|without my|wasn'?t me|on (?:the|my) (?:phone|line|screen)|remote"
    r"|charged|\btook|gone|missing|withdrawn|too late|asks|being (?:told|asked)|blocked me|change"
)
_DONE = late(
    r"\b(?:gave|sent|paid|bought|entered|typed|transferred|wired|handed|shared|approved|scratched|deposited|installed|loaded|put"
    r"|told (?:him|her|them|it|the|all)|read (?:him|her|them|it|out|the|all|my)|let (?:him|her|them|an?|the|some\w*|this)|clicked|did|said it)\b"
    r"|(?:買い|払い|送り|振り?込み|言い|打ち|押し|渡し|おくり|はらい|いい)まし"
    r"|(?:買っ|払っ|送っ|送金し|渡し|教え|おしえ|言っ|伝え|入力し|入れ|振り?込ん|打っ|見せ|押し|許可し|ログインし|登録し|契約し|おくり)"
    r"(?:た(?![らいくめが])|て(?:しま|も(?:うた|た)|ま[すっ])|ちゃ|ちま|まし?た|て(?!と|くだ|くれ|い?ない|い?ません|は|お?りま|ほし|欲し|へん|も)|だ(?!け))|読み上げ|言い終|(?:入れさせ|言わ(?:さ|せ)|買わ(?:さ|せ)|払わ(?:さ|せ)|教えさせ|見せさせ|押させ|触ら(?:さ|せ))(?:ら)?れ|入力(?:。|$)|(?:1つ|1枚|一枚|半分)だけ"
)
_ASKED = late(
    r"\basked\b|told (?:me|my \w+) |told (?:him|her|them) (?:no|to|off|i'?d|that|i)\b[^.,;!?]*"
    r"|(?:買え|払え|送れ|言え|教えろ|買って|払って|送って|言って|教えて|入れて|見せて)(?:ください|くれ)?(?:と|って)(?:言われ)?"
)
_MADE_GOOD = late(
    r"(?:止め|取り消|取消|無効|キャンセル|停止|組戻し?|差し止め)(?:て|に|に?し|を)?.{0,6}(?:もら(?:え(?!ますか|る|ない|ません)|いま|っ)|くれ(?:[たま]|て(?!る|い))|できました|できた|済)"
    r"|(?:戻|返)(?:って(?:きま|きた|来ま|来た)|してくれ[たま]|してもら(?:った|いま|え[たま]))|間に合いました|間に合った|使われる前に(?!止めた[いく])|自分で取り消せ"
    r"|新しい(?:の|カード|番号)[にへ]?(?:替|変|換|が?届|が来)"
    r"|\b(?:stopped|blocked|reversed|returned|refunded|cancel+ed|caught) (?:it|the (?:payment|transfer|money|order)|everything|in time)\b"
    r"|\b(?:money|it|everything|all of it|yen|amount) (?:came|has come|got) (?:all )?back\b|\bgot (?:it|the money|everything|my money) back"
    r"|new card (?:came|arrived|is here)|card (?:is |was |has been )?(?:replaced|reissued)|changed everything since"
)
_IN_DOUBT = late(
    r"(?:戻|返)(?:って(?:こない|きません)|らない|してくれない)|まだ|一部|半分|残り|かも|[とっ]て?言われ|と言って|くれ(?:ない|なかった)|でき(?:ない|ません|ますか)"
    r"|やろか|でしょうか|けど.{0,24}(?:てしま|ちゃ|言っ)|間に合い?ますか|どうすれば止|また|but\b|\bnot\b|n't|\bwill\b|can i|could|should|until|\bif\b|want|promise|says?\b|[?]$"
)


def is_undone(said: str) -> bool:
    """Whether nothing was given, by what the text tells, and nobody presses. `said` is a text as `clean` gives it."""
    rest = _NOT_DONE.sub(" ", said)
    ended = _ENDED.sub(" ", rest)
    if ended == said or _OPEN.search(said):
        return False
    return not _DONE.search(_ASKED.sub(" ", ended))


def is_made_good(said: str) -> bool:
    """Whether it was stopped or came back, and nothing of it is in doubt."""
    return bool(_MADE_GOOD.search(said)) and not _IN_DOUBT.search(said)
