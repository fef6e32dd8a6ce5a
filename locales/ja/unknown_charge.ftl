### 明細に覚えのない請求。三つの可能性のどれにも決めつけない。止めることと返すことは別の手続き。

## 明細の行

unknown_charge-hello =
    驚かれましたね。一緒に、一つずつ確かめましょう。
    考えられるのは、①前からの自動更新 ②ご家族の買い物 ③だれかの不正な利用、の三つです。どれかは、まだわかりません。

unknown_charge-check =
    読み取ったことの確認です。
    { $lines }
    合っていますか。
    .retry = 合っていれば「合っている」を、ちがうところがあれば「直す」を押してください。
    .short = 読み取ったことは、合っていますか。
    .right = 合っている
    .right-also = あってる / 合ってる / あってます / 合ってます / はい / その通り / そうです

unknown_charge-further =
    その請求も、別の一件として足しました。
    { $lines }

unknown_charge-merchant = 明細に書いてある店の名前を、そのまま送ってください。
    .retry = 明細の「ご利用先」の欄にある名前です。読めるところだけで大丈夫です。
    .short = 明細の店の名前を教えてください。
    .skip = わからない

unknown_charge-holder = { $billed_by ->
        [carrier] それは、どなたの携帯の料金ですか。
       *[card] それは、どなたのカードですか。
    }
    .retry = { $billed_by ->
        [carrier] 携帯の契約に名前がある方のことです。下から選んでください。
       *[card] カードに名前が書いてある方のことです。下から選んでください。
    }
    .short = { $billed_by ->
        [carrier] どなたの携帯の料金ですか。
       *[card] どなたのカードですか。
    }
    .self = 自分
    .self-also = 私 / わたし / 私の / 自分の / 自分のカード / 本人
    .family = 家族
    .family-also = 母 / 父 / 夫 / 妻 / 叔父 / 叔母 / 息子 / 娘 / 祖母 / 祖父 / 親 / 母の / 父の / 夫の / 妻の / 叔父の
    .other = ほかの人
    .other-also = 友達 / 友人 / 知り合い / 会社

## 支払いの代行

unknown_charge-seller =
    その名前で出るのは、{ SELLS($merchant) }です({ SEEN($merchant) })。買った店は、別にあります。
    名前の「*」のうしろか、メール(「{ $mail_words }」で検索)に店の名前があれば、送ってください。
    .retry = 見つかった店の名前だけを送ってください。なければ「わからない」を押してください。
    .short = 買った店の名前は見つかりましたか。名前を送ってください。
    .skip = わからない

unknown_charge-find_seller =
    .title = 買った店をメールで探す
    .remind = メールで、買った店の名前は見つかりましたか。「{ $mail_words }」で検索します。迷惑メールの中も見てください。

unknown_charge-seller_found = 見つかった店の名前を送ってください。
    .retry = 名前だけを送ってください。なければ「わからない」を押してください。
    .short = 見つかった店の名前を送ってください。
    .skip = わからない

unknown_charge-seller_go = 「{ NAME($shop) }」ですね。記録しました。自動更新の停止と返金を、この店に頼みましょう。

unknown_charge-seller_known = その名前は、{ SELLS($shop) }の請求でよく使われます({ SEEN($shop) })。自動更新の停止と返金は、この店に頼みましょう。

unknown_charge-seller_kept = 「{ NAME($shop) }」ですね。記録しました。自動更新の停止と返金は、この店に頼みましょう。

unknown_charge-seller_hidden = 見つからなくても大丈夫です。カード会社に、どの店の請求かを調べてもらうこともできます。電話は、カードのご本人からになります。

## 分かれ道の質問

unknown_charge-before_known =
    その名前は、{ SELLS($shop) }の請求でよく使われます({ SEEN($shop) })。
    前の月や、去年の同じ月にも、同じ請求はありましたか。
    .retry = 前の明細に同じ名前があったかどうかです。見ていなければ「まだ見ていない」で大丈夫です。
    .short = 前にも、同じ請求はありましたか。
    .yes = あった
    .yes-also = ありました / 去年もあった / 前もあった / 毎年ある / 毎月ある / あるかも
    .no = なかった
    .no-also = ありません / なかったです / 初めて / はじめて / なし
    .not_yet = まだ見ていない
    .not_yet-also = 見てない / 見ていない / まだ / わからない / これから見る

unknown_charge-before_unlisted =
    「{ NAME($shop) }」がどの店かは、手元の資料ではわかりません。知らない名前というだけで、不正とは決まりません。
    前の月や、去年の同じ月にも、同じ請求はありましたか。
    .retry = { unknown_charge-before_known.retry }
    .short = { unknown_charge-before_known.short }
    .yes = { unknown_charge-before_known.yes }
    .yes-also = { unknown_charge-before_known.yes-also }
    .no = { unknown_charge-before_known.no }
    .no-also = { unknown_charge-before_known.no-also }
    .not_yet = { unknown_charge-before_known.not_yet }
    .not_yet-also = { unknown_charge-before_known.not_yet-also }

unknown_charge-before_none =
    名前がわからなくても、進められます。
    前の月や、去年の同じ月にも、同じくらいの金額の請求はありましたか。
    .retry = { unknown_charge-before_known.retry }
    .short = { unknown_charge-before_known.short }
    .yes = { unknown_charge-before_known.yes }
    .yes-also = { unknown_charge-before_known.yes-also }
    .no = { unknown_charge-before_known.no }
    .no-also = { unknown_charge-before_known.no-also }
    .not_yet = { unknown_charge-before_known.not_yet }
    .not_yet-also = { unknown_charge-before_known.not_yet-also }

unknown_charge-before_agent =
    買った店がわからないままでも、進められます。
    前の月や、去年の同じ月にも、同じ請求はありましたか。
    .retry = { unknown_charge-before_known.retry }
    .short = { unknown_charge-before_known.short }
    .yes = { unknown_charge-before_known.yes }
    .yes-also = { unknown_charge-before_known.yes-also }
    .no = { unknown_charge-before_known.no }
    .no-also = { unknown_charge-before_known.no-also }
    .not_yet = { unknown_charge-before_known.not_yet }
    .not_yet-also = { unknown_charge-before_known.not_yet-also }

unknown_charge-seen_yes = 前にも同じ請求があった

unknown_charge-seen_no = 前には同じ請求がなかった

unknown_charge-seen_unlooked = 前の明細はまだ見ていない

unknown_charge-rather = 前からの契約かもしれませんね。カード会社に異議を出しているときは、そのことを電話で伝えておきましょう。

unknown_charge-going_on = 記録しました。いまの手続きは、そのまま続けましょう。

unknown_charge-next_family = 前にはなかったのですね。記録しました。あとは、ご家族に聞いてみましょう。

