"""Side questions that come up in the middle of a talk: may I still use the computer, should I tell the police.

Only short questions count. What is answered stands in the words (`aside.<topic>`); this knows how they are asked.
"""

from __future__ import annotations

import re

from bot.understanding.feelings import FEELINGS, feeling
from bot.understanding.fold import clean

LONGEST = 60
"""Characters of the longest side question; more is a story."""
_ASKS = re.compile(
    r"[?？]|(?:か|かな|かね(?!ま|る)|の|べき|っけ|でしょう|方がいい|ほうがいい|方がよい|ほうがよい|いい|ええ|よか|やろか"
    r"|とね)[ぁ-ん]{0,2}[。. ]*$|(?:いつ(?:まで|ごろ)?|何日(?:まで)?|いくら)[。. ]*$|どう(?:なる|すれば|したら)|なんで|なぜ"
    r"|\b(?:what|how|should|when|where) (?:(?:do|should|can|shall|must) )?(?:i|we)\b|^what about "
    r"|^(?:can|could|should|do|does|did|is|are|will|would|may|what|when|how|why|who|am|must|(?:i )?don'?t want) "
)
_SHOULD = r"(?:ほう|方|べき|いい|よい|良い|ええ|よか|だめ|ダメ|大丈夫|平気|必要|しなきゃ|ないと|おこられ|怒られ)"
_TOPICS = {
    "visa": (
        r"在留(?:資格|カード)?.{0,10}(?:影響|大丈夫|取り消|なくな)|強制送還"
        r"|\b(?:my|our|her|his) visa\b(?! (?:card|debit|credit|prepaid|gold|statement))|\bdeport\w*|\bimmigration\b|\bresidence status\b"
    ),
    "instead": (
        r"(?:代わり|かわり|代わって|かわって).{0,6}(?:電話|連絡|かけ|言って|伝え|話し)"
        r"|\b(?:can|could|will|would) you (?:please |maybe )?(?:call|phone|ring|contact|talk to|speak|write to|email|tell)\b(?! me\b)"
    ),
    "fee": (
        r"(?:解約|止める|停止|取り消|相談|電話|手続き?)(?:に|は|する(?:の|と))[^。]{0,6}(?:お金|費用|料金|手数料)(?:が|は)?(?:かか|いる|取)"
        r"|\b(?:cost|charged?|fee|pay)\b.{0,16}\b(?:to|for|if i|for the) ?(?:cancel\w*|stop|end|quit|dispute|report|call\w*|phone|letter|advice)\b"
        r"|\bis (?:the )?(?:call|cancelling|cancellation|letter|advice) free\b"
    ),
    "search": (
        r"(?:検索|ググ|ぐぐ|グーグル|google|ネット)(?:し|で|っ|り|から|の)?[^。、\n]{0,14}?"
        r"(?:上|最初|トップ|出(?:た|て|る)|サイト|ページ|番号|探)|(?:search|google) (?:for |it|them|result)"
        r"|(?:first|top) (?:search )?(?:result|hit)"
    ),
    "over": (
        r"(?:もう|これで|それで)[^。、\n]{0,8}?(?:終わり|おわり|おしまい|完了|大丈夫|安心|安全)[^。、\n]{0,6}"
        r"(?:か|いい|よい|なの|です)|(?:is (?:it|that|this) (?:all|over|enough|finished)|are we done"
        r"|am i (?:done|safe)|can i stop)"
    ),
    "pc": (
        rf"(?:パソコン|ぱそこん|pc|端末|スマホ|すまほ|携帯).{{0,14}}"
        rf"(?:使っ|つかっ|使え|触っ|さわっ|電源|つけ|切っ|そのまま|{_SHOULD})"
        r"|(?:use|turn (?:off|on)|keep using|touch) (?:the|my|this|that|another) (?:computer|pc|laptop|phone|ipad|tablet|mac)"
        r"|(?:computer|pc|laptop|phone) (?:still )?(?:ok|okay|safe)"
    ),
    "police": (
        rf"警察.{{0,14}}(?:言|い[っくう]|届|行|電話|相談|連絡|通報|出|動).{{0,10}}(?:{_SHOULD}|か|の)|被害届"
        r"|(?:#?9110|110) ?(?:番|ばん)?(?:に|へ|です|でし|か|[?？])"
        rf"|けいさつ.{{0,14}}(?:いっ|とどけ|でんわ|そうだん)|(?:police|report (?:it|this) to)"
    ),
    "money": (
        r"(?:お金|おかね|返金|全額|これ|それ|もう|払った分|カード代|代金).{0,10}"
        r"(?:戻[りるっら]|もど[りるっら]|返[っりしさ]|かえ[っり]|取り返せ|取り戻せ)(?!して)"
        r"|返金(?:は|って|が)?(?:いつ|どのくらい|どれくらい|何日)"
        r"|(?:戻|もど)(?:る|ります|ってき|ってく)(?:か|の|かな|ます|る)?"
        r"|(?:返|帰|かえ)って(?:くる|きます|くるん|こない)(?:か|の|ん|かな|やろ|でしょう)"
        r"|(?:get|see) (?:it|my money|the money|anything) back|(?:will|can) (?:i|they) (?:get|be|refund|return)"
        r"|refunded|\b(?:is|so|its|it'?s) (?:it |the money |my money |it all )?(?:all )?(?:gone|lost)(?: forever| for good)?\b"
    ),
    "card": (
        r"(?:カード|クレカ)(?: |の)?(?:番号|[●*•Xx]).{0,24}(?:も|を|は)?(?:書い|書く|伝え|載せ|送っ)"
        r"|(?:カード|クレカ)(?:の)?番号.{0,10}(?:書|伝え|教え|入れ|言|送|載せ|いり|必要|いる)"
        r"|(?:write|give|tell|send|include|need).{0,16}card number|card number.{0,16}(?:too|needed|necessary)"
    ),
    "stop_card": (
        rf"カード.{{0,8}}(?:止め|とめ|停止|解約|変え|再発行|作り直).{{0,8}}(?:{_SHOULD}|か|の)"
        r"|(?:block|cancel|stop|replace|freeze) (?:the|my) card|new card number"
    ),
    "family": (
        rf"(?:家族|夫|妻|主人|親|母|父|子ども|子供|息子|娘|旦那|嫁|会社|上司|職場|院長|店長|社長|部長|課長|所長|園長|校長|先生|オーナー|責任者|担任).{{0,8}}(?:に|には|へ)?"
        rf"(?:言|話|ばれ|バレ|知られ|伝え|内緒|秘密|黙).{{0,12}}(?:{_SHOULD}|か|の|ない)"
        r"|do i (?:have|need) to tell (?:them|him|her|anyone|anybody|my \w+)\b(?! (?:the|my|his|her|that|about the)\b)"
        r"|want (?:my )?\w+ (?:to )?(?:know|find out)\b"
        rf"|(?:tell|find out|hide it from|know).{{0,10}}(?:family|husband|wife|parents|mother|father|kids|boss)"
        r"|(?:family|husband|wife|parents|boss) (?:find out|know)"
    ),
    "bot": (
        r"(?:あなた|きみ|君|ここ|この(?:line|ライン|bot|ボット|アカウント|チャット|サービス)|かえる|カエル"
        r"|そちら).{0,10}(?:本物|ほんもの|信用|信じ|詐欺|さぎ|偽|にせ|公式|何者|誰|だれ|人間|大丈夫|怪し|あやし"
        r"|なりすま)|本物の(?:かえる|カエル)|(?:かえる|カエル)の?(?:偽|にせ|なりすま)"
        r"|(?:are you|am i talking to|is this (?:bot|account|chat|service)) (?:really |actually |truly )?"
        r"(?:you|kaeru|the real|real|a scam|a fake|fake|legit|official|human|a bot|a robot|trustworthy"
        r"|safe to trust)|is this (?:really |actually |truly )?(?:you|kaeru|the real|human|a bot|a robot)|can i (?:really )?trust (?:you|this (?:bot|account|chat))"
        r"|who (?:are you|runs this|made you)"
        r"|(?:know|sure|prove|tell) (?:that |if |whether )?(?:you(?:'?re| are)|this is|it'?s) "
        r"(?:really |actually )?(?:you|kaeru|real|the real)"
    ),
    "staff": (
        rf"(?:お?店(?:の人|員さん|員)|コンビニの人|レジの人|銀行の人|駅員|警備員|近所の人|まわりの人|周りの人)"
        rf"(?:に|へ|には)?[^。、\n]{{0,4}}(?:言|話|伝え|相談|頼|助け|聞).{{0,10}}(?:{_SHOULD}|か|の)"
        r"|should i (?:tell|ask|talk to) (?:the )?(?:staff|shop|clerk|cashier|guard|store)"
    ),
    "privacy": (
        r"(?:書い(?:た|て)|送っ(?:た|て)|ここ|この(?:話|内容|会話)|内容|個人情報|名前).{0,14}"
        r"(?:見られ|誰が|だれが|保存|残[るりさ]|漏れ|もれ|知られ|記録|秘密)"
        r"|(?:who (?:can )?(?:see|read)s?|do you (?:save|store|keep|share)"
        r"|is (?:this|it) (?:private|confidential|stored))"
    ),
    "cost": (
        r"(?:無料|むりょう|(?<!い)(?:タダ|ただ)(?:で(?!さえ)|なの|か|って|[?？]|$)|有料|お金(?:が|は)?(?:かか|いる|取)|料金(?:が|は)?かか)"
        r"|(?:is (?:this|it) free|cost(?:s)? (?:anything|money|me)|how much (?:is|does) (?:this|it) cost"
        r"|do i (?:have to )?pay (?:for|you))"
    ),
    "late": (
        r"(?:もう|今から|いまから|今さら|まだ|これから).{0,8}(?:遅|おそ|手遅れ|ておくれ|間に合|まにあ)"
        r"|間に合(?:う|い)|(?:too late|still (?:time|possible)|in time)"
    ),
    "scam": (
        r"(?:これ|それ|この人|相手|あの人|さっきの|やっぱり)?(?:って|は|も)?.{0,4}"
        r"(?:詐欺|さぎ|サギ|だまされ|騙され)(?:な(?:の|ん)|です|でしょう|だった|てる|た|ですよね|なん|$|か|\?)"
        r"|(?:is (?:it|this|that)|was (?:it|that|i)) (?:really )?(?:a )?(?:scam|fraud|fake|scammed)"
    ),
    "caller": (
        r"(?:また|もう一度|再度)?.{0,4}(?:電話|着信|かかって|かけてき|折り返).{0,12}"
        r"(?:きたら|来たら|出て|出た|でて|取っ|かけ直|折り返|無視|くるか|来るか).{0,8}"
        r"|(?:call(?:s|ed)? (?:again|back)|answer (?:if|when|the phone)|pick up)"
    ),
    "pay": (
        r"(?:払わ|支払わ|はらわ)(?:ない|なく|なかった|ず|なきゃ).{0,10}(?:と|いい|だめ|なら|どう|平気|大丈夫|訴え)"
        r"|払う(?:べき|しか|必要)|(?:do i (?:have|need) to pay|what if i don'?t pay|(?:do i )?must (?:i )?pay|refuse to pay"
        r"|(?:pay|is there) (?:a |any )?(?:penalty|cancell?ation fee))"
    ),
    "keep": (
        rf"(?:メール|sms|画面|メッセージ|レシート|カード|やりとり|履歴|封筒|箱).{{0,8}}"
        rf"(?:消し|削除|捨て|すて|けし|とっ(?:て|と)おい|残し|保管).{{0,8}}(?:{_SHOULD}|か|の)"
        r"|(?:delete|throw away|keep) (?:the|this|that|my) (?:mail|email|message|receipt|card|sms|chat|text)"
    ),
    "passwords": (
        r"(?:パスワード|暗証番号|ぱすわーど).{0,12}(?:変え|かえ|変更|大丈夫|どう|いい)"
        r"|\b(?:change|what about|should i|reset) (?:my |all |the )*(?:passwords?|pins?)\b"
        r"|\bpasswords? (?:too|safe|ok)\b"
    ),
    "hangup": (
        r"(?:電話(?:を|は)?)?(?:もう|勝手に)?切(?:って|っても|ったほう|った方)(?:が)?"
        r"(?:いい|ええ|大丈夫|よか|だいじょうぶ|構わ|怒られ)|\b(?:can|should|may|do) i (?:just |really )?hang up\b"
        r"|\bok to hang up\b"
    ),
    "whom": (
        r"(?:どこ|だれ|誰|どちら|何番|なんばん)(?:に|へ)"
        r"(?:電話|連絡|相談|聞|きい|言|いえ|かけ|問い?合わせ)[^。]{0,8}(?:いい|ええ|よか|よい|べき|か|の|ば|[?？])"
        r"|(?:電話番号|番号)(?:は|を)?(?:何番|なんばん|教えて|どこ)"
        r"|\b(?:who|whom|where) (?:do|should|can|must|shall) i (?:call|phone|ring|contact|ask|tell|talk)"
        r"|\bwhat number (?:do|should|can) i\b|\bshould i (?:call|phone|ring)\b(?! the police)"
    ),
    "lawyer": r"弁護士|司法書士|(?:lawyer|attorney)",
    "long": (
        r"(?:どのくらい|どれくらい|どれぐらい|いつまで|何分|何日|あと(?:どれ|何)).{0,8}"
        r"(?:かか|続|で終|くらい|ぐらい)|あと何(?:問|個)"
        r"|(?:how (?:long (?:does|will|is) (?:this|it)|many (?:more )?questions|much longer))"
    ),
    "until": (
        r"いつまで(?!待|まて|まつ)|何日まで|何日以内|なんにちまで|(?<!有効)期限(?:は|って|が|まで)?|締め?切り?は"
        r"|\b(?:by when|until when|how long do (?:i|we|they) have|what(?:'?s| is) the deadline"
        r"|when is the (?:deadline|last day)|deadline)\b"
    ),
    "wait": (
        r"(?:いつまで|どれくらい|どのくらい|まだ|もう少し)(?:待て|待つ|待った|まて|まった)"
        r"|(?:明日|あした|あす|あさって|来週|週明け|月曜|後日|あとで?|後で?|今度|朝)"
        r"(?:に(?:なって)?|から|になってから)?(?:する(?:の)?|やる(?:の)?|電話する(?:の)?|行く(?:の)?)?"
        r"(?:で|じゃ|では)?(?:も|からでも)?(?:いい|大丈夫|だめ|ダメ|平気|間に合|遅)"
        r"|(?:今日中|今すぐ|急ぎ|急いだほう|急ぐ)(?:に|じゃないと|ですか|なの|でないと|べき)"
        r"|\b(?:can|could|may) (?:it|this|i|we) (?:do (?:it|this|that) )?(?:wait|later|tomorrow|next week)"
        r"|\b(?:is|would) (?:it|this|tomorrow) (?:ok|okay|fine|too late|urgent)\b"
        r"|\bok (?:to (?:do (?:it|this)|wait)|if i (?:do|wait)|tomorrow)"
    ),
    "answer": (
        r"(?:返事|返信|相手|向こう|あっち|先方)(?:に|には|は|を|へ)?[^。、\n]{0,8}(?:何|なん|どう)(?:て|と|って)?"
        r"(?:返|言|書|送|答)|(?:返事|返信)(?:は|を)?"
        r"(?:した(?:ほう|方)|す(?:る|べき)|して(?:も)?(?:いい|大丈夫)|しない(?:ほう|方|と))"
        r"|(?:無視|既読無視|ブロック)(?:し(?:て|た)|でいい|すべき|する(?:べき|の))"
        r"|\b(?:texting|messaging|writing|emailing|calling|asking|whatsapping) (?:me )?(?:again|more)\b.{0,40}\b"
        r"(?:what|should)\b|\b(?:what|how) (?:do|should|shall|can) i (?:say|reply|answer|respond|write)(?: back)?"
        r"(?: to (?:him|her|them|the scammer))?\b|\bshould i (?:reply|answer|respond|block|ignore)"
    ),
    "more": (
        r"(?:他に|ほかに|もっと|全部|口座(?:から|の)?|貯金|これ以上|さらに|残り(?:の(?:お金|預金))?)"
        r"(?:も)?[^。、\n]{0,8}(?:取ら|とら|盗|抜か|ぬか|引(?:かれ|き(?:出|落)と?され)|使わ|減)(?:れ)?"
        r"(?:る|ます|ない|た)|\b(?:can|could|will|would) (?:they|he|she|somebody|someone) (?:still )?"
        r"(?:take|steal|empty|use|get|access|withdraw|drain)\b"
    ),
    "now": (
        r"^(?:あの|えっと|じゃあ?|では|で|それで|今|いま|まず|私は|次|つぎ|次は|いったい|一体|もう|、| )*"
        r"(?:何|なに|なん|どう|どこ(?:から)?)(?:を|から)?"
        r"(?:すれば|したら|やれば|やったら|せば|すりゃ|せんと|すべき|する(?:の|べき)|始めれば)"
        r"(?:いい|よい|良い|ええ|よか)?[^。]{0,8}$"
        r"|^(?:so |ok |okay |and |but |please |sir |now )*what (?:do|should|can|shall|must) (?:i|we) do"
        r"(?: now| next| first| then)?[?!. ]*$|^(?:so |ok |and )?what (?:i|to) do(?: now| next)?[?!. ]*$"
        r"|^what(?:'s| is)? next[?!. ]*$|^(?:so |ok |and |and now |now )?what(?: now)?[?!. ]*$"
    ),
}  # fmt: skip
_STATED = {
    "tongue": re.compile(
        r"\b(?:speaks?|understands?|talks?|answers?|support|help|operator|staff|someone)\b.{0,14}\benglish\b"
        r"|\b(?:only|just) (?:speaks? |talks? |in )?japanese\b|\bjapanese only\b"
        r"|\b(?:form|page|site|website|app|menu|letter|mail|voice|everything|papers?|guide|message|screen|document)s? "
        r"(?:is|are) (?:only |all )?(?:in )?japanese\b|\bwritten in japanese\b"
        r"|\b(?:i|she|he|we) (?:can ?)?(?:not|no|don'?t|doesn'?t|do not|does not|'?t) (?:speak|read|understand|write)\b.{0,16}\b(?:japanese|good|well|kanji)\b"
        r"|\bmy japanese (?:is|not)\b|\b(?:need|want|is there|have) (?:an? )?(?:interpreter|translator)\b"
    )
}
"""What is said as well as asked."""
_COMPILED = tuple((topic, re.compile(pattern)) for topic, pattern in _TOPICS.items())
TOPICS = (*_TOPICS, *_STATED, *FEELINGS)
_NOW = "now"
"""Who is heard in their fear is led on by the same words."""
WHO, UNTIL = "bot", "until"
_CLAUSES = re.compile(r"[\s。、!！]+")


def side_question(text: str) -> str:
    """The topic of a short side question or of a feeling, "" for anything else."""
    return ("", *side_topics(text))[-1]


def asks_who(text: str) -> bool:
    """Whether somebody asks who or what we are: before anything is told, too."""
    return side_question(text) == WHO


def side_topics(text: str) -> tuple[str, ...]:
    """What a short message asks beside the matter, a feeling first: that is answered before anything else."""
    said = clean(text.strip())
    if len(said) > LONGEST:
        return ()
    clauses = (clean(clause) for clause in _CLAUSES.split(text) if clause)
    topic = _topic(said) or next((found for clause in clauses if (found := _topic(clause))), "")
    felt = feeling(text)
    return tuple(found for found in (felt, "" if felt and topic == _NOW else topic) if found)


def _topic(said: str) -> str:
    if stated := next((topic for topic, pattern in _STATED.items() if pattern.search(said)), ""):
        return stated
    if not _ASKS.search(said):
        return ""
    return next((topic for topic, pattern in _COMPILED if pattern.search(said)), "")
