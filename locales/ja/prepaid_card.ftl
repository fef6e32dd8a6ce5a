### 電子マネー・ギフトカードの番号を伝えた。急ぐあいだは、一度に一つだけ。責めない、約束しない、買った理由は聞かない。

## 相手から離れる

prepaid_card-hang_up = まず電話を切りましょう。何も言わずに切って大丈夫です。
    .retry = あわてなくて大丈夫です。まず電話を切って、「切った」を押してください。
    .short = 電話は切れましたか。
    .cut = 切った
    .cut-also = 電話は切った / もう切った / 切れた / きった / きりました / 切ってある
    .cannot = 切れない
    .cannot-also = 切れません / 切らせてくれない / こわくて切れない / まだつながってる / 電話中
    .no_call = 電話はしていない
    .no_call-also = 電話してない / 電話じゃない / メールだけ / チャットで / かけてない
prepaid_card-how_to_cut = 受話器を置きます。スマホは赤い丸を押します。切れましたか。
    .retry = 「切れた」か「まだ切れない」で教えてください。
    .short = 電話は切れましたか。
    .cut = 切れた
    .cut-also = 切った / 切りました / きれた / 電話は切れた
    .cannot = まだ切れない
    .cannot-also = 切れません / まだだめ / 切り方がわからない
prepaid_card-walk_away = 電源を切るか、電話線を抜きます。ここへは、いつでも戻れます。
prepaid_card-call_cut = 電話を切った
prepaid_card-moved = 相手がパソコンを動かしていたら、ネットの線を抜くか電源を切りましょう。
prepaid_card-no_more = もう何も買わず、相手とも話さないでください。ここで一つずつ進めます。

## まだ買っていない

prepaid_card-bought = カードは、もう買いましたか。
    .retry = 買っていれば「買った」、まだなら「買っていない」を押してください。
    .short = カードは、もう買いましたか。
    .yes = 買った
    .yes-also = 買いました / 買ってしまった / もう買った / 買っちゃった / はい / 買わされた
    .no = 買っていない
    .no-also = まだ / 買ってない / 買ってません / 買う前 / これから / いいえ / 断った / 1枚も買ってない
prepaid_card-not_bought = 買う前に止まれて、よかったです。パソコンやスマホを動かされましたか。
    .retry = 画面が勝手に動いたか、何か入れたかどうかです。
    .short = 相手に、パソコンやスマホを動かされましたか。
    .yes = 動かされた
    .yes-also = はい / 遠隔操作された / アプリを入れた / 画面を見られた / 入れさせられた / わからない
    .no = 動かされていない
    .no-also = いいえ / ない / 触られていない / 電話だけ / メールだけ
prepaid_card-not_bought_police =
    .title = 警察の相談電話 { PHONE($police_desk) } に知らせる
    .remind = 警察の相談電話 { PHONE($police_desk) } に話せましたか。買っていなくても、相手の番号と言われたことを知らせると役に立ちます。
prepaid_card-not_bought_calm = { prepaid_card-calm }
prepaid_card-not_bought_end = 知り合いの名前で頼まれたのなら、別の方法でご本人に確かめてください。また言われても、買わずに切って大丈夫です。

## どのカードが危ないか

prepaid_card-brand = カードの種類はどれですか。番号はいりません。
    .retry = カードに大きく書いてある名前を送ってください。
    .short = カードの種類はどれですか。
    .skip = ほか・わからない
prepaid_card-brand_name = カードに大きく書いてある名前を送ってください。番号はいりません。
    .retry = 名前だけ送ってください。番号はいりません。
    .short = カードの名前は何ですか。
    .skip = わからない
prepaid_card-count = カードは全部で何枚ですか。「無効」と言われた分も数えます。
    .retry = 1、2、3か、「4枚以上」で教えてください。
    .short = カードは全部で何枚ですか。
    .one = 1枚
    .two = 2枚
    .three = 3枚
    .more = 4枚以上
prepaid_card-all_told = 番号は、全部のカードで伝えましたか。
    .retry = 「全部伝えた」か「まだのもある」で教えてください。
    .short = 番号は、全部伝えましたか。
    .all = 全部伝えた
    .all-also = ぜんぶ / 全部言った / 全部送った / 全部
    .some = まだのもある
    .some-also = 一部だけ / まだある / 残ってる
