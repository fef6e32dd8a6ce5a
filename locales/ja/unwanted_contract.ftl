### 断れずにした契約。日付が先、手順はあと。断れなかったことを責めない。使えない決まりは「使えない、なぜなら」と言い切る。

unwanted_contract-hello = 断りにくいことは、だれにでもあります。日付しだいで、やめられる契約もあります。まず、そこから見ましょう。
unwanted_contract-sold = どんなふうに契約しましたか。
    .retry = いちばん近いものを選んでください。
    .short = どんなふうに契約しましたか。
    .pushed = 訪問・電話・勧誘で
    .pushed-also = 訪問販売 / 家に来た / 電話で / 勧誘 / 呼び出された / 路上で / 知り合いに勧められた
    .line = ネット・携帯の回線
    .line-also = 光回線 / ネット / Wi-Fi / プロバイダ / スマホ / 携帯 / モデム / ルーター / 店頭で回線
    .course = 教室・副業・保険
    .course-also = エステ / 英会話 / 塾 / 副業 / 内職 / 保険 / 投資 / 結婚相談
    .own = 店や通販で自分から
    .own-also = 店で買った / 通販 / ネットで買った / 自分で申し込んだ

unwanted_contract-pushed = それは、どれに近いですか。
    .retry = いちばん近いものを選んでください。
    .short = どんな勧誘でしたか。
    .door = 家に来た・呼ばれた
    .door-also = 訪問 / 家に来た / 呼び出された / 路上で声をかけられた / 会場で
    .phone = 電話で勧められた
    .phone-also = 電話 / 電話がかかってきた / 電話勧誘
    .buyer = 買い取りに来た
    .buyer-also = 買取 / 貴金属 / 着物 / 押し買い
    .chain = 人を紹介して収入に
    .chain-also = マルチ / ネットワークビジネス / 紹介 / 友達に勧められた
unwanted_contract-goods_gone = 渡していない品物は、期間のうちは渡さなくて大丈夫です。渡した品物も、返してもらうよう書けます。
unwanted_contract-line = 回線は、どれですか。
    .retry = いちばん近いものを選んでください。
    .short = 回線は、どれですか。
    .net = 家のネット・電話
    .net-also = 光 / Wi-Fi / モデム / ルーター / プロバイダ / 固定電話 / ホームルーター
    .mobile = 携帯電話
    .mobile-also = スマホ / 携帯 / SIM / 格安スマホ
    .device = 機械やオプションだけ
    .device-also = 端末だけ / タブレット / オプション / 分割
unwanted_contract-mobile_said = 携帯の大手では、多くが「確認措置」という別の決まりです。電波の届き方や説明が足りないときに、機械も含めて申し出られることがあります。
unwanted_contract-device_said = 一緒に買ったスマホやタブレットは、回線の「初期契約解除」の対象外です。分割やオプションは、契約の紙にある会社に聞きましょう。
unwanted_contract-course = それは、どれに近いですか。
    .retry = いちばん近いものを選んでください。
    .short = どんな契約でしたか。
    .lesson = エステ・教室・塾
    .lesson-also = エステ / 英会話 / 語学 / 塾 / パソコン教室 / 結婚相手紹介 / 脱毛
    .sidejob = 副業・内職
    .sidejob-also = 副業 / 内職 / モニター / 在宅 / 仕事を紹介すると言われた
    .insurance = 保険
    .insurance-also = 生命保険 / 医療保険
    .advice = 投資の助言
    .advice-also = 投資 / FX / 株 / 情報商材
unwanted_contract-lesson_over = この決まりは、金額が一定より大きく、期間の長い契約が対象です。契約書に「特定継続的役務」か「クーリング・オフ」の欄はありますか。
    .retry = 契約書の赤い字や、裏の説明を見てください。わからなければ「ある・わからない」で進めます。
    .short = 契約書に「クーリング・オフ」の欄はありますか。
    .more = ある・わからない
    .more-also = ある / わからない / あります
    .less = ない
    .less-also = ありません / なかった
