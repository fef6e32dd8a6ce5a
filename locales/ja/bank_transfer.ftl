### お金を送った、送れと言われている。まず止める。銀行が先、警察はそのあと。戻るとも戻らないとも言わない。

## もう送ったか、どうやって

bank_transfer-sent = お金は、もう送りましたか。
    .retry = いちばん近いものを選んでください。
    .short = お金は、もう送りましたか。
    .yes = 送った
    .yes-also = 振り込んだ / 振込んだ / 振り込みました / 振り込んでしまった / 送金した / 送ってしまった / 送っちゃった / 払った / 払ってしまった / 入金した / 渡した / もう送った / 送りました
    .about = まだ・これから
    .about-also = まだ / まだです / 送ってない / 送っていません / 振り込んでない / 振り込んでいません / 払ってない / これから / 今から / 送れと言われている / ATMの前 / ATMにいる / 今ATM / 何も押してない / まだ何も / 送る前
    .mistake = 送り先を間違えた
    .mistake-also = まちがえた / 間違えた / 間違えて振り込んだ / 振込先を間違えた / 口座番号を間違えた
    .not_me = 勝手に送られていた
    .not_me-also = 勝手に / 知らないうちに / 自分じゃない / 不正送金

bank_transfer-hold = { $speaker ->
        [holder] ご本人に今すぐ「送らないで、電話を切って」と伝えましょう。
       *[self] 送らないでください。電話は、黙って切って大丈夫です。
    }
    .retry = 電話や画面が切れたら「切った」を押してください。
    .short = 送らないでください。電話は切れましたか。
    .off = 切った・つながってない
    .off-also = 切った / 切りました / つながってない / 電話してない / もう切れてる
    .cannot = 切れない
    .cannot-also = だめ / できない / 切れません / つながらない / 電話に出ない / 電話に出ません / 出ない / 連絡がつかない / 連絡が取れない / 本人が出ない / 向かってしまった
bank_transfer-hold_words = { $speaker ->
        [holder] ご本人が今いる銀行やお店に電話して、止めてもらいましょう。
       *[self] 「家族に相談します」とだけ言って、切りましょう。
    }
    .retry = それも言えなければ、「切れない」を押してください。
    .short = 電話は切れましたか。
    .off = 切った
    .cannot = 切れない
bank_transfer-hold_hand = 電源を切るか、受話器を置いて、その場を離れてください。
bank_transfer-hold_ask = 前に送った分はありますか。
    .retry = その相手に、前に送ったお金のことです。
    .short = 前に送った分はありますか。
    .none = 一度も送っていない
    .none-also = ない / ありません / まだ一回も / 送ってない / まだ一円も / 一円も / 一円も送ってない / まだ何も / ゼロ
    .some = 送った分がある
    .some-also = ある / あります / 前に送った / 一回送った / 送った / もう送った / 払った / 振り込んだ / 出ていった / でていった / 減ってた / へってた / 振り込みになってた / ふりこみになってた / 送金されてた
bank_transfer-hold_kept = 送る前に止まった
bank_transfer-hold_said =
    送る前に止まれました。もう一度かかってきても、出なくて大丈夫です。
    急ぐように言われた話も、相手に聞いた番号ではなく、自分で調べた番号で、家族や窓口に確かめてからで間に合います。
bank_transfer-hold_police =
    .title = 警察の相談電話 { PHONE($police_desk) } に知らせる
    .remind = 警察の相談電話 { PHONE($police_desk) } に話せましたか。送っていなくても、相手の電話番号と言われたことを知らせると役に立ちます。

bank_transfer-line = 相手と、まだ電話や画面がつながっていますか。
    .retry = つながっていなければ「切れている」を押してください。
    .short = 相手と、まだ電話や画面がつながっていますか。
    .off = 切れている
    .off-also = 切った / 切れてる / 切れました / つながってない / つながっていません / いいえ / もう切った / 電話してない / 電話はしてない / 通話はしてない / メールだけ / LINEだけ / チャットだけ / DMだけ / ブロックされた / 連絡が取れない / 連絡つかない
    .cannot = まだつながっている
    .cannot-also = つながってる / つながっている / つながっています / はい / 電話中 / 今も / まだ話してる
