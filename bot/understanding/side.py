"""Side questions that come up in the middle of a talk: may I still use the computer, should I tell the police.

Only short questions count. What is answered stands in the words (`aside.<topic>`); this knows how they are asked.
"""

from __future__ import annotations

import re

from bot.understanding.fold import clean

LONGEST = 60
"""Characters of the longest side question; more is a story."""
_ASKS = re.compile(
    r"[?？]|(?:か|かな|かね|の|べき|っけ|でしょう|方がいい|ほうがいい|方がよい|ほうがよい|いい|ええ|よか|やろか|とね)[ぁ-ん]{0,2}[。. ]*$|どう(?:なる|すれば|したら)|なんで|なぜ"
    r"|^(?:can|could|should|do|does|did|is|are|will|would|may|what|when|how|why|who|am) "
)
_SHOULD = r"(?:ほう|方|べき|いい|よい|良い|ええ|よか|だめ|ダメ|大丈夫|平気|必要|しなきゃ|ないと|おこられ|怒られ)"
_TOPICS = {
    "search": r"(?:検索|ググ|ぐぐ|グーグル|google|ネット)(?:し|で|っ|り|から|の)?[^。、\n]{0,14}?(?:上|最初|トップ|出(?:た|て|る)|サイト|ページ|番号|探)|(?:search|google) (?:for |it|them|result)|(?:first|top) (?:search )?(?:result|hit)",
    "over": r"(?:もう|これで|それで)[^。、\n]{0,8}?(?:終わり|おわり|おしまい|完了|大丈夫|安心|安全)[^。、\n]{0,6}(?:か|いい|よい|なの|です)|(?:is (?:it|that|this) (?:all|over|enough|finished)|are we done|am i (?:done|safe)|can i stop)",
    "pc": rf"(?:パソコン|ぱそこん|pc|端末|スマホ|すまほ|携帯).{{0,14}}(?:使っ|つかっ|使え|触っ|さわっ|電源|つけ|切っ|そのまま|{_SHOULD})|(?:use|turn (?:off|on)|keep using|touch) (?:the|my|this|that) (?:computer|pc|laptop|phone)|(?:computer|pc|laptop|phone) (?:still )?(?:ok|okay|safe)",
    "police": rf"警察.{{0,14}}(?:言|届|行|電話|相談|連絡|通報|出|動).{{0,10}}(?:{_SHOULD}|か|の)|被害届|けいさつ.{{0,14}}(?:いっ|とどけ|でんわ|そうだん)|(?:police|report (?:it|this) to)",
    "money": r"(?:お金|おかね|返金|全額|これ|それ|もう|払った分|カード代|代金).{0,10}(?:戻[りるっら]|もど[りるっら]|返[っりしさ]|かえ[っり]|取り返せ|取り戻せ)(?!して)|(?:戻|もど)(?:る|ります|ってき|ってく)(?:か|の|かな|ます|る)?|(?:get|see) (?:it|my money|the money|anything) back|(?:will|can) (?:i|they) (?:get|be|refund|return)|refunded",
    "card": r"(?:カード|クレカ)(?: |の)?(?:番号|[●*•Xx]).{0,24}(?:も|を|は)?(?:書い|書く|伝え|載せ|送っ)|(?:カード|クレカ)(?:の)?番号.{0,10}(?:書|伝え|教え|入れ|言|送|載せ|いり|必要|いる)|(?:write|give|tell|send|include|need).{0,16}card number|card number.{0,16}(?:too|needed|necessary)",
    "stop_card": rf"カード.{{0,8}}(?:止め|とめ|停止|解約|変え|再発行|作り直).{{0,8}}(?:{_SHOULD}|か|の)|(?:block|cancel|stop|replace|freeze) (?:the|my) card|new card number",
    "family": rf"(?:家族|夫|妻|主人|親|母|父|子ども|子供|息子|娘|旦那|嫁|会社|上司|職場).{{0,8}}(?:に|には|へ)?(?:言|話|ばれ|バレ|知られ|伝え|内緒|秘密|黙).{{0,12}}(?:{_SHOULD}|か|の|ない)|(?:tell|find out|hide it from|know).{{0,10}}(?:family|husband|wife|parents|mother|father|kids|boss)|(?:family|husband|wife|parents|boss) (?:find out|know)",
    "bot": r"(?:あなた|きみ|君|ここ|この(?:line|ライン|bot|ボット|アカウント|チャット|サービス)|かえる|カエル|そちら).{0,10}(?:本物|ほんもの|信用|信じ|詐欺|さぎ|偽|にせ|公式|何者|誰|だれ|人間|大丈夫|怪し|あやし|なりすま)|本物の(?:かえる|カエル)|(?:かえる|カエル)の?(?:偽|にせ|なりすま)|(?:are you|is this|am i talking to) (?:really |actually |truly )?(?:you|kaeru|the real|real|a scam|a fake|fake|legit|official|human|a bot|a robot|trustworthy|safe to trust)|can i (?:really )?trust (?:you|this (?:bot|account|chat))|who (?:are you|runs this|made you)|(?:know|sure|prove|tell) (?:that |if |whether )?(?:you(?:'?re| are)|this is|it'?s) (?:really |actually )?(?:you|kaeru|real|the real)",
    "privacy": r"(?:書い(?:た|て)|送っ(?:た|て)|ここ|この(?:話|内容|会話)|内容|個人情報|名前).{0,14}(?:見られ|誰が|だれが|保存|残[るりさ]|漏れ|もれ|知られ|記録|秘密)|(?:who (?:can )?(?:see|read)s?|do you (?:save|store|keep|share)|is (?:this|it) (?:private|confidential|stored))",
    "cost": r"(?:無料|むりょう|タダ|ただ|有料|お金(?:が|は)?(?:かか|いる|取)|料金(?:が|は)?かか)|(?:is (?:this|it) free|cost(?:s)? (?:anything|money|me)|how much (?:is|does) (?:this|it) cost|do i (?:have to )?pay (?:for|you))",
    "late": r"(?:もう|今から|いまから|今さら|まだ|これから).{0,8}(?:遅|おそ|手遅れ|ておくれ|間に合|まにあ)|間に合(?:う|い)|(?:too late|still (?:time|possible)|in time)",
    "scam": r"(?:これ|それ|この人|相手|あの人|さっきの|やっぱり)?(?:って|は|も)?.{0,4}(?:詐欺|さぎ|サギ|だまされ|騙され)(?:な(?:の|ん)|です|でしょう|だった|てる|た|ですよね|なん|$|か|\?)|(?:is (?:it|this|that)|was (?:it|that|i)) (?:really )?(?:a )?(?:scam|fraud|fake|scammed)",
    "caller": r"(?:また|もう一度|再度)?.{0,4}(?:電話|着信|かかって|かけてき|折り返).{0,12}(?:きたら|来たら|出て|出た|でて|取っ|かけ直|折り返|無視|くるか|来るか).{0,8}|(?:call(?:s|ed)? (?:again|back)|answer (?:if|when|the phone)|pick up)",
    "pay": r"(?:払わ|支払わ|はらわ)(?:ない|なく|ず|なきゃ).{0,10}(?:と|いい|だめ|なら|どう|平気|大丈夫|訴え)|払う(?:べき|しか|必要)|(?:do i (?:have|need) to pay|what if i don'?t pay|must i pay|refuse to pay)",
    "keep": rf"(?:メール|sms|画面|メッセージ|レシート|カード|やりとり|履歴|封筒|箱).{{0,8}}(?:消し|削除|捨て|すて|けし|とっ(?:て|と)おい|残し|保管).{{0,8}}(?:{_SHOULD}|か|の)|(?:delete|throw away|keep) (?:the|this|that|my) (?:mail|email|message|receipt|card|sms|chat|text)",
    "lawyer": r"弁護士|司法書士|(?:lawyer|attorney)",
    "long": r"(?:どのくらい|どれくらい|どれぐらい|いつまで|何分|何日|あと(?:どれ|何)).{0,8}(?:かか|続|で終|待|くらい|ぐらい)|あと何(?:問|個)|(?:how (?:long|many questions|much longer))",
}  # fmt: skip
_COMPILED = tuple((topic, re.compile(pattern)) for topic, pattern in _TOPICS.items())
TOPICS = tuple(_TOPICS)
WHO = "bot"
_CLAUSES = re.compile(r"[\s。、!！]+")
_BLAMES = re.compile(
    r"(?:私|わたし|自分|俺|僕).{0,4}(?:が|は|も)?(?:ばか|バカ|馬鹿|悪い|悪かっ|わるい|アホ|あほ|情けな|なさけな|まぬけ)|情けない|なさけない|恥ずかし|はずかしい|(?:i'?m|i am|feel|i was) (?:so |such an? |an? )?(?:stupid|idiot|dumb|fool(?:ish)?|ashamed|embarrassed)|my (?:own )?fault"
)


