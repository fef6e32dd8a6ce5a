### 画面の警告、電話の「サポート」、遠隔操作。まず相手から離れる。次にお金、機械はそのあと。なぜ電話したかは聞かない。

## いまの状態

fake_warning-now = いまは、どんな状態ですか。
    .retry = いちばん近いものを選んでください。
    .short = いまは、どんな状態ですか。
    .call = 相手と電話中
    .call-also = 電話中 / 電話つながってる / 電話がつながってる / まだ電話中 / 話してる / 今も電話 / 電話してる / 電話が切れない
    .remote = 画面を動かされてる
    .remote-also = 遠隔操作されてる / 勝手に動いてる / マウスが動く / 操作されてる
    .screen = 警告が出ているだけ
    .screen-also = 警告だけ / 画面だけ / 消えない / 音が鳴ってる / 警告が消えない / 電話はしてない
    .over = もう終わったこと
    .over-also = 終わった / 昨日 / きのう / 切った / この前 / もう切った / 電話は切った / 消えた / 消えました / 閉じた / 出なくなった

fake_warning-hang_up = 何も言わずに電話を切ってください。切って大丈夫です。
    .retry = 切れたら「切った」を押してください。
    .short = 電話は切れましたか。
    .cut = 切った
    .cut-also = 切れた / きった / 切りました / つながってない / 電話はしてない
    .cannot = 切れない
    .cannot-also = 切れません / こわくて切れない / まだつながってる
fake_warning-hang_up_words = 受話器を置きます。スマホは赤い丸です。切れましたか。
    .retry = 切れたら「切った」、まだなら「切れない」を押してください。
    .short = 電話は切れましたか。
    .cut = 切った
    .cannot = 切れない
fake_warning-walk_away = スマホを伏せて、その場を離れてください。
fake_warning-number_kept = かかってきても、出なくて大丈夫です。

fake_warning-net_off = 先に、パソコンのネットを切ります。線を抜けますか。
    .retry = ネットが切れたら「切った」、方法は「やり方」を押してください。
    .short = パソコンのネットは切れましたか。
    .yes = 切った
    .yes-also = 抜いた / 切れた / 切りました / 抜きました
    .how = やり方がわからない
    .how-also = わからない / 線がない / Wi-Fi / 無線
fake_warning-net_off_how = 家のルーターのコンセントを抜きます。できましたか。
    .retry = 抜けたら「できた」、だめなら「できない」を押してください。
    .short = ルーターのコンセントは抜けましたか。
    .yes = できた
    .yes-also = 抜いた / 抜けた / できました
    .cannot = できない
fake_warning-power_off = 電源ボタンを長く押して、画面が消えるまで待ちます。

## 画面を閉じる

fake_warning-device = 閉じるだけで済むことが多い画面です。書いてある番号には電話しないでください。どちらに出ていますか。
    .retry = 警告が出ているのは、パソコンですか、スマホですか。
    .short = 警告は、パソコンとスマホの、どちらに出ていますか。
    .computer = パソコン
    .computer-also = PC / ノート / ノートパソコン / ぱそこん
    .phone = スマホ・タブレット
    .phone-also = スマホ / 携帯 / iPhone / アイフォン / タブレット / すまほ
fake_warning-close_computer = キーボード左上の「Esc」を、3つ数えるあいだ押したままにします。「×」が出たら押して閉じます。どうなりましたか。
    .retry = 閉じたら「閉じた」、だめなら「閉じない」を押してください。次の方法があります。
    .short = 警告の画面は閉じましたか。
    .closed = 閉じた
    .closed-also = 消えた / 閉じました / 消えました
    .stuck = 閉じない
    .stuck-also = 消えない / だめ / 動かない / できない
fake_warning-close_again = 「Ctrl」「Alt」「Delete」の3つを一緒に押し、「タスク マネージャー」でブラウザーを選んで「終了」です。どうなりましたか。
    .retry = 閉じたら「閉じた」、だめなら「閉じない」を押してください。
    .short = 警告の画面は閉じましたか。
    .closed = 閉じた
    .stuck = 閉じない
fake_warning-close_off = 電源ボタンを、画面が消えるまで長く押します。つけ直して「前のページを戻しますか」と出たら、戻さないでください。
    .retry = つけ直して消えていたら「消えた」を押してください。
    .short = つけ直して、警告は消えましたか。
    .closed = 消えた
    .stuck = まだ出る
fake_warning-close_phone = ブラウザーの一覧の画面(四角の印)を開き、その画面を横か上に払って閉じます。どうなりましたか。
    .retry = 閉じたら「閉じた」、だめなら「閉じない」を押してください。
    .short = 警告の画面は閉じましたか。
    .closed = 閉じた
    .stuck = 閉じない