bank_transfer-line_words = 黙って切りましょう。画面を触られていたら、ネットの線も抜きます。
    .retry = 切れたら「切った」を押してください。
    .short = 電話は切れましたか。
    .off = 切った
    .cannot = 切れないので先へ

bank_transfer-how = どうやって送りましたか。
    .retry = いちばん近いものを選んでください。
    .short = どうやって送りましたか。
    .bank = 銀行の振り込み
    .bank-also = 銀行 / 振込 / 振り込み / ATM / コンビニのATM / ネットバンキング / ネットバンク / ゆうちょ / 口座に
    .app = 支払いアプリ
    .app-also = アプリ / PayPay / ペイペイ / d払い / au PAY / 楽天ペイ / メルペイ / LINE Pay / スマホ決済 / 電子送金
    .hand = 現金を渡した・送った
    .hand-also = 現金 / 手渡し / 宅配便 / 郵便 / レターパック
    .crypto = 暗号資産
    .crypto-also = 仮想通貨 / ビットコイン / 暗号通貨

## 自分の銀行、相手の銀行

bank_transfer-own_bank = { $customer ->
        [holder] 口座のご本人から、銀行にいま電話を。番号は通帳かカードにあります。
       *[self] 自分の銀行に、いま電話を。番号は通帳かカードにあります。
    }
bank_transfer-own_bank_told = 「{ $sent ->
        [not_me] 知らない送金があった。止めたい
       *[other] だまされて振り込んだ。止めたい
    }」と言います。どうでしたか。
    .retry = 銀行に言えたら「伝えた」、だめなら「つながらない」か「あとで」です。
    .short = 銀行への電話は、どうでしたか。
    .told = 伝えた
    .told-also = 言えた / 電話した / つながった / 伝えました
    .no_answer = つながらない
    .no_answer-also = 出ない / 時間外 / 閉まってる / 番号がわからない
    .later = あとで
bank_transfer-bank_closed = 夜や休みは「紛失・盗難」「不正利用」の番号も試せます。
bank_transfer-bank_call =
    .title = 自分の銀行に電話して、{ $sent ->
            [not_me] 知らない送金
           *[other] 振り込み
        }を伝える
    .remind = 自分の銀行に電話できましたか。番号は通帳かキャッシュカード、公式アプリにあります。「{ $sent ->
            [not_me] 知らない送金があった。止めたい
           *[other] だまされて振り込んだ。組み戻しと、相手の口座を止めることをお願いしたい
        }」で伝わります。
bank_transfer-bank_called = 自分の銀行に電話した
bank_transfer-bank_told = 自分の銀行に伝えた

bank_transfer-receiving = 次は、お金が届いた側の銀行です。振り込んだ先の銀行は、わかりますか。
    .retry = 控えや履歴にある、相手の口座の銀行の名前です。
    .short = 振り込んだ先の銀行は、わかりますか。
    .yes = わかる
    .yes-also = はい / わかります / 控えがある / 三菱UFJ / UFJ / みずほ / 三井住友 / りそな / ゆうちょ / 楽天銀行 / PayPay銀行 / 住信SBI / ソニー銀行 / じぶん銀行 / セブン銀行 / イオン銀行 / 信用金庫 / 信金 / 農協 / JAバンク / 地銀
    .no = わからない
    .no-also = いいえ / 不明
bank_transfer-receiving_later = 振込の控え、通帳、アプリの履歴に、相手の銀行・支店・口座番号・名義があります。番号はここに書かなくて大丈夫です。
bank_transfer-receiving_call =
    .title = 相手の口座がある銀行に電話する
    .remind = 相手の口座がある銀行にも電話できましたか。番号はその銀行の公式サイトにあります。日時・金額・口座の名義を伝え、「だまされて振り込んだ。口座を止めてほしい」と言います。
bank_transfer-receiving_told = 相手の口座がある銀行に伝えた