unwanted_contract-lesson_small = その契約は、クーリング・オフの対象外かもしれません。短い期間や小さい金額の契約は、この決まりに入らないためです。途中でやめる決まりは、契約書で見られます。
unwanted_contract-own = どこで申し込みましたか。
    .retry = いちばん近いものを選んでください。
    .short = どこで申し込みましたか。
    .shop = 店に自分で行った
    .shop-also = 店 / 店舗 / お店
    .online = 通販・ネット
    .online-also = ネット / 通販 / アプリ / テレビ通販
unwanted_contract-shop_said = 自分で店に行った買い物は、ふつうクーリング・オフの対象外です。急に勧められた契約のための決まりだからです。エステ・教室・保険・回線なら、「もどる」で選び直せます。
unwanted_contract-online_said = 通販やネットの買い物は、クーリング・オフの対象外です。自分で選んで申し込む買い方だからです。返品の決まりは、店の「特定商取引法に基づく表示」にあります。ほかの道を見ましょう。

unwanted_contract-paper = 契約の紙かメールは、受け取りましたか。
    .retry = 「契約書」「ご契約内容のご案内」「申込書の控え」のような紙です。
    .short = 契約の紙かメールは、受け取りましたか。
    .yes = 受け取った
    .yes-also = ある / もらった / はい / 届いた
    .no = もらっていない
    .no-also = ない / いいえ / もらってない
    .look = 探してみる
    .look-also = わからない / どこかにある / 捨てたかも
unwanted_contract-find_paper =
    .title = 契約の紙と、受け取った日を探す
    .remind = 契約の紙は見つかりましたか。受け取った日がわかると、いつまでにやめられるかを数えられます。封筒の消印でも大丈夫です。
unwanted_contract-find_said = 見つからなくても、早く送るほうが確かです。わかるところから、文を作っておきましょう。
unwanted_contract-found_on = 受け取ったのは、いつですか。
    .retry = 日付や「先週の土曜」のように送ってください。消印の日でも大丈夫です。
    .short = 受け取ったのは、いつですか。
    .skip = わからない
unwanted_contract-found_open = { DAY($contract_last) }までと数えました({ DAY($contract_first_day) }も数に入れます)。{ $how ->
        [mobile] その日までに、店か電話で会社へ申し出ます。
       *[other] 郵便局が開いている{ DAY($contract_best_day) }までに送りましょう。
    }
unwanted_contract-found_today = 数えると、今日が最後の日です。{ $how ->
        [mobile] 今日のうちに、契約した会社の店か窓口へ申し出てください。
       *[other] 今日のうちに、郵便局の窓口で記録の残る形で出してください。
    }
unwanted_contract-found_late = 数えると、期間は{ DAY($contract_last) }まででした。紙に必要なことが書いていないときなど、まだ道があることもあります。窓口に聞いてみましょう。
unwanted_contract-found_send =
    .title = やめる通知を、記録の残る形で出す
    .remind = 通知は出せましたか。郵便なら両面のコピーを取り、記録の残る形で送ります。出した控えが手元にあれば「できた」を押してください。
unwanted_contract-received_on = その紙を受け取ったのは、いつですか。
    .retry = 日付や「先週の土曜」のように送ってください。封筒の消印の日でも大丈夫です。
    .short = その紙を受け取ったのは、いつですか。
    .skip = わからない
unwanted_contract-service_on = 使えるようになった日は、いつですか。まだなら、これからの日付か「わからない」で大丈夫です。
    .retry = 開通した日、つながった日です。
    .short = 使えるようになった日は、いつですか。
    .skip = わからない
unwanted_contract-window_open = { $how ->
        [net] 「初期契約解除」を使えそうです。クーリング・オフとは別の、回線の決まりです。
        [mobile] 「確認措置」という決まりを使えそうです。
       *[other] クーリング・オフを使えそうです。
    }{ DAY($contract_first_day) }も数に入れて、{ DAY($contract_last) }までです({ SEEN($contract_rule) })。
    { $how ->
        [mobile] 送るだけでなく、その日までに会社へ申し出ます。店か電話が確かです。
       *[other] { DAY($contract_best_day) }までに送りましょう。
    }