unknown_charge-family = ご家族のどなたかが買ったり、申し込んだりしたものではありませんか。
    .retry = 家族カードの買い物や、お子さんのゲームなども入ります。聞いていなければ「まだ聞いていない」で大丈夫です。
    .short = ご家族の買い物ではありませんか。
    .family = 家族だった
    .family-also = 家族でした / 夫だった / 妻だった / 子どもだった / 息子だった / 娘だった
    .no = ちがった
    .no-also = 家族じゃない / ちがいました / 誰も買ってない / だれも買ってない / みんな知らない / 一人暮らし / なし / 家族ではない
    .not_yet = まだ聞いていない
    .not_yet-also = 聞いてない / 聞いていない / まだ / これから聞く

unknown_charge-family_no = 家族の買い物ではなかった

unknown_charge-next_look = ご家族ではないのですね。記録しました。あとは、前の明細を見てみましょう。

unknown_charge-family_unasked = 家族にはまだ聞いていない

## まだわからない:先に見るもの

unknown_charge-ask_family =
    .title = 家族に聞いてみる
    .remind = ご家族に、この請求に心当たりがないか、聞けましたか。「知らない引き落としがあって」とだけ言えば大丈夫です。

unknown_charge-look_back =
    .title = 前の明細を見る
    .remind = 前の月や、去年の同じ月の明細を見られましたか。同じ名前があるかどうかだけで大丈夫です。
    .forward = 去年の同じ月や、前の月の明細に、同じ名前の請求があるか、見てもらえますか。

unknown_charge-search_home =
    .title = 家の中の手がかりを探す
    .remind = 手がかりはありましたか。メモ帳、ソフトの箱、パソコンの画面、「更新」と書かれたメールを見てみてください。
    .forward = メモ帳、パソコンやソフトの箱のまわりに、「更新」や契約の書いたものがないか、見てもらえますか。

unknown_charge-places = 思い当たらなくても、進められます。家で見る場所は三つです。①メモ帳や手帳 ②パソコンやソフトの箱のまわり ③去年の同じ月の明細。見つかったら教えてください。

unknown_charge-roles = ご本人が操作できなくても大丈夫です。契約は{ KIN($holder_who) }、お金の管理は{ KIN($manager_who) }、連絡役はあなた、で合っていますか。
    .retry = 三人の役割の確認です。ちがうときは「ちがう」を押してください。
    .short = 契約は{ KIN($holder_who) }、お金の管理は{ KIN($manager_who) }で合っていますか。
    .right = はい
    .right-also = 合ってる / あってる / 合っています / そうです / その通り
    .wrong = ちがう
    .wrong-also = 違います / ちがいます / 間違い / いいえ

unknown_charge-roles_right = それぞれの役割を確かめた

unknown_charge-manager = お金の管理(明細や口座を見ること)は、どなたがしていますか。
    .retry = いちばん近いものを選んでください。
    .short = お金の管理は、どなたがしていますか。
    .holder = カードのご本人
    .typist = わたし
    .typist-also = 私 / 自分 / 僕
    .relative = ほかの家族
    .relative-also = 家族 / 別の家族

unknown_charge-safe = 確かめるあいだ、急いで止めるものはありません。銀行の引き落としも、そのままで大丈夫です。知らない電話番号には、かけないでください。

unknown_charge-asked = ご家族の買い物でしたか。
    .retry = 下から選んでください。
    .short = ご家族の買い物でしたか。
    .family = 家族だった
    .no = ちがった

unknown_charge-looked = 前の明細に、同じ請求はありましたか。
    .retry = 同じ名前か、同じくらいの金額があったかどうかです。
    .short = 前の明細に、同じ請求はありましたか。
    .yes = あった
    .no = なかった
    .unseen = 見られなかった

unknown_charge-look_help = 前の明細は、カード会社の会員ページで見られることがあります。電話で頼んで送ってもらう方法もあります。

unknown_charge-ask_statement =
    .title = 前の明細をカード会社に頼む
    .remind = 前の明細は見られましたか。まだなら、カードに書かれた電話番号に、カードのご本人が電話して頼めます。

unknown_charge-found = 更新や契約のことがわかるものは、ありましたか。
    .retry = メモ、箱、メール、パソコンの画面など、何でも大丈夫です。
    .short = 更新や契約のことがわかるものは、ありましたか。
    .renewal = あった
    .renewal-also = ありました / 見つかった / メモがあった / メールがあった
    .nothing = なかった
    .nothing-also = ありません / 見つからない / 何もない

unknown_charge-found_trace = 家で、更新や契約のことがわかるものが見つかった

unknown_charge-found_nothing = なくても大丈夫です。探したことも記録しました。前の明細が、いちばんの手がかりになります。

unknown_charge-told_trace = 家で、更新や契約のことがわかるものが見つかった(探した人の知らせ)

## 手伝う人がいるとき

unknown_charge-likely_helper = 見つかってよかったです。自動更新の可能性が高くなりましたが、まだ決まりではありません。あわてて止めるものはないので、カード会社、店の順に聞きましょう。

unknown_charge-ask_issuer =
    .title = カード会社に電話で聞く
    .remind = カード会社への電話はできましたか。店の連絡先、異議の出し方と期限、引き落としが止まるかは、聞ける内容です。
    .forward = カードの裏の番号に電話して、①お店の連絡先 ②異議の出し方と期限 ③引き落としは止まるか、を聞いてもらえますか。担当の方の名前と時刻も控えてください。

unknown_charge-ask_seller =
    .title = 店に停止と返金を頼む
    .remind = 店に、自動更新の停止と返金の両方を頼めましたか。つながらないときや欄の文字数が足りないときは、そのまま送ってください。

unknown_charge-issuer_asked = おつかれさまでした。聞けたことを、そのまま送ってください。次は、店に停止と返金の両方を頼みます。

unknown_charge-issuer_cannot = わかりました。電話がむずかしければ、カード会社の会員ページや手紙からも聞けます。まずは、店の連絡先を一つ聞くだけで十分です。

unknown_charge-told_ask = { unknown_charge-family_talk }

unknown_charge-told_ask_anyway = ご本人の確認がなくても聞けるのは、①店の連絡先 ②異議の出し方と期限 ③引き落としは止まるか、です。終わりに、担当の方の名前・受付番号・時刻を控えてください。

unknown_charge-told_secret = カード会社は、店の連絡先などは答え、前の利用は個人情報として答えなかった

unknown_charge-told_unreached = 店に電話したが、つながらなかった

unknown_charge-told_limit = 入力欄の文字数に限りがあった

unknown_charge-other_door = よくあることです。かけた時刻を記録しました。書いて頼むほうが早いかもしれません。先に①ふだんのブラウザー②広告を消す機能を切る③小さな窓を許可。始めに文字や絵の確認と、情報の扱いへの同意が出ることがあります。

unknown_charge-fields = { $speaker ->
        [self] 入力欄は、名前=契約したときのまま(契約の照合に使うため)、メール=いま読めるもの、電話=登録した番号、が目安です。文を作りますか。
       *[holder] 入力欄は、名前=契約者(契約の照合に使うため)、メール=あなたが受け取れるもの、電話=登録と同じ可能性が高い番号、が目安です。代わりの連絡だと文に書きます。文を作りますか。
    }
    .retry = 頼む文を作るか、やり方を見るか、あとにするかです。
    .short = 頼む文を作りますか。
    .write = 頼む文を作る
    .how = やり方を見る
    .how-also = 一歩ずつ見る / やり方 / やり方がわからない / わからない / 進め方を見る
    .afterwards = あとにする