bank_transfer-stranger_bank =
    銀行に知らせた日が大切です。決まりでは、知らせる前の{ $report_days }日間の被害が、補償の話し合いの対象です({ SEEN($report_rule) })。条件は銀行ごとに違います。
    相手にパスワードを伝えていたときも、あったとおりに話してください。
bank_transfer-stranger_plain = 銀行に知らせた日が大切です。補償の条件は銀行ごとに違うので「補償の手続きと期限を教えてください」と聞きましょう。パスワードを伝えていたときも、あったとおりに話してください。
bank_transfer-stranger_told = パスワードや認証の番号を、だれかに伝えたり入力したりしましたか。中身は書かないでください。
    .retry = 「した」か「していない」で教えてください。中身は書かないでください。
    .short = パスワードや番号を、伝えたり入力したりしましたか。
    .yes = した・わからない
    .yes-also = した / はい / 入力した / 伝えた / わからない
    .no = していない
    .no-also = してない / いいえ / してません
bank_transfer-stranger_close = 別のスマホかパソコンから、ネットバンキングのパスワードを変えましょう。変えられないときは、銀行に「ネットバンキングを止めたい」と伝えます。

bank_transfer-mistake_bank = 自分の銀行に電話して「組み戻し」を頼みます。番号は通帳かキャッシュカードにあります。相手には、自分から連絡しなくて大丈夫です。
bank_transfer-mistake_told = 「送り先を間違えた。組み戻しをお願いしたい。手数料と、かかる日数も教えてください」と言います。どうでしたか。
    .retry = 銀行に言えたら「伝えた」、まだなら「つながらない」か「あとで」を押してください。
    .short = 銀行への電話は、どうでしたか。
    .told = 伝えた
    .no_answer = つながらない
    .later = あとで
bank_transfer-mistake_noted = 銀行に組み戻しを頼んだ
bank_transfer-mistake_call =
    .title = 銀行に組み戻しを頼む
    .remind = 銀行に電話できましたか。「送り先を間違えた。組み戻しをお願いしたい」で伝わります。振込の控えを手元に置くと早く済みます。
bank_transfer-mistake_called = 銀行に組み戻しを頼んだ
bank_transfer-mistake_wait =
    .title = 組み戻しの返事
    .remind = 組み戻しの返事は来ましたか。受け取った人の承諾が要るので、日数がかかることがあります。
bank_transfer-mistake_wait_after =
    .title = { bank_transfer-mistake_wait.title }
    .remind = { bank_transfer-mistake_wait.remind }
bank_transfer-mistake_amount = いくら送りましたか。
    .retry = 金額を、数字で送ってください。
    .short = いくら送りましたか。
    .skip = わからない
bank_transfer-mistake_paid = 送り先を間違えて送った
bank_transfer-mistake_plan = 記録しました。返事が来るまで、振込の控えを残しておいてください。

## アプリ、暗号資産、現金

bank_transfer-app_tell = { $customer ->
        [holder] 送ったご本人のアプリの「ヘルプ」から「だまされて送った。止めたい」と伝えます。
       *[self] アプリの「ヘルプ」から「だまされて送った。止めたい」と伝えます。
    }
    .retry = 「ヘルプ」か「お問い合わせ」です。言えたら「伝えた」です。
    .short = アプリの会社に伝えられましたか。
    .told = 伝えた
    .told-also = 送った / 連絡した / 問い合わせた / ヘルプから送った / 言えた / 報告した
    .cannot = うまくいかない
    .cannot-also = だめ / できない / つながらない / わからない / 見つからない / ヘルプがない
bank_transfer-app_told = 支払いアプリの会社に伝えた
bank_transfer-app_task =
    .title = 支払いアプリの会社に伝える
    .remind = 支払いアプリの会社に伝えられましたか。公式アプリの「ヘルプ」か「お問い合わせ」から「だまされて送った。止めたい」と伝えます。取引の番号と画面も残してください。