prepaid_card-told = { $cards_in_all ->
        [1] カードの番号は、相手に伝えましたか。写真で見せた場合も「伝えた」です。
       *[other] { $card_number }枚目の番号は、伝えましたか。写真で見せた場合も「伝えた」です。
    }
    .retry = { $cards_in_all ->
        [1] 番号は「伝えた」「途中まで」「伝えていない」のどれですか。
       *[other] { $card_number }枚目は「伝えた」「途中まで」「伝えていない」のどれですか。
    }
    .short = { $cards_in_all ->
        [1] カードの番号は、相手に伝えましたか。
       *[other] { $card_number }枚目の番号は、伝えましたか。
    }
    .told = 伝えた
    .told-also = はい / うん / それも / 同じです / そっちも / 言った / いった / 教えた / 送った / 読み上げた / 写真を送った / 伝えました / 全部言った
    .half = 途中まで
    .half-also = 途中まで言った / 半分 / 少し言った / 途中
    .untold = 伝えていない
    .untold-also = いいえ / 言ってない / まだ言ってない / 教えてない / 送ってない / まだ
prepaid_card-same_value = カードは、みんな同じ金額ですか。
    .retry = 「同じ」か「ちがう」で教えてください。
    .short = カードは、みんな同じ金額ですか。
    .same = 同じ
    .same-also = 同じです / みんな同じ / 全部同じ
    .differ = ちがう
    .differ-also = ばらばら / 違う / ちがいます
prepaid_card-value_first = { $card_number }枚目は、いくらのカードですか。
    .retry = 金額を、数字で送ってください。
    .short = { $card_number }枚目は、いくらですか。
    .skip = わからない

## 一枚ずつ守る

prepaid_card-load_here = { $cards_in_all ->
        [1] 相手より先に、自分で登録しましょう。相手がさわった機械は使わないでください。
       *[other] まず{ $card_number }枚目を、自分で登録しましょう。相手がさわった機械は使わないでください。
    }
prepaid_card-load = { PATH($any_brand) }。登録できましたか。
    .retry = 登録する所は、{ PATH($any_brand) }。どうなりましたか。
    .short = { $cards_in_all ->
        [1] { PATH($any_brand) }。登録できましたか。
       *[other] { PATH($any_brand) }。{ $card_number }枚目は登録できましたか。
    }
    .loaded = 登録できた
    .loaded-also = 登録しました / 入れた / 入った / できた / チャージできた / 足された
    .used = 使われていた
    .used-also = 使用済み / もう使われてる / 使われています / 使われてた
    .error = エラーになる
    .error-also = エラー / 無効 / 無効と出る / 入らない / できなかった
    .no_account = 使える機械・アプリ・パスワードがない
    .no_account-also = アプリがない / アプリはない / 持ってない / ない / パスワードがわからない / パスワードがわからん / パスワードを忘れた / パスワード忘れた / ログインできない / 入れない / 会員じゃない / スマホがない / 相手がさわったスマホしかない / これしかない
    .relative-also = 妻のスマホにはある / 妻のスマホならある / 夫のスマホにはある / 夫のスマホならある / 家族のスマホにはある / 家族のスマホならある / 娘のスマホにはある / 娘のスマホならある / 息子のスマホにはある / 息子のスマホならある / 母のスマホにはある / 父のスマホにはある / 家族のアプリならある / 家族が持ってる / 妻が持ってる / 夫が持ってる / 娘が持ってる / 息子が持ってる / 孫のスマホにはある / 友達のスマホにはある / 妻のならある / 夫のならある
prepaid_card-load_next = 次は{ $card_number }枚目。{ PATH($any_brand) }。できましたか。
    .retry = { $card_number }枚目を、{ PATH($any_brand) } で登録します。どうなりましたか。
    .short = { $card_number }枚目は登録できましたか。
    .loaded = 登録できた
    .loaded-also = 登録しました / 入れた / 入った / できた / チャージできた / 足された
    .used = 使われていた
    .used-also = 使用済み / もう使われてる / 使われています / 使われてた
    .error = エラーになる
    .error-also = エラー / 無効 / 無効と出る / 入らない / できなかった
    .no_account = 使える機械・アプリ・パスワードがない
    .no_account-also = アプリがない / アプリはない / 持ってない / ない / パスワードがわからない / パスワードがわからん / パスワードを忘れた / パスワード忘れた / ログインできない / 入れない / 会員じゃない / スマホがない / 相手がさわったスマホしかない / これしかない
    .relative-also = 妻のスマホにはある / 妻のスマホならある / 夫のスマホにはある / 夫のスマホならある / 家族のスマホにはある / 家族のスマホならある / 娘のスマホにはある / 娘のスマホならある / 息子のスマホにはある / 息子のスマホならある / 母のスマホにはある / 父のスマホにはある / 家族のアプリならある / 家族が持ってる / 妻が持ってる / 夫が持ってる / 娘が持ってる / 息子が持ってる / 孫のスマホにはある / 友達のスマホにはある / 妻のならある / 夫のならある