unwanted_contract-window_today = { $how ->
        [net] 「初期契約解除」という、クーリング・オフとは別の決まりです。
        [mobile] 「確認措置」という決まりです。
       *[other] クーリング・オフの決まりです。
    }数えると、今日が最後の日です({ SEEN($contract_rule) })。
    { $how ->
        [mobile] 今日のうちに、契約した会社の店か窓口へ申し出てください。申し出た時刻と担当の名前も控えます。
       *[other] 今日のうちに出せば間に合います。郵便局の窓口で、記録の残る形で送ってください。夜も開いている局があります。
    }
unwanted_contract-window_unknown = 紙を受け取っていないときは、期間がまだ始まっていないことがあります。それでも、早く送るほうが確かです。
unwanted_contract-window_over = 数えると、期間は{ DAY($contract_last) }まででした。ここからは、ほかの道を見ましょう。
unwanted_contract-line_caveat = 機械の分割は別の契約のことがあり、使った分の料金や工事費はかかることがあります。前の回線は、やめられるとわかるまで残してください。

unwanted_contract-seller = 契約の相手の会社は、どこですか。紙にある名前を送ってください。
    .retry = 「販売業者」「契約先」の欄の名前です。わかるところだけで大丈夫です。
    .short = 契約の相手の会社は、どこですか。
    .skip = あとで書く
unwanted_contract-goods = 何の契約ですか。品物やサービスの名前を送ってください。
    .retry = 契約書にある品物やコースの名前です。
    .short = 何の契約ですか。
    .skip = あとで書く
unwanted_contract-contracted_on = 契約した日は、いつですか。
    .retry = 契約書の日付です。日付を送ってください。
    .short = 契約した日は、いつですか。
    .skip = わからない
unwanted_contract-amount = 金額は、いくらですか。毎月の契約なら、月の金額で大丈夫です。
    .retry = 金額を、数字で送ってください。
    .short = 金額は、いくらですか。
    .skip = わからない
unwanted_contract-signed = 契約をした
unwanted_contract-credit = 店とは別の会社の「分割払い」の契約書にも、名前を書きましたか。カードの1回払いは「いいえ」です。
    .retry = 「個別クレジット」「ショッピングクレジット」の紙があるかどうかです。
    .short = 別の会社の分割払いの契約もしましたか。
    .no = いいえ
    .no-also = してない / ない / 現金 / カード / クレジットじゃない / クレジットではない / ローンじゃない / 一括 / 分割じゃない / まだ払ってない / 払っていない / 書いてない
    .yes = はい
    .yes-also = した / 書いた / ローン / 分割
unwanted_contract-credit_notice = 分割の会社には、紙で送ります。かっこの空いた所は、手で書いてください。送るのはご自身です。{ breath.letter }
    .title = 分割の会社に、紙の通知を出す
    .remind = 分割の会社への通知は出せましたか。両面のコピーを取り、記録の残る形で送ります。
unwanted_contract-notice_too = 次に、売った会社への文です。今、見ますか。
    .retry = 「見る」か「あとで」を選んでください。
    .short = 売った会社への文を見ますか。
    .yes = 見る
    .yes-also = はい / 今見る
    .later = あとで
unwanted_contract-notice_task =
    .title = 売った会社への通知を作る
    .remind = 売った会社への通知も作りましょう。「できた」を押すと、文をお見せします。
unwanted_contract-notice_now = 売った会社への文です。かっこの空いた所は、手で書いてください。{ breath.letter }
    .title = 売った会社に、やめる通知を出す
    .remind = 売った会社への通知は出せましたか。郵便は両面のコピーを取り、記録の残る形で。メールやフォームなら、画面を残してください。