unknown_charge-fields_how = ①店の公式サイトを開く ②いちばん下の「お問い合わせ」を押す ③「チャット」か「フォーム」を選ぶ ④名前・メール・電話を入れる ⑤文を貼って送る。わからない欄は、空けたままで大丈夫です。

unknown_charge-fields_now = { unknown_charge-fields.short }
    .retry = 頼む文を作るか、あとにするかです。
    .short = { unknown_charge-fields.short }
    .write = { unknown_charge-fields.write }
    .afterwards = { unknown_charge-fields.afterwards }

unknown_charge-door_later = つながらなくても、かけた時刻が記録になります。書いて知らせることも、日を変えてかけ直すこともできます。どうしますか。
    .retry = 書いて知らせる文を作るか、もう一度かけるかです。
    .short = 書いて知らせる文を作りますか。
    .write = 知らせる文を作る
    .write-also = はい / 作る / 書く / 文を作る
    .again = またかける
    .again-also = いいえ / かける / 電話する / あとで

unknown_charge-unreached = 店に送る文です。かっこの所があれば、そこだけ書き入れてください。郵便なら、両面のコピーを取り、記録の残る形で送ります。{ breath.letter }
    .title = つながらない店に、書いて知らせる
    .remind = 店に知らせる文は送れましたか。送った控えは、捨てずに残してください。

## ご家族の買い物

unknown_charge-relative =
    ご家族だったのですね。わかってよかったです。カード会社に異議を出さなくて大丈夫です。ご家族の利用は、補償の対象になりにくいからです。
    これからも続けますか。
    .retry = この買い物や契約を続けるか、やめるかです。決めるのは、あとでも大丈夫です。
    .short = これからも続けますか。
    .keep = 続ける
    .stop = やめたい

unknown_charge-kept = 家族の買い物だったので、そのまま続ける

unknown_charge-family_limits = どなたも悪くありません。これから心配なときは、買う前のパスワードや、使える金額の設定を、ご家族で一緒に決めることもできます。

unknown_charge-relative_kept = わかりました。この件はこれで終わりにします。確かめられて、よかったです。

unknown_charge-stop_relative =
    .title = 家族の契約をやめる
    .remind = ご家族の契約をやめる手続きは済みましたか。ソフトやアプリを消しただけでは、契約は続きます。お子さんが申し込んだものなら、「人と話す」で窓口に相談もできます。

unknown_charge-relative_stopped = おつかれさまでした。この件はこれで終わりにします。やめた知らせのメールや画面は、しばらく残しておいてください。

## 前からの自動更新

unknown_charge-likely = それなら、自動更新の可能性が高くなりました。まだ決まったわけではありません。ソフトを消しても、カードを止めても、契約は続くことがあります。自動更新の停止と返金を、店に頼みましょう。

unknown_charge-charged_on = 明細の「利用日」はいつですか。引き落としの日とは別の日です。
    .retry = 何月何日かを送ってください。下のボタンで選んでも大丈夫です。
    .short = 明細の「利用日」はいつですか。
    .skip = わからない

unknown_charge-amount = いくらの請求ですか。
    .retry = 金額の数字を送ってください。外国のお金なら「ドル」などもつけてください。
    .short = いくらの請求ですか。
    .skip = わからない

unknown_charge-charged = 請求された

unknown_charge-part_kept = 覚えのある分は、そのまま払う

unknown_charge-debit_kept = 覚えのある分は、そのまま払う

unknown_charge-part = そのうち、覚えがないのはいくらですか。
    .skip = わからない
    .retry = 金額だけ送ってください。わからなければ「わからない」で大丈夫です。
    .short = 覚えがないのはいくらですか。

unknown_charge-family_talk = 店もカード会社も、ご本人以外には話さないことが多いです。ご本人が電話のそばで「{ identity.entrust }に任せます」と言えると、進みやすくなります。

unknown_charge-relation = 契約したご本人から見て、あなたはどなたですか。店に送る文に書きます。
    .retry = いちばん近いものを選んでください。
    .short = ご本人から見て、あなたはどなたですか。
    .spouse = 妻・夫
    .child = 子・孫
    .kin = 親・きょうだい・親族
    .helper = 知人・手伝う人

unknown_charge-window_open =
    返金を頼めるのは、安全に数えて{ DAY($refund_last) }までです({ $refund_readings ->
        [two] 利用日を一日目と数えました。別の数え方なら{ DAY($refund_other_day) }
       *[one] 利用日から数えました
    })。認めるかは店が決めます。どう頼みますか。
    .retry = 文を送るか、電話で話すかです。夜でも送れるので、文のほうが早いことも多いです。
    .short = どう頼みますか。
    .write = 頼む文を作る
    .call = 電話で頼む

unknown_charge-window_agent = { NAME($merchant) }の公式の窓口({ LINK($merchant) })でも、店の名前を調べられることがあります。頼む文は、店がわかってからでも、先に作っておいても大丈夫です。
    .retry = 文を先に作っておくか、店がわかるまで待つかです。
    .short = 頼む文を、先に作っておきますか。
    .write = 文を作っておく
    .wait = 店がわかってから

unknown_charge-window_none = この店の返金の決まりは、手元の資料にありません。それでも、頼むことはできます。どう頼みますか。
    .retry = { unknown_charge-window_open.retry }
    .short = { unknown_charge-window_open.short }
    .write = { unknown_charge-window_open.write }
    .call = { unknown_charge-window_open.call }

unknown_charge-window_unknown = この店には返金の日数の決まりがあります。利用日がわからないので、期限はまだ「不明」です。早く頼むほど安心です。どう頼みますか。
    .retry = { unknown_charge-window_open.retry }
    .short = { unknown_charge-window_open.short }
    .write = { unknown_charge-window_open.write }
    .call = { unknown_charge-window_open.call }

unknown_charge-window_over = 安全に数えた最後の日({ DAY($refund_last) })は過ぎています。断られることもありますが、一度頼んでみる道はあります。次の更新を止めるのは、今からできます。
    .retry = 返金も頼んでみるか、次の更新を止めるだけにするかです。
    .short = 返金も頼んでみますか。
    .write = 頼んでみる
    .stop = 止めるだけにする

unknown_charge-find_date =
    .title = 利用日を探す
    .remind = 「利用日」は見つかりましたか。カードの明細か、会員ページにあります。返金の期限を数えるのに使います。

unknown_charge-date_found = 「利用日」はいつでしたか。
    .retry = { unknown_charge-charged_on.retry }
    .short = { unknown_charge-charged_on.short }
    .skip = わからない

unknown_charge-window_told = 返金を頼めるのは、安全に数えて{ DAY($refund_last) }までです(利用日から数えました)。

unknown_charge-window_missed = 安全に数えると、返金を頼める日({ DAY($refund_last) })は過ぎています。断られることもありますが、頼んでみましょう。