prepaid_card-whose_phone = 頼むかは、あなたが決めて大丈夫。残高はその人の物になります。
    .retry = 「頼んでみる」か「頼まない」で教えてください。
    .short = 近くの人のアプリに、頼みますか。
    .theirs = 頼んでみる
    .theirs-also = 頼む / 頼みます / お願いする / 聞いてみる / はい
    .no_account = 頼まない
    .no_account-also = 頼みたくない / 知られたくない / やめておく / いいえ / 自分で電話する
prepaid_card-load_theirs = その人のアプリで{ $cards_in_all ->
        [1] 登録
       *[other] { $card_number }枚目を登録
    }してもらいます。できましたか。
    .retry = その人のアプリで、どうなりましたか。
    .short = その人のアプリで、登録できましたか。
    .loaded = 登録できた
    .used = 使われていた
    .error = エラーになる
    .no_account = やっぱり頼まない
prepaid_card-load_again = 0とOなど、似た字に気をつけて、もう一度入れます。どうでしたか。
    .retry = もう一度入れて、どうなったか教えてください。
    .short = もう一度入れて、登録できましたか。
    .loaded = 登録できた
    .used = 使われていた
    .failed = またエラー
prepaid_card-call_issuer = カードとレシートを手に、発行会社に電話。{ PHONE($any_brand) }
prepaid_card-find_number = 発行会社に電話します。電話番号は、カードの裏かレシートにあります。
prepaid_card-issuer_call = { $cards_in_all ->
        [1] 「番号を人に知られました。使われる前に止めてください」と言います。
       *[other] 「番号を人に知られました。まず{ $card_number }枚目を止めてください」と言います。
    }
    .retry = 発行会社は、何と言っていましたか。下から、近いものを押してください。
    .short = { $cards_in_all ->
        [1] 「番号を人に知られました。使われる前に止めてください」と言います。どうでしたか。
       *[other] 「番号を人に知られました。まず{ $card_number }枚目を止めてください」と言います。どうでしたか。
    }
    .stopped = 止めてもらえた
    .stopped-also = 止めてくれた / 止まった / 停止してくれた / 止めました
    .used = 使われていた
    .used-also = もう使われてた / 使用済みだった / 使われてる
    .pending = 返事待ち
    .pending-also = 調べてくれる / 折り返し / 連絡待ち
    .unreached = つながらない
    .unreached-also = つながりません / 出ない / 話し中 / 時間外
prepaid_card-issuer_closed = 発行会社の受付は、{ HOURS($any_brand) }です。始まったら知らせます。
    .retry = 受付が始まったら知らせます。「わかった」で先へ進みます。
    .short = 発行会社の受付が始まったら知らせます。
    .closed = わかった
prepaid_card-open_page = 発行会社に知らせます。{ LINK($any_brand) }
prepaid_card-issuer_form = { $cards_in_all ->
        [1] 「番号を人に知られました。使われる前に止めてください」と書きます。
       *[other] 「番号を人に知られました。まず{ $card_number }枚目を止めてください」と書きます。
    }
    .retry = 発行会社のページで、知らせることはできましたか。
    .short = { $cards_in_all ->
        [1] 「番号を人に知られました。使われる前に止めてください」と書きます。送れましたか。
       *[other] 「番号を人に知られました。まず{ $card_number }枚目を止めてください」と書きます。送れましたか。
    }
    .pending = 知らせた
    .used = 使われていた
    .unreached = 知らせられない
