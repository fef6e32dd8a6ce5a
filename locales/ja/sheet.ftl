### 1枚の紙(計画のページ)と、カレンダー。ページの見出しと、紙に載せる行。

sheet = 相談のまとめ
    .note = ご本人が話したことを、「かえる」が記録してまとめた紙です。確かめていないことも入っています。
    .shared = 担当の方の名前、電話番号、受付番号は伏せてあります。
    .made = { FULL($due) } { CLOCK($due) } 作成
    .person = お名前
    .phone-blank = 電話
    .asks = ボタンを押すと、ここにまとめが出ます。ほかの人に画面を見られないか、確かめてください。
    .show = まとめを表示する
    .show-shared = 名前と番号を伏せて表示する
    .show-ja = 日本語で見る
    .print = 印刷は、ブラウザのメニューの「印刷」からできます。
    .gone = このリンクは使えません。トークで「予定のページ」と送ると、新しいリンクをお渡しします。
    .about = どんなこと
    .happened = あったこと(順番に)
    .money = お金の動き
    .tasks = これからすること
    .waiting = 相手の返事を待っていること
    .evidence = 手もとに残すもの
    .desks = 連絡先
    .empty = まだ記録がありません。
    .lines = { $lines }
    .day = { DAY($day) }
    .late = { DAY($day) }を過ぎました
    .moment = { CLOCK($day) } { $lines }
    .told = { DAY($day) }に記録
    .card = { $number }枚目: { $lines }
    .contract = { $number }件目
    .earlier = これより前の{ $count }件は、「書き出し」の記録にあります。
    .desk-of = { $desk ->
        [none] 相手
        [issuer] カード会社
        [merchant] お店
        [service] 会社
        [bank] 銀行
       *[other] { NAME($desk) }
    }{ $department ->
        [none] {""}
       *[other] {" "}{ $department }
    }
    .talked = { sheet.desk-of }{ $person ->
        [none] {""}
       *[other] {" "}{ $person }さん
    }に連絡した{ $lines }
    .came = { sheet.desk-of }{ $person ->
        [none] {""}
       *[other] {" "}{ $person }さん
    }から連絡があった{ $lines }
    .missed = { sheet.desk-of }に連絡したが、つながらなかった{ $count ->
        [0] {""}
       *[other] ({ $count }分待った)
    }
    .phone = (電話 { $phone })
    .reference = (受付番号 { $reference })
    .deadline =
        { $lines }
        期限 { DAY($last) }(早めに数えた日)
    .deadline-two =
        { $lines }
        期限 { DAY($last) }(早めに数えた日。数え方によっては{ DAY($by) })
    .deadline-over =
        { $lines }
        期限の{ DAY($last) }を過ぎました
    .promised =
        { $lines }
        言われたこと「{ $text }」
    .has = { NAME($evidence) }(あり)
    .missing = { NAME($evidence) }(まだ)
    .none = { NAME($evidence) }(なし)
    .name = { NAME($desk) }
    .desk = { PHONE($desk) } { HOURS($desk) }
    .desk-phone = { PHONE($desk) }
    .desk-page = { LINK($desk) }

# トークで渡すときの言葉。
paper =
    これまでとこれからを、1枚にまとめました。印刷して、相談の窓口に渡せます。
    { DAY($due) }まで開けます。「リンクを止める」と送ると、すぐ止まります。
    .private = ご家族に見られないように、開く場所に気をつけてください。
    .open = まとめを開く
    .share = 人に見せる用
    .calendar = カレンダー
    .revoke = リンクを止める
    .shared =
        担当の方の名前、電話番号、受付番号を伏せた、人に見せる用のまとめです。
        { DAY($due) }まで開けます。
    .open-shared = 伏せたまとめを開く
    .revoked = リンクをすべて止めました。前にお渡しした分は、もう開けません。
    .none-stopped = 今、開けるリンクはありません。
    .button = 紙・ページで見る

# カレンダー。入れるときの言葉と、カレンダーに書かれる短い題名。
agenda = かえるの予定
    .copy = { $lines }
    .line = { WHEN($due) } { $lines }
    .last-of = 期限: { $lines }
    .plain = カレンダーに入れられます。ほかの人に見られてもよいように、短い題名だけにしました。止めるまで、新しい日付も届きます。
    .named = 用件の名前も入るカレンダーです。ほかの人も見るカレンダーには入れないでください。止めるまで、新しい日付も届きます。
    .none = 今のところ、日付のある予定はありません。
    .open = カレンダーに入れる
    .name = 用件の名前も入れる
    .last = かえる: 期限の日
    .call = かえる: 電話
    .visit = かえる: 窓口
    .letter = かえる: 文を送る
    .answer = かえる: 返事の確認
    .duty = かえる: 用事
    .more = くわしくは、かえるとのトークで「予定」と送ってください。

# カレンダーのページ。
feed = カレンダーに入れる
    .asks = 次のどちらかを選んでください。件名は短くしてあります。
    .subscribe = 続けて受け取る
    .subscribe-note = 日付が変わると、カレンダーも変わります。iPhone や Mac は、このボタンから入れられます。
    .address = Google や Outlook は、「URL で追加」に、次のアドレスを入れます。
    .once = 一度だけ入れる
    .once-note = ファイルを開いて、カレンダーに取り込みます。あとで日付が変わっても、ここは変わりません。
    .gone = このリンクは使えません。トークで「カレンダー」と送ると、新しいリンクをお渡しします。