unknown_charge-request =
    店に送る文です。かっこの所があれば、そこだけ書き入れてください。{ $charge_channel ->
        [chat] { $charge_reported ->
            [yes] チャットが早いという利用者の話があります({ SEEN($shop) })。
           *[no] 店のサイトのチャットから送れます。
        }広告を消す機能は、切ってから開きます。
        [form] 店のサイトの問い合わせ欄から送れます(ふだんのブラウザーで開きます)。
        [mail] 店のメールの窓口に送れます。
       *[none] 店の公式サイトの問い合わせ窓口から送れます。
    }{ FITS($lines, $form_count) ->
        [unknown] {""}
        [yes] 全部で{ COUNT($lines) }文字です({ $form_count }文字の欄に入ります)。
       *[no] 全部で{ COUNT($lines) }文字です。{ $form_count }文字の欄には、長いところを削ってください。
    }{ breath.letter }
    .title = 停止と返金を頼む文を送る
    .remind = 自動更新の停止と返金を頼む文は、もう送れましたか。

unknown_charge-request_short =
    短い文です。かっこの所があれば、そこだけ書き入れてください。{ FITS($lines, $form_count) ->
        [yes] 全部で{ COUNT($lines) }文字です({ $form_count }文字の欄に入ります)。
       *[no] 全部で{ COUNT($lines) }文字です。{ $form_count }文字の欄には、うしろを削り、先に受け付けだけ頼んでください。
    }{ breath.letter }
    .title = 停止と返金を頼む短い文を送る
    .remind = { unknown_charge-request.remind }

unknown_charge-last_try = ていねいに頼む文です。かっこの所があれば、そこだけ書き入れてください。店の公式サイトの問い合わせ窓口から送れます。{ breath.letter }
    .title = 返金を頼んでみる文を送る
    .remind = 返金を頼んでみる文は、もう送れましたか。

unknown_charge-call_words =
    「自動更新の停止と、返金の両方をお願いします」と言えば大丈夫です。終わりに、担当の方の名前・受付番号・時刻を控えます。
    電話番号は、公式サイトにあるものを使ってください。検索で出た番号には、にせものがあります。

unknown_charge-call_shop =
    .title = 停止と返金を電話で頼む
    .remind = 店に電話できましたか。電話番号は、公式サイトにあるものです。頼むのは、自動更新の停止と返金の両方です。

unknown_charge-send_help = 文が送れなければ電話で、電話がつながらなければ問い合わせ欄から頼めます。ご家族に、そばで手伝ってもらうこともできます。

unknown_charge-stop =
    .title = 自動更新が止まったか見る
    .remind = 自動更新は止まりましたか。返金とは別の手続きです。ソフトを消しただけ、カードを止めただけでは終わりません。

unknown_charge-stopped = 止めた知らせは残しておいてください。パソコンなどを守るソフトなら、使い続ける機械には代わりを、使わない機械からは削除を。返金は別に見ていきます。

unknown_charge-stop_help = 自分で止められないときは、契約した方のお名前と登録の電話番号を伝えて、止めてもらえるか店に聞けます。

unknown_charge-expect =
    返金が決まっても、一度は引き落とされ、後の明細にマイナスの行で戻ることがあります。口座のお金は残し、銀行の引き落としは止めないでください。
    引き落としの日はいつですか。
    .retry = 何月何日かを送ってください。わからなければ、そのままで大丈夫です。
    .short = 引き落としの日はいつですか。
    .skip = わからない

unknown_charge-debit_watch =
    .title = { unknown_charge-debit_day.title }
    .remind = { unknown_charge-debit_day.remind }

unknown_charge-debit_due =
    .title = { unknown_charge-debit_day.title }
    .remind = { unknown_charge-debit_day.remind }

unknown_charge-debit_day =
    .title = 引き落としの前に口座を見る
    .remind = { DAY($debit_on) }は引き落としの日です。一度引き落とされても、予定どおりです。口座の残高だけ見ておきましょう。

unknown_charge-family_ask = ご本人がいなくても聞けるのは、①店の連絡先 ②異議の出し方と期限 ③引き落としは止まるか、です。終わりに、担当の方の名前・受付番号・時刻を控えてください。

## 店の返事

unknown_charge-answer = お店は何と言っていましたか。
    .retry = いちばん近いものを選んでください。
    .short = お店は何と言っていましたか。
    .promised = 返金すると言われた
    .stopped_only = 止めるだけと言われた
    .refused = 断られた
    .nothing = まだ返事がない

unknown_charge-reply =
    .title = お店の返事
    .remind = お店から返事は来ましたか。来ていたら「確認できた」を押してください。迷惑メールの中も見てください。

unknown_charge-replied = お店は何と言っていましたか。
    .retry = { unknown_charge-answer.retry }
    .short = { unknown_charge-answer.short }
    .promised = { unknown_charge-answer.promised }
    .stopped_only = { unknown_charge-answer.stopped_only }
    .refused = { unknown_charge-answer.refused }

unknown_charge-no_reply = 返事がないことも、記録に残しました。電話や問い合わせ欄など、別の窓口から頼み直すこともできます。どうしますか。
    .retry = 別の窓口で頼み直すか、人に相談するかです。
    .short = どうしますか。
    .other_way = 別の窓口で頼む
    .consult = 人に相談する

unknown_charge-other_way =
    .title = 別の窓口で頼み直す
    .remind = 別の窓口で頼み直せましたか。頼むのは、自動更新の停止と返金の両方です。

unknown_charge-ask_refund = 自動更新は止めてもらえるのですね。返金は別の手続きなので、もう一度頼みましょう。かっこの所があれば、そこだけ書き入れてください。{ breath.letter }
    .title = 返金を頼む文を送る
    .remind = 返金を頼む文は、もう送れましたか。

unknown_charge-refund_answer = お店は何と言っていましたか。
    .retry = { unknown_charge-answer.retry }
    .short = { unknown_charge-answer.short }
    .promised = { unknown_charge-answer.promised }
    .refused = { unknown_charge-answer.refused }
    .nothing = { unknown_charge-answer.nothing }

unknown_charge-refused = 断られたのですね。頼んだことは記録に残しました。もう一度だけ、ていねいに頼む道もあります。どうしますか。
    .retry = もう一度頼むか、人に相談するか、ここまでにするかです。
    .short = どうしますか。
    .again = もう一度頼む
    .consult = 人に相談する
    .enough = ここまでにする

unknown_charge-try_again = もう一度頼む文です。かっこの所があれば、そこだけ書き入れてください。前と同じ窓口に送れます。{ breath.letter }
    .title = もう一度頼む文を送る
    .remind = もう一度頼む文は、送れましたか。

unknown_charge-last_answer = お店は何と言っていましたか。
    .retry = { unknown_charge-answer.retry }
    .short = { unknown_charge-answer.short }
    .promised = { unknown_charge-answer.promised }
    .refused = { unknown_charge-answer.refused }
    .nothing = { unknown_charge-answer.nothing }