prepaid_card-issuer_next = 次は{ $card_number }枚目。発行会社に同じことを伝えます。どうでしたか。
    .retry = { $card_number }枚目を、発行会社は何と言っていましたか。
    .short = { $card_number }枚目はどうなりましたか。
    .stopped = 止めてもらえた
    .used = 使われていた
    .pending = 返事待ち
    .unreached = まだ伝えられない
prepaid_card-another = 番号を伝えたカードは、まだありますか。
    .retry = 「まだある」か「もうない」で教えてください。
    .short = 番号を伝えたカードは、まだありますか。
    .yes = まだある
    .no = もうない

## 落ち着いて、どこまで守れたか

prepaid_card-calm = 急ぐところは、ひと区切り

prepaid_card-untouched =
    番号を伝えていなければ、まだ使われていないはずです。止まれて、よかったです。
    番号はだれにも見せず、レシートと一緒に持っていてください。
prepaid_card-all_saved =
    { $saved_count ->
        [1] 番号を伝えたカードは、使われる前に守れました。
       *[other] 番号を伝えた{ $saved_count }枚とも、使われる前に守れました。
    }大変な中、本当におつかれさまでした。
    ここからは、ゆっくりで大丈夫です。
prepaid_card-some_saved =
    { $saved_count }枚は、使われる前に守れました。大変な中、本当におつかれさまでした。
    { $used_count ->
        [0] 残りも、日を決めて一緒に追いかけます。
       *[other] 使われた分は戻りにくいと言われますが、届け出ておくと調べる手がかりになります。
    }ここからは、ゆっくりで大丈夫です。
prepaid_card-none_saved =
    つらかったですね。あなたのせいではありません。
    使われた分は戻りにくいと言われますが、届け出ておくと調べる手がかりになります。ここからは、ゆっくりで大丈夫です。
prepaid_card-not_reached =
    つながらないのは、あなたのせいではありません。もう一度かける時間を、こちらから知らせます。
    それまでに、ほかのことを一つずつ済ませましょう。
prepaid_card-nothing_yet =
    急ぐことは、ここで一区切りです。ここまで、おつかれさまでした。
    発行会社とのやりとりは、日を決めてこちらから知らせます。
prepaid_card-value_ok = { $cards_in_all ->
        [1] カードは、{ YEN($value_guess) }で合っていますか。
       *[other] カードは{ $cards_in_all }枚、1枚{ YEN($value_guess) }で合っていますか。
    }
    .retry = 1枚{ YEN($value_guess) }なら「はい」、ちがえば「ちがう」を押してください。
    .short = カードは、1枚{ YEN($value_guess) }ですか。
    .yes = はい
    .no = ちがう
prepaid_card-value = { $cards_in_all ->
        [1] カードは、いくらのものですか。
       *[other] カードは、1枚いくらですか。
    }
    .retry = 1枚の金額を、数字で送ってください。
    .short = カードは、1枚いくらですか。
    .skip = ばらばら・わからない
prepaid_card-value_each = { $card_number }枚目は、いくらのカードですか。
    .retry = { $card_number }枚目の金額を、数字で送ってください。
    .short = { $card_number }枚目は、いくらですか。
    .skip = わからない
prepaid_card-card_saved = { $card_number }枚目: 使われる前に守れた
prepaid_card-card_used = { $card_number }枚目: 使われていたと聞いた
prepaid_card-card_unused = { $card_number }枚目: 番号は伝えていない
prepaid_card-card_unsettled = { $card_number }枚目: まだわからない
prepaid_card-tally =
    記録しました。{ $saved_count ->
        [0] { "" }
       *[other] 守れた分 { YEN($saved_total) }。
    }{ $used_count ->
        [0] { "" }
       *[other] 使われたと聞いた分 { YEN($used_total) }。
    }{ $unsettled_count ->
        [0] { "" }
       *[other] まだわからない分 { YEN($unsettled_total) }。
    }{ $unused_count ->
        [0] { "" }
       *[other] 番号を伝えていない分 { YEN($unused_total) }。
    }
prepaid_card-told_on = 番号を伝えたのは、いつですか。「きのう」のような答えで大丈夫です。
    .retry = 日付を送るか、ボタンから選んでください。
    .short = 番号を伝えたのは、いつですか。
    .skip = わからない

## ほかに伝えたもの、さわられたもの

