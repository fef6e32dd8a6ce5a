### 海外の店とのソフトなどの契約。メールを探し、英語の手紙で解約と返金を頼み、返事と明細を最後まで見る。送るのは本人。

seller_abroad-hello_warned = 慌てさせる作りの画面なので、買ってしまう人は多いです。まだ間に合うことがあります。
seller_abroad-hello = 海外のお店でも、書いて頼めます。英語の文はこちらで用意します。
seller_abroad-hunt = 届いたメールを探しましょう。迷惑メールも見て、order / confirmation / 注文 で検索します。買った日は覚えていますか。
    .retry = 「1/28」のような日付で大丈夫です。メールを貼ってもかまいません。
    .short = 買った日は覚えていますか。メールを貼ってもかまいません。
    .skip = わからない
seller_abroad-merchant = お店(会社)の名前は何と書いてありますか。
    .retry = メールか明細の名前を、そのまま送ってください。
    .short = お店の名前は何と書いてありますか。
    .skip = わからない
seller_abroad-amount = いくらでしたか。ドルなら「ドル」も付けて、書いてあるまま送ってください。
    .retry = 金額に「ドル」や「円」を付けて送ってください。
    .short = いくらでしたか。書いてある通貨のままで大丈夫です。
    .skip = わからない
seller_abroad-order = メールに注文番号(Order number)はありますか。あれば送ってください。
    .retry = 番号だけで大丈夫です。なければ「ない」を押してください。
    .short = 注文番号はありますか。
    .skip = ない
seller_abroad-back_days = メールに「○ days money back」のような返金の日数はありますか。日数を送ってください。
    .retry = 数字だけで大丈夫です。なければ「ない」を押してください。
    .short = メールに返金の日数はありますか。
    .skip = ない
seller_abroad-charged = 海外の店の請求
seller_abroad-window_open = メールに返金は{ $abroad_days }日とありますね。安全に数えて{ DAY($abroad_last) }まで(買った日も数えます)。翌日から数えれば{ DAY($abroad_other_last) }です。
seller_abroad-window_over = メールの日数({ $abroad_days }日)では{ DAY($abroad_last) }まででした。過ぎていても、解約と今後の請求の停止は頼めます。返金も書いて頼みましょう。
seller_abroad-make = カードを止めるだけでは、請求が続くことがあります。先に解約の手紙です。英語で作りますか。
    .retry = 「作る」を押すと、手紙に要ることを一つずつ聞きます。
    .short = 解約の手紙を作りますか。
    .yes = 作る
    .yes-also = はい / お願いします / 作って / つくる
seller_abroad-controlled = 一つだけ先に確認です。電話の相手などに、パソコンを遠隔で操作されましたか。
    .retry = 「された」「されていない」「わからない」のどれかで大丈夫です。
    .short = パソコンを遠隔で操作されましたか。
    .yes = された
    .yes-also = はい / 操作された / 遠隔
    .no = されていない
    .no-also = いいえ / ない / されてない
    .unsure = わからない
    .unsure-also = 覚えていない / たぶん
seller_abroad-net_off = そのパソコンはネットから切り、銀行や買い物には使わないでください。手紙は別の端末から送れます。
seller_abroad-clean_up =
    .title = パソコンを見てもらう
    .remind = 買ったお店や詳しい人に、パソコンを見てもらえましたか。遠隔操作のソフトが残っていないかを確かめます。
seller_abroad-clean_help = 見てもらえるまで、そのパソコンはネットにつながないままにしておきましょう。
seller_abroad-name = 手紙に書くお名前を、ローマ字で送ってください(例: Hanako Yamada)。
    .retry = 買ったときと同じつづりがいちばん確かです。
    .short = お名前をローマ字で送ってください。
seller_abroad-name_again = 英語の手紙なので、ローマ字が要ります。カードの表と同じつづりで送ってください。
    .retry = 例: Hanako Yamada
    .short = お名前をローマ字で送ってください。