unknown_charge-last_reply =
    .title = お店の返事
    .remind = { unknown_charge-reply.remind }

unknown_charge-last_replied = お店は何と言っていましたか。
    .retry = { unknown_charge-answer.retry }
    .short = { unknown_charge-answer.short }
    .promised = { unknown_charge-answer.promised }
    .refused = { unknown_charge-answer.refused }

unknown_charge-refused_again = お店に頼めることは、すべて頼みました。あとは、{ NAME($advice_desk) }に相談する道があります。どうしますか。
    .retry = 人に相談するか、ここまでにするかです。
    .short = どうしますか。
    .consult = 人に相談する
    .enough = ここまでにする

unknown_charge-consult =
    .title = 消費生活の窓口に相談する
    .remind = { NAME($advice_desk) }に電話できましたか。ここの記録を、そのまま話せば大丈夫です。

unknown_charge-enough = 返金は、ここまでにすると決めた

unknown_charge-rest = わかりました。ここまで、本当におつかれさまでした。気が変わったら、いつでも続きから始められます。

## 戻るまで

unknown_charge-reference = よかったです。担当の方の名前か、受付番号はわかりますか。わかる分だけ送ってください。
    .retry = 名前か番号を送ってください。なければ「わからない」で大丈夫です。
    .short = 担当の方の名前か、受付番号はわかりますか。
    .skip = わからない

unknown_charge-promised = 返金すると言われた

unknown_charge-credit_how = いまは「約束」として記録しておきます。明細にマイナスの行が出たら、「戻った」になります。

unknown_charge-credit =
    .title = 明細のマイナスの行
    .remind = 明細に、返金のマイナスの行は出ていますか。出ていたら「確認できた」を押してください。

unknown_charge-credited = 明細でマイナスの行を確認した

unknown_charge-told_minus = 明細にマイナスの行があると知らせがあった

unknown_charge-credit_whole = 請求された分は、すべて明細で戻った

unknown_charge-credit_part = 記録しました。戻っていない分は{ YEN($left_amount) }です。分けて戻ることもあります。次の明細の頃に、もう一度お知らせします。

unknown_charge-credit_rest =
    .title = 残りの分のマイナスの行
    .remind = 明細に、残りの{ YEN($left_amount) }のマイナスの行は出ていますか。出ていたら、金額も送ってください。

unknown_charge-told_stopped = 自動更新を止めてもらったと知らせがあった

unknown_charge-told_promise = 返金の約束があったと知らせがあった

unknown_charge-debit_line = 引き落とされる請求

unknown_charge-promise_line = 返金すると言われた

unknown_charge-promise_said = よかったです。{ $charge_stopped ->
        [yes] 自動更新の停止は済み、
       *[no] {""}
    }返金は「約束」として記録しました。明細にマイナスの行が出たら「戻った」になります。

unknown_charge-refund_mail =
    .title = 返金のメール
    .remind = 返金のメールは来ましたか。迷惑メールの中も見てください。来ていなければ「まだ」を押してください。聞く言葉をお見せします。

unknown_charge-told_mail = 返金のメールが来たと知らせがあった

unknown_charge-mail_kept = 記録しました。メールは残しておいてください。返金はまだ「約束」のままで、明細の行が出るまで一緒に見ていきます。

unknown_charge-mail_words = 「返金のメールがまだ届きません。送り先のアドレスと、手続きの日付を教えてください」と聞けます。担当の方の名前や受付番号も伝えると早いです。

unknown_charge-details = わかるものだけ教えてください。①返金のメールは、どなたのアドレスに来ますか ②担当の方の名前か、受付番号 ③明細の「利用日」(引き落としの日とは別です)
    .retry = 一つだけでも大丈夫です。なければ「わからない」を押してください。
    .short = 返金のメールの宛先、担当の方の名前か受付番号、利用日のうち、わかるものはありますか。
    .skip = わからない

unknown_charge-used_on = { unknown_charge-charged_on }
    .retry = { unknown_charge-charged_on.retry }
    .short = { unknown_charge-charged_on.short }
    .skip = わからない

unknown_charge-net = この店の返金の決まりは、利用日から{ $refund_days }日です。安全に数えて{ DAY($refund_last) }まで({ $refund_readings ->
        [two] 利用日を一日目と数えました。別の数え方なら{ DAY($refund_other_day) }
       *[one] 利用日から数えました
    })。当てはまるかは店が決めます。

unknown_charge-last_ask =
    .title = 返金の決まりの日が近い
    .remind = 返金の決まりの最後の日({ DAY($refund_last) })が近づいています。明細にマイナスの行がまだなければ、店にもう一度聞きましょう。

unknown_charge-debit_said = 一度引き落とされてから、後の明細で戻ることがあります。それは予定どおりです。請求の分は口座に残し、銀行の引き落としは止めないでください。

unknown_charge-debit_said_on = { DAY($debit_on) }に一度引き落とされるのは、予定どおりです。請求の分は口座に残し、銀行の引き落としは止めないでください。戻るのは、後の明細のマイナスの行です。

unknown_charge-credit_due =
    .title = { unknown_charge-credit.title }
    .remind = { unknown_charge-credit.remind }

unknown_charge-credit_missing = 次の明細に出ることもあります。どうしますか。
    .retry = 次の明細を待つか、聞いてみるか、人に相談するかです。
    .short = どうしますか。
    .wait = 次の明細を待つ
    .words = 聞く言葉を見る
    .consult = 人に相談する

unknown_charge-credit_words = 「返金の手続きは、何日付で済んでいますか」と店に聞けます。カード会社には「返金の知らせは届いていますか」と聞けます。

unknown_charge-consult_credit =
    .title = 消費生活の窓口に相談する
    .remind = { NAME($advice_desk) }に電話できましたか。ここの記録を、そのまま話せば大丈夫です。

unknown_charge-more = 戻ったことを確認できました。最後まで、本当におつかれさまでした。戻った金額は{ YEN($saved_money) }です。ほかの自動更新や、知らない請求も、一度見ておきますか。
    .retry = 見ておくなら、日を改めてお知らせします。
    .short = ほかの自動更新も、一度見ておきますか。
    .look = 見ておく
    .year = 来年も知らせて
    .year-also = 来年も / 来年知らせて / 毎年知らせて
    .earlier = 前の年の分も見る
    .earlier-also = 前の年 / 去年の分 / 前の年も / 前の年の分
    .enough = 今はいい

unknown_charge-others =
    .title = ほかの自動更新を見る
    .remind = ほかの自動更新も見られましたか。明細で、毎月・毎年くり返し出る名前を探します。

unknown_charge-earlier =
    .title = 前の年の明細も見る
    .remind = 前の年の明細にも、同じ名前はありましたか。見られた年だけで大丈夫です。前の年の分は戻らないことが多いですが、聞いてみることはできます。

unknown_charge-earlier_list = 同じ名前の請求は、何年に、いくらありましたか。わかる分だけ、まとめて送ってください。
    .retry = 年と金額を、わかる分だけ、まとめて送ってください。
    .short = 前の年の請求は、何年に、いくらありましたか。
    .skip = なかった