bank_transfer-app_told_later = 支払いアプリの会社に伝えた
bank_transfer-app_wait =
    .title = 支払いアプリの会社の返事
    .remind = 支払いアプリの会社から、返事は来ましたか。
bank_transfer-app_more =
    取引の番号、相手の名前の画面を残してください。
    「返金するので操作して」と言われて送った場合も、同じように届け出られます。続きの操作は、もうしないでください。

bank_transfer-crypto_tell = { $customer ->
        [holder] 送ったご本人から、取引所に「だまされて送った」と、すぐ伝えてもらいます。
       *[self] 使った取引所に「だまされて送った」と、すぐ伝えてください。
    }
    .retry = 取引所のアプリか公式サイトの「お問い合わせ」です。
    .short = 取引所に伝えられましたか。
    .told = 伝えた
    .told-also = 言えた / 連絡した / 問い合わせた / メールした / 報告した / 送った
    .cannot = うまくいかない
    .cannot-also = だめ / できない / つながらない / わからない / 見つからない / 連絡先がわからない / 取引所がわからない
bank_transfer-crypto_told = 取引所に伝えた
bank_transfer-crypto_wait =
    .title = 取引所の返事
    .remind = 取引所から、返事は来ましたか。
bank_transfer-crypto_task =
    .title = 取引所に伝える
    .remind = 取引所に伝えられましたか。アプリか公式サイトの「お問い合わせ」から、送った日時・数量・送り先を伝えます。送り先の文字列も消さずに残してください。
bank_transfer-crypto_told_later = 取引所に伝えた

bank_transfer-hand_how = 現金は、どうやって渡しましたか。
    .retry = いちばん近いものを選んでください。
    .short = 現金は、どうやって渡しましたか。
    .met = 会って渡した
    .met-also = 取りに来た / 手渡し / 家に来た
    .parcel = 宅配・郵便で送った
    .parcel-also = 宅配 / 郵便 / レターパック / 宅配で送った / 郵便で送った
bank_transfer-parcel_stop = 宅配や郵便の会社に「配達を止めて」と電話。どうでしたか。
    .retry = 番号は控えにあります。止まったら「止めてもらえた」です。
    .short = 配達は止めてもらえましたか。
    .stopped = 止めてもらえた
    .no_answer = つながらない
    .late = もう届いていた
bank_transfer-parcel_noted = 配達を止めてもらった
bank_transfer-hand_police = いま { PHONE($emergency_desk) } へ。「お金を渡してしまった」と言えます。
    .retry = 警察に話せたら「話した」を押してください。
    .short = 警察に話せましたか。
    .told = 話した
    .later = あとで
bank_transfer-hand_told = 警察に話した

## いくら、いつ、ほかに伝えたもの

bank_transfer-amount = いくら送りましたか。何回かあれば、合わせた金額を教えてください。
    .retry = 金額を、数字で送ってください。
    .short = いくら送りましたか。
    .skip = わからない
bank_transfer-paid = 相手に送った
bank_transfer-mistake_on = 送ったのは、いつですか。
    .retry = 日付や「きのうの昼」のように送ってください。
    .short = 送ったのは、いつですか。
    .skip = わからない
bank_transfer-mistake_which = どの銀行から送りましたか。銀行の名前だけで大丈夫です。
    .retry = 銀行の名前だけを送ってください。
    .short = どの銀行から送りましたか。
    .skip = あとにする
bank_transfer-mistake_reference = 急ぐところは済みました。銀行で話した方の名前か、受付番号はありますか。
    .retry = 名前か受付番号を、わかるぶんだけ送ってください。
    .short = 話した方の名前か、受付番号はわかりますか。
    .skip = 聞いていない
bank_transfer-which_bank = どの銀行から送りましたか。銀行の名前だけで大丈夫です。
    .retry = 銀行の名前だけを送ってください。
    .short = どの銀行から送りましたか。
    .skip = あとにする
bank_transfer-sent_on = 最後に送ったのは、いつですか。
    .retry = 日付や「きのうの昼」のように送ってください。
    .short = 最後に送ったのは、いつですか。
    .skip = わからない
