"""Whether somebody writes for another person: 「母が…」, "my aunt…", 「民生委員です」. Who only stands by, is impersonated or is
only afraid of ("my husband will be angry") makes no proxy.
"""

from __future__ import annotations

import re

from bot.understanding.proxy_words import CLIENTS, ENGLISH_KIN, FRIENDS, HELPERS, KIN, YOUNG

_OTHERS = f"{FRIENDS}|{CLIENTS}"
_NAME = r"(?:[(（][^()（）]{1,8}[)）]|さん|ちゃん|くん|君|様|達|たち|ら)*"
_START = r"(?:(?<=の)|(?<=ご)|(?<=、)|(?<![ぁ-んァ-ヶー一-鿿々])|(?<![一-鿿々ァ-ヶーお])(?=[一-鿿]))"
_ANY = rf"{_START}(?:{KIN}|{YOUNG}|{_OTHERS}){_NAME}"
_CLOSE = rf"{_START}(?:{KIN}|{YOUNG}){_NAME}"
_ONLY_NAMED = (
    r"(?:形見|日|誕生|入学|入園|卒業|結婚|就職|成人|出産|新築|開店|お?祝|送別|退職|写真|動画|紹介|学校|学費|幼稚園|保育|塾|役員|担任|葬|法事|頃|ころ|ため|為|影響|勧め|すすめ"
    r"|手(?![元続])|件で(?:私|自分|相談に)|話(?:では|だと|によ)|せい|お?土産|お?弁当|運動会|発表会|お陰|おかげ|知恵|意見|助言|買い物でした|(?:いたずら|しわざ|仕業))"
)
_PARTICLE = rf"(?=(?:が|は|も|って|、|宛|あて|んとこ|んち|宅|ば |の(?!{_ONLY_NAMED}))| ?\S{{0,3}}ば )"
_OWN = re.compile(rf"{_ANY}{_PARTICLE}|(?:^|[。、 !])(?:{KIN}|{YOUNG}|{_OTHERS}){_NAME} (?=[^。]{{2}})")
_TO = re.compile(
    rf"{_ANY}に(?!は?(?:言|内緒|ない(?:しょ|緒)|秘密|黙|ばれ|バレ|知られ|相談|聞|頼|見せ|見られ|話|教え|怒|叱|電話|連絡|確認|しか|も言|送っ|送り|送金|あげ|プレゼ|渡|振|借|返|迷惑|申し訳|手伝|代わって))"
    r"(?=.{0,24}(?:届|来て|来た|来る|来まし|きた|きて|電話が|電話して|代わ|かかって|書かせ|契約させ|買わせ|送らせ|払わせ|入れさせ|請求|メールが|勧誘|訪問|売り|契約|工事))"
)
_FROM = re.compile(
    rf"(?<!の){_START}(?:{KIN}){_NAME}から(?=.{{0,30}}(?:電話|連絡|聞|相談|慌て|あわて|泣き|ライン|line|報告|sos|助けて))"
)
_WROTE = re.compile(
    rf"{_CLOSE}から(?=.{{0,30}}(?:電話|連絡|相談|ライン|line|聞))(?=.*(?:らしい|そうで|とのこと|みたい|って泣|泣いて))"
)
_PRETENDED = re.compile(
    rf"(?:{KIN}|{YOUNG}|{_OTHERS}){_NAME}(?:だ(?:と|って|けど)(?:思|言|いう|電話|信|騙|名乗)?|(?:を|と|とか)(?:名乗|装|語|騙|かた|なりすま|偽)|の ?(?:ふり|フリ|声|名前)|になりすま|(?:です|だけど|だよ)[」』)と])"
    r"|オレオレ|おれおれ|俺だ[けよ]|番号が?変わ(?:った|りました)"
)
_ASKED_ME = re.compile(
    r"事故を?起こ|示談|使い込|会社の(?:お金|金|小切手)|小切手|鞄を(?:なく|忘)|携帯(?:を|が)?(?:壊|落|変)|妊娠させ"
)
_STANDS_BY = re.compile(
    rf"(?:{KIN}|{YOUNG}|{_OTHERS}){_NAME}(?:は|が|も)?[、 ]?(?:[^、。]{{0,8}}(?:詐欺|怪し|あやし|おかし|騙され)[^、。]{{0,12}}(?:言|教|気づ|気付|指摘|注意|止め)"
    r"|(?:に)?(?:怒|叱|激怒|キレ|呆れ|あきれ|悲し|離婚|心配して|止めてくれ|助けてくれ|教えてくれ|調べてくれ|手伝って|見てくれ|気づいてくれ|知らない(?:ん|の|です|うち)|には|不在|仕事中|出張|留守|寝て))"
    rf"|(?:{KIN}|{YOUNG}|{_OTHERS}){_NAME}(?:に|へ|にも|には)(?:は)?(?:言え|言わ|内緒|ないしょ|秘密|黙|ばれ|バレ|知られ|相談|聞い|聞く|頼|見せ|話|教え|怒|叱)"
    rf"|(?:{KIN}|{YOUNG}|{_OTHERS}){_NAME}(?:に|と)(?:も)?(?:いっしょに|一緒に)?(?:電話|連絡|確認|相談)(?:し(?:た|て|ま)|する)"
)
_PLAYS = re.compile(
    r"ゲーム|げーむ|課金|かきん|ロブロ|スタンプ|ガチャ|スイッチ|プレステ|robux|roblox|かもしれない|かも(?![し一-龠])|勝手に(?:課金|使|買)|買いまく|遊んで?"
)
_YOUNG_OWNS = re.compile(
    rf"(?:{YOUNG}){_NAME}の(?:[^ぁ-ん、。]{{0,6}})(?:カード|口座|デビット|paypay|通帳|line|インスタ)"
)
_ELDER = re.compile(rf"{_START}(?:{KIN}|{CLIENTS}){_NAME}(?:が|の|は)")
_FRIENDS_ACCOUNT = re.compile(
    rf"(?:{FRIENDS}|{YOUNG}|{KIN}){_NAME}(?:の|から)[^、。]{{0,6}}(?:line|ライン|アカウント|垢|dm|インスタ|フェイスブック|facebook|ディスコード|discord|x(?:から|が|の)|名前)"
)
_FRIEND = re.compile(rf"(?:{FRIENDS}|{YOUNG}){_NAME}(?:の|から|に頼まれ)")
_MINE = re.compile(
    r"私の|わたしの|自分の|うちの?line|こっちの|僕の|俺の|(?:送っ|教え|入力し|伝え|答え|押し|払っ|買っ|入れ|登録し)(?:ちゃ|て?しま|た(?!い|方|ほう)|まし)"
)
_RECORDS = re.compile(
    r"(?:患者|お客|生徒|学生|利用者|入居者|入所者|依頼者|教え子|留学生|実習生)(?:さん|さま|様|たち)?の(?!パソコン|pc|スマホ|line|カード|口座|お母|お父|家)"
)
_SENT_ME = re.compile(
    rf"(?:{FRIENDS}){_NAME}(?:が|から|に)[^。]{{0,24}}(?:送ってき|送られてき|送ってくれ|誘っ|誘われ|勧め|すすめ|紹介|貸して|頼んでき|頼まれ)"
)
_FOR = re.compile(
    rf"(?:{KIN}|{YOUNG}|{_OTHERS}){_NAME}(?:に(?:代|かわ|替)わ(?:って|り)|の(?:代わりに|かわりに|代理で|件で相談)|から頼まれて(?:書|相談))"
)
_HELPER = re.compile(
    rf"(?:{HELPERS})(?:です|ですが|をして|をやって|をつとめ|を務め|として|の(?:私|わたし|者|立場)|やって|だけど|なんです|なのです|してます|で(?:働|勤))"
)