unwanted_contract-notice = 送る文です。かっこの空いた所は、手で書いてください。ハガキなら両面をコピーし、記録の残る形で送ります。{ breath.letter }
    .title = 売った会社に、やめる通知を出す
    .remind = 売った会社への通知は出せましたか。郵便は両面のコピーを取り、記録の残る形で。メールやフォームなら、画面を残してください。
unwanted_contract-line_notice = { $how ->
        [mobile] 申し出る文です。店に持って行くか、電話で読めます。かっこの空いた所は、手で書いてください。控えも残します。
       *[other] 送る文です。メールでなく、紙で送ります。かっこの空いた所は、手で書いてください。あて先は契約の紙にあります。コピーを取り、記録の残る形で送ってください。
    }{ breath.letter }
    .title = 回線の会社に、やめる通知を紙で出す
    .remind = 回線の会社への通知は出せましたか。両面のコピーを取り、記録の残る形で送ります。あて先は、契約の紙にあります。{ $counters ->
        [few] きょうは閉まっている郵便局もありますが、{ NAME($post_counter) }のある局なら出せます。近くになければ、紙にあるほかの送り方を見ましょう。
       *[open] { "" }
    }

unwanted_contract-print_letter =
    .title = 手紙を大きな字で印刷し、ご本人に渡す
    .remind = 手紙は印刷できましたか。案件のカードの「手紙を印刷」から、大きな字で出せます。郵便で渡すなら、期限に間に合うかも見てください。

unwanted_contract-said_then = そのとき、どんな説明でしたか。覚えている言葉のまま送ってください。大事な記録になります。
    .retry = 「今のままでも使える」のように、短くて大丈夫です。
    .short = そのとき、どんな説明でしたか。
    .skip = 覚えていない
unwanted_contract-said_noted = そのときの説明を、言われた言葉のまま残した
unwanted_contract-keep = 渡された紙、箱、名刺、着信の記録は、捨てずに残してください。品物は使わずに、そのままで。

unwanted_contract-told_wrong = 説明がちがった、帰してもらえなかった、こわかった、ということはありましたか。
    .retry = 「あった」か「なかった」で教えてください。
    .short = 説明がちがったり、こわい思いをしたりしましたか。
    .yes = あった
    .yes-also = はい / ちがった / うそだった / こわかった
    .no = なかった
    .no-also = いいえ / 特にない
unwanted_contract-wrong_said = どんな言葉でしたか。覚えているまま送ってください。
    .retry = 短くて大丈夫です。
    .short = どんな言葉でしたか。
    .skip = 覚えていない
unwanted_contract-wrong_noted = そのときの説明を、言われた言葉のまま残した
unwanted_contract-suited = 契約した方は、おいくつくらいで、ふだん何に使いますか。その方に合う契約かを、窓口で見てもらう手がかりになります。
    .retry = 「80代、メールを少しだけ」のように、短くて大丈夫です。
    .short = 契約した方は、おいくつくらいで、何に使いますか。
    .skip = 書かない
unwanted_contract-suited_noted = 契約した方のこと: { $suited }
unwanted_contract-wrong_day = ちがう説明やこわい思いで結んだ契約は、あとから取り消せることがあります。期限は気づいた日から数えます。早めに契約の日から数えると、{ DAY($rescind_last) }までです({ SEEN($rescind_rule) })。
unwanted_contract-wrong_road = ちがう説明やこわい思いで結んだ契約は、あとから取り消せることがあります。気づいた日から数える期限があるので、早めに窓口に聞きましょう。
unwanted_contract-terms = 契約書やレシートの「解約・返品」の欄に、やめ方と費用があります。店の決まりで返品を受けることもあります。費用が高すぎると感じたら、窓口に読んで聞けます。
unwanted_contract-talk_188 =
    .title = 消費者ホットライン { PHONE($consumer_desk) } に相談する
    .remind = 消費者ホットライン { PHONE($consumer_desk) } に話せましたか。契約の紙を手元に置き、「いつ、どこで、どう勧められ、何と言われたか」を順に話せば大丈夫です。
