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
    r"[?？]|(?:か|かな|かね|の|べき|っけ|でしょう|方がいい|ほうがいい|方がよい|ほうがよい|いい|ええ|よか|やろか|とね)[ぁ-ん]{0,2}[。. ]*$|どう(?:なる|すれば|したら)|なんで|なぜ"
    r"|\b(?:what|how|should|when|where) (?:(?:do|should|can|shall|must) )?(?:i|we)\b|^what about |^(?:can|could|should|do|does|did|is|are|will|would|may|what|when|how|why|who|am) "
)
_SHOULD = r"(?:ほう|方|べき|いい|よい|良い|ええ|よか|だめ|ダメ|大丈夫|平気|必要|しなきゃ|ないと|おこられ|怒られ)"
_TOPICS = {
    "search": r"(?:検索|ググ|ぐぐ|グーグル|google|ネット)(?:し|で|っ|り|から|の)?[^。、\n]{0,14}?(?:上|最初|トップ|出(?:た|て|る)|サイト|ページ|番号|探)|(?:search|google) (?:for |it|them|result)|(?:first|top) (?:search )?(?:result|hit)",
    "over": r"(?:もう|これで|それで)[^。、\n]{0,8}?(?:終わり|おわり|おしまい|完了|大丈夫|安心|安全)[^。、\n]{0,6}(?:か|いい|よい|なの|です)|(?:is (?:it|that|this) (?:all|over|enough|finished)|are we done|am i (?:done|safe)|can i stop)",
    "pc": rf"(?:パソコン|ぱそこん|pc|端末|スマホ|すまほ|携帯).{{0,14}}(?:使っ|つかっ|使え|触っ|さわっ|電源|つけ|切っ|そのまま|{_SHOULD})|(?:use|turn (?:off|on)|keep using|touch) (?:the|my|this|that) (?:computer|pc|laptop|phone)|(?:computer|pc|laptop|phone) (?:still )?(?:ok|okay|safe)",
    "police": rf"警察.{{0,14}}(?:言|い[っくう]|届|行|電話|相談|連絡|通報|出|動).{{0,10}}(?:{_SHOULD}|か|の)|被害届|(?:#?9110|110) ?(?:番|ばん)?(?:に|へ|です|でし|か|[?？])|けいさつ.{{0,14}}(?:いっ|とどけ|でんわ|そうだん)|(?:police|report (?:it|this) to)",
    "money": r"(?:お金|おかね|返金|全額|これ|それ|もう|払った分|カード代|代金).{0,10}(?:戻[りるっら]|もど[りるっら]|返[っりしさ]|かえ[っり]|取り返せ|取り戻せ)(?!して)|返金(?:は|って|が)?(?:いつ|どのくらい|どれくらい|何日)|(?:戻|もど)(?:る|ります|ってき|ってく)(?:か|の|かな|ます|る)?|(?:返|帰|かえ)って(?:くる|きます|くるん|こない)(?:か|の|ん|かな|やろ|でしょう)|(?:get|see) (?:it|my money|the money|anything) back|(?:will|can) (?:i|they) (?:get|be|refund|return)|refunded",
    "card": r"(?:カード|クレカ)(?: |の)?(?:番号|[●*•Xx]).{0,24}(?:も|を|は)?(?:書い|書く|伝え|載せ|送っ)|(?:カード|クレカ)(?:の)?番号.{0,10}(?:書|伝え|教え|入れ|言|送|載せ|いり|必要|いる)|(?:write|give|tell|send|include|need).{0,16}card number|card number.{0,16}(?:too|needed|necessary)",
    "stop_card": rf"カード.{{0,8}}(?:止め|とめ|停止|解約|変え|再発行|作り直).{{0,8}}(?:{_SHOULD}|か|の)|(?:block|cancel|stop|replace|freeze) (?:the|my) card|new card number",
    "family": rf"(?:家族|夫|妻|主人|親|母|父|子ども|子供|息子|娘|旦那|嫁|会社|上司|職場).{{0,8}}(?:に|には|へ)?(?:言|話|ばれ|バレ|知られ|伝え|内緒|秘密|黙).{{0,12}}(?:{_SHOULD}|か|の|ない)|(?:tell|find out|hide it from|know).{{0,10}}(?:family|husband|wife|parents|mother|father|kids|boss)|(?:family|husband|wife|parents|boss) (?:find out|know)",
    "bot": r"(?:あなた|きみ|君|ここ|この(?:line|ライン|bot|ボット|アカウント|チャット|サービス)|かえる|カエル|そちら).{0,10}(?:本物|ほんもの|信用|信じ|詐欺|さぎ|偽|にせ|公式|何者|誰|だれ|人間|大丈夫|怪し|あやし|なりすま)|本物の(?:かえる|カエル)|(?:かえる|カエル)の?(?:偽|にせ|なりすま)|(?:are you|is this|am i talking to) (?:really |actually |truly )?(?:you|kaeru|the real|real|a scam|a fake|fake|legit|official|human|a bot|a robot|trustworthy|safe to trust)|can i (?:really )?trust (?:you|this (?:bot|account|chat))|who (?:are you|runs this|made you)|(?:know|sure|prove|tell) (?:that |if |whether )?(?:you(?:'?re| are)|this is|it'?s) (?:really |actually )?(?:you|kaeru|real|the real)",
    "privacy": r"(?:書い(?:た|て)|送っ(?:た|て)|ここ|この(?:話|内容|会話)|内容|個人情報|名前).{0,14}(?:見られ|誰が|だれが|保存|残[るりさ]|漏れ|もれ|知られ|記録|秘密)|(?:who (?:can )?(?:see|read)s?|do you (?:save|store|keep|share)|is (?:this|it) (?:private|confidential|stored))",
    "cost": r"(?:無料|むりょう|タダ|ただ|有料|お金(?:が|は)?(?:かか|いる|取)|料金(?:が|は)?かか)|(?:is (?:this|it) free|cost(?:s)? (?:anything|money|me)|how much (?:is|does) (?:this|it) cost|do i (?:have to )?pay (?:for|you))",
    "late": r"(?:もう|今から|いまから|今さら|まだ|これから).{0,8}(?:遅|おそ|手遅れ|ておくれ|間に合|まにあ)|間に合(?:う|い)|(?:too late|still (?:time|possible)|in time)",
    "scam": r"(?:これ|それ|この人|相手|あの人|さっきの|やっぱり)?(?:って|は|も)?.{0,4}(?:詐欺|さぎ|サギ|だまされ|騙され)(?:な(?:の|ん)|です|でしょう|だった|てる|た|ですよね|なん|$|か|\?)|(?:is (?:it|this|that)|was (?:it|that|i)) (?:really )?(?:a )?(?:scam|fraud|fake|scammed)",
    "caller": r"(?:また|もう一度|再度)?.{0,4}(?:電話|着信|かかって|かけてき|折り返).{0,12}(?:きたら|来たら|出て|出た|でて|取っ|かけ直|折り返|無視|くるか|来るか).{0,8}|(?:call(?:s|ed)? (?:again|back)|answer (?:if|when|the phone)|pick up)",
    "pay": r"(?:払わ|支払わ|はらわ)(?:ない|なく|なかった|ず|なきゃ).{0,10}(?:と|いい|だめ|なら|どう|平気|大丈夫|訴え)|払う(?:べき|しか|必要)|(?:do i (?:have|need) to pay|what if i don'?t pay|must i pay|refuse to pay)",
    "keep": rf"(?:メール|sms|画面|メッセージ|レシート|カード|やりとり|履歴|封筒|箱).{{0,8}}(?:消し|削除|捨て|すて|けし|とっ(?:て|と)おい|残し|保管).{{0,8}}(?:{_SHOULD}|か|の)|(?:delete|throw away|keep) (?:the|this|that|my) (?:mail|email|message|receipt|card|sms|chat|text)",
    "passwords": r"(?:パスワード|暗証番号|ぱすわーど).{0,12}(?:変え|かえ|変更|大丈夫|どう|いい)|\b(?:change|what about|should i|reset) (?:my |all |the |all my )*(?:passwords?|pins?)\b|\bpasswords? (?:too|safe|ok)\b",
    "hangup": r"(?:電話(?:を|は)?)?(?:もう|勝手に)?切(?:って|っても|ったほう|った方)(?:が)?(?:いい|ええ|大丈夫|よか|だいじょうぶ|構わ|怒られ)|\b(?:can|should|may|do) i (?:just |really )?hang up\b|\bok to hang up\b",
    "whom": r"(?:どこ|だれ|誰|どちら|何番|なんばん)(?:に|へ)(?:電話|連絡|相談|聞|きい|言|いえ|かけ|問い?合わせ)[^。]{0,8}(?:いい|ええ|よか|よい|べき|か|の|ば|[?？])|(?:電話番号|番号)(?:は|を)?(?:何番|なんばん|教えて|どこ)|\b(?:who|whom|where) (?:do|should|can|must|shall) i (?:call|phone|ring|contact|ask|tell|talk)|\bwhat number (?:do|should|can) i\b",
    "lawyer": r"弁護士|司法書士|(?:lawyer|attorney)",
    "long": r"(?:どのくらい|どれくらい|どれぐらい|いつまで|何分|何日|あと(?:どれ|何)).{0,8}(?:かか|続|で終|くらい|ぐらい)|あと何(?:問|個)|(?:how (?:long (?:does|will|is) (?:this|it)|many (?:more )?questions|much longer))",
    "until": r"いつまで(?!待|まて|まつ)|何日まで|何日以内|なんにちまで|期限(?:は|って|が|まで)?|締め?切り?は|\b(?:by when|until when|how long do (?:i|we|they) have|what(?:'?s| is) the deadline|when is the (?:deadline|last day)|deadline)\b",
    "wait": r"(?:いつまで|どれくらい|どのくらい|まだ|もう少し)(?:待て|待つ|待った|まて|まった)|(?:明日|あした|あす|あさって|来週|週明け|月曜|後日|あとで?|後で?|今度|朝)(?:に(?:なって)?|から|になってから)?(?:する(?:の)?|やる(?:の)?|電話する(?:の)?|行く(?:の)?)?(?:で|じゃ|では)?(?:も|からでも)?(?:いい|大丈夫|だめ|ダメ|平気|間に合|遅)|(?:今日中|今すぐ|急ぎ|急いだほう|急ぐ)(?:に|じゃないと|ですか|なの|でないと|べき)|\b(?:can|could|may) (?:it|this|i|we) (?:do (?:it|this|that) )?(?:wait|later|tomorrow|next week)|\b(?:is|would) (?:it|this|tomorrow) (?:ok|okay|fine|too late|urgent)\b|\bok (?:to (?:do (?:it|this)|wait)|if i (?:do|wait)|tomorrow)",
    "answer": r"(?:返事|返信|相手|向こう|あっち|先方)(?:に|には|は|を|へ)?[^。、\n]{0,8}(?:何|なん|どう)(?:て|と|って)?(?:返|言|書|送|答)|(?:返事|返信)(?:は|を)?(?:した(?:ほう|方)|す(?:る|べき)|して(?:も)?(?:いい|大丈夫)|しない(?:ほう|方|と))|(?:無視|既読無視|ブロック)(?:し(?:て|た)|でいい|すべき|する(?:べき|の))|\b(?:texting|messaging|writing|emailing|calling|asking|whatsapping) (?:me )?(?:again|more)\b.{0,40}\b(?:what|should)\b|\b(?:what|how) (?:do|should|shall|can) i (?:say|reply|answer|respond|write)(?: back)?(?: to (?:him|her|them|the scammer))?\b|\bshould i (?:reply|answer|respond|block|ignore)",
    "more": r"(?:他に|ほかに|もっと|全部|口座(?:から|の)?|貯金|これ以上|さらに|残り(?:の(?:お金|預金))?)(?:も)?[^。、\n]{0,8}(?:取ら|とら|盗|抜か|ぬか|引(?:かれ|き(?:出|落)と?され)|使わ|減)(?:れ)?(?:る|ます|ない|た)|\b(?:can|could|will|would) (?:they|he|she|somebody|someone) (?:still )?(?:take|steal|empty|use|get|access|withdraw|drain)\b",
    "now": r"^(?:あの|えっと|じゃあ?|では|で|それで|今|いま|まず|私は|次|つぎ|次は|いったい|一体|もう|、| )*(?:何|なに|なん|どう|どこ(?:から)?)(?:を|から)?(?:すれば|したら|やれば|やったら|せば|すりゃ|せんと|すべき|する(?:の|べき)|始めれば)(?:いい|よい|良い|ええ|よか)?[^。]{0,8}$|^(?:so |ok |okay |and |but |please |sir |now )*what (?:do|should|can|shall|must) (?:i|we) do(?: now| next| first| then)?[?!. ]*$|^(?:so |ok |and )?what (?:i|to) do(?: now| next)?[?!. ]*$|^what(?:'s| is)? next[?!. ]*$",
}  # fmt: skip
_COMPILED = tuple((topic, re.compile(pattern)) for topic, pattern in _TOPICS.items())
TOPICS = (*_TOPICS, *FEELINGS)
_NOW = "now"
"""Who is heard in their fear is led on by the same words."""
WHO, UNTIL = "bot", "until"
REMARKS = ("kept", "shared", "cut", "did", "going")
_KEPT = re.compile(
    r"(?:レシート|領収書|スクショ|スクリーンショット|画面(?:の)?(?:写真|コピー)|写真|やりとり|履歴|録音|メール|控え|明細|封筒|カード(?:本体|の現物)?|台紙|証拠)(?:は|も|が|なら|、)?(?:全部|まだ|一応|ちゃんと)?"
    r"(?:あ(?:る|り)|残っ|のこっ|残し|残って|とっ|撮っ|取っ|持っ|もっ|保存)"
    r"|\b(?:i (?:still )?(?:have|kept|saved|took)|i'?ve (?:got|kept|saved)|got|there (?:is|are)) (?:a |the |all |some |both |my |plenty of )*(?:[a-z]+ ){0,2}?(?:receipts?|screen ?shots?|pictures?|photos?|messages?|chats?|(?:e-?)?mails?|evidence|proof|invoice|packag\w+|cards? (?:themselves|itself))\b"
)
_GOING = re.compile(
    r"(?:今から|いまから|これから|すぐ|さっそく|あとで|明日|あした|朝|今日中に|銀行に|警察に)?[^。、\n]{0,12}?(?:電話し|かけ|行き|聞き|きき|やり|し|探し|調べ|確認し|相談し|止め|連絡し|送り|伝え|いき)(?:て)?(?:み)?(?:ます|よう|るね|ますね|てくる|てきます)[。ね! ]*$|(?:電話(?:して)?|行って|聞いて|いって|見て|探して|調べて)(?:くる|きます|みる|みます)[。ね! ]*$"
    r"|\b(?:i'?ll|i will|i'?m going to|i am going to|gonna|let me|i'?m about to|we'?ll) (?:now |just |quickly |go |go and |try to |try and )*(?:call|phone|ring|ask|go|check|look|try|do|send|contact|talk|find|search|visit|tell|write)\b"
)
_SHARED = re.compile(
    r"(?:家族|娘|息子|妻|夫|嫁|旦那|主人|母|父|親|姉|妹|兄|弟|友達|友人|孫)(?:さん|ちゃん)?に(?:も|は)?(?:もう|あとで|今から|これから)?(?:言(?:う|い|っ)|話(?:す|し)|伝え|相談(?:する|し)|電話(?:する|し))"
    r"|\b(?:i'?ll|i will|i|i'?ve|i have|going to) (?:also )?(?:tell|told|talk(?:ed)? to|ask(?:ed)?|call(?:ed)?) my (?:wife|husband|son|daughter|mother|father|mom|mum|dad|parents|family|sister|brother|friend)\b"
)
_DID = re.compile(
    r"(?:パスワード|暗証番号)(?:は|を|も)?(?:全部|もう|さっき|すぐ)?(?:変え|変更し)(?:まし|た|ておい)|カード(?:は|を|も)?(?:もう|全部)?止め(?:た|まし|てもら)"
    r"|\b(?:i |we |already |just |have |ok,? )*(?:changed|reset) (?:my |the |all |all my |our )*(?:passwords?|pins?)\b|\b(?:blocked|cancel+ed|froze|stopped) (?:my |the |our )(?:card|account)\b"
)
_OFF = re.compile(
    r"^(?:はい、?|もう|やっと|今|いま|電話(?:は|を)?|、| )*(?:切った|切りました|きった|きりました|切れた|切れました|切ったよ|切ったで|切ってやった)[。!！よわで ]*$|^(?:ok,? |yes,? |i |we |he |she |finally |just )*hung up(?: (?:now|on (?:him|her|them)|the phone|finally))*[.! ]*$"
)
_NOT_KEPT = re.compile(
    r"ない|なかった|ません|てしまった|ちゃった|捨て|消し(?:た|て)|\b(?:no|not|n't|deleted|threw)\b|n't"
)
_CLAUSES = re.compile(r"[\s。、!！]+")
_OFFERS_HELP = re.compile(
    r"(?:復旧|復元|回復|元に戻|もとに戻|取り戻|とり戻|とりもど|取り返|解除)[^。、\n]{0,10}?(?:して(?:くれる|もらえる|あげる|やる)|します|できる|でき(?:ます|るよ)|てくれる|てあげる|ます)(?:って|と|から|そう|らしい|よ)?|\b(?:offers?|says?|promises?|can|will|could) [a-z' ]{0,24}?(?:recover|restore|get (?:it|my (?:money|account)) back|unlock)"
)
_CAME_UNASKED = re.compile(
    r"(?<![a-z])dm(?![a-z])|ダイレクトメッセージ|リプ(?:が|も)?(?:来|き)|(?:x|twitter|ツイッター|インスタ|instagram|facebook|フェイスブック|sns|tiktok|telegram|テレグラム)(?:で|の|から|に|on|from)",
)
_REMARKS = (("kept", _KEPT), ("cut", _OFF), ("shared", _SHARED), ("did", _DID), ("going", _GOING))


def is_unasked_helper(text: str) -> bool:
    """Whether somebody wrote unasked and offers to bring an account or money back."""
    said = clean(text.strip())
    return bool(_OFFERS_HELP.search(said) and _CAME_UNASKED.search(said))


def side_question(text: str) -> str:
    """The topic of a short side question or of a feeling, "" for anything else."""
    return ("", *side_topics(text))[-1]


def remark(text: str) -> str:
    """The topic of a short remark that asks for nothing and answers nothing: what is kept as proof, what will be done now."""
    said = clean(text.strip()).replace("’", "'")
    if len(said) > LONGEST or _NOT_KEPT.search(said):
        return ""
    return next((topic for topic, pattern in _REMARKS if pattern.search(said)), "")


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
    if not _ASKS.search(said):
        return ""
    return next((topic for topic, pattern in _COMPILED if pattern.search(said)), "")