seller_abroad-mail = 買ったときに使ったメールアドレスを送ってください。お店はそれで契約を探します。
    .retry = 「名前@…」の形で送ってください。
    .short = 買ったときのメールアドレスを送ってください。
seller_abroad-mail_again = 「@」の入ったアドレスが要ります。注文のメールが届いたアドレスを、そのまま貼ってください。
    .retry = 注文のメールの「宛先」にあるアドレスです。
    .short = 買ったときのメールアドレスを送ってください。
seller_abroad-unfinished = 手紙はまだ完成していません。ローマ字の名前か、メールアドレスが空いています。「直す」でいつでも入れられます。
seller_abroad-find_charge =
    .title = 請求の日と金額を明細で見る
    .remind = 明細で、請求の日と金額を見られましたか。わかれば手紙が完成します。
seller_abroad-find_said = 手紙はまだ完成していません。注文番号がないときは、請求の日と金額が要ります。カードの明細かアプリで見られます。
seller_abroad-issuer_statement = カード会社に電話で「この請求の日と金額」を聞くこともできます。わかったら「直す」で入れてください。
seller_abroad-charge_day = 請求の日はいつでしたか。
    .retry = 明細の日付を「1/28」のように送ってください。
    .short = 請求の日はいつでしたか。
seller_abroad-charge_money = 金額はいくらでしたか。
    .retry = 明細のとおり、通貨も一緒に送ってください。
    .short = 金額はいくらでしたか。
seller_abroad-charge_kept = 海外の店の請求

seller_abroad-first =
    英文と、一行ごとの意味です。読んで確かめ、ご自分でお店のメールか問い合わせ画面に送ってください。カード番号は書きません。{ breath.letter }
    { gloss-abroad_first }
    .title = 1通目(解約と返金)を送る
    .remind = 英語の手紙は送れましたか。送るのはご本人です。送ったら「できた」を押してください。
seller_abroad-second =
    2通目です。前の手紙の日付を入れ、提案は受けないと書きました。読んで確かめ、ご自分で送ってください。{ breath.letter }
    { gloss-abroad_second }
    .title = 2通目を送る
    .remind = 2通目は送れましたか。送ったら「できた」を押してください。
seller_abroad-third =
    3通目(最後)です。これまでの日付と、次に相談する先を書きました。読んで確かめ、ご自分で送ってください。{ breath.letter }
    { gloss-abroad_third }
    .title = 3通目(最後)を送る
    .remind = 3通目は送れましたか。送ったら「できた」を押してください。
seller_abroad-send_help = 送り先は、注文のメールの差出人か、メールの中の support / contact です。むずかしければ、家族に送信だけ手伝ってもらえます。
seller_abroad-sent = 手紙を送った
seller_abroad-proof = 送ったメールを残しておきましょう。送信済みの画面を写真に撮るか、メールに印をつけます。できましたか。
    .retry = 「残した」か「やり方を見る」を押してください。
    .short = 送ったメールは残しましたか。
    .yes = 残した
    .yes-also = はい / 残しました / できた / 撮った
    .how = やり方を見る
    .how-also = どうやって / わからない
seller_abroad-proof_kept = 証拠: 送ったメール
seller_abroad-proof_how = メールの「送信済み」を開き、日付と本文が入るように画面を撮ります。問い合わせ画面から送ったなら、送信後の画面です。
seller_abroad-waiting = 返事は{ DAY($abroad_reply_by) }まで待ちます。届いたら、そのままここに貼ってください。何の返事かを見ます。翻訳アプリに入れるときは、名前やカードの番号を消してください。
seller_abroad-sent_again = { $abroad_letters }通目を送った日を残しました。送信済みのメールも消さずに。返事は{ DAY($abroad_reply_by) }まで待ちます。
seller_abroad-reply_first =
    .title = お店からの返事(1通目)
    .remind = お店から返事は来ましたか。迷惑メールも見てください。来ていたら、そのまま貼ってください。
