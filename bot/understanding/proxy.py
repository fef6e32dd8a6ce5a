"""Whether somebody writes for another person: 「母が…」, "my aunt…". A relative who only stands by makes no proxy."""

from __future__ import annotations

import re

_ELDER = (
    "母|父|祖母|祖父|義母|義父|義理の母|義理の父|お母さん|お父さん|おかあさん|おとうさん|おばあ(?:さん|ちゃん)?|おじい(?:さん|ちゃん)?|ばあちゃん|じいちゃん|ばあさん|じいさん"
    "|ばあば|じいじ|叔母|伯母|叔父|伯父|おば(?:さん)?|おじ(?:さん)?|両親|親|実家の(?:母|父|親)|おかん|おとん|オカン|オトン|かあちゃん|とうちゃん|母親|父親|うちの親|夫|妻|主人"
    "|旦那|だんな|嫁|家内|姉|兄|弟|妹|姑|舅|姪|甥|いとこ|はは|ちち|そぼ|そふ"
)
_YOUNG = "息子|娘|子ども|子供|こども|孫|彼氏|彼女|友人|友だち|友達|知人|知り合い|同僚|部下|後輩|隣の(?:人|おじいさん|おばあさん|奥さん)|近所の(?:人|おばあさん|おじいさん)|利用者さん|ご近所さん"
_NAME = r"(?:[(（][^()（）]{1,8}[)）]|さん|ちゃん|達|たち)*"
_OWN = re.compile(
    rf"(?<![一-鿿ぁ-んァ-ヶー])(?:私の|うちの|実家の|[0-9]{{2}}[歳才]の|高齢の|一人暮らしの|同居の)?(?:(?:{_ELDER}|{_YOUNG}){_NAME})(?=が|の(?!形見|日|件で私|名前を)|は|も|、|宛|あて| ?\S{{0,3}}ば )"
    rf"|(?:^|[。、 !])(?:(?:{_ELDER}|{_YOUNG}){_NAME}) (?=[^。]{{2}})"
)
_TO = re.compile(
    rf"(?:{_ELDER}){_NAME}に(?=.{{0,24}}(?:届|来て|来た|きた|きて|電話が|電話して|代わ|かかって|書かせ|契約させ|買わせ))"
)
_FROM = re.compile(rf"(?<!の)(?:{_ELDER}){_NAME}から(?=.{{0,30}}(?:電話|連絡|聞|相談|慌て|あわて|泣き|ライン|line))")
_NOT = re.compile(
    r"(?:を|と|とか)?(?:名乗|装|語|騙|かた|なりすま)|だと思って|と思って|だと言って|事故を起こ|示談|使い込|番号が?変わ(?:った|りました)|会社の(?:お金|金|小切手)|オレオレ|誘拐"
    r"|(?:息子|娘|孫|友人|友だち|友達|知人|知り合い|彼氏|彼女)(?:から|に頼まれ|の(?:ふり|声|line|ライン|アカウント|dm|インスタ|名前))"
)
_PLAY = re.compile(r"ゲーム|課金|ロブロックス|かもしれない|勝手に課金")
_ENGLISH_KIN = (
    "mother|mom|mum|mam|father|dad|grandma|grandmother|granny|nan|grandpa|grandfather|granddad|grandad|husband|wife|spouse|partner|son|daughter|sister|brother|aunt|auntie|uncle"
    "|cousin|niece|nephew|parents?|in-laws?|mother-in-law|father-in-law|mother in law|father in law|friend|neighbou?r|coworker|co-worker|colleague|roommate|flatmate|girlfriend|boyfriend|boss's mother|client"
)
_MY = re.compile(
    rf"(?:\b(?:my|our)(?: \w+){{0,2}}? |(?:^|[.!?,] ?))(?:{_ENGLISH_KIN})(?:'s)?(?: in law)?\b(?! (?:says|said|told me|thinks|to see|asked me|called and needs|called(?: me)? (?:and|saying|for)|called well|needs money|on (?:line|facebook|insta)|messages me|sent me))"
)
_ENGLISH_NOT = re.compile(
    r"\b(?:ask|told|tell|from|by|with|to|call|pretend\w*|for|like|as|i will ask|said he was|says he is|claiming to be) my (?:own )?(?:son|daughter|husband|wife|friend|mom|mother|dad|father|brother|sister|boss|grandson)\b(?!'s)"
    r"|don'?t want my|my (?:kid|kids|grandson|child)\b|my friend(?:'s)? (?:account|line|facebook|on line)|my (?:son|daughter) (?:probably|maybe|might|called)|my line friend|probably my|i think my"
)
_MADE_MY = re.compile(
    r"\b(?:made|let|got|had|pushed|scammed|sold|tricked|called|put|told|convinced|pressured) my (?:\w+ )?(?:wife|husband|mother|mom|mum|dad|father|grandma|grandmother|grandpa|grandfather|aunt|uncle|parents|sister|brother|in-laws|mother-in-law)\b"
)


def is_proxy(said: str) -> bool:
    """Whether a text, as `clean` gives it, is about the trouble of another person who is close to the writer."""
    if said.isascii():
        if _MADE_MY.search(said):
            return True
        return _MY.search(_ENGLISH_NOT.sub(" ", said)) is not None
    if _NOT.search(said):
        return _FROM.search(said) is not None and "名乗" not in said and "装" not in said
    if _PLAY.search(said) and not re.search(rf"(?:{_ELDER})(?:が|の|は)", said):
        return False
    return any(pattern.search(said) for pattern in (_OWN, _TO, _FROM)) or (
        "my " in said and _MY.search(said) is not None
    )
