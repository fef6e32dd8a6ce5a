### アカウントのメール・SMS。本物かどうかは決めない。押さない、消さない、正面の入口から見る。「気にしなくていい」とは言わない。

# 文の中で呼ぶときの会社の名前。
suspicious_email-company = { $company ->
    [known] { NAME($service) }
   *[none] その会社
}

## どこの会社か、もう何かしたか

suspicious_email-front_door =
    届いたメールやSMSは、押さずに、消さずに、残しておきましょう。
    本物かどうかは、見分けなくて大丈夫です。リンクではなく、正面の入口(公式のアプリやサイト)から一緒に確かめます。
suspicious_email-service = どこの会社の名前で来ましたか。下になければ、名前を送ってください。
    .retry = メールに書いてある会社の名前です。うまく伝わらないときは「ほかの会社」を押してください。
    .short = どこの会社の名前で来ましたか。
    .skip = ほかの会社
suspicious_email-service_name = 会社の名前を、わかるところだけ送ってください。
    .retry = 名前だけで大丈夫です。書いていなければ「わからない」を押してください。
    .short = どこの会社の名前で来ましたか。
    .skip = わからない
suspicious_email-happened = そのメールで、もう何かしましたか。していても、ここから一緒に動けます。
    .retry = 近いものを選んでください。まだ押していなければ「何もしていない」です。
    .short = そのメールで、もう何かしましたか。
    .nothing = 何もしていない
    .nothing-also = 何もしてない / なにもしてない / 見ただけ / 読んだだけ / まだ何も / 押してない
    .opened = リンクを開いた
    .opened-also = 開いた / 押した / リンク押した / 開いてしまった / クリックした / タップした
    .entered = 何か入力した
    .entered-also = 入力した / 入れた / いれた / 打った / パスワード入れた / パスワードだけ / 書いた / 番号を入れた
    .money = お金や番号を渡した
    .money-also = 払った / 振り込んだ / お金を払った / 番号を教えた / カードで払った
suspicious_email-opened = 開いたあとは、どうしましたか。
    .retry = 「見ただけ」「何か入力した」「アプリを入れた」のどれですか。
    .short = 開いたあとは、どうしましたか。
    .looked = 見ただけ
    .looked-also = 見た / 開いただけ / 閉じた / 何もしてない
    .typed = 何か入力した
    .typed-also = 入力した / 入れた / 打った / 書いた
    .app = アプリを入れた
    .app-also = 入れさせられた / インストールした / ダウンロードした
suspicious_email-page_closed = 開いた画面は閉じて、もう開かないでください。ここからは、正面の入口で確かめます。

## アプリを入れた

suspicious_email-app_out = 入れたアプリを、いま消します。「設定」の「アプリ」から選びます。
    .retry = 消せたら「消せた」、見つからなければ「消せない」を押してください。
    .short = 入れたアプリは消せましたか。
    .gone = 消せた
    .cannot = 消せない
suspicious_email-app_gone = 入れたアプリを消した
suspicious_email-app_left = 消せなくても大丈夫です。別のスマホやパソコンはありますか。
    .retry = アプリを入れていない、別のスマホやパソコンのことです。「ある」か「ない」で教えてください。
    .short = 別のスマホやパソコンはありますか。
    .yes = ある
    .yes-also = あります / 家族のがある / もう一台ある / パソコンがある
    .no = ない
    .no-also = ありません / これしかない / このスマホしかない / これだけ / このスマホだけ
suspicious_email-app_clean = 銀行や会社の画面とパスワードは、その別の機械だけで使いましょう。
suspicious_email-app_only = では、そのスマホに、パスワードや番号を入れないで待ちましょう。
suspicious_email-app_help =
    .title = 入れたアプリを、携帯電話の店で見てもらう
    .remind = 入れたアプリのことは、携帯電話の店で見てもらえましたか。「メールのリンクからアプリを入れた。消したい」で伝わります。
suspicious_email-phone_bill =
    .title = 携帯電話の料金を見る
    .remind = 携帯電話の料金は見られましたか。知らない支払いや、たくさんのSMSの料金がないかだけで大丈夫です。入れたアプリが残っているときは、別の機械か店で見てください。
suspicious_email-app_typed = そのアプリや画面に、何か入力しましたか。
    .retry = 「入力した」か「していない」で教えてください。
    .short = そのアプリや画面に、何か入力しましたか。
    .yes = 入力した
    .no = していない

## 入力した: カード、銀行、メールの順に守る

suspicious_email-entered = ありがとうございます。入力したのは何ですか。中身は書かないでください。
    .retry = 種類だけ選んでください。番号やパスワードそのものは、ここに書かないでください。
    .short = 入力したのは何ですか。中身は書かないでください。
    .password = パスワード・認証番号
    .password-also = パスワード / パスワードだけ / 認証コード / 暗証番号
    .card = カードの番号
    .card-also = カード / クレジットカード / カード番号
    .bank = 銀行の番号
    .bank-also = 口座番号 / 銀行 / 口座
    .several = いくつも・ほか
    .several-also = 全部 / いろいろ / 両方 / 住所 / 名前
suspicious_email-several_card = カードの番号は入力しましたか。
    .retry = 「入力した」か「入力していない」で教えてください。
    .short = カードの番号は入力しましたか。
    .yes = 入力した
    .yes-also = カード / カード番号 / クレカ / 3桁
    .no = 入力していない
suspicious_email-several_bank = 銀行の口座番号や暗証番号は入力しましたか。
    .retry = { suspicious_email-several_card.retry }
    .short = 銀行の番号は入力しましたか。
    .yes = { suspicious_email-several_card.yes }
    .yes-also = 銀行 / 口座番号 / 暗証番号
    .no = { suspicious_email-several_card.no }