bank_transfer-police = 警察の相談電話に読む文です。わからない所は、飛ばしても大丈夫です。{ PHONE($police_desk) }
    .title = 警察の相談電話 { PHONE($police_desk) } に相談する
    .remind = 警察の相談電話 { PHONE($police_desk) } に話せましたか。銀行に、警察へ届け出たことも伝えると、手続きが進みやすくなります。受付番号も聞いておきましょう。
bank_transfer-keep =
    次のものは、消さずに残してください。あとで聞かれることが多いものです。
    ①振込の控えか履歴 ②相手の口座や名前の画面 ③やりとりと着信の記録
    .retry = 読めたら「わかった」を押してください。
    .short = 控えの紙や画面、やりとりは、消さずに残してください。
    .yes = わかった
bank_transfer-told_details = お金のほかに、相手に伝えたり、させたりしたことはありますか。中身は書かないでください。
    .retry = 種類だけ選んでください。番号やパスワードそのものは書かないでください。
    .short = お金のほかに、相手に伝えたことはありますか。
    .none = ない
    .none-also = ありません / 特にない / ないです
    .numbers = 番号・身分証・暗証
    .numbers-also = 番号 / 免許証 / マイナンバー / パスワード / 暗証番号 / 口座番号
    .screen = 画面を操作された
    .screen-also = 遠隔操作 / 操作された / アプリを入れた / パソコンを触られた
bank_transfer-numbers_safe = わかりました。銀行に、いま「番号や暗証も知られた。お金の動きを止めたい」と電話しましょう。前に話したときは、足して伝えます。身分証の写真のことは、警察への相談でも話せます。
bank_transfer-numbers_bank =
    .title = 銀行に、知られた番号や画面のことも伝える
    .remind = 銀行に、番号を知られたことや画面を操作されたことも伝えられましたか。「知られたものがある。お金の動きを止めたい」で伝わります。番号は通帳かキャッシュカードにあります。
bank_transfer-screen_off = その機械のネットを切ってください。線を抜くか、Wi-Fiを切るだけです。電源はそのままで大丈夫です。銀行などは、別のスマホで開きます。
bank_transfer-screen_help =
    .title = 操作された機械を見てもらう
    .remind = 操作された機械は、見てもらえましたか。{ NAME($ipa_desk) } { PHONE($ipa_desk) } か、身近な詳しい人に「遠隔操作のソフトを消したい」と相談できます。
bank_transfer-screen_clean = 操作された機械を見てもらった
bank_transfer-passwords =
    .title = 別の機械から、メールと銀行のパスワードを変える
    .remind = パスワードは変えられましたか。先にメール、次に銀行です。操作された機械ではなく、別のスマホかパソコンから変えます。
bank_transfer-bank_wait =
    .title = 銀行の返事
    .remind = 銀行から返事は来ましたか。来ていなければ「先日の振り込みの件です。相手の口座は止まりましたか。残りはありますか」と聞けます。
bank_transfer-other_means = 同じ相手に、ほかの方法でも払いましたか。
    .retry = 電子マネーやカードでも払ったかどうかです。
    .short = 同じ相手に、ほかの方法でも払いましたか。
    .none = ほかにはない
    .none-also = ない / ありません / 払ってない
    .code = 電子マネーの番号も
    .code-also = 電子マネー / ギフトカード / プリペイド
    .card = カードでも
    .card-also = クレジットカード / カード
bank_transfer-code_too = 電子マネーは、急げば守れることがあります。先にそちらを見ましょう。
bank_transfer-card_too = カードの分は、カード会社に「だまされて払った。相談したい」と電話します。番号はカードの裏です。
bank_transfer-card_call =
    .title = カード会社に電話する
    .remind = カード会社に電話できましたか。番号はカードの裏です。「だまされて払った。止められるか、調べてほしい」で伝わります。
bank_transfer-report_ask = 電話で伝えたことを、紙でも出せます。銀行に渡す文を作りました。今、見ますか。
    .retry = 「見る」か「今はいい」を押してください。
    .short = 銀行に渡す文を見ますか。
    .yes = 見る
    .yes-also = はい / 見ます / お願いします
    .later = 今はいい
    .later-also = いいえ / いらない / あとで
