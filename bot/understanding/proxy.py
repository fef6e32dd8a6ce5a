"""Whether somebody writes for another person: 「母が…」, "my aunt…", 「民生委員です」. Who only stands by, is impersonated or is
only afraid of ("my husband will be angry") makes no proxy.
"""

from __future__ import annotations

import re

from bot.understanding.proxy_english import english_proxy
from bot.understanding.proxy_words import CLIENT, FRIEND, HELPER, KIN, YOUNG, mark_people

_SOMEBODY = re.compile(f"[{KIN}-{HELPER}]")
_NAME = r"(?:[(（][^()（）]{1,8}[)）]|さん|ちゃん|くん|君|様|達|たち|ら)*"
_ANY = f"[{KIN}-{FRIEND}]{_NAME}"
_CLOSE = f"[{KIN}{YOUNG}]{_NAME}"
_ONLY_NAMED = (
    r"(?:形見|日|誕生|入学|入園|卒業|結婚|就職|成人|出産|新築|開店|お?祝|送別|退職|写真|動画|紹介|学校|学費|幼稚園"
    r"|保育|塾|役員|担任|葬|法事|頃|ころ|ため|為|影響|勧め|すすめ|介護|看病|世話|見舞"
    r"|手(?![元続])|件で(?:私|自分|相談に)|話(?:では|だと|によ)|せい|お?土産|お?弁当|運動会|時(?![計々])|とき"
    r"|発表会|お陰|おかげ|知恵|意見|助言|買い物でした|(?:いたずら|しわざ|仕業))"
)
_PARTICLE = rf"(?=(?:が|は|も|って|、|宛|あて|んとこ|んち|宅|ば |の(?!{_ONLY_NAMED}))| ?\S{{0,3}}ば )"
_OWN = re.compile(rf"{_ANY}{_PARTICLE}|(?:^|[。、 !]){_ANY} (?=[^。]{{2}})")
_TO = re.compile(
    rf"{_ANY}に(?!は?(?:言|内緒|ない(?:しょ|緒)|秘密|黙|ばれ|バレ|知られ|相談|聞|頼|見せ|見られ|話|教え|怒|叱|電話"
    r"|連絡|確認|しか|も言|送っ|送り|送金|あげ|プレゼ|渡|振|借|返|迷惑|申し訳|手伝|代わって))"
    r"(?=.{0,24}(?:届|来て|来た|来る|来まし|きた|きて|電話が|電話して|代わ|かかって|書かせ|契約させ|買わせ|送らせ"
    r"|払わせ|入れさせ|請求|メールが|勧誘|訪問|売り|契約|工事))"
)
_FROM = re.compile(
    rf"(?<!の){KIN}{_NAME}から(?=.{{0,30}}(?:電話|連絡|聞|相談|慌て|あわて|泣き|ライン|line|報告|sos|助けて))"
)
_WROTE = re.compile(
    rf"{_CLOSE}から(?=.{{0,30}}(?:電話|連絡|相談|ライン|line|聞))(?=.*(?:らしい|そうで|とのこと|みたい|って泣|泣いて))"
)
_PRETENDED = re.compile(
    rf"{_ANY}(?:だ(?:と|って|けど)(?:思|言|いう|電話|信|騙|名乗)?|(?:を|と|とか)(?:名乗|装|語|騙|かた|なりすま|偽)"
    r"|の ?(?:ふり|フリ|声|名前)|になりすま|(?:です|だけど|だよ)[」』)と])"
    r"|オレオレ|おれおれ|俺だ[けよ]|番号が?変わ(?:った|りました)"
)
_ASKED_ME = re.compile(
    r"事故を?起こ|示談|使い込|会社の(?:お金|金|小切手)|小切手|鞄を(?:なく|忘)|携帯(?:を|が)?(?:壊|落|変)|妊娠させ"
)
_STANDS_BY = re.compile(
    rf"{_ANY}(?:は|が|も)?[、 ]?(?:[^、。]{{0,8}}(?:詐欺|怪し|あやし|おかし|騙され)[^、。]{{0,12}}"
    r"(?:言|教|気づ|気付|指摘|注意|止め)"
    r"|(?:に)?(?:怒|叱|激怒|キレ|呆れ|あきれ|悲し|離婚|心配して|止めてくれ|助けてくれ|教えてくれ|調べてくれ"
    r"|手伝って|見てくれ|気づいてくれ|知らない(?:ん|の|です|うち)|には|不在|仕事中|出張|留守|寝て))"
    rf"|{_ANY}(?:に|へ|にも|には)(?:は)?"
    r"(?:言え|言わ|内緒|ないしょ|秘密|黙|ばれ|バレ|知られ|相談|聞い|聞く|頼|見せ|話|教え|怒|叱)"
    rf"|{_CLOSE}(?:が|の|は)[^、。]{{0,6}}"
    r"(?:間に|あいだに|うちに|留守|不在|いない(?:間|時|とき)|いなかった|外出中|出かけて)"
    rf"|{_CLOSE}(?:も|全員|みんな|の誰も|は誰も)(?:[^、。]{{0,10}})"
    r"(?:買って|知ら|使って|覚えが?|身に覚えが?|心当たりが?|頼んで|してい?)な"
    rf"|{_ANY}(?:に|と)(?:も)?(?:いっしょに|一緒に)?(?:電話|連絡|確認|相談)(?:し(?:た|て|ま)|する)"
)
_PLAYS = re.compile(
    r"ゲーム|げーむ|課金|かきん|ロブロ|スタンプ|ガチャ|スイッチ|プレステ|robux|roblox|かもしれない"
    r"|かも(?![し一-龠])|勝手に(?:課金|使|買)|買いまく|遊んで?"
)
_YOUNG_OWNS = re.compile(rf"{YOUNG}{_NAME}の(?:[^ぁ-ん、。]{{0,6}})(?:カード|口座|デビット|paypay|通帳|line|インスタ)")
_ELDER = re.compile(rf"[{KIN}{CLIENT}]{_NAME}(?:が|の|は)")
_FRIENDS_ACCOUNT = re.compile(
    rf"[{KIN}{YOUNG}{FRIEND}]{_NAME}(?:の|から)[^、。]{{0,6}}"
    r"(?:line|ライン|アカウント|垢|dm|インスタ|フェイスブック|facebook|ディスコード|discord|x(?:から|が|の)|名前)"
)
_FRIEND = re.compile(rf"[{FRIEND}{YOUNG}]{_NAME}(?:の|から|に頼まれ)")
_MINE = re.compile(
    r"私の|わたしの|自分の|うちの?line|こっちの|僕の|俺の"
    r"|(?:送っ|教え|入力し|伝え|答え|押し|払っ|買っ|入れ|登録し)(?:ちゃ|て?しま|た(?!い|方|ほう)|まし)"
)
_RECORDS = re.compile(rf"[{CLIENT}{FRIEND}]{_NAME}の(?!パソコン|pc|スマホ|line|カード|口座|お母|お父|家)")
_SENT_ME = re.compile(
    rf"{FRIEND}{_NAME}の(?:家|部屋|うち|店)で|"
    rf"{FRIEND}{_NAME}(?:が|から|に)[^。]{{0,24}}(?:送ってき|送られてき|送ってくれ|誘っ|誘われ|勧め|すすめ|紹介|貸して|頼んでき|頼まれ)"
)
_FOR = re.compile(
    rf"{_ANY}(?:に(?:代|かわ|替)わ(?:って|り)|の(?:代わりに|かわりに|代理で|件で相談)|から頼まれて(?:書|相談))"
)
_HELPER = re.compile(
    rf"{HELPER}(?:です|ですが|をして|をやって|をつとめ|を務め|として|の(?:私|わたし|者|立場)|やって|だけど|なんです"
    r"|なのです|してます|で(?:働|勤))"
)


def is_proxy(said: str, label: str = "") -> bool:
    """Whether a text, as `clean` gives it, is about the trouble of another person. `label` is what it was understood as."""
    if label == "other":
        return False
    if said.isascii():
        return english_proxy(said, label)
    if "my " in said and english_proxy(said, label):
        return True
    said = mark_people(said)
    if not _SOMEBODY.search(said):
        return False
    if label == "data_leak":
        said = _RECORDS.sub(" ", said)
    elif _HELPER.search(said) or _FOR.search(said):
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
