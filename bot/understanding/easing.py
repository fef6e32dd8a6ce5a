"""What says of a trouble that usually presses that it has time: seen at somebody else's, only feared, broken off before
anything was given away. Rules for `urgency`, open to read; they know no score.
"""

from __future__ import annotations

from bot.understanding.late import late

# an account of somebody else that posts or writes, and its owner is not who asks for help
_OTHERS = late(
    r"(?:友(?:達|だち|人)|知人|知り合い|後輩|先輩|同僚|上司|祖母|祖父|おば(?:あちゃん|さん)?"
    r"|おじ(?:いちゃん|さん)?|母|父|兄|姉|弟|妹|息子|娘|孫|いとこ|従[兄姉弟妹]|叔母|叔父|親戚|義[母父])の"
    r"(?:アカウント|line|ライン|x|インスタ|instagram|フェイスブック|facebook|ツイッター|tiktok"
    r"|ディスコード)[^。]{0,8}(?:から|が|の(?:投稿|ストーリー)).{0,30}"
    r"(?:来|届|投稿|宣伝|勧誘|発信|つぶや|ばらま|dm|だらけ|気づ|教え|知らせ|伝え|変な)"
    r"|(?:friend|sister|brother|cousin|aunt|uncle|mother|mum|mom|gran\w*|father|dad|niece|nephew|co-?worker"
    r"|colleague|boss|neighbou?r)'s (?:\w+ )?"
    r"(?:account|line|facebook|instagram|insta|twitter|x|whatsapp|tiktok|discord)\b.{0,20}"
    r"(?:sends?|sending|posts?|posting|tweets|asks?|asking|advertis\w+|messages|shows)\b"
)
_OTHERS_BUT = late(
    r"乗っ取られて.{0,22}(?:送|連絡|飛ん|貼|ばら)|入れな|入れん|入れず|締め出|閉め出|泣い|(?:私|自分|僕|俺)の|入力"
    r"|教え(?:た|て(?:しま|も))ら|can'?t (?:get|log|sign)|cannot|hacked|hijacked|someone changed"
    r"|lost (?:access|it)"
    r"|locked out|my account"
)
# a place to talk, entered no more, where nobody is said to be inside and no money lies
_SOCIAL = late(
    r"インスタ|フェイスブック|facebook|\bfb\b|ツイッター|twitter|(?<![a-z])x(?![a-z])|tiktok|ティックトック"
    r"|スレッズ|threads|discord|ディスコード|instagram|\binsta\b|snapchat|スナチャ|mixi"
)
_SOCIAL_BUT = late(
    r"メアド|メールアドレス|登録メール|メールが(?:知らない|別|見知)|email (?:there|is|was|became|looks)|誰か"
    r"|だれか|知らない人|知らん|見たことない|端末|配信|動画を|my video|変え(?:られ|て)|勝手|効かな|やばい|宣伝"
    r"|ツイート|広告|乗っ取|乗っと|のっと|乗取|ハック|はっく|奪わ|盗ま|盗ら|とられ|取られ|別人|教え|伝え"
    r"|送っ(?:た|て|ちゃ)ら|番号|コード|暗証|入力|入れて|注文|買い物|お金|残高|カード|ポイント|止め"
    r"|someone|somebody|they|another|both|!!|links|different now|not (?:me|him|her)|can't be|changed|omg|tweet"
    r"|posting|spam|in my|login from|\bads\b|threw|sells|blackmail|quick loan"
    r"|hack|hijack|stolen|stole|taken|took|code|gave|told|typed|entered|scan|password is|money|order"
    r"|card|paying|spend"
)
# a password that stands in a list of leaks
_LISTED = late(
    r"流出リスト|(?:漏れ|漏えい|流出)(?:た|し(?:た|て|まし).{0,4})?(?:と|って)(?:いう)?(?:出|表示|通知|警告)"
    r"|\b(?:data|password) (?:breach|leak)|leak list|was (?:in a breach|leaked)"
)
_LISTED_BUT = late(r"入力|typed|entered")
# nothing paid, and nobody who presses
_UNPAID = late(
    r"(?:払っ|送っ|送金し|振り込ん|振込(?:を)?し|入金し|渡し|入れ|何もし"
    r"|(?:送金|入金|振込|振り込み|支払い?)(?:は|を|も)?(?:まだ|一切)?(?:し)?)(?:て|で)?は?い?"
    r"(?:ない|ません|なかった|ず)"
    r"|(?:お金|支払い?|振込|送金|入金)は(?:まだ|一切|出し)|nothing paid|no payments?\b|paid nothing"
    r"|(?:haven'?t|have not|not) (?:yet )?(?:paid|sent|transferred|deposited|invested|bought|put)"
    r"|no money (?:asked|lost|paid|sent|so far)"
)
_UNPAID_BUT = late(
    r"言われ|要求|払え|求められ|迫ら|急か|今日|本日|明日|至急|脅|逮捕|捜査|警察|署|出金|引き出|withdraw|arrest"
    r"|warrant|police|must|demand|deposit by|wants? |asking|threat|today|tomorrow"
    r"|tonight|right now|\bpc\b|computer|パソコン"
)
# a job or a lender signed up with, and no secret given away
_SIGNED_UP = late(
    r"(?:仕事|副業|バイト|モニター|貸金|融資).{0,30}(?:登録|応募|申し?込)"
    r"|\b(?:job|gig|task|lender|loan|review work)\b.{0,60}\b(?:registered|signed|applied|gave|bank|account)\b"
    r"|\b(?:registered|signed up|applied|gave)\b.{0,40}\b(?:job|gig|task site|lender|review work)\b"
)
_SIGNED_UP_BUT = late(
    r"パスワード|暗証|コード|認証|カード番号|免許|写真|払(?:っ|い)(?:た|ま)|password|\bpin\b|code|card|licen|photo|wants? |asks? "
)
# a password forgotten or mistyped by the owner
_OWN_FAULT = late(
    r"自分で(?:設定|間違|変え)|打ち間違|忘れ(?:て|た|ちゃ|まし)|思い出せ|乗っ取り?(?:とか)?(?:じゃ|では)な"
    r"|was me\b|own fault|my typo|(?:can'?t|don'?t) (?:remember|recall)|forgot|nobody hacked|no stranger"
)
_OWN_FAULT_BUT = late(
    r"偽|メール(?:が|に)届|入力し(?:た|て)|誰か|勝手|知らない|送っ|教えて|変えられ|someone|changed|fake|stolen|gave|link"
)
# broken off before anything was given away
_BROKEN_OFF = late(
    r"そうにな(?:っ|り)|(?:かけ|始め)(?:た|て).{0,8}(?:やめ|止め|閉じ|引き返|ので)|寸前|あやうく|危うく"
    r"|送信(?:する)?前|(?:ところ|手前)で(?:やめ|止め|気[がづ]|閉じ)|思いとど|取り上げ|嘘だと気づ"
    r"|\b(?:almost|nearly|one tap away|about to|began typing|started typing)\b.{0,60}\b"
    r"(?:stopped|but|then|quit|took|closed|looked)|thought better|turned back|backed out|never pressed|not sent\b"
    r"|then quit|so i stopped|typed nothing|nothing typed"
)
_BROKEN_OFF_BUT = late(
    r"(?:入れ|入力し|送っ|教え|伝え|言っ|払っ)(?:て(?:しま|も)|ちゃ)|今も|i (?:sent|gave|told|paid)\b|already"
)
# the card company itself has seen it, or has stopped it
_WATCHED = late(
    r"カード会社.{0,12}(?:電話|連絡|sms|メール|止め|検知|見守)"
    r"|(?:fraud team|card company|my bank|issuer|amex|jcb|visa) (?:\w+ )?"
    r"(?:called|phoned|rang|texted|stopped|blocked|caught)"
)
_WATCHED_BUT = late(r"デビット|プリペイ|残高|今(?:も|まさに)|debit|prepaid|right now|keeps?\b")
# money that came in, an account that was lent
_RECEIVED = late(
    r"(?:知らない|見知らぬ|覚えのない)(?:人|名義|所|ところ|会社).{0,14}(?:振り?込まれ|入金)"
    r"|口座(?:を|に).{0,6}(?:貸し|売っ)"
    r"|(?:stranger|somebody|someone).{0,12}(?:put|paid|sent|deposited) .{0,20}(?:into|in|to) my account"
    r"|(?:lent|borrow|rent|sold?) my (?:bank )?account|borrow my|came in from (?:a|someone)"
)
_RECEIVED_BUT = late(r"返せ|送り返し|送れ|send (?:it )?(?:back|on)|overpaid")
# a leak that is only feared or asked about, without a cause
_FEARED = late(
    r"(?:漏|流出|出回|(?:外|ネット)に出|流れ).{0,14}(?:かも|らし|可能性|みたい|言われ|指摘|噂|うわさ|恐れ)"
    r"|(?:噂|うわさ)"
    r"|(?:may|might|maybe|perhaps|possibly|seems?|rumou?r|told us|says? (?:someone|they)|client says).{0,40}"
    r"(?:leak|out|online|in our name|copied|spam)"
    r"|(?:leak\w*|out) (?:maybe|perhaps|i think)|(?:report|notify).{0,12}leak|報告.{0,6}(?:必要|期限|いつ|何日)"
)
_FEARED_BUT = late(
    r"遠隔|ウイルス|ウィルス|ログイン|侵入|入られ|乗っ取|フィッシング|偽|誤送信|紛失|なくし|落とし|盗|ランサム"
    r"|暗号|添付|今$|操作|remote|virus|log|hack|ransom|encrypt|lost|phish|sent|fake|intru"
)
# a call that ended before anybody got in
_REFUSED = late(
    r"断(?:っ|り)|すぐ切|切(?:っ|り)ま?し?た|(?:教え|渡さ|入れさせ)(?:なかっ|ず|てい?な)|入れずに"
    r"|電話(?:は)?(?:して|かけて)い?(?:ない|ません)|refused|hung up|said no|declined|no remote"
    r"|(?:didn'?t|did not|haven'?t) (?:give|let|call|install|phone|press)|gave nothing|no name given"
)
_REFUSED_BUT = late(
    r"(?:操作|遠隔|リモート)(?:を|で)?(?:され|させ(?!て(?:と|って)))"
    r"|入れ(?:て(?:しま|る)|ちゃ|た(?!ら|い)|させられ)|触ら|見られ|画面共有|電源を?切|見せ|遠隔切"
    r"|入れて(?!と|も|く|な)|locked|installed"
    r"|let (?:him|them|her|someone)(?! know)|been in\b|still on|program|許可|入られ|抜き|接続|connected"
    r"|took control|was in|shar"
)
# software bought by card, which can be disputed for weeks
_BY_CARD = late(
    r"(?:カード|クレカ|クレジット)(?:で|払い).{0,14}(?:買|購入|契約|申し?込|払)"
    r"|(?:bought|paid|subscribed|purchased?) .{0,40}(?:card|visa|amex)"
)
_BY_CARD_BUT = late(
    r"遠隔(?!は)|リモート|操作(?!は)|入れ|入って|接続|直す|かけ(?:て|た)|電話|番号|サポート|払え|remote|let "
    r"|called|call |phone|anydesk|teamviewer|technician|microsoft|support|they|access|showed"
)
# a line on a statement, even of a debit card
_ON_PAPER = late(
    r"明細|先週|二重|不正\?|何でしょう|なんでしょう|って何|\bstatement|last week|twice|is (?:that|this|it) "
    r"|what(?:'s| is)\b|membership|subscription"
)
_ON_PAPER_BUT = late(
    r"今(?:も|まさに|次々|この)|(?<![ぁ-ん])いま|減っ|止まら|次々|どんどん|盗|なくし|落とし|寝て|深夜|right now"
    r"|keep|stolen|pickpocket|withdrawn|lost|asleep|woke|draining|every few"
)
_EASING = {
    "account_takeover": (
        (_OTHERS, _OTHERS_BUT),
        (_SOCIAL, _SOCIAL_BUT),
        (_LISTED, _LISTED_BUT),
        (_SIGNED_UP, _SIGNED_UP_BUT),
        (_OWN_FAULT, _OWN_FAULT_BUT),
        (_BROKEN_OFF, _BROKEN_OFF_BUT),
    ),
    "bank_transfer": (
        (_UNPAID, _UNPAID_BUT),
        (_RECEIVED, _RECEIVED_BUT),
        (_BROKEN_OFF, _BROKEN_OFF_BUT),
    ),
    "data_leak": ((_FEARED, _FEARED_BUT),),
    "fake_warning": (
        (_REFUSED, _REFUSED_BUT),
        (_BY_CARD, _BY_CARD_BUT),
    ),
    "unknown_charge": (
        (_ON_PAPER, _ON_PAPER_BUT),
        (_WATCHED, _WATCHED_BUT),
    ),
}
"""By label: the words that give it time, and the words beside which they do not."""


def has_time(label: str, said: str) -> bool:
    """Whether the words of a text, as `clean` gives it, say that this kind of trouble has time."""
    return any(eases.search(said) and not but.search(said) for eases, but in _EASING.get(label, ()))
