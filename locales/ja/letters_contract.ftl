### 契約をやめる通知。宛先は日本の会社なので、日本語だけ。わからない事実は〔〕のまま残り、本人が手で書く。

letter-cooling_off =
    通知書

    { $seller } 御中

    次の契約について、申込みの撤回または契約の解除をします。

    ・契約した日: { DAY($contracted_on) }
    ・商品・サービス: { $goods }
    ・金額: { YEN($amount) }
    ・販売会社: { $seller }

    支払った代金があれば返金し、受け取った商品があれば引き取ってください。

    通知する日: { $dated }
    住所: { $address }
    氏名: { $holder_name }

letter-credit_cooling_off =
    通知書

    { $instalment_firm } 御中

    次の個別クレジット契約について、申込みの撤回または契約の解除をします。

    ・契約した日: { DAY($contracted_on) }
    ・商品・サービス: { $goods }
    ・金額: { YEN($amount) }
    ・販売会社: { $seller }

    支払った分があれば返金し、これからの引き落としを止めてください。

    通知する日: { $dated }
    住所: { $address }
    氏名: { $holder_name }

letter-telecom_cancel =
    { $how ->
        [mobile] 契約解除の申出書
       *[other] 契約解除の通知書
    }

    { $seller } 御中

    { $how ->
        [mobile] 次の契約について、確認措置による解除を申し出ます。あわせて、同時に購入した機械の扱いも教えてください。
       *[other] 次の契約について、電気通信事業法の初期契約解除の制度により、契約を解除します。
    }

    ・契約した日: { DAY($contracted_on) }
    ・サービス: { $goods }
    ・契約の書面を受け取った日: { DAY($received_on) }
    ・契約番号や電話番号: { $line_number }

    解除を受け付けた日と、かかる費用の内訳、機械の返し方を、書面で教えてください。

    通知する日: { $dated }
    住所: { $address }
    氏名: { $holder_name }