prepaid_card-also_told = 電子マネーの番号のほかに、相手に伝えたり払ったりしたものはありますか。
    .retry = 「銀行や振り込み」「クレジットカード」「その両方」「ほかにはない」のどれですか。
    .short = ほかに、相手に伝えたり払ったりしたものはありますか。
    .bank = 銀行や振り込み
    .credit_card = クレジットカード
    .both = その両方
    .no = ほかにはない
prepaid_card-bank_sent = その相手に、お金も送りましたか(振り込みなど)。
    .retry = 「送った」か「番号を伝えただけ」で教えてください。
    .short = その相手に、お金も送りましたか(振り込みなど)。
    .yes = 送った
    .yes-also = はい / 振り込んだ / 振り込みました / 送りました / 送金した
    .no = 番号を伝えただけ
    .no-also = いいえ / 番号だけ / 振り込んでいない / 送っていない / 口座番号だけ / 伝えただけ / 振り込んでない
prepaid_card-bank_first =
    では先に銀行です。通帳かキャッシュカードに書かれた電話番号に、いま電話してください。
    「口座のことを人に知られた」か「知らない人に振り込んだ」と言い、「お金の動きを止めたい」と伝えてください。
    .retry = 銀行に電話できたら「かけた」、できなければ「あとで」を押してください。
    .short = 銀行に電話できましたか。
    .called = かけた
    .later = あとで
prepaid_card-bank_called = 銀行に電話した
prepaid_card-bank_call =
    .title = 銀行に電話し、お金の動きを止めてもらう
    .remind = 銀行への電話は、できましたか。電話番号は通帳かキャッシュカードにあります。「口座のことを人に知られた(振り込んだ)。お金の動きを止めたい」で伝わります。
prepaid_card-credit_card_first =
    クレジットカードの裏に書かれた電話番号に、いま電話してください。
    「カードの番号を人に知られた。止めて、新しくしたい」で伝わります。
    .retry = カード会社に電話できたら「かけた」、できなければ「あとで」を押してください。
    .short = カード会社に電話できましたか。
    .called = かけた
    .later = あとで
prepaid_card-credit_card_called = カード会社に電話した
prepaid_card-credit_card_call =
    .title = カード会社に電話して、カードを止める
    .remind = カード会社への電話は、できましたか。カードの裏に書かれた電話番号にかけて、「カードの番号を人に知られた。止めて、新しくしたい」と伝えます。
prepaid_card-remote = 相手に言われて、アプリやソフトを入れたり、画面を動かされたりしましたか。
    .retry = 「はい」「いいえ」「わからない」のどれかで教えてください。
    .short = アプリやソフトを入れたり、画面を動かされたりしましたか。
    .yes = はい
    .yes-also = 入れた / 入れました / 入れさせられた / なんか入れた / なんか入れて勝手に動いてた / 動いてた / 勝手に動いた / 勝手に動いてた / 勝手に動いていた / 操作された / 遠隔操作された / 動かされた / 入れて勝手に動いてた
    .no = いいえ
    .no-also = 入れてない / 入れていない / 何も入れてない / 動いてない / されてない / していない / 電話だけ
    .unsure = わからない
prepaid_card-controlled = 相手が機械を動かした
prepaid_card-net_off =
    相手がさわった機械のネットを、いま切りましょう。線を抜くか、Wi-Fiをオフにします。
    電源は入れたままで大丈夫です。
    .retry = ネットが切れたら「切った」、むずかしければ「できない」を押してください。
    .short = 相手がさわった機械のネットは、切れましたか。
    .done = 切った
    .cannot = できない
prepaid_card-power_off = それなら、電源を切っておくだけで大丈夫です。この話は、別のスマホやあとからでも続けられます。
prepaid_card-other_device = その機械を見てもらうまで、銀行や買い物には、相手がさわっていないスマホなどを使ってください。
prepaid_card-look_at_bank =
    .title = 銀行の残高と出金を、別の機械か通帳で見る
    .remind = 銀行の残高と出金は見られましたか。相手がさわった機械では開かず、別のスマホか通帳で見てください。
prepaid_card-passwords =
    .title = メールから順に、パスワードを変える
    .remind = パスワードは変えられましたか。相手がさわっていない機械で、メール、銀行、買い物の順です。新しいものは、ここに書かないでください。
prepaid_card-clean_up =
    .title = 相手がさわった機械を、詳しい人に見てもらう
    .remind = 相手がさわった機械は、見てもらえましたか。まだなら、買った店か { NAME($ipa_desk) } { PHONE($ipa_desk) } に聞けます。

