### 店に送る短い文。名前と電話は、送る人が自分で書き入れる。ここには残さない。

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
    }、{ YEN($amount) }、{ NAME($shop) }の件です。①自動更新の停止 ②返金、の両方をお願いします。お返事は{ $phone }まで。

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
    }、{ YEN($amount) }、{ NAME($shop) }の件です。自動更新の停止はお受けいただきました。あわせて、返金をお願いします。お返事は{ $phone }まで。

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
    }、{ YEN($amount) }、{ NAME($shop) }の件です。日数は過ぎているかもしれませんが、返金をご検討ください。むずかしい場合は、理由を教えてください。自動更新の停止もお願いします。お返事は{ $phone }まで。

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
    }、{ YEN($amount) }、{ NAME($shop) }の件です。返金を、もう一度ご検討ください。むずかしい場合は、理由を教えてください。自動更新の停止もお願いします。お返事は{ $phone }まで。