unwanted_contract-told_188 = 消費者ホットラインに相談した

unwanted_contract-proof = 出した控えは、ありますか。控えがあって、はじめて「間に合った」と記録できます。
    .retry = 郵便の受付番号、控えの紙、送ったメールや画面のどれかです。
    .short = 出した控えは、ありますか。
    .number = 番号を書く
    .number-also = 番号がある / 引受番号 / 追跡番号 / 書留番号
    .photo = 紙や画面がある
    .photo-also = 控えがある / 写真がある / スクショ / メールがある / ある
    .none = まだない
    .none-also = ない / わからない / いいえ
unwanted_contract-proof_paper = 紙で出した控えは、ありますか。控えがあって、はじめて「間に合った」と記録できます。
    .retry = 郵便局の受領証の番号か、出した紙のコピーです。
    .short = 紙で出した控えは、ありますか。
    .number = 番号を書く
    .number-also = 番号がある / 引受番号 / 追跡番号 / 書留番号
    .copy = 紙の控えがある
    .copy-also = 控えがある / コピーがある / 受領証がある / 写真がある / ある
    .screen = 送った画面だけ
    .screen-also = 画面だけ / メールで送った / フォームから送った / スクショ
    .none = まだない
    .none-also = ない / わからない / いいえ
unwanted_contract-proof_screen = この通知は、決まりでは紙で出すものです。画面だけでは「未確認」のままにします。期限のうちに、同じ文を紙で、記録の残る形で送ってください。
unwanted_contract-proof_number = 控えの番号を送ってください。
    .retry = 書留や特定記録の受付番号です。
    .short = 控えの番号を送ってください。
    .skip = 番号はない
unwanted_contract-proof_missing = わかりました。期限は「未確認」のままにします。郵便局の受領証か、送った画面を探してみてください。
unwanted_contract-proof_task =
    .title = 通知を出した控えを見つける
    .remind = 通知を出した控えは見つかりましたか。受領証の番号か、送った画面です。あれば「できた」を押してください。
unwanted_contract-proof_help = 控えがないときは、期限のうちに、もう一度、記録の残る形で送るのが確かです。同じ文で大丈夫です。
unwanted_contract-proof_again =
    .title = 通知を出し直して、控えを残す
    .remind = 通知は出し直せましたか。控えが手元にあれば「できた」を押してください。
unwanted_contract-credit_proof_task =
    .title = 分割の会社に紙で出した控えを見つける
    .remind = 分割の会社に紙で出した控えは見つかりましたか。郵便局の受領証か、紙のコピーです。あれば「できた」を押してください。
unwanted_contract-credit_proof = 分割の会社に紙で出した控えは、ありますか。この通知は、紙の控えだけを「間に合った」と記録します。
    .retry = { unwanted_contract-proof_paper.retry }
    .short = 分割の会社に紙で出した控えは、ありますか。
    .number = { unwanted_contract-proof_paper.number }
    .number-also = 番号がある / 引受番号 / 追跡番号 / 書留番号
    .copy = { unwanted_contract-proof_paper.copy }
    .copy-also = 控えがある / コピーがある / 受領証がある / 写真がある / ある
    .screen = { unwanted_contract-proof_paper.screen }
    .screen-also = 画面だけ / メールで送った / フォームから送った / スクショ
    .none = { unwanted_contract-proof_paper.none }
    .none-also = ない / わからない / いいえ
unwanted_contract-credit_screen = 分割の会社への通知は、決まりでは紙で出すものです。メールや画面だけでは「未確認」のままにします。期限のうちに、紙で、記録の残る形で送ってください。
unwanted_contract-credit_number = 分割の会社に出した控えの番号を送ってください。
    .retry = { unwanted_contract-proof_number.retry }
    .short = 分割の会社に出した控えの番号を送ってください。
    .skip = { unwanted_contract-proof_number.skip }