bank_transfer-report = 窓口に渡すことも、問い合わせ欄に貼ることもできる文です。かっこの所は、銀行に出す紙にだけ書き入れてください。出すのはご自身です。{ breath.letter }
    .title = 銀行に、届け出の文を出す
    .remind = 銀行に、届け出の文は出せましたか。受付番号と担当の方の名前、次の連絡の日も聞いておきましょう。
bank_transfer-report_sent = 銀行に届け出の文を出した
bank_transfer-wave =
    一つだけ覚えておいてください。「お金を取り戻せる」と近づいてくる人がいます。費用を先に求められたら、払わずに、ここか窓口に知らせてください。
    .retry = 読めたら「わかった」を押してください。
    .short = 「取り戻せる」と近づく人には、払わないでください。
    .yes = わかった
    .no_reminder = 後日の知らせはいらない
    .no_reminder-also = 知らせないで / いらない
bank_transfer-wave_off = 後日の注意の知らせを止めた
bank_transfer-second_wave =
    .title = 「取り戻せる」と近づく人に気をつける
    .remind = 「お金を取り戻せる」「調査する」と言ってくる人には、返事をせず、お金も払わないでください。弁護士や役所を名乗る人でも、公式の電話番号で確かめてください。
bank_transfer-second_look =
    .title = 口座に知らない出金がないか、もう一度見る
    .remind = その後、口座に知らない出金や登録はありませんか。通帳か公式アプリで見てください。あったら、ここで教えてください。
bank_transfer-plan = ここまで、本当におつかれさまでした。あとは順番に、ご一緒します。

## 後日: 銀行の返事

bank_transfer-bank_late = 待つのもつらいですよね。電話で「先日の件です。担当の方と、いまの状況、次の返事の日を教えてください」と聞けます。
bank_transfer-bank_wait_more =
    .title = { bank_transfer-bank_wait.title }
    .remind = { bank_transfer-bank_wait.remind }
bank_transfer-bank_answer = どんな返事でしたか。
    .retry = いちばん近いものを選んでください。
    .short = どんな返事でしたか。
    .frozen = 相手の口座が止まった
    .frozen-also = 凍結した / 凍結された / 止まった / 口座を止めた
    .returned = 戻すと言われた
    .returned-also = 返金すると言われた / 組み戻しできた / 戻ってくる
    .gone = 残っていなかった
    .gone-also = もうない / 引き出された / 戻せないと言われた
    .unclear = まだわからない
    .unclear-also = 調査中 / わからない / 検討中
bank_transfer-unclear = わかりました。次の返事の日と、担当の方の名前を聞けたら、送ってください。記録して、こちらからも声をかけます。
bank_transfer-returned = 戻すと言われた
bank_transfer-returned_said = よかったです。通帳か履歴に載るまでは「約束」のままにしておきますね。
bank_transfer-passbook =
    .title = 通帳か履歴で、戻ったお金を見る
    .remind = 戻ったお金は、通帳か履歴に載りましたか。載っていたら「確認できた」を押してください。
bank_transfer-came = 通帳か履歴で、戻ったのを確かめた
bank_transfer-came_said = 確認できました。ここまで、本当におつかれさまでした。控えは、念のため残しておいてください。
bank_transfer-gone = 口座に残っていないと言われた
bank_transfer-gone_said =
    つらい返事でしたね。あなたのせいではありません。
    口座が止まれば、ほかのお金が残っていることもあります。公告を月に一度、一緒に見ましょう。
bank_transfer-frozen_noted = 相手の口座が止まった
bank_transfer-frozen = 口座が止まりました。銀行に知らせたからです。このあと公的な公告が出て、残ったお金を、届け出た人たちで分ける手続きがあります。
bank_transfer-frozen_time = 公告は { LINK($relief_desk) } に出ます。届け出の期間のあとが、申請の期間です。分け合うため、全額にならないことも、残りがわずかで行われないこともあります。
bank_transfer-notice_watch =
    .title = 公告が出たかを見る
    .remind = 公告は出ていましたか。{ LINK($relief_desk) } で、相手の銀行と口座の名義から探せます。見たら「できた」を押してください。むずかしければ、銀行に聞けます。