suspicious_email-several_password = パスワードや認証番号は入力しましたか。
    .retry = { suspicious_email-several_card.retry }
    .short = パスワードや認証番号は入力しましたか。
    .yes = { suspicious_email-several_card.yes }
    .yes-also = パスワード / 認証番号 / ワンタイム
    .no = { suspicious_email-several_card.no }
suspicious_email-name_only = わかりました。名前や住所は、知らない人からの電話や郵便に使われることがあります。来ても、その場で返事をしないでください。
suspicious_email-card_number = { $customer ->
        [holder] 先にカード。ご本人から、いま電話を。
       *[self] 先にカードです。いま電話を。
    }{ PHONE($card_issuer) }
suspicious_email-card_back = { $customer ->
        [holder] 先にカードです。裏の電話番号に、ご本人からいま電話してください。
       *[self] 先にカードです。裏に書かれた電話番号に、いま電話してください。
    }
suspicious_email-card_stop = 「番号を人に知られた。止めて、新しくしたい」と言います。どうでしたか。
    .retry = 「番号を人に知られた。止めて、新しくしたい」と言います。止まったら「止めてもらえた」、まだなら「つながらない」か「あとで」を押してください。
    .short = カード会社への電話は、どうでしたか。
    .stopped = 止めてもらえた
    .no_answer = つながらない
    .later = あとで
suspicious_email-card_stopped = カード会社に電話して、止めてもらった
suspicious_email-card_call =
    .title = カード会社に電話して、カードを止める
    .remind = カードの裏に書かれた電話番号に、電話できましたか。「番号を人に知られた。止めて、新しくしたい」で伝わります。夜や休みの日も出る窓口が多いです。
suspicious_email-bank_number = { $customer ->
        [holder] 口座のご本人から、銀行にいま電話を。番号は通帳かキャッシュカードに。
       *[self] 銀行に、いま電話してください。電話番号は通帳かキャッシュカードに。
    }
suspicious_email-bank_stop = 「番号を人に知られた。お金の動きを止めたい」と言います。どうでしたか。
    .retry = 「番号を人に知られた。お金の動きを止めたい」と言います。止まったら「止めてもらえた」、まだなら「つながらない」か「あとで」を押してください。
    .short = 銀行への電話は、どうでしたか。
    .stopped = 止めてもらえた
    .no_answer = つながらない
    .later = あとで
suspicious_email-bank_stopped = 銀行に電話して、止めてもらった
suspicious_email-bank_call =
    .title = 銀行に電話して、お金の動きを止める
    .remind = 銀行に電話できましたか。電話番号は通帳かキャッシュカードにあります。「番号を人に知られた。お金の動きを止めたい」で伝わります。

## お金や番号を渡した

suspicious_email-paid = ありがとうございます。どうやって渡しましたか。
    .retry = いちばん近いものを選んでください。番号そのものは書かないでください。
    .short = どうやって渡しましたか。
    .code = 電子マネーの番号
    .transfer = 銀行から振り込んだ
    .card = カードで払った
    .app = 支払いアプリで送った
suspicious_email-look_tomorrow =
    .title = { suspicious_email-company }を正面の入口から見る
    .remind = メールのほうも確かめましょう。リンクではなく、公式アプリか、カードや契約の紙にある入口から見ます。見られたら「できた」を押してください。
suspicious_email-other_trouble = メールより先に、電子マネーを守りましょう。
suspicious_email-transfer_number = 自分の銀行に、いま電話を。電話番号は通帳かキャッシュカードに。
suspicious_email-transfer_stop = 「知らない人に振り込んだ。止められますか」と聞きます。どうでしたか。
    .retry = 銀行に伝えられたら「伝えた」、まだなら「つながらない」か「あとで」を押してください。
    .short = 銀行への電話は、どうでしたか。
    .told = 伝えた
    .no_answer = つながらない
    .later = あとで
suspicious_email-transfer_told = 銀行に、知らない相手への振り込みを伝えた
suspicious_email-transfer_call =
    .title = 振り込みに使った銀行に電話する
    .remind = 振り込みに使った銀行に電話できましたか。「知らない人に振り込んだ。止められますか」と聞きます。相手の口座を止める手続きもあります。
suspicious_email-paid_app = 支払いアプリの「ヘルプ」から、「送金を止めたい」と伝えてください。
    .retry = 支払いアプリの「ヘルプ」か「お問い合わせ」から伝えられたら「伝えた」を押してください。
    .short = 支払いアプリの会社に伝えられましたか。
    .told = 伝えた
    .cannot = うまくいかない
suspicious_email-paid_app_told = 支払いアプリの会社に、送金を止めたいと伝えた
suspicious_email-paid_app_tell =
    .title = 支払いアプリの会社に知らせる
    .remind = 支払いアプリの会社に知らせられましたか。アプリの「ヘルプ」か「お問い合わせ」から、「知らない人に送った。止めたい」と伝えます。
suspicious_email-paid_amount = いくらでしたか。記録に残して、これからを一緒に見ていきます。
    .retry = 金額を、数字で送ってください。
    .short = いくらでしたか。
    .skip = わからない
suspicious_email-paid_noted = 知らない相手に払った
suspicious_email-police =
    .title = 警察の相談電話 { PHONE($police_desk) } に相談する
    .remind = 警察の相談電話 { PHONE($police_desk) } に話せましたか。払った日と金額、メールを残してあることを話せば大丈夫です。

## 正面の入口

suspicious_email-door_company = 次に、身に覚えのない利用がないかを見ます。どこの会社のカードやアカウントですか。
    .retry = カードやメールにある会社の名前を送ってください。わからないときは「わからない」を押してください。
    .short = どこの会社のカードやアカウントですか。
    .skip = わからない