unknown_charge-earlier_ask = 前の年の分を、店に一度聞いてみる文です。戻らないと言われることも多いです。そのときは、ここまでで大丈夫です。{ breath.letter }
    .title = 前の年の分を店に聞く
    .remind = 前の年の分を聞く文は送れましたか。一度聞いて、答えが出たら終わりにできます。

unknown_charge-earlier_sent = 返事が来たら、そのまま貼ってください。戻らないという返事でも、自動更新を止めたことは変わりません。

unknown_charge-year_too = 来年の更新の前の月にも、お知らせしましょうか。
    .retry = 「知らせて」か「いらない」を選んでください。
    .short = 来年の更新の前の月にも、お知らせしましょうか。
    .yes = 知らせて
    .yes-also = はい / お願いします / 知らせてほしい
    .no = いらない
    .no-also = いいえ / 今はいい
unknown_charge-year =
    .title = 来年の更新の前に、止まったままか見る
    .remind = そろそろ、前に止めた自動更新の時期です。案内のメールや、明細の同じ名前の請求が来ていないか見てください。
unknown_charge-year_seen = ありがとうございました。この件は、これで終わりにします。ほかの更新も、気になったら送ってください。

unknown_charge-close = この件は、これで終わりにします。また気になることがあれば、いつでも送ってください。

## 不正な利用かもしれないとき

unknown_charge-carrier_doubt = 前の明細にも、ご家族にも、心当たりがないのですね。携帯の料金に入った請求は、携帯の会社に調べてもらいます。「この利用はしていません」と伝え、①止める ②調べる、を頼み、③補償の決まりも聞きましょう。

unknown_charge-carrier_amount = { unknown_charge-amount }
    .retry = { unknown_charge-amount.retry }
    .short = { unknown_charge-amount.short }
    .skip = { unknown_charge-amount.skip }

unknown_charge-carrier_noted = 携帯の料金に入った請求

unknown_charge-carrier_call =
    .title = 携帯の会社に伝える
    .remind = 携帯の会社に伝えられましたか。契約のご本人が、公式アプリか、請求書にある番号から連絡します。「この利用はしていません。止めて、調べてください」で足ります。

unknown_charge-carrier_limit =
    .title = 携帯の料金で払える上限を下げる
    .remind = 携帯の料金と一緒に払える上限を下げるか、止められましたか。携帯の会社の公式アプリの設定にあります。むずかしければ、携帯の会社の店で頼めます。

unknown_charge-carrier_called = 携帯の会社は何と言っていましたか。
    .retry = いちばん近いものを選んでください。
    .short = 携帯の会社は何と言っていましたか。
    .accepted = 調べると言われた
    .refused = 断られた
    .no_answer = つながらなかった

unknown_charge-carrier_number = { unknown_charge-case_number }
    .retry = { unknown_charge-reference.retry }
    .short = { unknown_charge-case_number.short }
    .skip = わからない

unknown_charge-carrier_disputed = 携帯の会社に、利用していないと届け出た

unknown_charge-carrier_line =
    .title = 次の携帯の料金の内訳で、あの請求を見る
    .remind = 次の携帯の料金の内訳は見られましたか。あの請求が取り消されたか、マイナスの行があるかを見てください。

unknown_charge-carrier_seen = 携帯の料金の内訳は、どうなっていましたか。
    .retry = いちばん近いものを選んでください。
    .short = 携帯の料金の内訳は、どうなっていましたか。
    .minus = マイナスの行がある
    .debited = 請求されたまま

unknown_charge-carrier_again =
    .title = 携帯の会社に、もう一度伝える
    .remind = 携帯の会社に、もう一度連絡できましたか。公式アプリの問い合わせからも伝えられます。

unknown_charge-carrier_help = 携帯の会社の店でも、公式アプリでも伝えられます。ご家族に、そばで手伝ってもらうこともできます。

unknown_charge-doubt = 前の明細にも、ご家族にも、心当たりがないのですね。不正な利用の可能性が高くなりました。まだ決まったわけではありません。カード会社に「買っていない」と届け出ると(異議といいます)、調べてもらえます。

unknown_charge-issuer = どこの会社のカードですか。下になければ、会社の名前を送ってください。
    .retry = カードの表に書いてある会社の名前です。読み取れないときは「ほかの会社」を押してください。
    .short = どこの会社のカードですか。
    .skip = ほかの会社

unknown_charge-foreign = 外国のお金の請求ですね。カードが使えるかどうか、少ない額で試されることがあります。日本の買い物でも、海外の会社を通すと外貨になることがあります。

unknown_charge-block_listed =
    海外全部だと、{ $foreign_list }も止まります。この店だけなら、ほかはそのまま。別の名前の請求は通ることがあります。
    「まずこの店だけ。番号変更は担当の方と相談します」と言えます。
    .retry = この店だけ止めるか、海外の請求を全部止めるかです。電話で相談して、あとで変えられることもあります。
    .short = この店だけ止めますか。海外を全部止めますか。
    .shop = この店だけと言う
    .shop-also = この店だけ / 店だけ / そう言う / まずこの店 / この店だけ止める
    .all = 全部止める
    .all-also = 全部 / 海外を全部 / 海外全部

unknown_charge-block_none =
    毎月の支払いに、海外のものはないとのことでした。この店だけなら、別の名前の請求は通ることがあります。
    「まずこの店だけ。番号変更は担当の方と相談します」と言えます。
    .retry = { unknown_charge-block_listed.retry }
    .short = { unknown_charge-block_listed.short }
    .shop = { unknown_charge-block_listed.shop }
    .shop-also = この店だけ / 店だけ / そう言う / まずこの店 / この店だけ止める
    .all = { unknown_charge-block_listed.all }
    .all-also = 全部 / 海外を全部 / 海外全部

unknown_charge-block_unknown =
    海外全部だと、毎月の支払いのうち海外のものも止まります。この店だけなら、別の名前の請求は通ることがあります。
    「まずこの店だけ。番号変更は担当の方と相談します」と言えます。
    .retry = { unknown_charge-block_listed.retry }
    .short = { unknown_charge-block_listed.short }
    .shop = { unknown_charge-block_listed.shop }
    .shop-also = この店だけ / 店だけ / そう言う / まずこの店 / この店だけ止める
    .all = { unknown_charge-block_listed.all }
    .all-also = 全部 / 海外を全部 / 海外全部

unknown_charge-block_shop = この店の請求だけを止めると決めた

unknown_charge-block_shop_said = 「まず、この店だけ止めてください。番号の変更は、担当の方と相談します」と言えます。決めた時刻も記録しました。

unknown_charge-block_all = 海外の請求を全部止めると決めた

unknown_charge-block_all_said = 「海外の請求を、全部止めてください。いつから、どう戻せるかも教えてください」と言えます。決めた時刻も記録しました。

unknown_charge-stop_card_listed = カードを止めると、{ $monthly_list }も、番号の変更が要ります。{ breath.number }止めなければ今は何も変わりませんが、また請求が来るおそれがあります。どちらでも大丈夫です。

