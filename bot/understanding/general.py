"""Questions about things in general, which only look like a case: what to buy, how something works, what a word means;
and what is over already: a trouble that is solved, a story somebody told.

A message that also tells what happened to somebody (a code told, money sent, a charge unknown) is no such question.
"""

from __future__ import annotations

import re
from collections.abc import Collection

_JAPANESE = (
    r"おすすめ|オススメ|お勧め|どれがいい|どっちが|どちらが"
    r"|(?:どの|どんな).{1,14}(?:がいい|買えば|選べば|ですか|もの|\?)"
    r"|(?:何|なに|いくら|いつ|どこ)が(?:いい|普通|お得|安い)|相場|評判|口コミ|比較|ランキング|便利"
    r"|とは(?:何|なに)?(?:ですか)?[?。 ]*$|って(?:何|なに|なん)(?:ですか|なの)?[?。 ]*$"
    r"|(?:仕組み|(?<!間)違い|(?<!操作)方法|やり方|やりかた|作り方|使い方|選び方|始め方|書き方|消し方|買い方|入れ方"
    r"|見方|頼み方|送り方|探し方|増やし方|意味|定義|歴史|種類|値段|手口|統計|コツ|マナー|メリット|デメリット|期間"
    r"|期限|対象外?|料金|手数料|金利|営業時間|書き出し)(?:を|は|が|って|とか)?"
    r"(?:教えて|知りたい|何|なに|どう|いくら|いつ|どんな|ある|ありますか|ですか)?[ください。? ]*$"
    r"|どこで(?:買え|売って|手に入)|もうかる|儲かる|好き\?|一般(?:論|的に|の話)|誕生日|プレゼント|贈(?:る|り)"
    r"|何日(?:ですか)?[? ]*$|何時(?:まで|から)|何文字|って(?:ええ|いい|よい|便利|必要|ほんとに)の?[? ]*$"
    r"|したい人|を?習いたい|勉強(?:した|し)|(?<![てで])(?:欲しい|ほしい[。 ]*$)|がほしい"
    r"|上限(?:は|って|が)?(?:ある|いくら)|どう違う|(?<!楽)になりたい|を?英語で(?:[?。 ]|$|わから|何|どう)"
    r"|みんな(?:は|って)?.{0,14}(?:どう|何)|って(?:本当|ほんと)[?。 ]*$|するには[?。 ]*$"
    r"|(?:関数|相場|あそび|川柳|俳句)(?:を|は)?"
    r"|(?:守られ|見られ|読まれ)(?:る|ます|て)(?:か|の|か\?|\?|、)"
)
_ENGLISH = (
    r"^(?:so |um |hey |hi |hello |general question:? ?|just curious:? ?)*"
    r"(?:what(?:'s| is| are| does| do| time| kind)|which|where(?:'s| is| can i (?:buy|get|find))"
    r"|how (?:do(?!es? i stop)|does|many|much|long is|long are|to|often|tall|can i (?:use|buy))|why do"
    r"|when (?:is|do|does)|who (?:is|invented|won)"
    r"|best|cheapest|is (?:it )?(?:\w+ ){1,5}"
    r"(?:good|worth|better|safe|legal|free|open|enough|real life|refundable|taxable|popular|common|transferable)"
    r"|are (?:there|\w+ cards)|do (?:banks|people|i need|apple|cats|you (?:sell|like))"
    r"|does (?:a |the |\w+ )?(?:\w+ )?(?:work|ship|expire|cost|have)|can (?:paypay|foreigners|dogs|you buy)"
    r"|recommend|tips|translate|explain|define|definition|history of|difference|statistics|types of"
    r"|tell me (?:a|about)|review)"
    r"|recommend(?:ation)?s?\b|recommended (?!an?\b|the\b|me\b|this\b|it\b|to\b|that\b|by\b)|any good\b|worth it"
    r"|just curious|for (?:a |my )?(?:class|thesis|school|homework|birthday|report)|in general\b|birthday"
    r"|opening hours"
    r"|\b(?:ideas|tips|facts|advice|phrases|list|template|near me|times|limits|rules|prices)[? ]*$"
    r"|^(?:should i (?:buy|get|use)|can (?:anybody|anyone|others|somebody)|does anybody|do i (?:tip|need)"
    r"|could our)|named after|as an? (?:adjective|noun|verb)|learn (?:to|how)"
)
_GENERAL, _GENERAL_IN_ENGLISH = re.compile(f"{_JAPANESE}|{_ENGLISH}"), re.compile(_ENGLISH)
_FORM = re.compile(
    r"(?:原因|由来|語源|起源|意味|定義|時期|コツ|条件|年齢|割合|確率|基準|平均|相場|目安|(?:の|との)違い|仕組み"
    r"|しくみ|歴史|種類|メリット|デメリット|選び方|作り方|始め方|覚え方|見分け方|安く(?:買う|使う|する)方法"
    r"|防ぐ方法|決め方|文例|例文|統計|評判|口コミ|ランキング|おすすめ|オススメ|お勧め)"
    r"(?:を|は|が|って|とか|の)?(?:教えて(?:ください|ほしい)?|おしえて|知りたい|しりたい|何|なに|どう|どこ|いくら"
    r"|ある|あります|わから(?:ない|ん)|気になる)?(?:か|ですか|の)?[?。! ]*$"
    r"|何(?:歳|年|日|回|文字|時|週|か月|ヶ月|本|枚|円|人|度|割|時間|分)(?:から|まで|くらい|ぐらい|ごと|で|が|に)"
    r"(?:いい|する|かかる|かかります|要る|いる|必要|もつ|続く|ですか|なの|できる|普通)?"
    r"(?:の|ですか|んですか|もの)?[?。 ]*$"
    r"|(?:英語|日本語)(?:に(?:すると|直すと|訳)|で(?:何|なん|どう))"
    r"|って(?:どういう|どんな)(?:もの|仕組み|言葉|制度)|一般的な(?:話|質問)"
    r"|(?:って|と|どう)(?:違う|ちがう)の?[? ]*$|(?:どっち|どちら)が(?:いい|速|早|安|得|便利|安全|軽|人気).{0,6}$"
    r"|って(?:便利|必要|安全|無料|得|有料|普通|違法|合法|人気|難しい|簡単|おいしい|もうかる|儲かる)"
    r"(?:なの|ですか|なんですか|\?|$)"
)
_FORM_IN_ENGLISH = re.compile(
    r"^(?:so |um |hey |hi |hello |ok )*"
    r"(?:(?:minimum|maximum|average|cheap(?:est)?|typical|usual|best|good) "
    r"(?!day|morning|evening|afternoon|night|bot|job|bye|news|friend)"
    r"|who (?:invented|made|wrote|plays?|came up|normally|usually)"
    r"|(?:what|which|where|how|why|when) (?:do|are|can) "
    r"(?:people|companies|banks|shops|scammers|foreigners|others|you all)"
    r"|do (?:people|companies|banks|shops|foreigners|macs|others)"
    r"|does (?:windows|apple|a|an|one|everyone|anyone)\b"
    r"|is there an? (?:app|law|rule|limit|fee|museum|website|shop|place)|history of|statistics|difference between"
    r"|pros and cons|curious (?:how|about|what)|any (?:tips|recommendations?|suggestions?|good)|recommend"
    r"|interested in|thinking of (?:buying|trying|getting))"
    r"|\bvs\b|\bversus\b|\b(?:say|called|word for) .{1,30}\bin (?:japanese|english)\b"
    r"|\bfor (?:beginners|my (?:class|thesis|homework|report|essay))\b"
    r"|\b(?:in general|just curious|general question|worth it|explained|on the news|in theory)\b"
    r"|\b(?:recommendations?|suggestions?)\??$"
)
_CASE = frozenset({"replied", "last_day", "waiting", "stuck_screen"})
"""Cues of a case under way, about which people ask in the form of a question in general: "what does their answer mean"."""
_HAPPENED = frozenset({
    "told", "demanded", "entered", "takeover", "locked_out", "remote", "not_arrived", "wrong_item", "unknown", "leak", "panic",
    "wrong_person", "sextortion", "now", "long_ago", "last_day", "replied", "arrived", "kin", "nothing_done", "stuck_screen",
})  # fmt: skip
_OWN = re.compile(
    r"(?:しまっ|しまい|ちゃっ|じゃっ|され(?:た|て|まし)|しました|してます|しています|てきた|と言わ|られ(?:た|て)"
    r"|届|来て|きて|出て|引かれ|買わさ|だまさ|騙さ|払っ|送っ|契約し|の?(?:警告|請求)が"
    r"|i (?:sent|paid|bought|gave|told|got|clicked|entered|signed|received|was|lost|can'?t|think)\b"
    r"|my (?:card|statement|account|bank|computer|pc|screen|bill|laptop|money|refund|order|\w+ was)\b|charged|took"
    r"|they |he |she |someone|somebody|scammer"
    r"|(?:reach|call|phone|contact|ring|meet|talk (?:to|with)|speak (?:to|with)) "
    r"(?:you|us|me|staff|a person|a human)\b"
    r"|how (?:do|can|could|should) i [^?]{0,50}\b(?:my|our|this) (?:\w+ ){0,2}?"
    r"(?:phone|iphone|android|ipad|tablet|printer|router|wi-?fi|tv|keyboard|e?mail|monitor|desktop|mac|laptop|pc"
    r"|headphones|screen)\b)"
)