suspicious_email-app = { suspicious_email-company }の公式アプリは、前から入れてありますか。
    .retry = アプリは「ある」か「ない」で教えてください。入口は次にお見せするので、検索しなくて大丈夫です。検索の一番上は広告のことがあります。
    .short = { suspicious_email-company }の公式アプリはありますか。
    .yes = ある
    .yes-also = 入ってる / あります / もってる / 使ってる
    .no = ない
    .no-also = 入ってない / ありません / もってない / 入れてない
    .stranger = 使っていない会社
    .stranger-also = 使ってない / 会員じゃない / 知らない会社
suspicious_email-open_app = ふだんのアプリの印から開いて、「お知らせ」と「履歴」を見てください。メールの中からは、開かないでください。
suspicious_email-type_address =
    検索の一番上は、広告のことがあります。検索せずに、このアドレスを手で打ってください。
    { LINK($service) }
    ({ SEEN($service) })
suspicious_email-paper_door = { suspicious_email-company }の入口は、カード・契約の紙・明細に書いてあるアドレスを使ってください。検索の一番上は、広告のことがあります。
suspicious_email-login = 自分の画面に入れましたか。
    .retry = 「入れた」か「入れない」で教えてください。今でなくても大丈夫です。
    .short = { suspicious_email-company }の自分の画面に入れましたか。
    .yes = 入れた
    .yes-also = 入れました / はいれた / ログインできた / できた
    .no = 入れない
    .no-also = 入れません / はいれない / ログインできない / できない / だめだった / パスワードちがう
    .later = あとで見る
    .later-also = あとで / まだ / いま無理
suspicious_email-look =
    .title = { suspicious_email-company }を正面の入口から見る
    .remind = { suspicious_email-company }の画面は見られましたか。メールのリンクではなく、公式アプリか、手で打ったアドレスから見ます。見たら「できた」を押してください。
suspicious_email-logged_in = 正面の入口から入れた
suspicious_email-seen = { $came ->
        [account] その画面の注文、履歴、登録に、知らないものはありましたか。
       *[mail] メールに書いてあったことは、その画面にもありましたか。
    }
    .retry = 画面の知らせ、変更、注文や支払いのことです。いちばん近いものを選んでください。
    .short = { $came ->
        [account] 画面に、知らないものはありましたか。
       *[mail] メールに書いてあったことは、画面にもありましたか。
    }
    .no = なかった
    .no-also = 何もなかった / なにもない / なし / 出てない
    .mine = 自分でしたことだった
    .mine-also = 自分だった / 自分でした / わたしがした
    .strange = 覚えのないことがある
    .strange-also = 知らないのがある / 覚えのないのがあった / 知らない注文がある / 変わってた
    .unsure = よくわからない
    .unsure-also = わからない / 見方がわからない
suspicious_email-where = 見る所は三つです。①お知らせ ②注文や支払いの履歴 ③登録のメール・電話・住所。知らないものがあるかどうかだけで大丈夫です。
suspicious_email-seen_again = 知らないものは、ありましたか。
    .retry = 「なかった」「自分でしたことだった」「覚えのないことがある」のどれですか。
    .short = 画面に、知らないものはありましたか。
    .no = { suspicious_email-seen.no }
    .mine = { suspicious_email-seen.mine }
    .strange = { suspicious_email-seen.strange }

## 使っていない会社、名前のないメール

suspicious_email-stranger = { $came ->
        [account] 使っていない会社だった
       *[mail] 使っていない会社からのメールだった
    }
suspicious_email-stranger_said = 使っていない会社なら、開いて見る画面はありませんね。{ $came ->
        [account] {""}
       *[mail] メールは、押さずに残しておいてください。
    }だれかが使った跡がないかは、明細で見られます。
suspicious_email-nobody = 会社の名前がわからなかった
suspicious_email-nobody_said = どの会社かわからなくても大丈夫です。{ $came ->
        [account] {""}
       *[mail] メールは、押さずに残しておいてください。
    }お金のことは、カードや銀行の明細で見られます。

## 使えるのが、アプリの残った機械だけ

suspicious_email-door_waits = { suspicious_email-company }の画面は、ご家族の機械か、携帯電話の店で見てもらったあとに開きましょう。日が来たらお知らせします。心配なときは、先に会社へ電話して、利用を止められるか聞けます。
    .retry = 読めたら「わかった」を押してください。その会社を使っていなければ「使っていない会社」です。
    .short = 会社の画面は、安心な機械ができてから開きましょう。
    .yes = わかった
    .stranger = { suspicious_email-app.stranger }
suspicious_email-look_clean =
    .title = 安心な機械で、{ suspicious_email-company }を見る
    .remind = ご家族の機械か、店で見てもらった機械は使えますか。リンクではなく、公式アプリか紙にあるアドレスから、{ suspicious_email-company }の画面を見ます。見たら「できた」を押してください。
suspicious_email-device_safe = 安心して使える機械ができた
suspicious_email-mailbox_clean =
    .title = 安心な機械で、メールのパスワードを変える
    .remind = メールのパスワードは、ご家族の機械を借りて変えられますか。アプリの残ったスマホでは変えないでください。むずかしければ、携帯電話の店で聞けます。新しいものは、ここに書かないでください。
suspicious_email-mailbox_waits = 今日でなくて大丈夫です。店で見てもらう頃に、もう一度お知らせします。それまで、アプリの残ったスマホにはパスワードを入れないでください。
suspicious_email-mailbox_shop =
    .title = { suspicious_email-mailbox_clean.title }
    .remind = メールのパスワードは、店で見てもらった機械か、ご家族の機械で変えられましたか。新しいものは、ここに書かないでください。
