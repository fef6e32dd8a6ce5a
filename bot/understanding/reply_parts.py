"""The parts of a sentence of a merchant's answer: what it may speak of (money, the contract, a gift) and how (done, refused, asked)."""

from __future__ import annotations

from bot.understanding.late import late

PARTS = {
    "money": late(
        r"\breversal\b|(?:dollars|euros|yen|[$€£]\s?\d+(?:\.\d+)?)\b.{0,4}\bback\b"
        r"|(?:your|the) money (?:should|will|is|has)\b|refund|money back|reimburs|repa(?:y|id)|compensat"
        r"|(?:give|gave|pay|paid|sen[dt]|return|put)\w*\b.{0,25}\b(?:money|payment|funds|amount|it|sum)\b.{0,12}"
        r"(?:back|return)|return\w*\b.{0,20}\b(?:money|payment|funds|amount)\b|\bcredited\b|"
        r"\bcredit (?:for|of|to|on|in) (?:the|your|full)"
        r"|\b(?:back|returned) (?:to|on|into|onto|in) your (?:\w+ )?(?:card|account|bank|wallet|payment)"
        r"|(?:charge|payment|fee|amount|invoice|transaction)s?\b.{0,25}\b"
        r"(?:revers|void|waived|dropped|written off|lifted|annulled|removed|cancell?ed|nullified)"
        r"|(?:revers|void|waiv|annul|nullif)\w*\b.{0,20}\b(?:charge|payment|fee|amount|invoice|transaction)|"
        r"返金|払い?戻|返還|お戻し|お返し|返却(?:いたしま|しま|の手続)"
        r"|ご?(?:請求|売上|決済|課金|引き?落とし)(?:額|分|データ)?(?:の|を|は|が)?"
        r"(?:お?取り?消|取消|減額|マイナス|相殺|停止|無効)|取り?消し処理|取消(?:データ|伝票|処理)"
        r"|(?:代金|金額|料金|お金)[^。\n]{0,20}(?:戻|返)(?:り|し|す|ら)"
        r"|(?:口座|カード)(?:へ|に|宛)[^。\n]{0,15}(?:振り?込|入金|送金)|ご返送金|マイナス(?:計上|表示)|取り下げ"
        r"|差額|(?:過剰|過払い|払いすぎ)[^。\n]{0,20}(?:返|戻)|売上[^。\n]{0,6}(?:キャンセル|取)|精算"
        r"|(?:ご?請求|決済|課金|お?支払い?)(?:を|は|が|も)?[^。\n]{0,4}キャンセル"
    ),
    "return": late(r"\breturn(?:s|ed)?\b|exchange|cooling|withdrawal|返品|交換|クーリング|取り?消し|撤回|対象(?:で|に)"),
    "charge": late(
        r"\b(?:charges?|payments?|transactions?|fees?|purchases?|invoices?|debits?|orders?|sales?|amounts?|bill"
        r"|balance)\b|請求|取引|決済|課金|ご?利用分|お?支払い?|ご?購入|お買い?上げ|ご?注文|お?申し?込み|料金|売買"
    ),
    "contract": late(
        r"automatic (?:billing|payment|renewal)s?|billing|subscri|membership|\bplan\b|renew|\baccount\b|contract"
        r"|agreement|\border\b|licen[cs]e|trial|service|profile|auto-?pay|recurring|instal?lment|解約|退会|定期"
        r"|契約|更新|会員|コース|プラン|注文|サービス|アカウント|お届け|登録|発送|配送|購読|引き?落とし"
        r"|自動(?:継続|更新|課金|引)|購入|プラス|利用"
    ),
    "ended": late(
        r"(?:renew\w*|billing|payments?)\W{1,3}(?:is |are |now )*off\b|opt(?:ed)?[- ]out|\blapse\w*|\bquit\b"
        r"|\bexpunged\b|cancel|terminat|\bclosed?\b|(?:turn|switch)(?:ed|ing)? (?:\w+ ){0,3}off\b"
        r"|(?:turn|switch)(?:ed|ing)? off|\bstop(?:ped)?\b|\bends?\b|\bended\b|not (?:auto-?)?renew|deactivat"
        r"|disabled|discontinued|unsubscrib|\bremoved\b|\bdeleted\b|wound up|opted (?:you )?out|"
        r"解約|退会|停止|終了|キャンセル|取り?消|取消|解除|休止|打ち切|抹消|削除|中止|取りやめ|閉鎖|解消|お止め"
        r"|止めさせ|オフに|外させて|外しました|取り外|取り消し|破棄|白紙"
    ),
    "no": late(
        r"\bonly (?:cover|appl|possible|valid|available|within|for|refund)\w*|limited to"
        r"|\b(?:cannot|can ?not|can't|unable|won't|wouldn't|will not|do not|don't|does not|doesn't|are not|aren't"
        r"|is not|isn't|no longer|not able|never|non|nor|neither|without"
        r"|not (?:be )?(?:eligible|entitled|possible|available|permitted|allowed|refund\w*|in a position))\b|"
        r"declin|\bden(?:y|ied)|reject|refus(?:e|al|ed)|ineligible|impossible"
        r"|\bno (?:refunds?|right|grounds|basis|exceptions?|money|compensation|provision|option|obligation|way)\b|"
        r"かねます|かねる|かねて|ません(?!か)|できない|対象外|対象と(?:は)?なら|不可|お断り|応じ(?:られ|かね)"
        r"|認められ|見送|承服|否認|却下|難しい|困難|存じ(?:ません|かね)|(?:義務|責任)は(?:な|ござ|あり)"
        r"|に限(?:らせ|り(?:ます|とさせ)|られ)|のみ(?:と|の)(?:させ|対応|なり)"
    ),
    "just": late(
        r"\buphold|\bproper(?:ly)?\b|good faith"
        r"|\b(?:valid|legitimate|genuine|correct|justified|authori[sz]ed (?:by you|from your)|final|upheld|stands?"
        r"|stand by|in (?:line|accordance|keeping|full compliance) with|in order)\b"
        r"|\byou (?:\w+ )?(?:agreed|accepted|consented|authori[sz]ed|signed|approved)"
        r"|(?:made|placed|confirmed|approved) by you|"
        r"正規|正当|適正|有効な|(?:誤り|間違い|問題|不備|落ち度)(?:は|が|の)?(?:ない|なく|ござい|見つか|認め)"
        r"|ご?(?:自身|本人)(?:で|が|の(?:意思|操作|お?申))|ご?(?:同意|承諾|了承)(?:の上|のうえ|いただい|済)"
        r"|どおり(?:の)?お?支払|有効(?:に|で|と)|成立して|合意"
    ),
    "late": late(
        r"\b(?:window|period|guarantee|deadline|time ?frame|days?|months?|date)\b.{0,40}\b"
        r"(?:passed|expired|over|elapsed|exceeded|lapsed|ended|gone)\b"
        r"|\b(?:more than|over|beyond|past) (?:the )?\d+[- ]day|too late|after the \w+ (?:has )?(?:begun|started)"
        r"|(?:期限|期間|日数|[0-9]日|保証)[^。\n]{0,12}(?:過ぎ|経過|超え|超過|切れ|終了)"
        r"|(?:開始|開封|使用|ダウンロード|視聴)後"
    ),
    "firm": late(
        r"(?:matter|case|issue)\b.{0,20}\b(?:settled|resolved and closed)|too late"
        r"|(?:claim|request|appeal|dispute|application|case)\b.{0,40}\b"
        r"(?:not (?:been )?(?:approved|accepted|granted|successful|upheld)|unsuccessful|declined|denied|rejected"
        r"|turned down)|out of the question"
        r"|(?:not|n't|fails? to) (?:\w+ )?"
        r"(?:meet|satisfy|fulfil\w*|fall (?:with)?in|cover\w*|provided? for|foresee\w*|honou?r)\b|hands are tied"
        r"|(?:regret|sorry|afraid)\b.{0,30}\b(?:uphold|decline|turn (?:this|it|you) down|disappoint)"
        r"|cannot be (?:granted|accepted|changed|undone)|not something we"
        r"|nothing (?:more |else |further )?(?:we|i|that can)\b"
        r"|(?:decision|position|answer)\b.{0,20}\b(?:final|stands|remains|unchanged)"
        r"|(?:matter|case|ticket)\b.{0,15}\bclosed\b.{0,30}\bno\b|stand by (?:the|our|this)"
        r"|\b(?:remains?|still|is|are) (?:\w+ )?"
        r"(?:payable|due|owed|outstanding|liable|responsible|binding|obliged|chargeable|in force)\b"
        r"|legally binding|must (?:still )?(?:pay|be paid|honou?r)|"
        r"(?:ご?要望|ご?希望|お?申し?出|ご?依頼|ご?請求)(?:に|には|は)?[^。\n]{0,12}"
        r"(?:沿え|添え|応え|応じ|お受け)[^。\n]{0,8}(?:ませ|かね)|これ以上"
        r"|(?:当社|弊社|当方|こちら|私ども)(?:で|と|に|の)[^。\n]{0,20}"
        r"(?:対応|責任|お?答え|関与|判断)[^。\n]{0,12}(?:かね|ませ)"
        r"|(?:残り|残額|残金|残存|違約金)[^。\n]{0,20}(?:お?支払|いただ|発生)|お?支払い?(?:の)?義務"
        r"|(?:ご?要望|ご?希望|お?申し?出|ご?依頼)[^。\n]{0,14}(?:難し|困難|できな)"
    ),
    "done": late(
        r"\b(?:is|are|was|were|now)\b[^.!?]{0,20}\b"
        r"(?:refund|issu|process|credit|revers|return|cancel|clos|terminat|stop|end|turn|switch|complet|approv"
        r"|grant|arrang|remov|delet|disabl|discontinu|void|waiv|confirm)\w*"
        r"|(?:renew\w*|billing|payments?)\W{1,3}off\b|\b(?:issued|closed)\b"
        r"|\b(?:has|have|had)(?: now| just| also| already)? been\b|\b(?:we|i)(?:'ve| have)\b"
        r"|\b(?:is now|are now|has now|is being|are being|is complete|is confirmed)\b|successful"
        r"|\b(?:issued|processed|initiated|approved|completed|confirmed|granted|arranged|credited)\b"
        r"|\b(?:going|gone) ahead\b|confirmation\b"
        r"|\b(?:we|i) (?:\w+ )?(?:refunded|returned|reversed|credited|cancell?ed|closed|stopped|switched|turned"
        r"|removed|ended|disabled|deleted|sent|put|took|taken)\b|\bended\b|"
        r"ました|完了|済み|済です|となります"
    ),
    "will": late(
        r"\b(?:will|shall|going to)\b|'ll\b|on (?:its|the) way|within \d"
        r"|\b(?:we|i)(?:'re| are|'m| am) (?:now )?(?:refund|reimburs|cancel|issu|process|return|send|credit)\w*"
        r"|されます|します|予定|させていただき"
    ),
    "gift": late(
        r"save \d|half (?:a )?year|(?:extra|another|additional) (?:half|full)? ?(?:months?|years?|weeks?)"
        r"|price (?:lock|match|cut)|knock|complimentary|\bcredit (?:\w+ )?\d+|\bbonus\b|thank-you|sweeten"
        r"|\b(?:\w+ )?tier\b|skip (?:a|the|your next|one)|delay your|\bperks?\b|\bgift\b|\bcode for\b|discount"
        r"|\d\s?% ?(?:off|less|cheaper)|(?:[$€£¥]\s?\d+|\d+ (?:dollars|usd|yen|euros)) (?:off|less)"
        r"|\bfree\b(?! (?:cancel|delivery|shipping|return))|on the house|on us\b"
        r"|(?:no|without|any) (?:extra |additional |further )?(?:charge|cost)\b|half (?:the )?price|half of\b"
        r"|\b(?:lower|reduced?|cheaper|special|loyalty|better|smaller|basic|lite|lighter|starter|economy) "
        r"(?:price|rate|plan|tier|bill|offer|deal|package|version|subscription|fee)"
        r"|(?:extra|additional|bonus|free|\d+|one|two|three|six) (?:\w+ )?(?:months?|years?|weeks?) (?:\w+ )?"
        r"(?:free|on|extension|extra|at no)"
        r"|(?:extra|additional|bonus) (?:\w+ )?(?:months?|years?|weeks?|days?|time)|extend|voucher|coupon"
        r"|store credit|reward points|"
        r"\b(?:pause|freeze|downgrade|switch(?:ing)? (?:down )?to)\b|goodwill|割引|半額|半分|無料|ポイント"
        r"|クーポン|値引|値下|お安[くい]|お得|特別(?:価格|料金|プラン)|(?:円|%)(?:引|オフ|off)"
        r"|(?:プラン|コース)(?:へ|に|の|を)(?:の)?(?:変更|切り?替|おすすめ|ご案内|ご用意)"
        r"|(?:ライト|お手頃|エコノミー|ミニ|ベーシック)[^。\n]{0,6}(?:プラン|コース)|一時(?:休止|停止)|休会|据え置"
        r"|(?<![0-9,])0円|期間(?:の|を)?延長|プレゼント|進呈|特典|お詫びの品|ギフト券|延ばす|延期|スキップ"
        r"|交換(?:で|も|は|では)|サービス(?:させて|いたし)|[0-9初]+(?:か|ヶ|カ)?月分|優待|上乗せ|粗品"
        r"|お試し(?:期間|いただ)|サービス(?:期間|料金)|お下げ|引き下げ|お休み(?:制度|プラン)|減額プラン"
    ),
    "stay": late(
        r"another try|second chance|give (?:it|us) (?:a|another)|want to leave|wish to leave|don't go"
        r"|still (?:here|with us)|give us another"
        r"|\b(?:stay|stick with|keep|kept|continue|remain (?:with|a)|reconsider|change your mind|loyal\w*|lose you"
        r"|see you (?:go|leave)|leav(?:e|ing) us|think (?:again|it over))\b|instead of|rather than|in lieu"
        r"|before (?:you|we) (?:go|leave|cancel|close|process|proceed)|in place of|as an alternative|alternatively"
        r"|続け|継続|引き続き|代わり|かわり|考え直|お?(?:引き)?留|解約の?前"
        r"|(?:退会|解約)(?:の|される)?(?:前|と)|思いとどま|このまま|ご負担|ではなく|ご?愛用"
        r"|解約のお手続きの?前|お手続きの前|お休み|ご検討"
    ),
    "propose": late(
        r"let me\b|are you sure|switch to|\b(?:may|can|could|shall) (?:we|i)\b"
        r"|\bwe(?: can|'d| would| could|'ll|'re (?:happy|pleased|able))"
        r"|\bi(?: can|'d| would| could|'ll|'ve been authori[sz]ed)\b|\bwould\b|how about|what (?:if|about)"
        r"|interested in|いかが|ご案内|ご用意|差し上げ|ご提案|お試し|ご了承|いただけ(?:れば|る|ます|ません)|ご検討"
        r"|ご利用になりませんか|お使いになりませんか|おすすめ|お勧め|可能で|でしたら|なら|ご希望"
    ),
    "ask": late(
        r"\bfill (?:in|out)|what (?:is|are|was|were) (?:the|your)"
        r"|\b(?:please|kindly|could you|can you|would you|you)\b.{0,25}\b"
        r"(?:provide|send|confirm|tell|share|verify|reply|supply|specify|forward|attach|state|list|upload|include"
        r"|give us|advise|complete|fill|let us know)\b|let us know (?:the|your|which|what|whether|when|how)"
        r"|we(?:'ll| will)? (?:also )?(?:need|require) (?:you|your|the|a|to know|proof)|"
        r"(?:お知らせ|お教え|教えて|ご?教示|お聞かせ|ご?返信|お送り|ご?提示|ご?提出|ご?記入|ご?入力|ご?共有|添付"
        r"|お伝え|お願い)[^。\n]{0,12}(?:ください|下さい|お願い|いただけ|頂け|願い|いただきた|ますか"
        r"|でき(?:ます|ません)(?:でしょう)?か)|(?:でしょう|ます|ません|です|ました)か[。?\n]?$"
        r"|(?:ご?指定|ご?選択|ご?回答|お選び|お書き)[^。\n]{0,8}(?:ください|下さい|願い|いただ)"
    ),
    "wonder": late(r"\b(?:do|did|are|is|was|were|have|has|which|what|when|where|who|why|how|would|could|can|may)\b[^.!。\n]{0,200}\?"),
    "taken": late(
        r"\bgot\b|checking|asking|appreciate|thanks for|thank you for|handed|given (?:the )?(?:reference|number)"
        r"|\breference\b|with our (?:\w+ )?(?:team|crew|department|staff|agents?)|in our system"
        r"|\b(?:received|logged|lodged|registered|recorded|opened|raised|noted|forwarded|passed|escalated|assigned"
        r"|queued?|submitted|acknowledge\w*|created|landed|arrived|reached)\b|受け付け|受付|受領|承り|承る"
        r"|受け取り|拝受|届いて|お預かり|転送|引き継|登録しま|登録いたしま|拝見|確認いたし|共有いたし|照会"
        r"|送信(?:が|を)?(?:完了|いたし)|審査|エスカレ|回付|いただき[^。\n]{0,8}ありがとう"
        r"|頂き[^。\n]{0,8}ありがとう|共有|伝え|引き渡し|お調べ"
    ),
    "asked": late(
        r"correspondence|\bnote\b|matter|contact|message|e-?mail|enquiry|inquiry|request|ticket|\bcase\b|dispute"
        r"|complaint|claim|feedback|query|question|\bform\b|\breport|letter|お?問い?合わ?せ|ご?連絡|ご?依頼"
        r"|お?申し?(?:出|込|越)|メール|ご?意見|ご?相談|メッセージ|ご?申請|ご?申告|内容|件|ご?指摘|フォーム"
        r"|お便り"
    ),
    "later": late(
        r"looking into|checking (?:with|on|your)|(?:an? )?update will|will follow|\bshortly\b|in due course"
        r"|as soon as possible|(?:someone|somebody|a colleague"
        r"|an? \w+ (?:agent|specialist|representative))\b.{0,20}\b(?:will|is going to)"
        r"|for (?:examination|review|assessment|approval)"
        r"|(?:\bwill|'ll|\bshall|aim to|try to|working to|expect(?: to)?)\b.{0,40}\b"
        r"(?:reply|respond|get back|hear (?:back )?from|be in touch|contact you|answer|look into|review"
        r"|investigate|follow up|come back|update you|reach out|write (?:back|to you))\b"
        r"|(?:repl|respon|answer)\w*\b.{0,30}\b(?:longer|delayed|slower|within|up to|business days|currently)"
        r"|(?:response|reply|waiting|handling) times?|backlog"
        r"|(?:under|being|currently) (?:review|investigat|processed)|busier than"
        r"|(?:higher|large|high|unusual)\b.{0,15}\b(?:volume|number) of|"
        r"(?:返信|返答|回答|連絡|対応|案内|お知らせ|お返事)[^。\n]{0,14}"
        r"(?:までに|いただく場合|お時間|お待ち|いたします|致します|申し上げ|差し上げ|させていただ|予定)"
        r"|(?:順次|追って|後日|改めて|あらためて|折り返し|翌営業日)[^。\n]{0,25}"
        r"(?:返信|回答|連絡|対応|案内|お知らせ|お返事)"
        r"|(?:確認|調査|検討|精査)(?:中|して(?:おり|い)ます|いたしますので)|お待ち(?:ください|いただ)"
        r"|お時間(?:を)?(?:ください|いただ|頂)"
        r"|(?:結果|審査|判定)[^。\n]{0,20}(?:お送り|お知らせ|ご?連絡|通知|以内)"
        r"|(?:返信|回答|返答|対応|お返事)[^。\n]{0,8}時間[^。\n]{0,4}かか|少々お待ち|しばらく"
    ),
}  # fmt: skip
BENIGN = late(
    r"(?:(?:type|write|enter) your reply[^\n]{0,40}|reply above[^\n]{0,30}"
    r"|(?:won't|will not|not|no longer) be (?:charged|billed|renewed|debited)"
    r"|(?:will|does|do) not (?:auto-?)?renew|no (?:further|more|future|additional|other) \w+"
    r"|not (?:\w+ )?monitored|do(?:n't| not) (?:need|have) to|no need|do not (?:reply|hesitate|worry|share)"
    r"|don't (?:hesitate|worry)|"
    r"no action|at no (?:extra |additional )?(?:charge|cost)|without (?:any )?(?:charge|cost)"
    r"|(?:今後|次回|以降|翌月)[^。\n]{0,16}(?:ございません|ありません|発生(?:いたし|し)ません|いたしません)"
    r"|(?:この|本)メール[^。\n]{0,40}(?:ません|かねます|不可)|送信専用[^。\n]{0,30}|"
    r"ご?請求(?:は|が|も)[^。\n]{0,8}(?:発生(?:いたし|し)ません|ございません|ありません|いたしません)"
    r"|申し訳(?:ござい|あり)ません|恐れ入りますが|すみません|ご不明な?点[^。\n]{0,50}"
    r"|(?:any|further) questions?[^.!?\n]{0,40}|let us know if[^.!?\n]{0,60}|feel free[^.!?\n]{0,60}"
    r"|問題(?:ござい|あり)ません)"
)
"""Negatives and requests that refuse and ask for nothing."""
UNCERTAIN = late(
    r"\byou (?:can|may|could)\b|polic(?:y|ies)|(?:terms|guarantee) (?:of|only|cover|appl|state)"
    r"|\b(?:once|when|if|after|until|before|whether|unless|in case|not yet|yet to)\b|場合(?:は|に|、)|ましたら"
    r"|次第|まだ|(?:request|claim)s?\b.{0,25}\b(?:received|submitted|logged|lodged|review)"
    r"|(?:[おご]?申(?:し出|し込み|込み?|請|し越し|告)|ご?依頼|ご?希望|ご?要望)(?:を|は|が|について)?[^。\n]{0,12}"
    r"(?:受け|承|受領|拝)"
)
"""What makes of something done a thing that is only hoped for, or asked for."""