bank_transfer-notice_seen = 公告は出ていましたか。
    .retry = 相手の口座の公告があったか、その題名で選んでください。
    .short = 公告は出ていましたか。
    .apply = 分配の申請の公告
    .apply-also = 申請 / 分配 / 支払手続
    .claims = 権利の届け出の公告
    .claims-also = 届け出 / 権利 / 失権
    .none = まだない
    .none-also = ない / 出てない / まだ
bank_transfer-apply_from = 申請の公告は、何日に出ましたか。公告に書いてある日です。
    .retry = 公告に書いてある日付を送ってください。
    .short = 申請の公告は、何日に出ましたか。
    .skip = わからない
bank_transfer-apply_said = 申請は、{ DAY($relief_last) }までと数えました。公告に書いてある最後の日が早いときは、そちらに合わせます。銀行の窓口で用紙をもらえます。
bank_transfer-apply =
    .title = 銀行に、分配の申請を出す
    .remind = 分配の申請は出せましたか。相手の口座の銀行に、申請書、本人確認の書類、振込の控えを出します。控えのコピーも残してください。
bank_transfer-apply_bank =
    .title = { bank_transfer-apply.title }
    .remind = { bank_transfer-apply.remind }
bank_transfer-applied = 出した控えか、受付の印はありますか。
    .retry = 控えのコピー、書留の控え、受付の印のどれかです。
    .short = 申請を出した控えはありますか。
    .yes = ある
    .no = ない
bank_transfer-apply_proof = 銀行に電話で「申請書は届いていますか」と聞いて、日付と担当の方の名前をメモしておきましょう。それが控えになります。
bank_transfer-applied_noted = 分配の申請を出した
bank_transfer-share =
    .title = 分配の知らせ
    .remind = 分配の知らせは来ましたか。通帳か履歴に載っていたら「確認できた」を押してください。
bank_transfer-share_late = 数か月かかることが多いです。銀行に「申請した件の、いまの段階を教えてください」と聞けます。
bank_transfer-share_came = いくら戻りましたか。
    .retry = 通帳か履歴に載った金額を送ってください。
    .short = いくら戻りましたか。
    .skip = わからない
bank_transfer-share_noted = 分配のお金が戻った
bank_transfer-share_said = 記録しました。長いあいだ、本当におつかれさまでした。

## 警察、手助け

bank_transfer-police_number = 受付番号か、担当の方の名前は聞けましたか。ここには書かず、お手元に控えてください。
    .retry = 聞けたかどうかだけ教えてください。番号や名前は、お手元に控えてください。
    .short = 受付番号か、担当の方の名前は聞けましたか。
    .yes = 聞けた
    .no = 聞いていない
bank_transfer-police_told = 警察に相談した
bank_transfer-police_ask = 大丈夫です。次に話すときに「前に相談した者です」と言えば、聞くことができます。
bank_transfer-desk_later = わかりました。できるときで大丈夫です。予定に残しておきたいときは「予定」と送ってください。
bank_transfer-talk_help = むずかしいときは、身近な人に横にいてもらうだけでも進みます。消費者ホットライン { PHONE($consumer_desk) } に、次に何をするかを聞くこともできます。

# 急ぐところが終わったとき: 急ぎで聞かなかったこと。
bank_transfer-calm = 急ぐところは、ひと区切り
bank_transfer-hold_calm = 急ぐところは、ひと区切り
bank_transfer-mistake_calm = 急ぐところは、ひと区切り
bank_transfer-reference =
    急ぐところは済みました。電話で聞いた担当の方の名前か、受付番号はありますか。
    .retry = 名前か受付番号を、わかるぶんだけ送ってください。
    .short = 担当の方の名前か、受付番号はわかりますか。
    .skip = 聞いていない