suspicious_email-same_clean =
    .title = 安心な機械で、同じパスワードを変える
    .remind = 同じパスワードは、ご家族の機械か、店で見てもらった機械で変えられましたか。銀行、買い物、そのほかの順です。ここには書かないでください。

## 画面になかった

suspicious_email-absent = { $came ->
        [account] 正面の入口から見たら、知らないものはなかった
       *[mail] 正面の入口から見たら、書いてあったことはなかった
    }
suspicious_email-quiet = 確かめてくださって、おつかれさまでした。画面への知らせは遅れて出ることもあるので、明日もう一度だけ見ましょう。こちらからお知らせします。
suspicious_email-keep = { $came ->
        [account] あやしいメールも来ていたら、消さずに残してください。
       *[mail] メールは消さずに残してください。
    }こういうメールを集めて役立てている所もあります。知らせ先を見ますか。
    .retry = 知らせるかどうかは自由です。「知らせ先を見る」か「今はいい」を押してください。
    .short = メールの知らせ先を見ますか。
    .report = 知らせ先を見る
    .enough = 今はいい
suspicious_email-report =
    { NAME($phishing_desk) }です。知らせても、返事は来ないことがあります。
    { LINK($phishing_desk) }
    ({ SEEN($phishing_desk) })
suspicious_email-look_again =
    .title = { suspicious_email-company }の画面を、もう一度見る
    .remind = { suspicious_email-company }の画面を、もう一度見られましたか。今日も、公式アプリか、手で打ったアドレスからです。
suspicious_email-watch_statement =
    .title = 明細に知らない請求がないか見る
    .remind = カードや銀行の明細は見られましたか。知らない名前がないかだけで大丈夫です。
suspicious_email-look_result = 画面に、何か変わったことはありましたか。
    .retry = 「変わりない」「自分でしたことだった」「覚えのないことがある」のどれですか。
    .short = 画面に、何か変わったことはありましたか。
    .same = 変わりない
    .mine = { suspicious_email-seen.mine }
    .strange = { suspicious_email-seen.strange }
suspicious_email-still_quiet = もう一度見たが、変わりはなかった

## 自分でしたことだった

suspicious_email-own = 自分でしたことだった
suspicious_email-fine = ご自分でしたことだったのですね。確かめられて、よかったです。また迷ったら、いつでも送ってください。
suspicious_email-own_said = ご自分でしたことだったのですね。一つ片づきました。入力や支払いのほうは、続けて守りましょう。

## 覚えのないことがある: 中から守る

suspicious_email-strange = 画面に、覚えのないことがあった
suspicious_email-new_password = 正面の入口から入った、その画面でパスワードを変えましょう。新しいものは、ここに書かないでください。
    .retry = 「設定」や「アカウント」の中に「パスワードの変更」があります。ほかで使っていないものにします。
    .short = パスワードは変えられましたか。ここには書かないでください。
    .changed = 変えた
    .cannot = 変えられない
suspicious_email-password_changed = パスワードを変えた
suspicious_email-password_stuck = パスワードを変えられなかった
suspicious_email-sign_out = 同じ所で「すべての機器からログアウト」を押し、二段階認証(入るときの確認を一つ増やすもの)も設定しましょう。できましたか。
    .retry = 「セキュリティ」という所にあります。見つからなければ「見つからない」で大丈夫です。
    .short = すべての機器からのログアウトと、二段階認証はできましたか。
    .done = できた
    .cannot = 見つからない
suspicious_email-signed_out = すべての機器からログアウトし、二段階認証を設定した
suspicious_email-second_factor =
    .title = 二段階認証を設定する
    .remind = { suspicious_email-company }の二段階認証は設定できましたか。「設定」の「セキュリティ」にあります。ご家族と一緒でも大丈夫です。
suspicious_email-inside = 登録のメール、電話、住所、支払い方法に、知らないものはありますか。
    .retry = 「設定」や「アカウント」の中で見られます。むずかしければ「あとで見る」で大丈夫です。
    .short = 登録の内容に、知らないものはありますか。
    .clean = なかった
    .strange = あった
    .later = あとで見る
suspicious_email-inside_clean = 登録の内容に、知らないものはなかった
suspicious_email-inside_strange = 登録の内容に、知らないものがあった
suspicious_email-photo_first = 知らないものは、消す前に画面の写真を残してください。会社に話すときに役に立ちます。

## 入れない

suspicious_email-stopped = 正面の入口から入れなかった
suspicious_email-stop_trying = では、そこで止めましょう。何度も試すと、ロックされることがあります。あなたのせいではありません。
suspicious_email-screen = 画面には、何と出ましたか。
    .retry = 近いものを選んでください。はっきりしなければ「ほか・わからない」で大丈夫です。
    .short = 画面には、何と出ましたか。
    .wrong = パスワードがちがう
    .wrong-also = パスワードが違う / パスワードが違うって / パスワード違うって / パスワードちがうって / 違うと出る / 間違っていますって
    .gone = 登録がない
    .gone-also = 登録がないって / 登録ないって / 登録なし / 登録がありません / メアドがない / 見つからない / 登録されていない / 登録されてない
    .locked = ロック・停止中
    .locked-also = ロックされた / 停止中 / 止められてる
    .unsure = ほか・わからない
    .unsure-also = わからない / ほか
suspicious_email-wrong = パスワードが違うと出た
suspicious_email-reset = 同じ入口の「パスワードを忘れた方」から、作り直しを一度だけ試しましょう。届くメールやSMSは、いま自分で頼んだものだけを使ってください。
    .retry = 作り直して「入れた」か、「だめだった」かを教えてください。あとにしても大丈夫です。
    .short = パスワードを作り直して、入れましたか。
    .yes = 入れた
    .no = だめだった
    .no-also = できない / 届かない / メールが来ない / 入れない / はいれない
    .gone = 登録がないと出た
    .gone-also = 登録がない / 登録がないって / 登録ないって / 登録がありません / 登録されていない / アドレスがない
    .later = あとで見る