seller_abroad-reply_second =
    .title = お店からの返事(2通目)
    .remind = お店から返事は来ましたか。迷惑メールも見てください。来ていたら、そのまま貼ってください。
seller_abroad-reply_third =
    .title = お店からの返事(3通目)
    .remind = お店から返事は来ましたか。迷惑メールも見てください。来ていたら、そのまま貼ってください。
seller_abroad-late_first = 返事がないままなら、1通目の日付を入れた2通目を送れます。
    .retry = 「2通目を作る」か「もう少し待つ」を押してください。
    .short = 2通目を作りますか。
    .second = 2通目を作る
    .second-also = 作る / 作って / はい
    .wait = もう少し待つ
    .wait-also = 待つ / あとで
seller_abroad-late_second = 2通送って返事がありません。最後の3通目か、カード会社とCCJ(海外の店の相談先)に進めます。
    .retry = どちらかを押してください。
    .short = 3通目か、相談先に進みますか。
    .third = 3通目を作る
    .third-also = 作る
    .desks = 相談先に進む
    .desks-also = 相談 / カード会社

seller_abroad-came = 何と書いてありましたか。英語なら、そのまま貼ればこちらで見分けます。
    .retry = 近いものを押すか、返事をそのまま貼ってください。
    .short = お店は何と書いてきましたか。
    .promised = 返金すると
    .promised-also = 返金する / 解約した
    .offer = 割引などの提案
    .offer-also = 割引 / 提案
    .refused = 断られた
    .refused-also = 返金できない / だめ
    .other = わからない
    .other-also = 英語で読めない / その他
seller_abroad-paste = 返事の文を、そのままここに貼ってください。名前やカード番号の部分は消してかまいません。
seller_abroad-received = 待つのは、変わらず{ DAY($abroad_reply_by) }までです。
seller_abroad-offer = 引き止めの提案が来た
seller_abroad-decide =
    .title = 提案を受けるか断るか決める
    .remind = お店の提案は、受けるか断るか決まりましたか。断るなら次の手紙を作れます。
seller_abroad-offered = { $abroad_letters ->
        [1] 受けると契約が続きます。断る2通目を作れます。決めるのはあなたです。
       *[other] 受けると契約が続きます。断る次の手紙を作れます。決めるのはあなたです。
    }
    .retry = 「次の手紙を作る」か「条件を詳しく」を押してください。
    .short = 提案への返事はどうしますか。
    .second = 次の手紙を作る
    .second-also = 断る / 次の手紙 / 作る / 作って / 解約したい
    .terms = 条件を詳しく
    .terms-also = 手を打とうかな / 手を打つ / 受けようかな / 受けたら / もういいかな / 条件 / 疲れた
seller_abroad-offer_terms = { $abroad_runs ->
        [open] 決めるのはあなたです。受けると次の期間も契約が残り、返金は頼みにくくなります。断る手紙はすぐ送れます。明日決めても、期限の{ DAY($abroad_last) }に間に合います。
       *[other] 決めるのはあなたです。受けると次の期間も契約が残り、返金は頼みにくくなります。断る手紙はすぐ送れます。今すぐ決めなくても大丈夫です。
    }
    .retry = 今決めなくても大丈夫です。
    .short = 提案への返事はどうしますか。
    .second = 断る手紙を作る
    .second-also = 断る / 作る
    .later = 明日決める
    .later-also = あとで / 明日 / 考える
    .accept = 提案を受ける
    .accept-also = 受ける / 手を打つ
seller_abroad-accept_sure = { breath.settle }契約は続き、この店に返金を求めるのはむずかしくなります。返事は明日でもできます。いま決めますか。
    .retry = 「明日にする」か「受けると決めた」を選んでください。
    .short = 提案を受けると、いま決めますか。
    .later = 明日にする
    .later-also = あとで / 待つ / やめておく / まだ
    .yes = 受けると決めた
    .yes-also = はい / 受ける / 決めた