unknown_charge-stop_card_plain = カードを止めると、毎月の支払いも番号の変更が要ります。{ breath.number }止めなければ今は何も変わりませんが、また請求が来るおそれがあります。どちらでも大丈夫です。

unknown_charge-monthly = このカードで毎月払っているものを教えてください(電気、電話、動画など)。カードを止めると、それも止まるからです。
    .retry = 思いつくものだけで大丈夫です。なければ「ない・わからない」を押してください。
    .short = このカードで毎月払っているものを教えてください。
    .skip = ない・わからない

unknown_charge-report_open = { $misuse_whose ->
        [issuer] このカード会社は
       *[usual] 多くのカード会社は
    }、届け出からさかのぼって{ $misuse_days }日ほどの不正な利用を補償の対象にしています(認めるかは会社が決めます)。安全に数えて{ DAY($misuse_last) }までの届け出が目安です。早いほど安心です。

unknown_charge-report_over = 届け出の目安の日({ DAY($misuse_last) })は過ぎています。決まりは会社ごとにちがうので、あきらめずに電話してみましょう。

unknown_charge-report_undated = { $misuse_whose ->
        [issuer] このカード会社は
       *[usual] 多くのカード会社は
    }、届け出からさかのぼって{ $misuse_days }日ほどの不正な利用を補償の対象にしています(認めるかは会社が決めます)。利用日がわからないので、早めに電話するのが安心です。

unknown_charge-choose_listed = カードを止めると、{ $monthly_list }も、番号の変更が要ります。{ breath.number }異議だけなら今は何も止まりませんが、また請求が来るおそれがあります。どちらでも大丈夫です。
    .retry = カードを止めるか、止めずにこの請求の異議だけを出すかです。電話で相談して変えても大丈夫です。
    .short = カードを止めますか。異議だけを出しますか。
    .stop = カードを止める
    .dispute = まず異議を出す

unknown_charge-choose_plain = カードを止めると、毎月の支払いも番号の変更が要ります。{ breath.number }異議だけなら今は何も止まりませんが、また請求が来るおそれがあります。どちらでも大丈夫です。
    .retry = { unknown_charge-choose_listed.retry }
    .short = { unknown_charge-choose_listed.short }
    .stop = { unknown_charge-choose_listed.stop }
    .dispute = { unknown_charge-choose_listed.dispute }

unknown_charge-decided_stop = カードを止めて、異議も出すと決めた

unknown_charge-decided_dispute = カードは止めずに、異議を出すと決めた

unknown_charge-say_stop = 電話では、こう言えます。「この買い物はしていません。カードを止めて、異議の受け付けと調査をお願いします」。紛失・不正の窓口なら、夜も出ることがあります。

unknown_charge-say_dispute = 電話では、こう言えます。「この請求を止めてください。買っていないので、異議の受け付けと調査をお願いします。受付番号、担当の方のお名前、いつから止まるか、引き落としはあるか、何月の明細で戻るかを教えてください」。

unknown_charge-unreached_sent = つながらないことを、文で知らせた

unknown_charge-reach = 電話をかけたり、受けたりできるのは、いつごろですか。折り返しの電話や、お知らせの時刻に使います。
    .retry = 「昼は12時から1時、あとは18時以降」のように送ってください。決まっていなければ「いつでも」で大丈夫です。
    .short = 電話をかけたり、受けたりできるのは、いつごろですか。
    .skip = いつでも

unknown_charge-call_now = { NAME($issuer) }の紛失・不正の窓口は、いま受け付けています。電話は { PHONE($issuer) }{ CALL($issuer) } へ。カードの裏の電話番号とちがうときは、裏の番号にかけてください。
    .retry = 下のボタンで、電話で聞くことを見られます。
    .short = 電話で聞くことを見ますか。
    .list = 聞くことを見る

unknown_charge-call_later = { NAME($issuer) }の紛失・不正の窓口は、いまは時間外です。次の受付は{ WHEN($issuer_opens_on) }からです。電話は { PHONE($issuer) }{ CALL($issuer) } へ。カードの裏の電話番号とちがうときは、裏の番号にかけてください。
    .retry = { unknown_charge-call_now.retry }
    .short = { unknown_charge-call_now.short }
    .list = { unknown_charge-call_now.list }

unknown_charge-call_card = 電話は、カードに書かれた電話番号へ。紛失・不正の窓口なら、夜や休みの日も出ることがあります。検索で出た番号には、にせものがあります。
    .retry = { unknown_charge-call_now.retry }
    .short = { unknown_charge-call_now.short }
    .list = { unknown_charge-call_now.list }

unknown_charge-family_call = 電話は、カードのご本人からになります。ご本人がそばで「{ identity.entrust }に任せます」と言えれば、代わりに話せることがあります。

unknown_charge-six = 聞くことは六つです。①請求を止められるか ②受付番号 ③一度は引き落とされるか ④戻る時期 ⑤新しいカードが届く日 ⑥書類と締め切り。担当の方の名前も控えてください。
    .retry = 電話が済んだか、あとでかけるかを教えてください。
    .short = 電話はできましたか。
    .called = 電話した
    .afterwards = あとでかける

unknown_charge-call_issuer =
    .title = カード会社に電話する
    .remind = カード会社に電話できましたか。電話番号は、カードに書かれているものが確かです。

unknown_charge-called = カード会社は何と言っていましたか。
    .retry = いちばん近いものを選んでください。
    .short = カード会社は何と言っていましたか。
    .accepted = 調べると言われた
    .callback = かけ直すと言われた
    .no_answer = つながらなかった
    .refused = 断られた

unknown_charge-no_answer = カード会社に電話したが、つながらなかった

unknown_charge-attempt = おつかれさまでした。かけた時刻も記録に残しました。届け出ようとした記録になります。日を改めて、もう一度かけましょう。

unknown_charge-call_again =
    .title = カード会社にもう一度電話する
    .remind = カード会社に、もう一度電話できましたか。電話番号は、カードに書かれているものが確かです。

unknown_charge-called_again = カード会社は何と言っていましたか。
    .retry = { unknown_charge-called.retry }
    .short = { unknown_charge-called.short }
    .accepted = { unknown_charge-called.accepted }
    .callback = { unknown_charge-called.callback }
    .no_answer = { unknown_charge-called.no_answer }
    .refused = { unknown_charge-called.refused }

unknown_charge-call_help = 電話がむずかしいときは、カード会社の会員ページやアプリから届け出られることもあります。ご家族に、そばで手伝ってもらうこともできます。

unknown_charge-stuck = ここからは、人の力を借りましょう。{ NAME($advice_desk) }で、次にできることを一緒に考えてもらえます。

## カード会社が調べるあいだ

unknown_charge-case_number = 受付番号か、担当の方の名前はわかりますか。わかる分だけ送ってください。
    .retry = { unknown_charge-reference.retry }
    .short = { unknown_charge-reference.short }
    .skip = わからない

unknown_charge-disputed = カード会社に異議を出した