suspicious_email-reset_failed = パスワードの作り直しもできなかった
suspicious_email-gone = 登録がないと出た
suspicious_email-locked = ロックされたか、理由のわからないまま入れなかった
suspicious_email-taken_gone = 登録が消えることは、乗っ取りのときにもあります。念のため、乗っ取られたものとして、先に動きましょう。
suspicious_email-taken_maybe = 理由は、まだわかりません。念のため、乗っ取られたものとして、先に動きましょう。

## 会社の窓口

suspicious_email-call_now =
    電話が早いです。{ NAME($service) }は、いま受け付けています。電話番号は { PHONE($service) }{ CALL($service) }
    電話の前に、話す言葉を用意しました。
    .retry = 「話す言葉を見る」を押すと、そのまま読める文が出ます。気が重ければ「電話はにがて」で大丈夫です。
    .short = { NAME($service) }へ電話します。話す言葉を見ますか。
    .words = 話す言葉を見る
    .shy = 電話はにがて
    .shy-also = 電話きらい / 電話嫌い / 電話は嫌い / 電話苦手 / 電話は苦手 / 電話がこわい / 電話が怖い / 電話したくない / 電話いやだ
    .later = あとで
suspicious_email-call_any =
    電話が早いです。電話番号は { PHONE($service) }{ CALL($service) }
    受付の時間は、手元の資料ではわかりません。話す言葉を用意しました。
    .retry = { suspicious_email-call_now.retry }
    .short = { suspicious_email-call_now.short }
    .words = { suspicious_email-call_now.words }
    .shy = { suspicious_email-call_now.shy }
    .later = { suspicious_email-call_now.later }
suspicious_email-call_paper = { suspicious_email-company }の電話番号は、カード・契約の紙・明細にあるものを使ってください。メールや検索で出た番号には、かけないでください。話す言葉を用意しました。
    .retry = { suspicious_email-call_now.retry }
    .short = { suspicious_email-company }へ電話します。話す言葉を見ますか。
    .words = { suspicious_email-call_now.words }
    .shy = { suspicious_email-call_now.shy }
    .later = { suspicious_email-call_now.later }
suspicious_email-call_closed =
    電話が早いのですが、いまは時間外です。次の受付は{ WHEN($desk_opens_on) }からです{ CALL($service) }。
    少し前にお知らせしましょうか。
    .retry = 「知らせて」か「今はいい」で教えてください。どちらでも、続きはここに残ります。
    .short = 電話の受付が始まる少し前に、お知らせしましょうか。
    .remind = 知らせて
    .remind-also = 知らせてください / お願い / はい / 教えて
    .no = 今はいい
    .no-also = いい / いらない / 自分でする / いいえ
    .shy = 電話はにがて
    .shy-also = { suspicious_email-call_now.shy-also }
suspicious_email-shy_closed = 気が重いですよね。話す言葉はこちらで用意します。つながらなくても、かけた記録になります。受付が始まる少し前に、お知らせしましょうか。
    .retry = 「知らせて」か「今はいい」を選んでください。「練習する」で、短く練習もできます。
    .short = 受付が始まる少し前に、お知らせしましょうか。
    .remind = { suspicious_email-call_closed.remind }
    .remind-also = { suspicious_email-call_closed.remind-also }
    .no = { suspicious_email-call_closed.no }
    .no-also = { suspicious_email-call_closed.no-also }
suspicious_email-write_now =
    カードや契約の紙に電話番号があれば電話で、なければ公式アプリか、ここの「お問い合わせ」から知らせましょう。
    { LINK($service) }
    .retry = 電話なら「話す言葉を見る」、画面から送るなら「書く言葉を見る」を押してください。
    .short = { NAME($service) }に知らせる言葉を見ますか。
    .write = 書く言葉を見る
    .words = 話す言葉を見る
    .later = あとで
suspicious_email-shy = 気が重いですよね。うまく話せなくて大丈夫です。公式の電話番号にこちらからかけるので、相手を疑わなくて大丈夫です。つながらなくても、記録になります。
    .retry = 「話す言葉を見る」か「あとで」を選んでください。ご家族にそばにいてもらっても大丈夫です。
    .short = 話す言葉を見ますか。
    .words = 話す言葉を見る
    .later = あとで
suspicious_email-call_reminded =
    .title = { suspicious_email-company }に電話する
    .remind = まもなく電話の受付が始まります。 { PHONE($service) } 「アカウントが乗っ取られたかもしれません。止めてください」で伝わります。かけたら「できた」を押してください。
suspicious_email-call_when_open =
    .title = { suspicious_email-company }に電話する
    .remind = { suspicious_email-call_later.remind }
suspicious_email-call_later =
    .title = { suspicious_email-company }に電話する
    .remind = { suspicious_email-company }に電話できましたか。「アカウントが乗っ取られたかもしれません。止めてください」で伝わります。かけたら「できた」を押してください。
suspicious_email-say_first = 最初の言葉です。「{ $account_state ->
        [strange] アカウントに、覚えのない変更があります
       *[out] 自分の画面に入れません
    }。乗っ取られたかもしれないので、利用を止めてください」。
suspicious_email-say_asked = 聞かれそうなのは、①音声の案内(日本語を選ぶ) ②名前と、この電話番号で探してよいか ③口座やカードの下四桁 ④最後に使った頃。パスワードと認証番号は、聞かれても言わないでください。
suspicious_email-ready = こちらから聞くのは、①利用を止めたか ②不正はないか ③受付番号と担当の方の名前 ④次にすること。待つあいだに、できることを一つしましょう。
    .retry = 「わかった」を押すと、先へ進みます。
    .short = 電話で話す言葉は、用意できました。先へ進みますか。
    .yes = わかった
    .shy = 電話はにがて
    .shy-also = { suspicious_email-call_now.shy-also } / つながらない / どうせつながらない