_SUM_ASKED = re.compile(
    r"(?:[a-z]{1,8}[,. ]{1,2}){0,2}(?:what|who)(?:'s| is| are) "
    r"(?!(?:the|an?|your|good|best|average|normal|about|[0-9¥$€£]+)\b)[^?]{2,50}?\??[^?]{0,3}?"
    r"(?:[¥$€£] ?[0-9]|[0-9](?:,[0-9]{3})+|[0-9]{3,} ?(?:yen|usd|jpy)\b|[0-9]\.[0-9]{2}\b)"
)
"""Who asks what a name with a sum is has it on a statement: "what's ABC*D? 7,000"."""

_OVER = re.compile(
    r"解決(?:済|して(?:い?る|い?ます)|しました|した(?!い|ら)|です)|一件落着|元通り"
    r"|無事(?:に)?(?:戻|返|だった|でした|取り戻)"
    r"|(?:私|うち|わたし|こちら)は(?:大丈夫|平和|無事|何も(?:ない|なし|ありません))|笑い話|お騒がせ"
    r"|もう大丈夫(?:です|に)"
    r"|(?:返金され(?:た|まし)|戻ってきま?した|返ってきま?した).{0,12}(?:ありがと|確認|感謝|お礼)"
    r"|(?:夫|妻|主人|息子|娘|家族|自分|私)の(?:買い物|注文|利用)(?:でした|だった|と判明|とわか)"
    r"|\b(?:is|are|it'?s|been|was|already|all|now|long) (?:all )?"
    r"(?:solved|sorted|resolved|settled|restored|good|fine)(?: (?:now|again|already|thanks))?\b[^?]*$|all good"
    r"|(?:money|it) (?:already )?(?:came|is) back|nothing happened to me"
    r"|(?:she|he|we|they|i)(?:'s|'re|'m| is| are| am) (?:fine|ok|safe)\b(?! with)|we laugh"
    r"|(?:turned out|was|it was) (?:to be )?(?:my|our) (?:\w+ )?"
    r"(?:husband|wife|son|daughter|own|partner)'?s?\b[^?]*(?:sorry|after all|present|purchase|order)"
    r"|^got my refund"
)
_NOT_OVER = re.compile(
    r"(?:未|して(?:い?)?ない|しない|できない|せず)解決|解決(?:していな|してな|しな|できな)|けど(?:まだ|また)"
    r"|でもまだ|but (?:they|still|again|now|the|my)|(?<!not )\bstill\b|\bagain\b"
    r"|not (?:solved|sorted|resolved|fine|good)"
)