seller_abroad-accepted = 店の提案を受けると決めた
seller_abroad-accepted_said = わかりました。受けた内容(金額と期間)の返事と、次に引かれる日を残しておきましょう。気が変わったら、また手紙を作れます。
seller_abroad-stopped = 解約だけの返事が来た
seller_abroad-stopped_ask = 返金のことは書かれていません。返金も頼むなら、次の手紙を送れます。
    .retry = 「次の手紙を作る」か「これでいい」を押してください。
    .short = 返金も頼みますか。
    .second = 次の手紙を作る
    .second-also = はい / 頼む / 作る
    .enough = これでいい
    .enough-also = いいえ / もういい
seller_abroad-refused = 店が断った
seller_abroad-refused_ask = 最後の3通目を送ることも、カード会社への異議とCCJ(海外の店の相談先)に進むこともできます。
    .retry = どちらかを押してください。
    .short = 次はどちらにしますか。
    .third = 3通目を作る
    .third-also = 作る
    .desks = 相談先に進む
    .desks-also = 相談 / カード会社 / 異議

seller_abroad-promised = 店が返金を約束した
seller_abroad-money =
    .title = 明細のマイナス(返金)
    .remind = 明細に、返金のマイナスの行は出ていますか。カードのアプリでも見られます。
seller_abroad-money_by = 解約と返金の約束です。書かれた日数は、日本の暦で{ DAY($abroad_money_by) }ごろまで。明細に出るまでは「約束」のままにします。
seller_abroad-money_undated = 返金の日は書かれていません。明細に出るまでは「約束」のままにします。
seller_abroad-eve =
    .title = 返金の期限の前に明細を見る
    .remind = お店の返金の期限が近づきました。明細にマイナスは出ていますか。まだなら3通目を送れます。
seller_abroad-eve_said = メールにあった{ $abroad_days }日の期限は{ DAY($abroad_last) }です。{ DAY($abroad_eve_on) }に一度声をかけます。まだなら3通目を送れます。
seller_abroad-eve_seen = 明細に、返金のマイナスの行は出ていましたか。
    .retry = 「出ていた」か「まだ」を押してください。
    .short = 明細にマイナスは出ていましたか。
    .minus = 出ていた
    .minus-also = はい / あった / 出た
    .none = まだ
    .none-also = いいえ / ない / 出ていない
seller_abroad-money_late = 約束の日を過ぎました。3通目で返金の日を聞くことも、カード会社とCCJに進むこともできます。
    .retry = どちらかを押してください。
    .short = 次はどちらにしますか。
    .third = 3通目を作る
    .third-also = 作る
    .desks = 相談先に進む
    .desks-also = 相談 / カード会社
seller_abroad-told_minus = 明細にマイナスが出た
seller_abroad-credited = 明細に返金が出た
seller_abroad-whole = この契約の請求は戻った
seller_abroad-rest_said = この契約の分は、明細で戻りました。ほかの分は続けて見ていきます。
seller_abroad-part_said = 明細で一部が戻りました。残りは{ YEN($left_amount) }です。続けて見ていきます。
seller_abroad-money_rest =
    .title = 残りの返金
    .remind = 残りの返金は、明細に出ていますか。
seller_abroad-close = 明細で戻ったのを確かめました。来月の明細でも、新しい請求がないか一度見てください。おつかれさまでした。

seller_abroad-told_silent = 返事がない
seller_abroad-silent = 手紙は{ $abroad_letters }通、記録にあります。次は、カード会社への異議と、CCJへの相談を一緒に進めます。CCJは、個人が海外の店から買ったときの相談先です。まとめを作りました。
    .retry = 「まとめを見る」を押すと、CCJの欄の順に書いた文が出ます。仕事の買い物などは、もう一つのほうです。
    .short = CCJへのまとめを見ますか。
    .see = まとめを見る
    .see-also = はい / 見る / お願いします
    .outside = 仕事・個人どうし
    .outside-also = 仕事で買った / 会社で買った / フリマ / オークション / 個人から買った / いいえ