fake_warning-close_phone_again = スマホの電源を切って、入れ直してください。そのあと、ブラウザーの履歴を消すと出にくくなります。どうなりましたか。
    .retry = 消えたら「消えた」を押してください。
    .short = 入れ直して、警告は消えましたか。
    .closed = 消えた
    .stuck = まだ出る
fake_warning-close_help =
    .title = 警告の画面を見てもらう
    .remind = 警告の画面は消せましたか。まだなら { NAME($ipa_desk) } { PHONE($ipa_desk) } か、身近な詳しい人に見てもらえます。
fake_warning-close_help_said = 出たままでも、触らなければ進みません。電源を切って、そのまま置いておきましょう。
fake_warning-closed = 警告の画面を閉じた
fake_warning-did = 画面が出ているあいだに、何かしましたか。していても、ここから一緒に動けます。
    .retry = いちばん近いものを選んでください。
    .short = 画面が出ているあいだに、何かしましたか。
    .nothing = 何もしていない
    .nothing-also = してない / 何もしてない / 見ただけ / なにも
    .called = 電話した
    .called-also = 電話しました / かけた
    .installed = 何か入れた
    .installed-also = 入れた / ダウンロードした / インストールした / ソフトを入れた
    .paid = お金を払った
    .paid-also = 払った / 買った / カードを入れた
fake_warning-only_seen = 止まれて、よかったです。見ただけ、閉じただけなら、いま急いですることはありません。
fake_warning-only_keep =
    また出ても、電話せずに同じ方法で閉じてください。機械を最新に更新し、入れてあるウイルス対策で検査しておくと、なお安心です。
    心配なときは { NAME($ipa_desk) } { PHONE($ipa_desk) } に聞けます。

## 遠隔操作

fake_warning-controlled = 画面を動かされたり、何か入れたりしましたか。
    .retry = わからなければ「わからない」で大丈夫です。
    .short = 画面を動かされたり、何か入れたりしましたか。
    .yes = した・された
    .yes-also = はい / された / 入れた / いれた / 操作された / 動かされた / なんか入れた / 勝手に動いた / 遠隔された / 見てもらった / アプリを入れた
    .no = していない
    .no-also = いいえ / してない / ない / されてない
    .unsure = わからない
    .unsure-also = 不明 / たぶん / 覚えてない
fake_warning-net_off_now = その機械のネットを切ります。線を抜くか、Wi-Fiを切ります。
    .retry = 切れたら「切った」、方法は「やり方」を押してください。
    .short = その機械のネットは切れましたか。
    .yes = 切った
    .yes-also = 抜いた / 切れた / 切りました / もう切ってある / 電源を切った
    .how = やり方がわからない
fake_warning-net_off_way = ルーターのコンセントを抜くか、機械の電源を切れば同じです。

## お金

fake_warning-paid = お金や番号は、渡しましたか。番号は書かないでください。
    .retry = いくつもあるときは、電子マネーから選んでください。
    .short = お金や番号は、渡しましたか。
    .none = 渡していない
    .none-also = ない / 払ってない / 渡してない / まだ / いいえ
    .code = 電子マネーの番号
    .code-also = 電子マネー / ギフトカード / プリペイド / コンビニで買った / アップルのカード / グーグルのカード
    .transfer = 振り込み・送金
    .transfer-also = 振り込んだ / 振込 / 送金 / 銀行 / ネットバンキング
    .card = クレジットカード
    .card-also = カード / カードで払った / クレカ
fake_warning-paid_more = 記録しました。ほかの方法でも払いましたか。
    .retry = ほかの方法でも払ったかどうかです。
    .short = ほかの方法でも払いましたか。
    .none = ほかにはない
    .none-also = ない / ありません / それだけ
    .code = 電子マネーの番号も
    .transfer = 振り込み・送金も
    .transfer-also = 振り込みも / 振込も / 送金も / 振り込み / 振り込んだ
    .card = カードも
fake_warning-card_number = { $customer ->
        [holder] カードのご本人から、カード会社に電話しましょう。代わるときは、そばにいてもらいます。
       *[self] カード会社に電話しましょう。
    }{ PHONE($card_issuer) }
fake_warning-card_back = { $customer ->
        [holder] カードのご本人から、カード会社に電話しましょう。代わるときは、そばにいてもらいます。番号は、カードの裏に書かれています。
       *[self] カード会社に電話しましょう。番号は、カードの裏に書かれています。
    }
fake_warning-card_stop = 「画面の警告にだまされてカードで払った。請求を調べて、カードを止めて新しくしたい」と言います。どうでしたか。
    .retry = 止まったら「止めてもらえた」、まだなら「つながらない」か「あとで」を押してください。
    .short = カード会社への電話は、どうでしたか。
    .stopped = 止めてもらえた
    .stopped-also = 止めた / 止まった / 電話した
    .no_answer = つながらない
    .later = あとで
