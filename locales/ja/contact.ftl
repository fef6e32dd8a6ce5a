### だれに、いつ、何と言われたか。言われたことだけを書き、足さない。

contact =
    記録しました。
    { $lines }
    .only = ・{ WHEN($told_on) }に聞いたこと
    .at = ・{ WHEN($told_on) }
    .desk = ・{ $desk ->
        [none] {""}
        [issuer] カード会社
        [merchant] お店
        [service] 会社
        [bank] 銀行
       *[other] { NAME($desk) }
    }{ $department ->
        [none] {""}
       *[other] {" "}{ $department }
    }
    .name = ・お名前: { $person }
    .reference = ・受付番号: { $reference }
    .phone = ・電話: { $phone }
    .waited = ・待ち時間: { $count }分
    .missed = ・つながらず({ $count }回目)
    .promise = ・約束「{ $text }」 { DAY($due) }にお知らせします
    .settled = ・済み: { $lines }
    .no_misuse = ・不正な利用はないと聞いた
    .restricted = ・利用を制限してもらった
    .own-call = あなたから公式の番号にかけた電話なら、話し方は気にしなくて大丈夫です。
    .their-call = かかってきた電話なら、いったん切って、公式の番号にかけ直すと確かです。
    .corrected =
        直しました。前の記録も残しています。
        { $lines }
    .renamed = 「{ $old }」を「{ $new }」に直しました。前の記録も残しています。
    .fix = 直す
    .fix-at = 時刻を直す
    .fix-desk = 相手を直す
    .fix-department = 部署を直す
    .fix-name = 名前を直す
    .fix-phone = 電話番号を直す
    .fix-reference = 受付番号を直す
    .fix-waited = 待ち時間を直す
    .fix-promise = 約束を直す
    .which = どこを直しますか。
    .which-duty =
        どれのことですか。番号で教えてください。
        { $lines }
    .which-none = どれでもない
    .ask-at = いつのことでしたか。「3時」や「昨日の10時」のように送ってください。
    .ask-desk = どこの会社や窓口でしたか。
    .ask-department = 何という部署でしたか。
    .ask-name = 担当の方のお名前は何でしたか。
    .ask-phone = 電話番号を送ってください。
    .ask-reference = 受付番号を送ってください。
    .ask-waited = 何分くらい待ちましたか。
    .ask-promise = 何を、いつまでにすると言われましたか。
    .missing =
        { $count }つだけ教えてください。わかる分だけで大丈夫です。
        { $lines }
    .none = わからない
    .unheard =
        まだ聞けていないことは{ $count }つです。次の電話で聞けます。
        { $lines }
    .q-when = ・いつまでにと言われたか
    .q-name = ・担当の方のお名前
    .q-mail = ・メールはどのアドレスに届くか
    .q-reference = ・受付番号
    .q-stop = ・請求を止められるか
    .q-refund = ・返金されるか
    .q-debit_on = ・一度は引き落とされるか
    .q-credit = ・いつの明細で戻るか
    .q-card = ・新しいカードが届く日
    .q-papers = ・書類と締め切り
    .q-number = ・カード番号を変えるか
    .brief = 次に話す人に読める、短い文を作りました。同じ話を思い出さなくて大丈夫です。
    .read = 文を読む
    .counter = 窓口では、こう言えます。「{ $words ->
        [none] {""}
       *[other] { $words }です。
    }{ $department ->
        [none] {""}
       *[other] { $department }
    }{ $phone ->
        [none] {""}
       *[other] {" "}{ $phone }
    }{ $person ->
        [none] {""}
       *[other] {" "}{ $person }さん
    }に確認してください」
    .paper = 窓口で受け取った書類や控えがあれば、写真を残してください。名前や番号は隠して大丈夫です。
    .desk-unsure = ・窓口メモ(名前なし): 本部の電話番号を見せると早いことがあります
    .left =
        残りは{ $count }つです。
        { $lines }
    .left-move = ・{ $count }件の支払い先を新しいカードに変える
    .left-debit = ・{ DAY($day) }の引き落とし(一度引かれるのは予定どおりです)
    .left-credit = ・{ DAY($due) }ごろ、明細のマイナスの行を確かめる

contact-rest =
    .title = 聞けていないことを電話で聞く
    .remind = まだ聞けていないことは、聞けましたか。「文を読む」と送ると、読める文をお出しします。

contact-visit =
    .title = 窓口に行く
    .remind = 窓口には行けましたか。言う言葉は、前の記録にあります。

contact-debit =
    .title = 引き落としの前に口座を見る
    .remind = まもなく、聞いていた引き落としの日です。一度引き落とされても、予定どおりです。口座の残高だけ見ておきましょう。