## 残すもの、知らせる先

prepaid_card-keep =
    カード、管理番号のある紙、レシートは、捨てずに袋にまとめましょう。
    着信の記録や、警告・「使用済み」の画面の写真も、あれば残します。カードの番号は、ここに送らないでください。
    .retry = 残せそうなら「わかった」、レシートがなければ「レシートがない」を押してください。
    .short = カードとレシートは、捨てずに残せそうですか。
    .yes = わかった
    .no_receipt = レシートがない
prepaid_card-shop_copy =
    .title = 買った店に、売った記録が残るか聞く
    .remind = 買った店に、売った記録のことを聞けましたか。「買った日時と金額から、記録を探せますか」と聞けます。
prepaid_card-report =
    発行会社に出す文です。かっこの所があれば、そこだけ書き入れてください。
    { $report_way ->
        [page] 送り先はこちらです。 { LINK($any_brand) }
       *[other] 送り先は、カードの裏かレシートにあります。電話で読み上げても大丈夫です。
    }{ breath.letter }
    .title = 発行会社に、この文で届け出る
    .remind = 発行会社への文は送れましたか。カードの番号や管理番号は、発行会社に聞かれたときだけ伝えます。
prepaid_card-issuer =
    .title = 発行会社の返事
    .remind = 発行会社から返事はありましたか。あれば「確認できた」を押してください。なければ「前に届け出た件は、いまどうなっていますか」と聞けます。
prepaid_card-tell_issuer =
    .title = もう一度、発行会社に連絡する
    .remind = 発行会社に、もう一度連絡しましょう。「番号を人に知られました。使われる前に止めてください」と言います。つながったら「できた」を押してください。
prepaid_card-wave =
    これから、知らない人が「お金を取り戻せる」と連絡してくることがあります。返事をしないでください。
    お金や番号を求められても、渡さなくて大丈夫です。
    .retry = 読めたら「わかった」を押してください。
    .short = 「お金を取り戻せる」と言う知らない人には、返事をしないでください。
    .yes = わかった
    .no_reminder = 後日の知らせはいらない
prepaid_card-wave_off = 後日の注意の知らせを止めた
prepaid_card-police =
    .title = 警察の相談電話 { PHONE($police_desk) } に相談する
    .remind = 警察の相談電話 { PHONE($police_desk) } に話せましたか。起きたことを順に話せば大丈夫です。発行会社への文があれば、そのまま読み上げられます。受付番号も聞いておきましょう。
prepaid_card-consumer =
    .title = 消費者ホットライン { PHONE($consumer_desk) } に相談する
    .remind = 消費者ホットライン { PHONE($consumer_desk) } に話せましたか。これからどうするかを、一緒に考えてくれる所です。
prepaid_card-unused_cards =
    .title = 番号を伝えていないカードの扱いを聞く
    .remind = 番号を伝えていない{ $unused_count }枚の扱いを、発行会社に聞けましたか。返せるかは発行会社の決まり次第です。それまで、レシートと一緒に残してください。
prepaid_card-look_back =
    .title = し残したことがないか、一緒に見る
    .remind = その後、いかがですか。「予定」と送ると、残りを一緒に見られます。見終えたら「できた」を押してください。
prepaid_card-second_wave =
    .title = 「お金を取り戻せる」という連絡に気をつける
    .remind = 知らない人から「お金を取り戻せる」と連絡が来ていても、返事をしないでください。お金や番号を渡す前に、ここへ送ってもらえれば一緒に見ます。
prepaid_card-enough_for_now = ここまで、本当におつかれさまでした。次のことは、その日が来たらこちらからお知らせします。

## 後日: 銀行と機械

prepaid_card-bank_seen = 知らない出金はありましたか。
    .retry = 「なかった」か「あった」で教えてください。
    .short = 知らない出金はありましたか。
    .fine = なかった
    .strange = あった
prepaid_card-nothing_missing = 銀行に知らない出金はなかった
prepaid_card-bank_stop = すぐ銀行に電話しましょう。電話番号は通帳かキャッシュカードにあります。「知らない出金がある。口座を止めたい」で伝わります。
prepaid_card-bank_stop_call =
    .title = 知らない出金を、銀行に知らせる
    .remind = 知らない出金のことは、銀行に話せましたか。「知らない出金がある。口座を止めて、調べてほしい」と伝えます。