seller_abroad-dispute =
    .title = カード会社に異議を出す
    .remind = カード会社に「海外の店の請求に異議を出したい」と電話できましたか。手紙の日付と返事を手元に。今後の請求を止められるかも聞きます。
seller_abroad-dispute_help = 電話がむずかしければ、カードのアプリやサイトの問い合わせからも頼めます。手紙の控えを用意しておきましょう。
seller_abroad-disputed = カード会社に異議を出した
seller_abroad-issuer_reply =
    .title = カード会社の調べの結果
    .remind = カード会社から、異議の結果は届きましたか。
seller_abroad-ccj = CCJの入力欄の順にまとめました。{ LINK($ccj_desk) } からご本人が送れます。返事はメールで数営業日後。解決を約束する所ではありません。{ breath.letter }
    .title = CCJに相談を送る
    .remind = CCJの相談は送れましたか。受付の自動メールが、迷惑メールに入ることがあります。
seller_abroad-ccj_fits = CCJ(海外の店の相談先)は、個人が海外の店から買ったときに使えます。仕事の買い物や、個人どうしの売買でしたか。
    .retry = 自分の買い物なら「自分の買い物」を押してください。
    .short = CCJに相談できる、自分の買い物でしたか。
    .see = 自分の買い物
    .see-also = ちがう / いいえ / 個人の買い物 / 自分で買った / 海外の店から
    .outside = 仕事・個人どうし
    .outside-also = はい / 仕事で買った / フリマ / オークション / 個人から買った
seller_abroad-ccj_outside = それならCCJの対象外です。カード会社への異議は進めましょう。仕事の契約は{ NAME($legal_desk) }({ PHONE($legal_desk) })に、個人どうしの売買は使ったサービスの運営会社に聞けます。
seller_abroad-ccj_help = 入力がむずかしければ、{ NAME($consumer_desk) }({ PHONE($consumer_desk) })でも相談の入口を聞けます。
seller_abroad-ccj_sent = CCJに相談を送った
seller_abroad-ccj_reply =
    .title = CCJからのメール
    .remind = CCJから返事のメールは来ましたか。迷惑メールも見てください。
seller_abroad-ccj_said = CCJの返事は、休みの日を除いて数えて{ DAY($abroad_ccj_by) }ごろまでです。来なければ一度声をかけます。
seller_abroad-ccj_late = 混んでいると遅れることがあります。受付の自動メールが届いているかを見て、なければ送り直しましょう。

seller_abroad-further = 別の契約のようです。こちらも一件として足しました。注文番号のメールはありますか。
    .retry = 「ある」か「ない」で大丈夫です。
    .short = 別の契約の、注文番号のメールはありますか。
    .yes = ある
    .yes-also = はい / あった / あります
    .no = ない
    .no-also = いいえ / なかった / ありません / 見つからない
seller_abroad-hunt_further = そのメールの、買った日はいつですか。メールを貼ってもかまいません。
    .retry = 「1/28」のような日付で大丈夫です。
    .short = 買った日はいつですか。
    .skip = わからない
seller_abroad-hunt_charge = なくても書けます。明細の日付はいつですか。
    .retry = 明細の行の日付を「2/1」のように送ってください。
    .short = 明細の日付はいつですか。
    .skip = わからない

gloss-abroad_first =
    1行目: 件名(解約と返金の依頼)
    2行目: 今日で契約を解約します
    3行目: { $abroad_reference ->
        [order] 注文番号、名前、買ったときのメール
       *[charge] 請求の金額と日(注文番号はない)、名前、買ったときのメール
    }
    4行目: 自動更新を止め、今後は請求しないでください
    5行目: { $claim ->
        [part] 請求{ YEN($amount) }のうち{ YEN($claimed) }を返金してください(残りは認めます)
       *[whole] 全額を返金してください
    }
    6行目: 解約と返金の確認を、{ DAY($abroad_reply_by) }までに書面でください
    7行目: 名前
