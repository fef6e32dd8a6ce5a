"""The set phrases of a merchant's answer, by name: the kind of answer that each makes, and its words in Japanese and English."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal

Kind = Literal["receipt", "offer", "question", "done", "refusal", "unclear"]
PHRASES: Mapping[str, tuple[Kind, str]] = {
    "refused": (
        "refusal",
        (
            r"do(?:es)? not (?:offer|give|provide|issue|make|accept|allow)\b.{0,25}(?:refunds?|returns?|cancel\w*)"
            r"|there (?:is|are|will be) no (?:refunds?|money back)"
            r"|nothing (?:more |else |further )?(?:we|i) can do"
            r"|(?:charge|payment)\b.{0,25}(?:to be |is |was )(?:valid|correct|legitimate)"
            r"|(?:unable|not able) to (?:\w+ ){0,3}(?:refund|cancel|process|offer|issue|honou?r)"
            r"|(?:cannot|can ?not|can'?t|could not|won'?t|will not|are not able to) (?:\w+ ){0,3}"
            r"(?:refund|cancel|be refunded|issue|return|reimburse)|"
            r"non-?refundable|no refunds?\b|not eligible"
            r"|(?:request|refund|claim) (?:has been|was|is) (?:denied|declined|rejected)"
            r"|we (?:must |have to |regret to )?(?:decline|deny)|not (?:entitled|possible to (?:refund|cancel))"
            r"|outside (?:of )?(?:the|our) (?:refund|guarantee|return)|all sales are final|"
            r"(?:返金|解約|キャンセル|ご?対応|お受け|ご希望に(?:は)?(?:沿|添)).{0,20}"
            r"(?:できません|できかね|いたしかね|致しかね|出来ません|出来かね|対象外|応じ(?:られ|かね)|お断り"
            r"|認められ)|返金(?:は|を)?(?:承って|行って|受け付けて|して)(?:は)?(?:おりません|いません)|返金対象外"
            r"|返金は(?:ございません|ありません|ない)"
            r"|(?:お応え|ご要望に(?:は)?添)[^。]{0,6}(?:できません|できかね|かね)|正当な(?:ご?請求|取引|ご?利用)"
            r"|(?:取り?消し|返金|返品|解約|キャンセル|交換)(?:は|を|も)?[^。]{0,6}"
            r"(?:行いません|行えません|不可|できません|不可能|いたしません)|期限(?:を|が)(?:過ぎ|経過)"
        ),
    ),
    "discount": (
        "offer",
        (
            r"\d{1,3}\s?(?:%|percent|パーセント)\s?(?:off|discount|割引|オフ|引き|の割引)"
            r"|(?:discount|special (?:offer|price)|reduced price|half price"
            r"|free (?:months?|years?|extension|upgrade)|extra (?:month|year)|credit of|store credit|voucher"
            r"|coupon|gift card|\d+ (?:free )?months? (?:free|on us)|free of charge"
            r"|lower your (?:monthly )?(?:bill|price|rate|fee))\b|"
            r"(?:割引|特別(?:価格|オファー|料金)|半額|無料(?:期間|延長|で(?:ご利用|お使い)|アップグレード)"
            r"|クーポン|[0-9]+(?:か|ヶ|カ|ケ)月(?:間)?(?:無料|延長)|[0-9,]+円(?:引き|割引|オフ|お得)"
            r"|ストアクレジット|(?:ポイント|ギフト券)(?:を|で)(?:プレゼント|お渡し|進呈|返金))"
        ),
    ),
    "stay": (
        "offer",
        (
            r"(?:sorry to see you go|would you "
            r"(?:be willing|consider|like to (?:stay|keep|switch|continue|pause|downgrade|try))"
            r"|before you (?:go|leave|cancel)|what if (?:we|i)|how about|(?:pause|freeze|downgrade) your"
            r"|if you (?:stay|keep|continue|decide to (?:stay|keep))|we(?: can|'d like to| would like to) offer"
            r"|instead of (?:cancel|a refund)|reconsider|partial refund of)|"
            r"(?:続けて|継続して|引き続き).{0,15}"
            r"(?:いただけ(?:る|ない|れば|ません)|ご利用になりませんか|お使いになりませんか)|ご提案"
            r"|引き続きご?利用いただきた|(?:一時)?(?:休止|休会)(?:という|する|も|制度|プラン)"
            r"|(?:プラン|コース)(?:へ|に)(?:の)?(?:変更|切り?替え)(?:も|を|て).{0,10}"
            r"(?:ご案内|いただけ|おすすめ|できます)|代わりに.{0,20}(?:ご利用|提供|差し上げ)|一部(?:を)?返金"
        ),
    ),
    "asked": (
        "question",
        (
            r"(?:please|could you|can you|kindly|we need(?: you)? to|may we) (?:\w+ ){0,2}"
            r"(?:provide|send|confirm|tell|let us know|share|verify|reply with|supply|specify|forward|attach)"
            r"|in order to (?:process|proceed|locate|help)|what (?:is|was) the reason|may (?:we|i) (?:know|ask)"
            r"|why (?:do|did|are|would) you|which (?:account|email|order|product|item|service|card)"
            r"|(?:do|did|are|have|would) you\b[^.!?\n]{0,80}\?|what (?:is|are|was|were)\b[^.!?\n]{0,60}\?"
            r"|more information (?:before|to|from)|"
            r"(?:注文番号|お名前|氏名|メールアドレス|電話番号|ご?住所|購入日|カード|理由|画面|領収書|口座|シリアル"
            r"|ご契約).{0,25}(?:お知らせ|お教え|ご?教示|ご返信|お送り|ご提供|ご確認|ご連絡|お聞かせ|ご記入).{0,10}"
            r"(?:ください|下さい|お願い|いただけ|頂け)"
            r"|(?:確認|手続き|調査)(?:の|する)ため.{0,30}(?:ください|下さい|お願い)|でしょうか[。?？]"
            r"|(?:ません|ます|です|あります|よろしいです)か[。?？]"
            r"|(?:添付|送付|再送|ご返信|お送り|お知らせ|ご提出)[^。]{0,12}(?:願います|お願い|ください|下さい)"
        ),
    ),
    "refund_promised": (
        "done",
        (
            r"refund (?:will|is going to|shall|should) (?:be )?|will (?:be )?(?:refund|credit|reimburs)"
            r"|(?:have|has|had|been|was|is being|we|we've) "
            r"(?:issued|processed|initiated|approved|submitted|granted)\b.{0,25}(?:refund|credit)"
            r"|(?:refund|credit)\b.{0,30}(?:has been|have been|was|been|is being) "
            r"(?:issued|processed|initiated|approved|completed|sent|submitted|granted)|refunded"
            r"|(?:is|are|am|be) refunding|your money back\b.{0,20}(?:will|has)"
            r"|(?:get|receive|have) your money back|refund (?:is|was) (?:on its way|complete|being sent)"
            r"|(?:have|has|had|been|was|were|we've|i've)\b.{0,12}(?:reversed|voided|charged back)"
            r"|(?:charge|payment|amount)\b.{0,25}(?:reversed|voided)|money (?:will be|has been|was) returned"
            r"|(?:have|'ve) (?:credited|reimbursed|returned)|"
            r"(?:ご?返金|払い?戻し|全額).{0,15}"
            r"(?:いたします|致します|させていただ|手続き(?:を|が)?(?:完了|いたし|行い|進め|取)"
            r"|(?:しました|いたしました|完了)|承りました|されます|予定)|返金(?:処理|手続)(?:を|が)"
            r"|(?:口座|カード)(?:へ|に|宛て?に).{0,20}(?:お?振り?込み?(?:い|ま|済)|送金(?:い|し)|入金(?:い|し))"
            r"|マイナス(?:で|として)?(?:計上|表示|処理)"
            r"|(?:ご?請求|決済|課金)(?:を|は|が)?(?:取り?消し?(?:いたしま|ま|し|と)|取消|無効)"
        ),
    ),
    "cancelled": (
        "done",
        (
            r"(?:subscription|membership|account|order|plan|renewal|service|contract|licen[cs]e"
            r"|auto-?renew\w*)\b.{0,25}(?:has been|have been|was|is now|is|been) (?:\w+ )?"
            r"(?:cancel\w*|terminated|closed|stopped|turned off|disabled|deactivated)"
            r"|we(?:'ve| have)? (?:\w+ )?cancell?ed"
            r"|(?:cancellation|cancelation) (?:is |has been |was )?"
            r"(?:confirmed|complete|completed|processed|successful)|successfully cancell?ed"
            r"|(?:i|we)(?:'ve| have) (?:\w+ )?(?:cancell?ed|closed|stopped|ended)"
            r"|confirms? (?:the |your )?(?:termination|cancellation)"
            r"|(?:trial|contract|agreement)\b.{0,20}(?:ended|terminated)|won'?t be (?:charged|billed) again"
            r"|no (?:further|more|future) (?:charges|payments|billing)|"
            r"(?:解約|退会|キャンセル|取消|自動(?:更新|延長|継続)(?:の)?(?:停止|解除)?|ご契約|定期).{0,12}"
            r"(?:が|を|は|の)?(?:手続き?)?.{0,6}"
            r"(?:完了|いたしました|致しました|しました|承りました|済み|終了|停止(?:いた)?しました"
            r"|解除(?:いた)?しました)|(?:次回|今後)[^。]{0,12}(?:停止|中止)(?:の)?(?:処理|手続)?[^。]{0,4}"
            r"(?:しました|いたしました|完了)"
            r"|今後(?:の)?(?:ご請求|請求|課金).{0,10}(?:ございません|ありません|発生しません|いたしません)"
        ),
    ),
    "received": (
        "receipt",
        (
            r"automat(?:ic|ed) (?:reply|response|message|confirmation)|auto-?(?:reply|response)"
            r"|we(?:'ve| have)? (?:\w+ )?received your"
            r"|(?:thank you|thanks) for (?:contacting|reaching"
            r"|your (?:message|e-?mail|inquiry|enquiry|request|patience))"
            r"|(?:we are|we're|i am|being) (?:\w+ )?(?:looking into|review\w*|investigat\w*)"
            r"|will (?:update you|be assigned)|(?:replies|responses?|answers?) (?:may|might|can|will) take"
            r"|high volume|(?:case|ticket)\b.{0,20}opened|(?:forwarded|passed|escalated) (?:it |this |your )"
            r"|out of (?:the )?office|your (?:ticket|case|(?:\w+ )?request|enquiry|inquiry)\b.{0,25}"
            r"(?:has been|was|is) (?:created|received|opened|submitted|logged|assigned)|ticket (?:number|id|#)"
            r"|we will (?:get back|respond|reply|review|look)|will (?:get back to you|be in touch)|"
            r"(?:お問い?合わせ|メール|ご連絡|ご依頼|お申し?込み|メッセージ|ご申請).{0,15}(?:を)?"
            r"(?:受け付け(?:まし|いた)|受付(?:いた|け|しま|完了)|受領|拝受|承りました|ありがとう)"
            r"|自動(?:返信|応答|送信|配信)|(?:チケット|受付番号|ケース)[^。]{0,20}(?:作成|発行|登録)"
            r"|(?:申請|申し?出|依頼|申し?込み)(?:を|は)?(?:受け付け|承り|受領)"
            r"|(?:確認|調査|検討)(?:して(?:おり|い)ます|中(?:で|の|に))|しばらくお待ち|順番に"
            r"|お時間を(?:いただ|頂)|(?:結果|確認)[^。]{0,10}次第"
            r"|(?:担当|順次|後ほど|追って|営業日以内に).{0,15}(?:ご?連絡|ご?返信|回答|対応)"
        ),
    ),
}  # fmt: skip
