### 国内の通販の店に送る文。わからない事実は〔〕のまま残り、本人が書き入れる。

letter-not_delivered =
    { $shop } ご担当者様

    次の注文の品物が、まだ届いていません。

    ・注文した日: { DAY($ordered_on) }
    ・注文番号: { $order }
    ・金額: { YEN($amount) }

    { DAY($deliver_by) }までに届けてください。届けられないときは、注文を取り消し、払った方法で返金してください。
    発送したときは、配送の会社と荷物の番号を教えてください。

    氏名: { $sender_name }{ $signer ->
        [self] {""}
       *[another] ({ charge-signer }が代わりに連絡しています)
    }
    連絡先: { $phone }

letter-wrong_goods =
    { $shop } ご担当者様

    次の注文で、注文とちがう物(または、壊れた物)が届きました。写真を添えます。

    ・注文した日: { DAY($ordered_on) }
    ・注文番号: { $order }
    ・金額: { YEN($amount) }

    返品と、払った方法での返金をお願いします。返送の費用と送り先、返金の日を教えてください。

    氏名: { $sender_name }{ $signer ->
        [self] {""}
       *[another] ({ charge-signer }が代わりに連絡しています)
    }
    連絡先: { $phone }

letter-subscription_cancel =
    { $shop } ご担当者様

    次の定期購入を解約します。次の発送から止めてください。

    ・申し込んだ日: { DAY($ordered_on) }
    ・注文番号や会員番号: { $order }
    ・氏名: { $sender_name }{ $signer ->
        [self] {""}
       *[another] ({ charge-signer }が代わりに連絡しています)
    }
    ・連絡先: { $phone }

    解約を受け付けた日を、この文への返事で教えてください。
    これより後の発送と請求は、お受けできません。
