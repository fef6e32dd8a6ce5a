### 相手の約束。来たか、戻ったかを、目で見て確かめるまで見守る。

promise-call =
    .title = { $who ->
        [issuer] カード会社
        [merchant] お店
        [service] 会社
        [bank] 銀行
        [none] 相手
       *[other] { NAME($who) }
    }からの電話
    .remind = 約束の電話は来ましたか。約束は「{ $promised }」でした。来ていたら「確認できた」を押してください。
    .sentence = こう聞けます。「{ $promised }」と聞いています。いつごろお電話をいただけますか。

promise-mail =
    .title = { $who ->
        [issuer] カード会社
        [merchant] お店
        [service] 会社
        [bank] 銀行
        [none] 相手
       *[other] { NAME($who) }
    }からのメール
    .remind = 約束のメールは届きましたか。約束は「{ $promised }」でした。迷惑メールの中も見てください。
    .sentence = こう聞けます。「{ $promised }」と聞いていますが、まだ届いていません。いつ、どのアドレスに送られますか。

promise-refund =
    .title = 明細のマイナスの行
    .remind = 明細に、返金のマイナスの行は出ていますか。約束は「{ $promised }」でした。
    .sentence = こう聞けます。「{ $promised }」と聞いています。返金の手続きは、何日付で済んでいますか。

promise-card =
    .title = 新しいカード
    .remind = 新しいカードは届きましたか。約束は「{ $promised }」でした。
    .sentence = こう聞けます。「{ $promised }」と聞いています。カードはいつ発送されましたか。

promise-papers =
    .title = { $who ->
        [issuer] カード会社
        [merchant] お店
        [service] 会社
        [bank] 銀行
        [none] 相手
       *[other] { NAME($who) }
    }からの書類
    .remind = 書類は届きましたか。約束は「{ $promised }」でした。
    .sentence = こう聞けます。「{ $promised }」と聞いています。書類はいつ発送されましたか。

promise-answer =
    .title = { $who ->
        [issuer] カード会社
        [merchant] お店
        [service] 会社
        [bank] 銀行
        [none] 相手
       *[other] { NAME($who) }
    }の返事
    .remind = 返事は来ましたか。約束は「{ $promised }」でした。来ていたら「確認できた」を押してください。
    .sentence = こう聞けます。「{ $promised }」と聞いています。いま、どこまで進んでいますか。

promise-stop =
    .title = { $who ->
        [issuer] カード会社
        [merchant] お店
        [service] 会社
        [bank] 銀行
        [none] 相手
       *[other] { NAME($who) }
    }が止める手続き
    .remind = 止まったことを確かめられましたか。約束は「{ $promised }」でした。
    .sentence = こう聞けます。「{ $promised }」と聞いています。何日付で止まりましたか。

promise-other =
    .title = { $who ->
        [issuer] カード会社
        [merchant] お店
        [service] 会社
        [bank] 銀行
        [none] 相手
       *[other] { NAME($who) }
    }の約束
    .remind = 約束は果たされましたか。約束は「{ $promised }」でした。
    .sentence = こう聞けます。「{ $promised }」と聞いています。いま、どうなっていますか。