prepaid_card-one_password = それなら、メールのパスワード一つだけで十分です。ほかは、できる日にしましょう。
prepaid_card-clean_up_help = { NAME($ipa_desk) } { PHONE($ipa_desk) } で、次にどうするか聞けます。それまで、その機械はネットにつながないでください。

## 後日: 発行会社

prepaid_card-report_sent = 発行会社に文を送った
prepaid_card-answer = { $cards_in_all ->
        [1] カードは、どうなりましたか。
       *[other] { $card_number }枚目は、どうなりましたか。
    }
    .retry = { $cards_in_all ->
        [1] カードは、止めてもらえましたか。使われていましたか。
       *[other] { $card_number }枚目は、止めてもらえましたか。使われていましたか。
    }
    .short = { $cards_in_all ->
        [1] カードは、どうなりましたか。
       *[other] { $card_number }枚目は、どうなりましたか。
    }
    .stopped = 止めてもらえた
    .used = 使われていた
    .skip = まだわからない
prepaid_card-answer_stopped = { $card_number }枚目: 発行会社が止めた
prepaid_card-answer_used = { $card_number }枚目: 使われていたと聞いた
prepaid_card-refund_said = 使われた分について、何か言われましたか。
    .retry = 「戻ると言われた」「戻らないと言われた」「まだ何も」のどれですか。
    .short = 使われた分について、何か言われましたか。
    .promised = 戻ると言われた
    .refused = 戻らないと言われた
    .nothing = まだ何も
prepaid_card-refund_amount = いくら戻ると言われましたか。
    .retry = 金額を、数字で送ってください。
    .short = いくら戻ると言われましたか。
    .skip = 聞いていない
prepaid_card-refund_promised = 発行会社が、戻すと言った
prepaid_card-refund =
    .title = 発行会社からの返金
    .remind = 戻ると言われたお金は、受け取れましたか。受け取れたら「確認できた」を押してください。
prepaid_card-refund_watched = よい知らせですね。いまは「約束」として記録しました。受け取れるまで、ここで見ています。
prepaid_card-refund_came = 返金を受け取った
prepaid_card-refund_refused = 残念なお返事でしたね。言われた日と理由を控えておくと、消費者ホットライン { PHONE($consumer_desk) } で次の手を相談できます。
prepaid_card-issuer_after =
    .title = 発行会社の返事
    .remind = 発行会社から返事はありましたか。あれば「確認できた」を押してください。なければ「前に届け出た件は、いまどうなっていますか」と聞けます。
prepaid_card-answer_late = 聞くときの言葉です。「前に届け出た件は、いまどうなっていますか。いつまでに返事をもらえますか」。担当の方の名前も控えてください。
prepaid_card-tell_otherwise = 電話がむずかしければ、発行会社に出す文を、公式サイトの問い合わせ欄から送ることもできます。消費者ホットライン { PHONE($consumer_desk) } にも相談できます。

## 後日: 相談先と、おわり

prepaid_card-police_number = 受付番号か、担当の方の名前は聞けましたか。ここには書かず、お手元に控えてください。
    .retry = 「聞けた」か「聞いていない」で教えてください。
    .short = 受付番号か、担当の方の名前は聞けましたか。
    .yes = 聞けた
    .no = 聞いていない
prepaid_card-police_told = 警察の相談電話に相談した
prepaid_card-police_ask = 大丈夫です。番号は、次に話すときに「前に相談した者です」と言って聞けます。
prepaid_card-consumer_told = 消費者ホットラインに相談した
prepaid_card-desk_later = 電話は、気持ちが向いた日で大丈夫です。起きたことを順に話すだけで伝わります。
prepaid_card-finish = 予定していたことは、すべて済みました。この相談を終わりにしますか。
    .retry = 「終わりにする」か「残しておく」で教えてください。
    .short = この相談を終わりにしますか。
    .yes = 終わりにする
    .no = 残しておく
prepaid_card-closed = 最後まで、本当におつかれさまでした。また何かあれば、いつでも送ってください。

prepaid_card-second_look =
    .title = 銀行とカードの次の明細を見る
    .remind = 銀行とカードの新しい明細は見られましたか。知らない出金や請求が、あとから出ることがあります。あったら、ここで教えてください。
