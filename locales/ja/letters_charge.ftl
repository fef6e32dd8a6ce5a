### 店とカード会社に送る文。名前と電話は、送る人が自分で書き入れる。ここには残さない。

letter-charge_request =
    契約者{ $holder_name }{ $holder ->
        [self] です。
       *[another] { $relation ->
            [spouse] の配偶者です。本人に代わり連絡します。
            [kin] の親族です。本人に代わり連絡します。
            [helper] の知人です。本人に代わり連絡します。
           *[child] の家族です。本人に代わり連絡します。
        }
    }{ $charge_dated ->
        [debit] { DAY($debit_on) }引き落とし
       *[use] { DAY($charged_on) }利用
    }、{ $claim ->
        [part] { YEN($amount) }のうち{ YEN($claimed) }
       *[whole] { YEN($amount) }
    }、{ NAME($shop) }の件です。①自動更新の停止 ②返金、の両方をお願いします。お返事は{ $phone }まで。

letter-charge_short = 契約者{ $holder_name }。{ NAME($shop) }の自動更新の停止と返金を希望。連絡先{ $phone }

letter-charge_refund =
    契約者{ $holder_name }{ $holder ->
        [self] です。
       *[another] { $relation ->
            [spouse] の配偶者です。本人に代わり連絡します。
            [kin] の親族です。本人に代わり連絡します。
            [helper] の知人です。本人に代わり連絡します。
           *[child] の家族です。本人に代わり連絡します。
        }
    }{ $charge_dated ->
        [debit] { DAY($debit_on) }引き落とし
       *[use] { DAY($charged_on) }利用
    }、{ $claim ->
        [part] { YEN($amount) }のうち{ YEN($claimed) }
       *[whole] { YEN($amount) }
    }、{ NAME($shop) }の件です。自動更新の停止はお受けいただきました。あわせて、返金をお願いします。お返事は{ $phone }まで。

letter-charge_last_try =
    契約者{ $holder_name }{ $holder ->
        [self] です。
       *[another] { $relation ->
            [spouse] の配偶者です。本人に代わり連絡します。
            [kin] の親族です。本人に代わり連絡します。
            [helper] の知人です。本人に代わり連絡します。
           *[child] の家族です。本人に代わり連絡します。
        }
    }{ $charge_dated ->
        [debit] { DAY($debit_on) }引き落とし
       *[use] { DAY($charged_on) }利用
    }、{ $claim ->
        [part] { YEN($amount) }のうち{ YEN($claimed) }
       *[whole] { YEN($amount) }
    }、{ NAME($shop) }の件です。日数は過ぎているかもしれませんが、返金をご検討ください。むずかしい場合は、理由を教えてください。自動更新の停止もお願いします。お返事は{ $phone }まで。

letter-charge_again =
    契約者{ $holder_name }{ $holder ->
        [self] です。
       *[another] { $relation ->
            [spouse] の配偶者です。本人に代わり連絡します。
            [kin] の親族です。本人に代わり連絡します。
            [helper] の知人です。本人に代わり連絡します。
           *[child] の家族です。本人に代わり連絡します。
        }
    }{ $charge_dated ->
        [debit] { DAY($debit_on) }引き落とし
       *[use] { DAY($charged_on) }利用
    }、{ $claim ->
        [part] { YEN($amount) }のうち{ YEN($claimed) }
       *[whole] { YEN($amount) }
    }、{ NAME($shop) }の件です。返金を、もう一度ご検討ください。むずかしい場合は、理由を教えてください。自動更新の停止もお願いします。お返事は{ $phone }まで。

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
    ・契約者: { $holder_name }

    お願いしたいこと
    1. 自動更新を止めてください。
    2. 返金してください。
    3. この書面を受け取った日を、書面かメールで教えてください。

    差出人: 〔お名前〕
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
    出す日: 〔出す日〕
    氏名: 〔お名前〕
    連絡先: { $phone }