gloss-abroad_second =
    1行目: 件名(2通目。解約と返金の依頼)
    2行目: 前に解約を頼んだ日とお店の名前
    3行目: 割引や延長などの提案は受けません
    4行目: 契約は解約です。今後は請求せず、{ $claim ->
        [part] { YEN($amount) }のうち{ YEN($claimed) }を返金してください(残りは認めます)
       *[whole] 全額を返金してください
    }
    5行目: { $abroad_reference ->
        [order] 注文番号、名前、買ったときのメール
       *[charge] 請求の金額と日(注文番号はない)、名前、買ったときのメール
    }
    6行目: 解約と返金の確認を、{ DAY($abroad_reply_by) }までに書面でください
    7行目: 名前
gloss-abroad_third =
    1行目: 件名(最後の依頼)
    2行目: これまでに解約を頼んだ日とお店の名前
    3行目: 契約は解約です。今後は請求せず、{ $claim ->
        [part] { YEN($amount) }のうち{ YEN($claimed) }を返金してください(残りは認めます)
       *[whole] 全額を返金してください
    }
    4行目: { $abroad_reference ->
        [order] 注文番号、名前、買ったときのメール
       *[charge] 請求の金額と日(注文番号はない)、名前、買ったときのメール
    }
    5行目: { DAY($abroad_reply_by) }までに書面の確認がなければ、カード会社に異議を出し、越境消費者センターに相談します
    6行目: 名前

letter-abroad_ccj =
    【契約した人】
    { $abroad_writer }({ $abroad_mail })
    【相手の事業者】
    { NAME($shop) }
    【契約・請求の日】
    { DAY($charged_on) }
    【金額】
    { YEN($amount) }(カード払い)
    【注文番号】
    { $abroad_reference ->
        [order] { $order }
       *[charge] なし(請求の日と金額で特定)
    }
    【経過】
    { $abroad_letters ->
        [0] まだ書面は送っていません。
       *[other] 解約と返金を求める手紙を{ $abroad_letters }通送りましたが、解決していません。
    }
    【希望】
    解約、今後の請求の停止、{ $claim ->
        [part] { YEN($claimed) }の返金(残りは認めます)
       *[whole] 全額の返金
    }
    【送った手紙・受け取った返事】
    控えがあります。

aside-seller_abroad =
    .card = 書かないでください。ここにも残しません。相手は注文番号か、請求の日と金額で探せます。

seller_abroad-second_wave =
    .title = 「取り戻せる」という連絡に気をつける
    .remind = 「お金を取り戻せる」「もう一度直す」という連絡が来ていても、返事をせず、払わないで大丈夫です。後日の知らせがいらないときは「注意の知らせはいらない」と送ってください。
seller_abroad-more = 戻ったことを確認できました。よく最後まで続けてくださいました。来月の明細で、新しい請求がないかも見ておきますか。
    .retry = 見ておくなら、その頃にお知らせします。
    .short = 来月の明細も見ておきますか。
    .look = 見ておく
    .look-also = はい / 見る / お願いします
    .enough = 今はいい
    .enough-also = いいえ / いらない / 大丈夫
seller_abroad-second_look =
    .title = 次の明細で、新しい請求がないか見る
    .remind = 新しい明細は見られましたか。同じ店や、知らない海外の名前の請求がないかを見てください。
seller_abroad-look_seen = 知らない請求はありましたか。
    .retry = 「なかった」か「あった」で教えてください。
    .short = 知らない請求はありましたか。
    .clean = なかった
    .clean-also = ない / なし / ありませんでした / 大丈夫だった
    .more = あった
    .more-also = ある / ありました