suspicious_email-shy_ready = 気が重いですよね。最初の一言と、聞かれそうな四つは、そのまま読めます。つながらなくても、かけた記録になります。少し練習しますか。
    .retry = 「文だけ」でもう一度見られます。「練習する」か、そのまま「先へ進む」でも大丈夫です。
    .short = 電話の練習をしますか。
    .words = 文だけ
    .yes = 先へ進む
suspicious_email-call = こちらから聞くのは、①利用を止めたか ②不正はないか ③受付番号と担当の方の名前 ④次にすること。電話はどうでしたか。
    .retry = 電話が終わったら「つながった」か「つながらない」を押してください。
    .short = 電話はどうでしたか。
    .reached = つながった
    .no_answer = つながらない
    .later = あとで
suspicious_email-called = 電話はどうでしたか。
    .retry = 「つながった」か「つながらない」で教えてください。
    .short = 電話はどうでしたか。
    .reached = つながった
    .no_answer = つながらない
suspicious_email-write_words = 書く言葉です。「{ $account_state ->
        [strange] アカウントに、覚えのない変更があります
       *[out] 自分の画面に入れません
    }。乗っ取られたかもしれないので、利用を止めて、不正がないか調べてください」。
suspicious_email-wrote = 名前と、登録の電話かメールアドレスも書きます。パスワードや認証番号は書かないでください。送れましたか。
    .retry = 送れたら「送れた」、送れなければ「送れない」を押してください。
    .short = { suspicious_email-company }に送れましたか。
    .sent = 送れた
    .cannot = 送れない
    .later = あとで
suspicious_email-write_later =
    .title = { suspicious_email-company }に知らせる
    .remind = { suspicious_email-company }に知らせられましたか。公式の「お問い合わせ」に、「乗っ取られたかもしれない。利用を止めてほしい」と書きます。
suspicious_email-written = 会社に、利用を止めてほしいと書いて送った

## つながらなかったとき

suspicious_email-unreached = 会社に電話したが、つながらなかった
suspicious_email-attempt = おつかれさまでした。かけた時刻を記録しました({ $attempt_count }回目)。知らせようとした記録は、あとで役に立ちます。
suspicious_email-call_second =
    .title = { suspicious_email-company }にもう一度電話する
    .remind = { suspicious_email-company }に、もう一度かけられますか。「アカウントが乗っ取られたかもしれません。止めてください」で伝わります。かけたら「できた」を押してください。
suspicious_email-call_third =
    .title = { suspicious_email-company }にもう一度電話する
    .remind = { suspicious_email-call_second.remind }
suspicious_email-other_way = 十分に試してくださいました。公式アプリや公式サイトの「お問い合わせ」からも知らせられます。次の手を一緒に考えてくれる窓口もあります。
suspicious_email-consumer =
    .title = 消費者ホットライン { PHONE($consumer_desk) } に相談する
    .remind = 消費者ホットライン { PHONE($consumer_desk) } に話せましたか。「アカウントが乗っ取られたかもしれないのに、会社に知らせられない」で伝わります。
suspicious_email-call_otherwise = 電話でなくても大丈夫です。公式アプリや公式サイトの「お問い合わせ」からも知らせられます。ご家族にそばにいてもらうのも、よい方法です。
suspicious_email-write_tomorrow =
    .title = { suspicious_email-company }に、書いて知らせる
    .remind = { suspicious_email-write_later.remind }

## 窓口の答え

suspicious_email-reached = 会社の窓口と話せた
suspicious_email-outcome = お電話、おつかれさまでした。窓口は何と言っていましたか。
    .retry = いちばん近いものを選んでください。
    .short = 窓口は何と言っていましたか。
    .limited = 止めた・不正はなし
    .misuse = 不正な利用があった
    .waiting = 調べて返事をくれる
    .refused = 確認できないと言われた
suspicious_email-limited = 利用を止めてもらった。不正な利用はなかった
suspicious_email-number = 受付番号か、担当の方の名前は聞けましたか。ここには書かず、お手元に控えてください。
    .retry = 「聞けた」か「聞いていない」で教えてください。
    .short = 受付番号か、担当の方の名前は聞けましたか。
    .yes = 聞けた
    .yes-also = 聞いた / きいた / きけた / もらった / メモした
    .no = 聞いていない
    .no-also = 聞いてない / きいてない / 聞けなかった / 聞き忘れた / 忘れた / わからない
suspicious_email-number_kept = 受付番号か、担当の方の名前を控えた
suspicious_email-number_later = 受付番号は、次に話すときに聞く
suspicious_email-answer =
    .title = { suspicious_email-company }の返事
    .remind = { suspicious_email-company }から返事は来ましたか。来ていたら「確認できた」を押してください。向こうからの電話なら、いったん切って、公式の電話番号にかけ直すと確かです。
suspicious_email-proof = メールが使えなくても、登録の電話番号、生年月日、口座やカードの下四桁、本人確認の書類で確かめてもらえることがあります。用意して、もう一度かけましょう。
suspicious_email-call_proof =
    .title = 書類を手元に、もう一度電話する
    .remind = 登録の電話番号、口座やカードの下四桁、本人確認の書類を手元に、もう一度かけられますか。かけたら「できた」を押してください。