_OFFERS_HELP = re.compile(
    r"(?:復旧|復元|回復|元に戻|もとに戻|取り戻|とり戻|とりもど|取り返|解除)[^。、\n]{0,10}?(?:して(?:くれる|もらえる|あげる|やる)|します|できる|でき(?:ます|るよ)|てくれる|てあげる|ます)(?:って|と|から|そう|らしい|よ)?|\b(?:offers?|says?|promises?|can|will|could) [a-z' ]{0,24}?(?:recover|restore|get (?:it|my (?:money|account)) back|unlock)"
)
_CAME_UNASKED = re.compile(
    r"(?<![a-z])dm(?![a-z])|ダイレクトメッセージ|リプ(?:が|も)?(?:来|き)|(?:x|twitter|ツイッター|インスタ|instagram|facebook|フェイスブック|sns|tiktok|telegram|テレグラム)(?:で|の|から|に|on|from)",
)


def is_unasked_helper(text: str) -> bool:
    """Whether somebody wrote unasked and offers to bring an account or money back."""
    said = clean(text.strip())
    return bool(_OFFERS_HELP.search(said) and _CAME_UNASKED.search(said))


def side_question(text: str) -> str:
    """The topic of a short side question or of a word of self-blame, "" for anything else."""
    return ("", *side_topics(text))[-1]


def asks_who(text: str) -> bool:
    """Whether somebody asks who or what we are: before anything is told, too."""
    return side_question(text) == WHO


def side_topics(text: str) -> tuple[str, ...]:
    """What a short message asks beside the matter, self-blame first: that is answered before anything else."""
    said = clean(text.strip())
    if len(said) > LONGEST:
        return ()
    clauses = (clean(clause) for clause in _CLAUSES.split(text) if clause)
    topic = _topic(said) or next((found for clause in clauses if (found := _topic(clause))), "")
    return tuple(found for found in ("blame" if _BLAMES.search(said) else "", topic) if found)


def _topic(said: str) -> str:
    if not _ASKS.search(said):
        return ""
    return next((topic for topic, pattern in _COMPILED if pattern.search(said)), "")