def is_proxy(said: str, label: str = "") -> bool:
    """Whether a text, as `clean` gives it, is about the trouble of another person. `label` is what it was understood as."""
    if label == "other":
        return False
    if said.isascii():
        return _english(said, label)
    if label == "data_leak":
        said = _RECORDS.sub(" ", said)
    elif _HELPER.search(said) or _FOR.search(said):
        return True
    if "my " in said and _english(said, label):
        return True
    if "誘拐" in said:
        return False
    said = _SENT_ME.sub(" ", _STANDS_BY.sub(" ", _PRETENDED.sub("◇", said)))
    if _FRIENDS_ACCOUNT.search(said) and not _ELDER.search(said):
        return label == "account_takeover" and not _MINE.search(said)
    if "◇" in said or _ASKED_ME.search(said):
        return any(pattern.search(said) for pattern in (_ELDER, _FROM))
    if label == "prepaid_card" and _FRIEND.search(said) and not _ELDER.search(said):
        return bool(_WROTE.search(said))
    if _PLAYS.search(said) and label in ("", "unknown_charge") and not _ELDER.search(said):
        return _YOUNG_OWNS.search(said) is not None
    return any(pattern.search(said) for pattern in (_OWN, _TO, _FROM, _WROTE))


_WHOSE = r"(?:my|our|one of (?:my|our)|her|his|a friend of)"
_MY = re.compile(
    rf"\b{_WHOSE}(?: [a-z0-9'-]+,?){{0,3}}? (?:{ENGLISH_KIN})s?(?:'s|s')?(?: in law)?\b"
    r"(?! (?:says|said(?! (?:she|he))|told me|thinks|to see|asked me|called and needs|called(?: me)? (?:and|saying|for)|called well|needs money|on (?:line|facebook|insta)|messages me|sent me|warned|noticed|will|would|is (?:angry|mad|furious|worried|upset|asleep|away)|helped|list|data|files?|drawings|quotes|names|contacts))"
)
_BARE = re.compile(
    r"(?:^|[.!?,;:] ?|\b(?:and|but|so|because|that|help|hi|hello|hey|please|now|today|yesterday|when|while|where|if),? )"
    r"(?:grandma|grandpa|grandmother|grandfather|granny|gran|grandad|granddad|nana|mom|mum|mam|dad|mother|father|hubby|lola|lolo|husband|wife|son|daughter|sister|brother|aunt|uncle|auntie|aunty|sis|bro|roommate|girlfriend|boyfriend"
    r"|(?:a|the|an|this|some)(?: \w+){0,2} (?:friend of mine|friend'?s?(?! (?:in|on|sent|asked|got|told|from|invited))|classmate|coworker|co-worker|colleague|neighbou?r|customer|resident|patient|tenant|student|pupil|teacher (?:at|in) (?:our|my) \w+|client|old (?:lady|man|woman|gentleman|couple)|elderly (?:lady|man|woman|gentleman|couple|customer|neighbou?r)|(?:girl|boy|kid|guy|person|woman|man|lady|member|student) (?:in|at|from) (?:my|our) (?:class|school|office|work|team|building|church|company|club|dorm|neighbou?rhood|village|shop|ward|group)|lady next door|man next door|guy next door|couple next door)(?: of mine| at our \w+)?)(?:'s)?\b"
    r"(?! (?:list|request|of (?:my|the)|says he|told me|asked me|on (?:line|facebook)|called me|sent me|messaged me|data|files|with an? |who (?:called|phoned)))"
)
_ENGLISH_HELPER = re.compile(
    r"\b(?:i am|i'm|im|as|i work as) (?:a|an|the|her|his|their)?(?: \w+){0,2} ?(?:care ?giver|care ?worker|carer|home helper|social worker|welfare \w+|teacher|nurse|landlord|landlady|bank clerk|shop ?keeper|store clerk|store manager|case ?worker|guardian|volunteer|interpreter)\b|\bi work (?:the till|at the (?:till|register|counter)|in a (?:care|nursing))|on behalf of|(?:asking|writing|typing) for (?:my|a|an|the|our) "
)
_ENGLISH_NOT = re.compile(
    r"\b(?:ask|told|tell|from|by|with|to|call|called|pretend\w*|for|like|as|i will ask|said he was|says he is|claiming to be|without|hide (?:it|this) from|thanks to|before) my (?:(?:own|dear|best|old|close|good|online|new|elder|older|younger|late) )?(?:[a-z-]+ )?(?:son|daughter|husband|wife|friend|mom|mum|mother|dad|father|brother|sister|boss|grandson|granddaughter|girlfriend|boyfriend|partner|fianc[eé]e?|parents|family|colleague|neighbou?r|cousin|aunt|uncle|niece|nephew|student|students|client|clients|customers?)\b(?!'s)"
    r"|don'?t want my|my (?:kid|kids|grandson|child|grandchild|grandkids)\b(?!'s? (?:card|account|phone|line|insta|pay|bank)| (?:gave|typed|entered|bought|sent|paid|read|told|clicked|transferred))"
    r"|my friend(?:'s)? (?:account|line|facebook|on line)(?! (?:got|was|is|has been) (?:hacked|stolen|taken|hijacked))"
    r"|my (?:son|daughter) (?:probably|maybe|might|called|doesn't play|plays|set it up|says|helped|ran up)|my line friend|probably my|i think my|maybe my"
    r"|\bmy (?:online|internet|facebook|fb|insta\w*|discord|telegram|tinder|dating|so-called|fake|new|virtual|long distance|line|whatsapp) (?:girlfriend|boyfriend|friend|husband|wife|fianc[eé]e?|partner|mate|buddy)"
    r"|\b(?:my|our|a|the) (?:\w+ ){0,2}?[a-z]+'s (?:birthday|graduation|wedding|class|school|play|party|farewell|baby shower|anniversary|retirement|fault|advice|idea|help)\b"
    r"|\b(?:list|names?|data|details|records?|files?|ledger|address(?:es)?|contacts?|photos?|info|information|folder)(?: \w+)? of (?:my|our|the|all)(?: \w+)? \w+"
    r"|\b(?:my|our) \w+ (?:gave|bought|lent|got|made|set up for|sent) (?:me|us|it for me)\b|\b(?:himself|herself|themselves) my \w+"
    r"|(?<!one )\b(?:all|to|with|by|of) (?:all )?(?:of )?(?:my|our) (?:\w+ )?(?:friends|customers|clients|students|followers|contacts|patients)\b|\b(?:my|our) (?:friends|followers|contacts) (?:get|got|are|receive|keep)"
)
_MADE_MY = re.compile(
    r"\b(?:made|let|got|had|pushed|scammed|sold|tricked|called|put|told|convinced|pressured|talked|fooled|rang|phoned|visited|conned|cheated|robbed) my (?:[\w-]+ ){0,2}(?:wife|husband|mother|mom|mum|dad|father|grandma|grandmother|grandpa|grandfather|gran|nan|aunt|uncle|parents|sister|brother|in-laws|mother-in-law|father-in-law|neighbou?r|grandparents)\b(?! (?:and|to (?:ask|tell|check|see))\b)"
)


def _english(said: str, label: str) -> bool:
    if _MADE_MY.search(said) or (label != "data_leak" and _ENGLISH_HELPER.search(said)):
        return True
    said = _ENGLISH_NOT.sub(" ", said)
    return _MY.search(said) is not None or _BARE.search(said) is not None