unwanted_contract-credit_proof_help = { unwanted_contract-proof_help }
unwanted_contract-credit_proof_again =
    .title = 分割の会社に紙で出し直して、控えを残す
    .remind = 分割の会社への通知は、紙で出し直せましたか。控えが手元にあれば「できた」を押してください。
unwanted_contract-credit_proved = 分割の会社に紙の通知を出した控えがある
unwanted_contract-credit_after = 記録しました。分割の会社への通知は、控えといっしょに置いておいてください。
unwanted_contract-proof_noted = 通知を出した控えがある
unwanted_contract-after = 記録しました。相手から電話が来ても「通知のとおりです」とだけ言えば大丈夫です。理由は、言わなくてかまいません。
unwanted_contract-answer =
    .title = 通知への返事
    .remind = 通知への返事は来ましたか。来たら「確認できた」を押すか、そのまま貼って送ってください。
unwanted_contract-old_line =
    .title = 前の回線がつながるかを見る
    .remind = 前の回線は、つながっていますか。外した機械の線を元に戻し、ランプがつくかを見ます。むずかしければ、前の会社に「元に戻したい」と聞けます。
unwanted_contract-billing =
    .title = 請求が来ていないかを見る
    .remind = やめた契約の請求が、明細に来ていないか見られましたか。前の回線と二重になっていないかも見てください。
unwanted_contract-billing_seen = やめた契約の請求は、ありましたか。
    .retry = 「なかった」か「あった」で教えてください。
    .short = やめた契約の請求は、ありましたか。
    .clean = なかった
    .clean-also = ない / ありません / 大丈夫
    .charged = あった
    .charged-also = ある / 来ていた / 引かれてた
unwanted_contract-billing_clean = やめた契約の請求がないのを確かめた
unwanted_contract-billing_said = 確認できました。これですべて済みました。控えは、念のため残しておいてください。
unwanted_contract-billing_charged = わかりました。通知の控えと明細を並べて、窓口に見てもらいましょう。支払いをどうするかも、そこで聞けます。
unwanted_contract-answer_late = まだなのですね。{ $how ->
        [mobile] 申し出た日時と相手を手元に、会社へもう一度聞けます。
       *[other] 通知は、出した時に効力が生じるとされています。
    }控えを手元に、次の請求を一緒に見ましょう。
unwanted_contract-answer_said = どんな返事でしたか。
    .retry = いちばん近いものを選んでください。
    .short = どんな返事でしたか。
    .accepted = やめられた・返金する
    .accepted-also = 受け付けた / 解約できた / 返金する
    .refused = できないと言われた
    .refused-also = 断られた / できない / 無理
    .goods = 品物を返してと言われた
    .goods-also = 返送 / 返品して / 着払い
unwanted_contract-accepted = やめられた、返すと言われた
unwanted_contract-accepted_said = よかったです。払った分は、明細か通帳に載るまで「約束」のままにしておきますね。
unwanted_contract-goods_back = 着払いで、控えの残る形で返しましょう。送る前に、品物と箱の写真を撮ってください。回線の機械は、返し方が紙にあります。
unwanted_contract-refused = できないと言われた
unwanted_contract-refused_said = そう言われることもあります。断りの言葉は、日付と一緒に残しました。窓口に、そのまま読んで聞きましょう。
unwanted_contract-desk_later = わかりました。できるときで大丈夫です。予定に残しておきたいときは「予定」と送ってください。
unwanted_contract-talk_help = むずかしいときは、身近な人に横にいてもらうだけでも進みます。消費者ホットライン { PHONE($consumer_desk) } に、書き方から聞くこともできます。

unwanted_contract-second_wave =
    .title = 「解約を代わりにする」という連絡に気をつける
    .remind = 「代わりに解約する」「お金を取り戻す」と言ってくる人には、返事をせず、払わないで大丈夫です。後日の知らせがいらないときは「注意の知らせはいらない」と送ってください。
