### 店とカード会社に送る文。名前と電話は、はじめの文の前に一度だけたずねる。答えないときは、送る人が自分で書き入れる。

charge-opening =
    契約者{ $holder_name }{ $signer ->
        [self] です。
       *[another] の{ charge-signer }です。本人に代わり連絡します。
    }{ $charge_dated ->
        [debit] { DAY($debit_on) }引き落とし
       *[use] { DAY($charged_on) }利用
    }、{ $claim ->
        [part] { YEN($amount) }のうち{ YEN($claimed) }
       *[whole] { YEN($amount) }
    }

charge-signer = { $signer ->
        [wife] 妻
        [husband] 夫
        [spouse] 配偶者
        [son] 息子
        [daughter] 娘
        [child] 子
        [grandchild] 孫
        [grandmother] 祖母
        [grandfather] 祖父
        [daughter_in_law] 息子の妻
        [son_in_law] 娘の夫
        [niece] 姪
        [nephew] 甥
        [cousin] いとこ
        [uncle] おじ
        [aunt] おば
        [father] 父
        [mother] 母
        [parent] 親
        [brother] 兄弟
        [sister] 姉妹
        [sibling] きょうだい
        [kin] 親族
        [family] 家族
        [guardian] 後見人
        [carer] 支援者
       *[helper] 知人
    }

letter-charge_request =
    { charge-opening }、{ NAME($shop) }の件です。①自動更新の停止 ②返金、の両方をお願いします。お返事は{ $phone }まで。

letter-charge_short = 契約者{ $holder_name }{ $signer ->
        [self] 。
       *[another] の{ charge-signer }(代理)。
    }{ NAME($shop) }の自動更新の停止と返金を希望。連絡先{ $phone }

letter-charge_refund =
    { charge-opening }、{ NAME($shop) }の件です。自動更新の停止はお受けいただきました。あわせて、返金をお願いします。お返事は{ $phone }まで。

letter-charge_last_try =
    { charge-opening }、{ NAME($shop) }の件です。日数は過ぎているかもしれませんが、返金をご検討ください。むずかしい場合は、理由を教えてください。自動更新の停止もお願いします。お返事は{ $phone }まで。

letter-charge_again =
    { charge-opening }、{ NAME($shop) }の件です。返金を、もう一度ご検討ください。むずかしい場合は、理由を教えてください。自動更新の停止もお願いします。お返事は{ $phone }まで。

letter-charge_earlier =
    { charge-opening }、{ NAME($shop) }の件です。前の年にも、同じ契約の請求がありました({ $earlier })。この分も返金できるか、教えてください。お返事は{ $phone }まで。

letter-charge_unreached =
    { NAME($shop) } ご担当者様

    { $charge_tried ->
        [some] お電話しましたが、つながりませんでした(最後は{ DAY($charge_tried_on) })。
       *[none] お電話しましたが、つながりませんでした。
    }書面でお知らせします。

    ・請求: { $charge_dated ->
        [debit] { DAY($debit_on) }引き落とし
       *[use] { DAY($charged_on) }利用
    }、{ $claim ->
        [part] { YEN($amount) }のうち{ YEN($claimed) }
       *[whole] { YEN($amount) }
    }
    ・契約者: { $holder_name }{ $signer ->
        [self] {""}
       *[another] (この書面は、本人に代わり{ charge-signer }が書いています)
    }

    お願いしたいこと
    1. 自動更新を止めてください。
    2. 返金してください。
    3. この書面を受け取った日を、書面かメールで教えてください。

    連絡先: { $phone }

letter-charge_dispute =
    { NAME($issuer) } ご担当者様

    次のご利用に覚えがなく、購入していません。異議の受け付けと、調査をお願いします。

    ・明細の店の名前: { NAME($shop) }
    ・利用日: { DAY($charged_on) }
    ・金額: { $claim ->
        [part] { YEN($amount) }のうち{ YEN($claimed) }
       *[whole] { YEN($amount) }
    }{ $charge_numbered ->
        [yes] { "" }
        ・受付番号: { $reference }
       *[no] { "" }
    }{ $seen_before ->
        [no] { "" }
        ・確かめたこと: 前の明細に、同じ請求はありませんでした。
       *[other] { "" }
    }

    お願いしたいこと
    1. この請求の調査と、取り消しの手続き
    2. 調べるあいだ、引き落としがあるかのお知らせ
    3. 受付番号と、結果のわかる時期のお知らせ
    4. ほかに要る書類と、その期限のお知らせ

    カード番号は、この書面には書いていません。登録の名前と電話番号で確認してください。
    出す日: { $dated }
    氏名: { $holder_name }{ $signer ->
        [self] {""}
       *[another] (本人に代わり{ charge-signer }が書いています)
    }
    連絡先: { $phone }