_VAGUE = re.compile(
    r"のことで(?:困|相談|聞|お?尋ね|不安)"
    r"|(?:困って(?:い?る|い?ます)|困りました|困った(?:こと|です)?|トラブル(?:です|になった)?"
    r"|変なことになった)[。!?. ]*$"
    r"|^(?:お?金|おかね|口座|詐欺|さぎ|被害|money|scam|fraud|account)[。!?. ]*$"
    r"|something (?:is )?(?:about|with|wrong|weird|strange|happened)[a-z ]{0,6}(?:with |to )?my"
    r"|(?:a |an )?(?:problem|trouble|issue)s? with (?:my|a)\b|worried about my"
)
_ABOUT_US = re.compile(
    r"^(?:how (?:to(?: use)?|do i (?:start|begin|use (?:this|it)|write.{0,12}))|what do i do"
    r"|is it free(?: of charge)?|i need (?:advice|help))\W*$"
    r"|\b(?:this|your?) (?:chat|bot|account|thing|service|app|line)\b|(?:what|how) (?:do|are|can) you\b"
    r"|what(?:'s| is| does)? this(?: do)?\W*$|does (?:it|this) (?:work|go)\b|\bexplain (?:me|what you)|\bkaeru\b"
    r"|my problem|consult|what kind of (?:help|account)"
    r"|how (?:do|can) i (?:stop|cancel|dispute|get (?:out|rid)|get .{1,24} to (?:stop|quit))\b"
    r"|what(?:'s| is) this \S|mean for me|\btheir (?:answer|question|reply)"
)
"""Questions of the general form that are about the bot or one's own case, for which there is an answer of its own."""
_LONG = 90
_SHORT = 40
"""Characters of a text that can be too vague to lead anywhere."""


def is_vague(said: str, cues: Collection[str]) -> bool:
    """Whether a text, as `clean` gives it, tells of a trouble without telling which: then it is no small talk."""
    return len(said) <= _SHORT and _VAGUE.search(said) is not None and not _HAPPENED & set(cues)


def is_over(said: str) -> bool:
    """Whether a text, as `clean` gives it, says of a trouble that it is over, or that it was another's and is over."""
    return len(said) <= _LONG and _OVER.search(said) is not None and _NOT_OVER.search(said) is None


def is_general(said: str, cues: Collection[str]) -> bool:
    """Whether a text, as `clean` gives it, asks about something in general."""
    if len(said) > _LONG or "@" in said or _OWN.search(said) is not None or _SUM_ASKED.match(said) is not None:
        return False
    form, general = (_FORM_IN_ENGLISH, _GENERAL_IN_ENGLISH) if said.isascii() else (_FORM, _GENERAL)
    if form.search(said) is not None:
        return _CASE.isdisjoint(cues)
    return _HAPPENED.isdisjoint(cues) and general.search(said) is not None and _ABOUT_US.search(said) is None