suspicious_email-misused = 不正な利用があると言われた
suspicious_email-linked = つらいですね。支払い方法から守りましょう。登録しているのはどれですか。
    .retry = その会社に登録している、カードか銀行口座のことです。
    .short = 登録した支払い方法はどれですか。
    .card = カード
    .bank = 銀行口座
    .both = その両方
    .none = ない・わからない
suspicious_email-investigation =
    .title = { suspicious_email-company }が調べた結果
    .remind = { suspicious_email-company }から、調べた結果は来ましたか。来ていたら「確認できた」を押してください。なければ「前に知らせた不正の件は、どうなっていますか」と聞けます。
suspicious_email-misuse_amount = 使われたのは、いくらと言われましたか。記録に残して、これからを一緒に見ていきます。
    .retry = 金額を、数字で送ってください。
    .short = 使われたのは、いくらと言われましたか。
    .skip = わからない
suspicious_email-misuse_noted = だれかに使われた

## そのあと: メール、同じパスワード、明細、登録の中

suspicious_email-mailbox_first =
    .title = { suspicious_email-mailbox_task.title }
    .remind = { suspicious_email-mailbox_task.remind }
suspicious_email-mailbox = メール自体のパスワードを変えましょう。ほかのパスワードを作り直す知らせが、ここに届くからです。二段階認証(確認を一つ増やすもの)も、あれば設定します。新しいものは、ここに書かないでください。
    .retry = 変えたのは、メールを読むためのパスワードです。「変えた」か「あとで」で教えてください。
    .short = メール自体のパスワードは変えましたか。ここには書かないでください。
    .changed = 変えた
    .later = あとで
suspicious_email-mailbox_changed = メールのパスワードを変えた
suspicious_email-mailbox_task =
    .title = メールのパスワードを変え、二段階認証を設定する
    .remind = メール自体のパスワードは変えられましたか。公式のアプリか設定から変えます。二段階認証も同じ所です。新しいものは、ここに書かないでください。
suspicious_email-same = 同じパスワードを、ほかでも使っていますか。どこかも中身も、書かなくて大丈夫です。
    .retry = 「使っている」「使っていない」「わからない」のどれですか。
    .short = 同じパスワードを、ほかでも使っていますか。
    .yes = 使っている
    .yes-also = 使ってる / つかってる / 同じのを使ってる / いくつか使ってる / ある
    .no = 使っていない
    .no-also = 使ってない / つかってない / 全部ちがう / ここだけ
    .unsure = わからない
suspicious_email-same_first =
    大きなところは越えました。次は、メール自体のパスワードです。作り直しの知らせが届く入口なので、今日のうちに変えましょう。
    同じパスワードを、ほかでも使っていますか。どこかも中身も、書かなくて大丈夫です。
    .retry = { suspicious_email-same.retry }
    .short = { suspicious_email-same.short }
    .yes = { suspicious_email-same.yes }
    .yes-also = { suspicious_email-same.yes-also }
    .no = { suspicious_email-same.no }
    .no-also = { suspicious_email-same.no-also }
    .unsure = { suspicious_email-same.unsure }
suspicious_email-pace = 一日に一つで十分です。銀行、買い物、そのほかの順に、お昼にお知らせしましょうか。
    .retry = 一日に一つなら「それでいい」、今日まとめてなら「まとめてやる」を押してください。
    .short = 同じパスワードは、一日に一つずつ変えていきましょうか。
    .daily = それでいい
    .together = まとめてやる
suspicious_email-bank_password =
    .title = 銀行のパスワードを変える
    .remind = 今日は銀行だけです。同じパスワードなら、公式アプリから変えましょう。ここには書かないでください。
suspicious_email-shop_password =
    .title = 買い物サイトのパスワードを変える
    .remind = 今日は、いちばん使う買い物サイトだけです。同じパスワードなら、公式アプリから変えましょう。ここには書かないでください。
suspicious_email-other_password =
    .title = そのほかのパスワードを変える
    .remind = 今日は、そのほかの所です。同じパスワードなら変えましょう。もう使わない所は、退会してもかまいません。{ breath.account }パスワードは、ここには書かないでください。
suspicious_email-all_passwords =
    .title = 同じパスワードを、銀行から順に変える
    .remind = 同じパスワードは変えられましたか。銀行、買い物、そのほかの順です。途中まででも十分です。ここには書かないでください。
suspicious_email-statement_one =
    .title = カードと銀行の明細を見る
    .remind = カードと銀行の明細は見られましたか。知らない名前の支払いがないか、少ない額のものも見てください。
suspicious_email-statement_two =
    .title = カードと銀行の明細を、もう一度見る
    .remind = カードと銀行の明細を、もう一度見られましたか。知らない名前の支払いがないかを見てください。
suspicious_email-inside_task =
    .title = 自動の支払いと、登録の住所を見る
    .remind = { suspicious_email-company }が使えるようになっていたら、知らない住所、メール、自動の支払いがないか見ましょう。見たら「できた」を押してください。
suspicious_email-wave =
    一つだけ覚えておいてください。SNSなどで「元に戻してあげる」と近づく人がいます。会社の名前でも返事をせず、公式の電話番号やアプリで確かめてください。
    .retry = 読めたら「わかった」を押してください。
    .short = 「元に戻してあげる」と近づく人には、返事をしないでください。
    .yes = わかった
    .no_reminder = 後日の知らせはいらない
    .no_reminder-also = 知らせないで / いらない
suspicious_email-wave_off = 後日の注意の知らせを止めた
suspicious_email-second_wave =
    .title = 「元に戻す」と近づく人に気をつける
    .remind = 「アカウントを元に戻す」「お金を取り戻せる」と言ってくる人には、返事をしないでください。会社の名前なら、公式の電話番号やアプリで確かめます。

## 後日