fake_warning-card_stopped = カード会社に電話して、止めてもらった
fake_warning-card_call =
    .title = カード会社に電話する
    .remind = カード会社に電話できましたか。番号はカードの裏です。「画面の警告にだまされてカードで払った。請求を調べて、カードを止めて新しくしたい」で伝わります。受付番号も聞いておきましょう。
fake_warning-card_called = カード会社に電話した
fake_warning-card_amount = カードでは、いくら払いましたか。
    .retry = 金額を、数字で送ってください。
    .short = カードでは、いくら払いましたか。
    .skip = わからない
fake_warning-card_paid = 画面の警告のあと、カードで払った
fake_warning-contract = 払ったのは、ソフトや「サポート」の契約でしたか。毎月や毎年、続くことがあります。
    .retry = 契約だったか、一回きりの支払いだったかです。
    .short = 払ったのは、ソフトやサポートの契約でしたか。
    .yes = 契約だった
    .yes-also = はい / 契約 / ソフトを買った / サポート契約 / 会員
    .no = ちがう
    .no-also = いいえ / 一回だけ
    .unsure = わからない
fake_warning-contract_mail =
    .title = 契約の控えのメールを探す
    .remind = 契約の控えのメールは見つかりましたか。「order」「confirmation」「注文」で検索し、迷惑メールの中も見てください。操作された機械ではなく、別のスマホから開きます。
fake_warning-contract_said = カードを止めても、契約が残ると請求が続くことがあります。控えのメールが見つかったら、解約と返金を頼む文を一緒に作れます。
fake_warning-card_more = ほかの方法でも払いましたか。
    .retry = ほかの方法でも払ったかどうかです。
    .short = ほかの方法でも払いましたか。
    .none = ほかにはない
    .none-also = ない / ありません / それだけ
    .code = 電子マネーの番号も
    .transfer = 振り込み・送金も
    .transfer-also = 振り込みも / 振込も / 送金も / 振り込み / 振り込んだ

## 伝えた番号、機械のあと片づけ

fake_warning-told = パスワードや暗証番号、身分証を、相手に伝えたり見せたりしましたか。中身は書かないでください。
    .retry = 「した」か「していない」で教えてください。中身は書かないでください。
    .short = パスワードや身分証を、相手に伝えましたか。
    .none = していない
    .none-also = してない / いいえ / ない
    .some = した・わからない
    .some-also = した / はい / 見せた / 伝えた / わからない
fake_warning-told_bank =
    .title = 銀行に「番号を知られた」と伝える
    .remind = 銀行に電話できましたか。番号は通帳かキャッシュカードにあります。「番号や暗証を人に知られた。お金の動きを止めたい」で伝わります。
fake_warning-elsewhere = あと片づけが終わるまで、銀行や買い物の画面は、別のスマホかパソコンで開いてください。入れたものは、自分で消さなくて大丈夫です。
fake_warning-clean_up =
    .title = 操作された機械を見てもらう
    .remind = 機械は見てもらえましたか。{ NAME($ipa_desk) } { PHONE($ipa_desk) } か、買った店、身近な詳しい人に「遠隔操作のソフトを入れさせられた。消したい」と言えば伝わります。
fake_warning-passwords =
    .title = 別の機械から、メールと銀行のパスワードを変える
    .remind = パスワードは変えられましたか。先にメール、次に銀行、そのあと買い物です。操作された機械ではなく、別のスマホかパソコンから変えます。
fake_warning-balance =
    .title = 銀行とカードの履歴を見る
    .remind = 銀行とカードの履歴は見られましたか。知らない出金や利用がないかだけで大丈夫です。別の機械か、ATMで見てください。
fake_warning-evidence =
    次のものは、消さずに残してください。
    ①警告の画面の写真 ②相手の電話番号と通話の記録 ③入れたソフトの名前 ④払った控え
fake_warning-police =
    .title = 警察の相談電話 { PHONE($police_desk) } に相談する
    .remind = 警察の相談電話 { PHONE($police_desk) } に話せましたか。「画面の警告に電話して、お金や番号を渡した」と、起きた順に話せば大丈夫です。受付番号も聞いておきましょう。
fake_warning-wave =
    一つだけ覚えておいてください。このあと「返金する」「もう一度直す」と電話が来ることがあります。出ずに切って大丈夫です。
    .retry = 読めたら「わかった」を押してください。
    .short = 「返金する」という電話には出なくて大丈夫です。
    .yes = わかった
    .no_reminder = 後日の知らせはいらない
    .no_reminder-also = 知らせないで / いらない
fake_warning-wave_off = 後日の注意の知らせを止めた
fake_warning-second_wave =
    .title = 「返金する」という電話に気をつける
    .remind = 「返金する」「取り戻せる」という電話やメールが来ていませんか。返事をせず、お金も払わず、画面も触らせないでください。