contact-move =
    .title = { $monthly_name }の支払いを新しいカードに変える
    .remind = { $monthly_name }の支払いは、新しいカードの番号に変えられましたか。カードが届いていなければ「あとで」で大丈夫です。

summary =
    これまでのまとめ(このまま、ご家族などに送れます)

    { $lines }
    .on = ・{ DAY($told_on) } { $lines }
    .charged = ・請求された金額: { YEN($money) }
    .back = ・明細で戻ったのを確認した金額: { YEN($money) }
    .kept = ・守れた、または続ける分: { YEN($money) }
    .lost = ・戻らなかった金額: { YEN($money) }
    .open = ・まだ戻っていない金額: { YEN($money) }
    .left = ・これから見ること: { $lines }
    .nothing-left = ・これから見ることは、もうありません。

brief =
    { $lines }
    .shared = { $lines }
    .meaning = { $lines }
    .none = まだ、読む文にできることがありません。わかったことを送ってください。
    .line = ・{ $lines }
    .issuer = { NAME($issuer) }の請求の件です。
    .merchant = 明細の店の名前は「{ NAME($merchant) }」です。
    .brand = { NAME($brand) }の件です。
    .service = { NAME($service) }の件です。
    .amount = 金額は{ YEN($amount) }です。
    .disputed = そのうち、覚えがないのは{ YEN($disputed) }です。
    .charged_on = 利用日は{ DAY($charged_on) }です。
    .reference = 受付番号は{ $reference }です。
    .order = 注文番号は{ $order }です。
    .sent_on = 送った日は{ DAY($sent_on) }です。
    .bank_name = 送るのに使った銀行は{ $bank_name }です。
    .paid_amount = 払った金額は{ YEN($paid_amount) }です。
    .misuse_amount = 使われた金額は{ YEN($misuse_amount) }です。
    .value = 1枚の金額は{ YEN($value) }です。
    .debit_on = 引き落としの日は{ DAY($debit_on) }です。
    .number = ・まだ決めていないこと: カード番号を変えるか
    .told_on = 番号を人に伝えた日は{ DAY($told_on) }です。
    .promise = ・約束「{ $text }」
    .contact = ・{ WHEN($told_on) } { $desk ->
        [none] {""}
        [issuer] カード会社
        [merchant] お店
        [service] 会社
        [bank] 銀行
       *[other] { NAME($desk) }
    }{ $department ->
        [none] {""}
       *[other] {" "}{ $department }
    }{ $person ->
        [none] {""}
       *[other] {" "}{ $person }さん
    }と話しました。

# どの窓口に話すかのボタンと、フォームに書くとき。
brief-desk =
    .issuer = カード会社に話す
    .bank = 銀行に話す
    .brand = 発行会社に話す
    .service = 会社に話す
    .merchant = お店に話す
    .police = 警察に話す
    .consumer = 消費者窓口に話す
    .ccj = CCJに書く

brief-form = フォームの欄ごとに分けました。いちばん長い欄の文は、{ COUNT($lines) }文字です。お名前と連絡先は、ご自分で書いてください。
    .open = フォームに書く
    .fields = { $lines }

share = 事実を伝えるのは、ほかの人の助けにもなります。担当の方の名前、電話番号、受付番号を入れない文を作れます。
    .read = 伏せた文を見る

reach = 電話をかけたり、受けたりできるのは、いつごろですか。「昼は12時から1時、あとは18時以降」のように送ってください。
    .always = いつでも
    .kept = わかりました。お知らせや電話の予定は、その時間に合わせます。

cannot = わかりました。無理をしなくて大丈夫です。何がむずかしいですか。
    .is-unreached = つながらない・閉まっている
    .is-how = やり方がわからない
    .is-dread = 気が重い
    .is-time = 時間がない
    .unreached = かけたことも記録になります。別の時間や、公式サイトの問い合わせ欄も使えます。{ DAY($due) }に、もう一度お知らせします。
    .how = そばで一緒に考えてくれる窓口があります。{ DAY($due) }に、もう一度お知らせします。
    .dread = 今日は番号と最初の一言だけ、紙に書いておけば十分です。だれかにそばにいてもらうのも、よい方法です。{ DAY($due) }に、もう一度お知らせします。
    .time = 大丈夫です。いちばん小さな一歩は、電話番号をメモしておくことです。{ DAY($due) }に、もう一度お知らせします。

contact-rehearsed =
    .title = { NAME($rehearsal_name) }に電話する(練習した件)
    .remind = 受付が始まっています。{ NAME($rehearsal_name) } { PHONE($rehearsal_name) } 練習したとおりで大丈夫です。電話できましたか。
