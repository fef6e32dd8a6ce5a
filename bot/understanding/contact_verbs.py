"""The verbs by which a report of a contact is known: rang, spoke, was rung, wrote, went there, could not get through; and what makes
of such a verb no report: a question, a plan, "not yet", the caller of a fraud.
"""

from __future__ import annotations

from bot.understanding.late import late

UNREACHED = late(
    r"(?:つなが|繋が)(?:ら(?:ない|ず|なかった|なくて|ん|へん|ねー|ねえ|なさすぎ)|りません)"
    r"|(?:電話|誰も|だれも|担当者?|向こう|相手|窓口|カード会社|店|まだ|全然)(?:が|は|も|に)?"
    r"(?:全然|ぜんぜん|まったく|全く|一向に|なかなか)?"
    r"(?:出(?:ない|んかった|へんかった|ん(?=$|[、。\s])|なかった|ません|てくれ(?:ない|なかった|ません)|ず|なくて"
    r"|ねー|やしない)|でない|でなかった)|(?:ても|でも)(?:全然|誰も|一度も)?(?:出|で)(?:ない|ません|なかった|ず)"
    r"|(?:留守電|留守番電話|不在)|(?:電話に|着信に)?出られ(?:な|ず|ん|へん|ませ)"
    r"|(?:電話|通話|途中)(?:が|で)?(?:切れ(?:た|て|ちゃ)|切られ)"
    r"|(?:回|度)とも(?:全然)?(?:出|で)(?:な|ん|ません|ず|へん)|応答(?:が|は)?(?:ない|なし|なかった)"
    r"|(?:返事|返信|回答|連絡)(?:が|は|も)?"
    r"(?:ない|なし|無し|ありません|こない|来ない|きません|来ません|もらえない)"
    r"|\b(?:no (?:answer|reply|one (?:answered|picked up|there))|nobody (?:answered|picked up|there)"
    r"|did ?n'?t (?:answer|pick up|get through)|could ?n'?t (?:get through|reach|connect)|can ?n?'?o?t get through"
    r"|not get through|never got through|voice ?mail|went unanswered|rang out|cut off|disconnected|kept ringing"
    r"|just rings|not connecting|no luck)\b"
)
BUSY = late(
    r"話し中|話中|通話中|混み合って|混みあって|こみあって|混んで(?:い)?(?:て|る)|回線が(?:混|いっぱい)"
    r"|\b(?:busy|engaged|line is full|lines are busy)\b"
)
OUT = late(
    r"(?:電話|でんわ|連絡|架電|コール|tel|問い合わせ|問合せ|といあわせ)(?:を|も|、|は)?"
    r"(?:また|もう一度|何度も?|何回も?)?(?:を)?"
    r"(?:し(?:た|て(?!(?:い)?ない|(?:い)?ません|くれ|もらえ|ください|って|も(?:いい|大丈夫)|ほしい|欲しい|と)"
    r"|ました|ましたら)|かけ(?:た|て|ました)|掛け(?:た|て|ました)|入れ(?:た|て|ました)|しま(?:し)?た|終わ|おわ|済)"
    r"|問い?合わせ(?:た|まし|て(?!(?:い)?ない|(?:い)?ません|ください|も(?:いい|大丈夫)))"
    r"|(?:電話|カード会社|店|窓口|デスク|番号|センター|警察|銀行|もう一度|もういちど|また|やっと|さっき|今|いま|朝"
    r"|昼|夜|時に|分に|頃に|ごろ|に|回|度)(?:に|へ|を|は|も|、| )*"
    r"(?:かけ(?:た|てみた|たら|たけど|ました|ても|まくった|直した|なおした)"
    r"|掛け(?:た|てみた|たら|ました|ても|直した))|^かけ(?:た|てみた|ました|たら|たけど)"
    r"|(?:会社|店|デスク|センター|窓口|銀行|カード|課|ここ|そこ|番号)に電話(?=[。、\s]|$)"
    r"|(?:時|時半|分|頃|ごろ|朝|昼|夕方|夜|午前|午後)に?電話(?=[。、\s]+[^\s])"
    r"|(?:やっと|ようやく|すぐ|電話|今度は|無事|回目で|度目で|なんとか)?(?:に|が|は|、| )*(?:つなが|繋が)"
    r"(?:った|って|りました)|(?:と|に)(?:電話で)?話(?:せ|し|をし)(?:た|ました|て|ができ)"
    r"|話を?(?:聞いた|聞けた|きいた)|電話で(?:話|聞|確認|伝え|頼|お願い|言|やりとり|問)|(?:電話|tel)(?:終|済)"
    r"|聞いてみた|^聞いた|^きいた|聞いてきた"
    r"|(?<![一-鿿])に(?:電話で)?相談し(?:た|ました|てみた|てみました)|折り返した|折り返しました|かけ直した"
    r"|かけなおした|\btel(?:した|済)|通報した|届け出た"
    r"|\b(?:i |we |have |just |finally |so )*"
    r"(?:(?<!\bis )(?<!\bwas )(?<!\bare )(?<!'s )(?<!shop )(?<!store )(?<!site )(?<!company )(?<!app )"
    r"(?<!something )(?<!person )(?<!guy )(?<!man )(?<!woman )called|rang|phoned|telephoned|dialled|dialed"
    r"|contacted)\b(?! me| us| back by| my)|\b(?:spoke|talked|spoken|got through|chatted|speaking) (?:to|with)?\b"
    r"|\b(?:spoke|got through)\b|\b(?:asked|told) (?:them|the (?:bank|issuer|card|shop|desk))"
    r"|\bon the phone with\b|\bmade a call\b|\bgave them a (?:call|ring)\b|\bhad a call with\b"
    r"|\b(?:tried|trying) (?:to )?(?:call|ring|phone|the (?:number|line|desk|bank))|\bcall with\b"
)
IN = late(
    r"(?:電話|でんわ|連絡|折り返し(?:の?電話)?|折返し|着信|tel|コール)(?:が|も|、|は)?"
    r"(?:また|さっき|今|ついに|やっと|ようやく|もう|すぐ)?"
    r"(?:きた|来た|きました|来ました|あった|あって|ありました|きて|来て|かかってき|掛かってき|いただ"
    r"|もら(?:った|いました|って)|くれた|くれました|入った|入りました|ありまし)"
    r"|(?:さん|課|部|係|会社|カード|センター|店|デスク|から)から(?:は|の|また)?"
    r"(?:会社に|家に|携帯に|自宅に|職場に|スマホに|また|今|さっき)*(?:電話|連絡|折り返し|着信|tel)"
    r"(?!くる|来る|が?(?:くる|来る)|する|します|待ち|して(?:くれる|もらう|もらえる))"
    r"|から(?:会社に|家に|携帯に|自宅に|職場に|スマホに)(?:電話|連絡)"
    r"|(?<![ァ-ヶー一-鿿])(?:会社|家|携帯|自宅|職場|スマホ)に(?:は)?(?:また)?(?:電話|連絡)(?:が)?"
    r"(?:きた|来た|あっ|。|、| |$)|かかってき(?:た|まし|て)|掛かってき(?:た|まし|て)"
    r"|\b(?:they|he|she|someone|somebody)(?: from [a-z ]{2,30}?)? (?:just |finally |has |have |then )*"
    r"(?:called|rang|phoned|contacted)\b|\b(?:called|rang|phoned|contacted) (?:me|us)\b"
    r"|\b(?:the (?:bank|issuer|card company|shop|store|seller|merchant|desk|police)|[a-z]+ from [a-z ]{2,30}?) "
    r"(?:just |finally |has |have )*(?:called|rang|phoned)\b(?! (?:the|them|my))"
    r"|\b(?:got|had|received) (?:a |the |their |another )?(?:call|callback|phone call)\b(?! with)|\bcalled back\b"
    r"|\bcall (?:came|from)\b"
)
WE_RANG = late(r"\b(?:i|we) (?:just |have |finally |then |also |so )*(?:called|rang|phoned|contacted)\b(?! (?:me|us))")
CHATTED = late(
    r"チャット(?:で|に|を|が|も)?.{0,12}?"
    r"(?:した|しました|て[、。\s]|終わ|つなが|聞い|話|伝え|頼|やりとり|かかっ|完了|言われ|くれた|くれました"
    r"|もらった|もらえた|でき)|\bchatted\b|\b(?:in|on|by|via|over) (?:the |a )?(?:live )?chat\b"
)  # fmt: skip
WROTE = late(
    r"(?:[0-9二三四]回(?:も)?|再度|もう一度|何度)送っ(?:た|ても|て)"
    r"|(?:メール|フォーム|問い合わせ(?:欄|フォーム)|手紙|書面|内容証明|はがき|ハガキ|文)"
    r"(?:から|で|を|も|は|に|、)?[^。、,.\n]{0,8}?"
    r"(?:問い?合わせ(?:た|まし|て)|送っ(?:た|て)|送りました"
    r"|出し(?:た|ました|て(?!ください|下さい|くれ|ほしい|欲しい|もら|って|と))|投函|書い(?:た|て送)|送信した"
    r"|送信しました|送信(?=[\s。、]|$)|提出(?=[\s。、]|$|し(?:た|ました)))"
    r"|\b(?:e-?mailed|wrote to|sent (?:them |the \w+ )?(?:an? |the |two |three |several |many |some |[0-9]+ )?"
    r"(?:more )?(?:e-?mail|mail|message|letter|form)s?)\b|\bfilled (?:in|out) the form\b"
)  # fmt: skip
FORM = late(r"フォーム|問い合わせ欄|\bform\b")
WENT = late(
    r"(?:カウンター|窓口|店|店頭|支店|銀行|警察署?|交番|センター|ショップ|郵便局|市役所|役所|区役所|署)"
    r"(?:へ|に|まで|、| )?(?:も)?(?:直接|今日|昨日|さっき|昼に|昼休みに)?(?:は)?"
    r"(?:行っ(?:た|て(?!み(?:る|ます)|も))|行きました|いった|いってきた|行ってきた|寄っ(?:た|て)|出向い(?:た|て)"
    r"|相談し(?:た|ました|てきた)|相談に行|届け(?:た|出た|てきた)|出してきた)|行ってきた|行ってきました|いってきた"
    r"|\b(?:went to|visited|been to|dropped by|stopped by) (?:the |my |a |our )?(?:\w+ )?"
    r"(?:counter|branch|bank|police|shop|store|desk|office|station|koban)\b|\bat the counter\b"
)
QUESTION = late(
    r"(?:[?？]|ですか|ますか|ますかね|でしょうか|(?:た|る|い|の)かな|かしら"
    r"|(?:すれば|したら|ほうが|方が)(?:いい|良い|よい|ええ|よか)(?:です)?(?:か|の|ん|とね|やろ|かな)*[?。]?"
    r"|いいの)\s*$|^(?:どこ|だれ|誰|何番|なんばん)(?:に|へ|から)"
    r"|^(?:should|can|could|do|does|shall|what|when|how|where|who|is|are|will|must) "
)
PLAN = late(
    r"(?:電話|連絡|かけ|問い合わせ|相談)[^。、\n]{0,6}?"
    r"(?:する(?:つもり|予定|ね|よ|わ|から|ところ|$|。)|します(?:ね|$|。)|しよう|てみる(?:$|ね|。|よ|わ)|てみます"
    r"|してみます|したほうが|した方が|しないと|しなきゃ|すれば|すべき|したい|するのは|するの"
    r"|しても(?:いい|大丈夫))|これからかけ|今からかけ|かける(?:つもり|予定|$|。|ね)|かけます(?:$|。|ね)"
    r"|\b(?:i'?ll|i will|i'm going to|going to|want to|have to|need to|should i|shall i|will) "
    r"(?:call|ring|phone|contact)\b"
)
NOT_DONE = late(
    r"(?:まだ|電話は|電話を|連絡は)[^。、\n]{0,8}?"
    r"(?:して(?:い)?(?:ない|ません)|かけて(?:い)?(?:ない|ません)|できて(?:い)?(?:ない|ません))"
    r"|(?:電話|かけ|連絡)[^。、\n]{0,4}?"
    r"(?:してない|していない|かけてない|しなかった|できない|できなかった|したくない|苦手|嫌い|きらい|こわい|怖い)"
    r"|\b(?:have ?n'?t|has ?n'?t|did ?n'?t|not yet|have not|did not) "
    r"(?:called?|rung|phoned?|contacted?|call|ring)\b|\bafraid to call\b"
)
SCAMMER = late(
    r"詐欺(?:師|犯|の人|グループ|に電話|から電話)|犯人"
    r"|(?:警告|画面|ポップアップ|偽|にせ)の?(?:画面|番号|サポート|電話)[^。、]{0,6}(?:電話|かけ)"
    r"|(?:電話|かけ)(?:し)?たら[^。]{0,20}(?:買え|買うよう|遠隔|リモート|コンビニ)|\bscammer"
    r"|\b(?:a|some|the|this|that) (?:random )?(?:guy|bloke|chap|dude|stranger)\b"
)  # fmt: skip