suspicious_email-answer_said = { suspicious_email-company }は何と言っていましたか。
    .retry = いちばん近いものを選んでください。
    .short = { suspicious_email-company }は何と言っていましたか。
    .clean = 不正はなかった
    .promised = お金を戻すと言われた
    .refused = 戻らないと言われた
    .still = まだ調べている
suspicious_email-answer_clean = 会社が調べ、不正な利用はなかった
suspicious_email-reply =
    .title = { suspicious_email-company }の返事
    .remind = { suspicious_email-company }から、書いて送った件の返事は来ましたか。来ていたら「確認できた」を押してください。迷惑メールの中も見てください。返事の中のリンクは押さず、公式の画面で見ます。
suspicious_email-answer_more =
    .title = { suspicious_email-company }の返事
    .remind = { suspicious_email-answer.remind }
suspicious_email-answer_late = 聞くときの言葉です。「前に知らせた件は、いまどうなっていますか。いつまでに返事をもらえますか」。担当の方の名前も控えてください。
suspicious_email-refund_promised = 会社が、お金を戻すと言った
suspicious_email-refund =
    .title = { suspicious_email-company }からの返金
    .remind = 戻ると言われたお金は、明細か残高で見られましたか。見られたら「確認できた」を押してください。
suspicious_email-refund_watched = いまは「約束」として記録しておきます。明細か残高で見られるまで、ここで見ています。
suspicious_email-refund_came = 返金を明細か残高で確認した
suspicious_email-refund_refused = 残念なお返事でしたね。言われた日と理由を控えてください。{ NAME($consumer_desk) }で、次の手を相談できます。
suspicious_email-ask_advice =
    .title = 消費者ホットライン { PHONE($consumer_desk) } に相談する
    .remind = 消費者ホットライン { PHONE($consumer_desk) } に話せましたか。会社に言われた日と理由を、そのまま話せば大丈夫です。
suspicious_email-statement_seen = 知らない支払いは、ありましたか。
    .retry = 「なかった」か「あった」で教えてください。
    .short = 知らない支払いは、ありましたか。
    .clean = なかった
    .strange = あった
suspicious_email-statement_clean = 明細に、知らない支払いはなかった
suspicious_email-statement_strange = 見つかってよかったです。その支払いを、ここから一緒に調べましょう。
suspicious_email-inside_seen = 登録の内容に、知らないものはありましたか。
    .retry = 「なかった」か「あった」で教えてください。
    .short = 登録の内容に、知らないものはありましたか。
    .clean = なかった
    .strange = あった
suspicious_email-inside_fine = 登録の内容に、知らないものはなかった
suspicious_email-cause = どうして起きたかも、見ておきますか。わからないままのことも多く、見なくても大丈夫です。
    .retry = 「見ておく」か「今はいい」を選んでください。
    .short = どうして起きたかも、見ておきますか。
    .yes = 見ておく
    .yes-also = はい / 見る / 知りたい
    .no = 今はいい
    .no-also = いいえ / いらない / 見ない
suspicious_email-cause_said = 考えられるのは、①同じパスワードがほかの所からもれた ②にせの画面に入力した ③スマホやパソコンに知らないソフトがある、の三つです。会社にも、わからないことがあります。
suspicious_email-leak_look =
    .title = もれた所がないか見直す
    .remind = 見られる所だけで大丈夫です。①ブラウザーに覚えさせたパスワードに「もれた」の印がないか ②知らないアプリがないか ③最近どの画面に入力したか。気になる所は、パスワードを変えましょう。
suspicious_email-inside_tell = 写真に残してから消し、{ suspicious_email-company }の窓口に「知らない登録がありました」と伝えてください。自動の支払いを止められるかも聞けます。
suspicious_email-talk_help = 一人でしなくて大丈夫です。ご家族にそばにいてもらうか、消費者ホットライン { PHONE($consumer_desk) } で、どうすればよいか聞けます。
suspicious_email-mailbox_help = 携帯電話の会社のメールなら、店で手伝ってもらえることがあります。ほかのメールは、ご家族と一緒でも大丈夫です。いちばん大事なパスワードなので、あとで必ず見ておきましょう。
suspicious_email-one_password = できるところだけで十分です。お金にかかわる所を一つ変えるだけでも、守りが強くなります。
suspicious_email-statement_help = 明細は、カード会社や銀行に電話で頼めば、送ってもらえることがあります。電話番号はカードや通帳にあります。
suspicious_email-inside_help = 使わないアカウントなら、会社に頼んで閉じてもらうこともできます。{ breath.account }頼むときは、公式の電話番号にかけてください。
suspicious_email-finish = 予定していたことは、すべて済みました。この相談を終わりにしますか。
    .retry = 「終わりにする」か「残しておく」で教えてください。
    .short = この相談を終わりにしますか。
    .yes = 終わりにする
    .no = 残しておく
suspicious_email-closed = 最後まで、本当におつかれさまでした。また迷うメールが来たら、押す前に、いつでも送ってください。
suspicious_email-plan = ここまで、本当におつかれさまでした。次のことは、その日が来たらこちらからお知らせします。

# 急ぐところが終わったとき: 急ぎで聞かなかったこと。
suspicious_email-calm = 急ぐところは、ひと区切り
suspicious_email-misuse_calm = 急ぐところは、ひと区切り
suspicious_email-reference =
    急ぐところは済みました。電話で聞いた担当の方の名前か、受付番号はありますか。
    .retry = 名前か受付番号を、わかるぶんだけ送ってください。
    .short = 担当の方の名前か、受付番号はわかりますか。
    .skip = 聞いていない
suspicious_email-charged_on =
    払ったのは、いつですか。
    .retry = 日付だけで大丈夫です。「昨日」「3/5」のように送ってください。
    .short = 払ったのは、いつですか。
    .skip = わからない