unknown_charge-papers = 書類や、警察への届け出を求められましたか。
    .retry = 求められていなければ「どちらもない」で大丈夫です。
    .short = 書類や、警察への届け出を求められましたか。
    .police = 警察への届け出
    .papers = 書類だけ
    .none = どちらもない
    .none-also = ない / ありません / 何も / なにも / いわれていない / 言われてない

unknown_charge-police_report =
    .title = 警察に届け出る
    .remind = 警察への届け出はできましたか。{ NAME($report_desk) }で、届け方を聞けます。受理番号も控えてください。

unknown_charge-send_papers = カード会社の用紙が届いたら、この文を写せます。用紙がなければ、このまま出せるか聞いてください。かっこの所は、手で書きます。{ breath.letter }
    .title = カード会社の書類を出す
    .remind = カード会社の書類は出せましたか。出す前に、写しか写真を残してください。

unknown_charge-new_card = カードの番号は、新しくなりますか。
    .retry = まだわからなければ「変わらない」で大丈夫です。
    .short = カードの番号は、新しくなりますか。
    .yes = 新しくなる
    .no = 変わらない

unknown_charge-callback = カード会社がかけ直すと言った

unknown_charge-answer_on = 次の連絡は、いつ来ると言われましたか。
    .retry = 何月何日かを送ってください。はっきりしなければ「言われていない」で大丈夫です。
    .short = 次の連絡は、いつですか。
    .skip = 言われていない

unknown_charge-issuer_reply =
    .title = カード会社の返事
    .remind = カード会社から連絡は来ましたか。来ていたら「確認できた」を押してください。

unknown_charge-line =
    .title = 新しい明細で、あの請求を見る
    .remind = 新しい明細は見られましたか。あの請求が引き落とされたか、マイナスの行があるかを見てください。

unknown_charge-line_again =
    .title = その次の明細も見る
    .remind = 次の明細も見られましたか。マイナスの行があるか、知らない請求が増えていないかを見てください。

unknown_charge-move_monthly =
    .title = 毎月の支払いを新しいカードに変える
    .remind = 新しいカードが届いたら、{ $monthly_list }のカードの番号を、一つずつ変えましょう。もう済みましたか。

unknown_charge-other_lines =
    .title = ほかの明細も見る
    .remind = 前の何か月かの明細も見られましたか。ほかにも知らない請求がないかを見てください。

unknown_charge-others_seen = ほかにも、知らない請求はありましたか。
    .retry = 下から選んでください。
    .short = ほかにも、知らない請求はありましたか。
    .clean = なかった
    .more = あった

unknown_charge-used_where = 確かめられてよかったです。番号がどこで知られたかは、わからないことが多いです。最近その番号を入れた店を控えておくと、聞かれたときに役立ちます。

unknown_charge-also_tell = 見つかってよかったです。店の名前と日付を控えて、カード会社に「これも買っていません」と伝えてください。

unknown_charge-tell_more =
    .title = ほかの請求もカード会社に伝える
    .remind = 見つけた請求も、カード会社に伝えられましたか。担当の方の名前も控えてください。

unknown_charge-line_seen = 明細はどうなっていましたか。
    .retry = いちばん近いものを選んでください。
    .short = 明細はどうなっていましたか。
    .minus = マイナスの行がある
    .gone = 請求が載っていない
    .gone-also = 載ってない / 消えてた / まだ引き落とされていない / あの請求がない
    .debited = 引き落とされたまま
    .other = 別の知らない請求

unknown_charge-line_seen_again = 明細はどうなっていましたか。
    .retry = { unknown_charge-line_seen.retry }
    .short = { unknown_charge-line_seen.short }
    .minus = { unknown_charge-line_seen.minus }
    .clean = おかしなものはない
    .debited = { unknown_charge-line_seen.debited }
    .other = { unknown_charge-line_seen.other }

unknown_charge-line_gone = 明細に、あの請求は載っていなかった

unknown_charge-line_gone_said = あの請求は、まだ先の明細に載るのか、取り消されたのか、いまはわかりません。次の明細の頃に、もう一度お知らせします。戻ったことにはせず、それまで続けて見ていきましょう。

unknown_charge-line_clean = その次の明細に、おかしなものはなかった

unknown_charge-line_words = カード会社に「異議を出した請求は、いまどうなっていますか」と聞けます。受付番号を手元に置いてください。次の明細も、また見ましょう。

unknown_charge-line_late = カード会社に「異議を出した請求は、いまどうなっていますか」と聞いてみましょう。返事がはっきりしないときは、窓口に相談できます。

unknown_charge-result = カード会社は何と言っていましたか。
    .retry = いちばん近いものを選んでください。
    .short = カード会社は何と言っていましたか。
    .back = 返すと言われた
    .still = まだ調べている
    .denied = 認められなかった

unknown_charge-issuer_later =
    .title = カード会社の返事
    .remind = カード会社から、その後の連絡は来ましたか。来ていたら「確認できた」を押してください。

unknown_charge-result_later = カード会社は何と言っていましたか。
    .retry = { unknown_charge-result.retry }
    .short = { unknown_charge-result.short }
    .back = { unknown_charge-result.back }
    .still = { unknown_charge-result.still }
    .denied = { unknown_charge-result.denied }

unknown_charge-denied = 認められなかったのですね。理由を書いたものをもらえるか、聞いてみてください。{ NAME($advice_desk) }に相談する道もあります。
    .retry = 人に相談するか、ここまでにするかです。
    .short = どうしますか。
    .consult = 人に相談する
    .enough = ここまでにする

unknown_charge-chase_words = 電話では、こう聞けます。「異議の件は、どこまで進んでいますか。いつ返事をもらえますか」。受付番号と、前の担当の方の名前を手元に置いてください。

unknown_charge-callback_on = いつ、かけ直すと言われましたか。
    .retry = 何月何日かを送ってください。「明日以降」のようなときは「言われていない」で大丈夫です。
    .short = いつ、かけ直すと言われましたか。
    .skip = 言われていない

unknown_charge-call_back =
    .title = カード会社からの電話
    .remind = カード会社から電話は来ましたか。来ていたら「確認できた」を押してください。

unknown_charge-called_back = カード会社は何と言っていましたか。
    .retry = いちばん近いものを選んでください。
    .short = カード会社は何と言っていましたか。
    .accepted = 調べると言われた
    .back = 返すと言われた
    .refused = 断られた

unknown_charge-smaller_look = 全部でなくて大丈夫です。いちばん手近な一つ、たとえば今月の明細か、受信箱の検索だけ見てください。見つからなくても、探したことが記録になります。

unknown_charge-smaller_call = 一度に全部でなくて大丈夫です。まず、店の名前・日付・金額の三つだけを紙に書きましょう。ご家族にそばにいてもらうか、窓口の人に読み上げるだけでも進みます。

unknown_charge-second_wave =
    .title = 「取り戻せる」という連絡に気をつける
    .remind = 「お金を取り戻せる」「調査する」という連絡が来ていても、返事をせず、払わないで大丈夫です。後日の知らせがいらないときは「注意の知らせはいらない」と送ってください。