fake_warning-statement =
    .title = カードと銀行の明細をもう一度見る
    .remind = カードと銀行の新しい明細は見られましたか。知らない請求や、毎月の請求が増えていないかを見てください。
fake_warning-plan = ここまで、本当におつかれさまでした。あとは順番に、ご一緒します。
fake_warning-over = ここまで、おつかれさまでした。また何か出たら、すぐ送ってください。

## 後日

fake_warning-looked_at = 機械を見てもらった
fake_warning-net_on = よかったです。見てもらったあとは、ネットをつないで大丈夫か、その人に聞いてから使ってください。
fake_warning-balance_seen = 知らない出金や利用は、ありましたか。
    .retry = 「なかった」か「あった」で教えてください。
    .short = 知らない出金や利用は、ありましたか。
    .same = なかった
    .same-also = ない / ありません / 大丈夫
    .strange = あった
    .strange-also = ある / ありました / 減ってる
fake_warning-balance_fine = 履歴に知らないものはなかった
fake_warning-balance_strange = わかりました。すぐ銀行に伝えましょう。
fake_warning-strange_bank =
    .title = 銀行かカード会社に、知らない出金を伝える
    .remind = 知らない出金のことを、銀行かカード会社に電話できましたか。「知らない出金があった。止めて調べてほしい」で伝わります。番号は通帳かカードの裏です。
fake_warning-strange_told = 知らない出金を、銀行かカード会社に伝えた
fake_warning-strange_wait =
    .title = 知らない出金の調べの返事
    .remind = 調べの返事は来ましたか。来ていなければ「先日の件です。いまの段階と、次の返事の日を教えてください」と聞けます。
fake_warning-strange_answer = 記録しました。返すと言われたときは、通帳か明細に載るまで「約束」のままにしておきます。載ったら教えてください。
fake_warning-strange_late = 待つのもつらいですよね。担当の方の名前と、次の返事の日を聞いておくと安心です。
fake_warning-contract_found = 見つかってよかったです。海外の会社ですか。英語のメールやドルの請求なら、海外の会社かもしれません。
    .retry = 「海外の会社」か「日本の会社」を押してください。
    .short = 海外の会社ですか。
    .abroad = 海外の会社
    .abroad-also = はい / 海外 / 英語 / 外国
    .japan = 日本の会社
    .japan-also = いいえ / 日本 / わからない
fake_warning-contract_kept = よかったです。会社の名前・日付・金額・注文番号を控えておきましょう。「覚えのない請求」から、解約と返金を頼む文を作れます。
fake_warning-contract_none = 大丈夫です。次の明細に名前が載ったら、そこから相手がわかります。「覚えのない請求」から一緒に進められます。
fake_warning-statement_seen = 知らない請求は、ありましたか。
    .retry = 「なかった」か「あった」で教えてください。
    .short = 知らない請求は、ありましたか。
    .clean = なかった
    .clean-also = ない / ありません
    .strange = あった
    .strange-also = ある / ありました
fake_warning-statement_clean = 明細に知らない請求はなかった
fake_warning-statement_strange = 見つかってよかったです。その請求を、一緒に見ましょう。
fake_warning-police_number = 受付番号か、担当の方の名前は聞けましたか。ここには書かず、お手元に控えてください。
    .retry = 聞けたかどうかだけ教えてください。番号や名前は、お手元に控えてください。
    .short = 受付番号か、担当の方の名前は聞けましたか。
    .yes = 聞けた
    .no = 聞いていない
fake_warning-police_told = 警察に相談した
fake_warning-police_ask = 大丈夫です。次に話すときに「前に相談した者です」と言えば、聞くことができます。
fake_warning-desk_later = わかりました。できるときで大丈夫です。予定に残しておきたいときは「予定」と送ってください。
fake_warning-talk_help = むずかしいときは、身近な人に横にいてもらうだけでも進みます。消費者ホットライン { PHONE($consumer_desk) } に、次に何をするかを聞くこともできます。

# 急ぐところが終わったとき: 急ぎで聞かなかったこと。
fake_warning-calm = 急ぐところは、ひと区切り
fake_warning-screen_calm = 急ぐところは、ひと区切り
fake_warning-reference =
    急ぐところは済みました。電話で聞いた担当の方の名前か、受付番号はありますか。
    .retry = 名前か受付番号を、わかるぶんだけ送ってください。
    .short = 担当の方の名前か、受付番号はわかりますか。
    .skip = 聞いていない
fake_warning-charged_on =
    払ったのは、いつですか。
    .retry = 日付だけで大丈夫です。「昨日」「3/5」のように送ってください。
    .short = 払ったのは、いつですか。
    .skip = わからない
