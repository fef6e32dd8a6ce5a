### どの相談でも使う言葉。落ち着いて、短く、責めない。決めつけも、返金の約束もしない。

hello =
    かえるです。お金が戻るか、できることをすべて試すまで、ご一緒します。
    ここで話したことを、勝手にだれかへ知らせることはありません。
    .again = おかえりなさい。続きから進められます。

masked =
    番号やパスワードは受け取りません。こちらには残していません。
    できれば、さきほどの送信を取り消してください。
    .urgent = 番号やパスワードは受け取りません。できれば、送信を取り消してください。

private = わかりました。ご家族やまわりの方には、こちらから何も知らせません。
    .open = わかりました。お話しになる方は、あなたが選んでください。

cards =
    .why-half = 途中までの番号は、まだ使われていないかもしれません。だから先に守ります。
    .why-value = まだ守れるお金が大きいものから、順に進めています。
    .unused = { $card_number }枚目は、使わずに、レシートと一緒に持っていてください。返せるかは発行会社の決まり次第です。「未使用のカードは返せますか」と聞けます。
    .saved = { $card_number }枚目は、使われる前に守れています。レシートと一緒に残してください。
    .used = { $card_number }枚目は、使われたと聞いた分です。もう登録はせず、カードとレシートを残してください。
    .open = { $card_number }枚目は、まだ結果がわかりません。発行会社の返事が来たら、教えてください。
    .todo = { $card_number }枚目も、順番にご案内します。番号はだれにも送らないでください。

echo =
    こう読み取りました。ちがうときは「直す」と送ってください。
    { $lines }

fact-line =
    .answer_on = 返事の約束の日: { DAY($answer_on) }
    .callback_on = 電話の約束の日: { DAY($callback_on) }
    .ordered_on = 注文した日: { DAY($ordered_on) }
    .delivered_on = 品物が届いた日: { DAY($delivered_on) }
    .received_on = 書面を受け取った日: { DAY($received_on) }
    .service_on = 使い始めた日: { DAY($service_on) }
    .contracted_on = 契約した日: { DAY($contracted_on) }
    .by = 返金の約束の日: { DAY($by) }
    .asked_on = 返金を頼んだ日: { DAY($asked_on) }
    .learned_on = 知った日: { DAY($learned_on) }
    .seller = 契約の相手: { $seller }
    .goods = 品物やサービス: { $goods }
    .order = 注文番号: { $order }
    .promised_on = 届くはずの日: { DAY($promised_on) }
    .next_on = 次に届く日: { DAY($next_on) }
    .notice_on = 公告の日: { DAY($notice_on) }
    .holder_name = お名前: { $holder_name }
    .reference = 担当・受付番号: { $reference }
    .told_on = 伝えた日: { DAY($told_on) }
    .value = 1枚の金額: { YEN($value) }
    .card_value = カードの金額: { YEN($card_value) }
    .card_told = カードの番号: { $card_told ->
        [told] 伝えた
        [half] 途中まで伝えた
       *[untold] 伝えていない
    }
    .disputed = 覚えのない金額: { YEN($disputed) }
    .sent_on = 送った日: { WHEN($sent_on) }
    .bank_name = 送るのに使った銀行: { $bank_name }
    .paid_amount = 払った金額: { YEN($paid_amount) }
    .misuse_amount = 使われた金額: { YEN($misuse_amount) }
    .merchant = 店の名前: { NAME($merchant) }
    .brand = 種類: { NAME($brand) }
    .amount = 金額: { YEN($amount) }
    .issuer = カード会社: { NAME($issuer) }
    .charged_on = 利用日: { DAY($charged_on) }
    .service = 会社: { NAME($service) }
    .debit_on = 引き落とし: { DAY($debit_on) }
    .happened = メールにしたこと: { $happened ->
        [nothing] まだ何もしていない
        [opened] リンクを開いた
        [entered] 入力した
       *[money] お金や番号を渡した
    }
    .entered = 入れたもの: { $entered ->
        [password] パスワード・認証番号
        [card] カードの番号
        [bank] 銀行の番号
       *[several] いくつか
    }
    .holder_is = 契約や口座の名義: { KIN($holder_is) }
    .holder = 名義: { $holder ->
        [self] わたし
        [family] 家族
       *[other] ほかの人
    }
    .payer_is = 払う人: { KIN($payer_is) }
    .payer = 払う人: { $payer ->
        [holder] 契約した本人
        [typist] わたし
       *[another] ほかの人
    }
    .manager_is = 管理する人: { KIN($manager_is) }
    .manager = 管理する人: { $manager ->
        [holder] 名義の本人
        [typist] わたし
       *[relative] ほかの家族
    }
    .relation = あなたの続柄: { $relation ->
        [spouse] 妻・夫
        [child] 子・孫
        [kin] 親・きょうだい・親族
       *[helper] 知人・手伝う人
    }

trouble =
    .later = そのことも覚えておきます。今の件が済んだら、続けて見ましょう。
    .covered = そのことも、このあと順にお聞きします。まず、目の前の一つからです。

said =
    .nothing = 文字が届きませんでした。言葉か、下のボタンでお願いします。
    .noted = 覚えておきます。
    .heard = 書いてくださったことは、記録に残しておきます。
    .ahead =
        先に教えてくださって助かります。覚えました。
        { $lines }
    .unclear = うまく読み取れませんでした。近いものを選んでください。
    .stuck = うまく読み取れず、すみません。「人と話す」や「もどる」と送ることもできます。
    .old-button = それは前の質問のボタンです。何も変えていません。
    .sticker = スタンプをありがとうございます。
    .voice = 音声は聞き取れません。短い言葉か、ボタンでお願いします。
    .file = ファイルは開けません。捨てずに、お手元に残してください。
    .location = 場所の情報は使いません。言葉か、下のボタンでお願いします。
    .photo = 写真を受け取りました。中身は読めないので、言葉でも教えてください。
    .photo-kept = 写真を受け取ったことを記録しました。番号が写っていたら、送信を取り消し、番号を隠して撮り直してください。
    .begin-again = ご案内の順番が新しくなりました。お答えはそのまま使い、始めから一緒に確かめます。
    .taken-back = 取り消された言葉が入っていたので、こちらの文も消しています。続きは、この下からどうぞ。
    .too-fast = たくさん続けて届いたので、読めなかったものがあります。1分ほど休んでから、もう一度送ってください。
    .overtaken = お返事が遅れました。続きからお願いします。
    .thanks = どういたしまして。何かあれば、いつでも書いてください。
    .general = 私は、お金や請求、あやしい連絡で困ったときの相談役です。一般の質問にはうまく答えられません。

menu = どんなことがありましたか。近いものを押すか、言葉で送ってください。
    .seller_abroad = 海外の店との契約
    .identity = 本人確認の準備
    .signature = 文に入れる名前
    .despair = つらいときの話
    .prepaid_card = 電子マネーの番号を伝えた
    .unknown_charge = 覚えのない請求がある
    .unwanted_contract = 断れずに契約した
    .refund_status = 返金を待っている
    .bank_transfer = お金を振り込んだ・送った
    .online_purchase = 通販で買った物のこと
    .second_wave = 「取り戻せる」と言われた
    .fake_warning = 画面の警告・遠隔操作
    .suspicious_email = あやしいメールやSMS
    .account_takeover = アカウントに侵入された
    .data_leak = 店や職場のデータ
    .device_trouble = 機械がうまく動かない
    .wrong_desk = どこに聞くかわからない
    .paid = お金や番号を渡した
    .charge = 覚えのない請求・契約
    .account = メール・アカウント・警告
    .other = ほかのこと
    .more = ほか・人と話す
    .language = 言葉を選ぶ
    .plan = いまの予定を見る
    .human = 人と話す
    .records = 記録を見る・消す

common =
    .pick = 日付を選ぶ
    .choose = ここから選ぶ
    .done = できた
    .later = あとで
    .cannot = できない
    .kept = 確認できた
    .not_yet = まだ
    .letter-sent = 送った
    .letter-read = 読んで伝えた
    .letter-copy = コピーする
    .correct = 直す

plan =
    これからの予定です。
    { $lines }
    .more = { $lines }
    .empty = 今のところ、予定はすべて済んでいます。
    .none = まだ予定はありません。
    .late = ・{ DAY($due) }を過ぎました: { $lines }
    .over = ・{ $lines }(期限の{ DAY($last) }を過ぎました)
    .dated = ・{ DAY($due) } { $lines }
    .undated = ・{ $lines }
    .deadline = ・{ DAY($due) } { $lines }(期限 { DAY($last) })
    .deadline-only = ・期限 { DAY($last) } { $lines }
    .settle = 済んだものがある
    .waiting = ・待ち({ DAY($due) }に確認) { $lines }
    .waiting-undated = ・待ち { $lines }
    .whose = { $lines }({ KIN($who) })
    .whose-helper = { $lines }(相談員)
    .about = { $lines }({ NAME($shop) })
    .about-unnamed = { $lines }(店名のない件 { YEN($money) })
    .about-unknown = { $lines }(店名のない件)

settled =
    済んだことです。
    { $lines }
    .more = { $lines }
    .none = 済んだものは、まだありません。
    .open = 済んだものも見る
    .done = ・済み: { $lines }
    .kept = ・確認済み: { $lines }
    .cannot = ・できなかった: { $lines }

back =
    .nothing = これより前の質問はありません。

stop =
    わかりました。ここまでの内容は残しています。
    期限のお知らせは続けます。いつでも続きから始められます。
    .nothing = わかりました。また困ったときに、いつでも送ってください。
    .go-on = 続きから
    .menu = メニュー
    .erase = 記録を消す

human =
    人に相談できる窓口です。
    { $lines }
    .back = 質問にもどる
    .show = 窓口を見る
    .line-open = ・{ NAME($desk) } { PHONE($desk) }{ CALL($desk) } いま受付中
    .line-closed = ・{ NAME($desk) } { PHONE($desk) }{ CALL($desk) } いまは時間外。次は{ WHEN($opens_on) }から
    .line-unknown = ・{ NAME($desk) } { PHONE($desk) }{ CALL($desk) } { HOURS($desk) }

despair =
    話してくださって、ありがとうございます。つらいお気持ちなのですね。
    お金のことは、今は置いておきましょう。手続きは待てます。
    .people =
        ひとりでいないでください。近くの人に声をかけてください。
        命の危険を感じるときは、すぐ { PHONE($emergency) } へ電話してください。

language = 言葉を選んでください。 Please choose a language.
    .others =
        日本語と英語で話せます。ほかの言葉で相談できる所もあります。 I speak Japanese and English. This desk speaks other languages, too.
        { $lines }
    .ja = 日本語
    .en = English
    .changed = これからは日本語でお話しします。

erase =
    あなたの記録とお知らせを、すべて消します。元には戻せません。期限のお知らせも、もう届きません。
    消してもよいですか。
    .held =
        いま、これだけ残しています。
        { $lines }
    .cases = ・ご相談と、その記録: { $count }件
    .reminders = ・お知らせの予定: { $count }件
    .links = ・開けるリンク: { $count }件
    .page = 先に記録を見る
    .last = 印刷や保存がすんだら、消すかどうかを選んでください。消すと、このページも開けなくなります。
    .yes = すべて消す
    .no = 残しておく
    .done =
        すべて消しました。話してくださって、ありがとうございました。
        あなたが書いた文は、画面の操作でご自身で消せます。お店や銀行の記録は、そのままです。
    .kept = わかりました。何も消していません。

contract = 「{ NAME($shop) }」の件です。

money =
    お金の記録です。
    { $lines }
    .more = { $lines }
    .none = お金の記録は、まだありません。
    .sums = { $lines }
    .line = ・{ $lines }
    .dated = { DAY($day) } { $lines }
    .charged = 請求 { YEN($money) }
    .charged-expected = 引き落とし予定 { YEN($money) }
    .disputed = 異議を出した { YEN($money) }
    .promised = 返金の約束 { YEN($money) }
    .credited = 明細で戻った { YEN($money) }
    .credited-expected = 明細で戻る予定 { YEN($money) }
    .lost = 戻らなかった { YEN($money) }
    .kept = 守れた、または続ける分 { YEN($money) }
    .back = 戻った合計: { YEN($money) }
    .kept-sum = 守れた、または続ける分の合計: { YEN($money) }
    .lost-sum = 戻らなかった合計: { YEN($money) }
    .open = まだ戻っていない: { YEN($money) }
    .nothing-back = 明細で戻った分は、まだありません。

contract-unnamed = 店の名前がわからない件({ YEN($money) })です。

contract-unknown = 店の名前がわからない件です。

corrected =
    直しました。ほかの記録はそのままです。
    { $lines }
    .short = 直しました。ほかの記録はそのままです。
    .was = 前 { $lines }
    .now = 今 { $lines }

export =
    保存しているものを、すべてお渡しします。下のボタンから見られます。
    { WHEN($due) }まで使えます。ほかの人には渡さないでください。
    .open = 記録を見る
    .revoke = リンクを止める
    .revoked = リンクを止めました。前にお渡しした分は、もう開けません。
    .button = 記録を書き出す

records = 保存している記録を、見たり消したりできます。

# 書き出した記録のページ。見出しと、保存してある値に添える言葉。
record = かえるが保存しているもの
    .note = カード番号や暗証番号は、はじめから保存していません。●●●●は、消して受け取った所です。
    .asks = ボタンを押すと、ここに記録が出ます。ほかの人に画面を見られないか、確かめてください。
    .show = 記録を表示する
    .json = データで保存する(JSON)
    .gone = このリンクは使えません。トークで「書き出し」と送ると、新しいリンクをお渡しします。
    .ties = つながり
    .you = あなたについて
    .lang = 言語
    .met = はじめてお話しした日
    .app = お使いのアプリ
    .user = アプリでの番号
    .case = { DAY($due) }からの相談
    .state = 状態
    .open = 進行中
    .closed = 終わり
    .facts = お聞きしたこと
    .diary = 日々の記録
    .tasks = することと、待っていること
    .money = お金の動き
    .reminders = お知らせの予定
    .unsent = これからお送りする文
    .burst = いま続きを待っている文
    .sent = 取り消せるように控えてある、お送りした文の数
    .links = いま使えるリンクの数
    .tail = 途中まで届いた番号の長さ
    .desk = 相談窓口で預かっているもの
    .yes = はい
    .no = いいえ
    .todo = これから
    .done = 済み
    .cannot = できなかった
    .withdrawn = 取りやめ
    .waiting = 待っている
    .kept = 確認できた
    .money-charged = 引き落とし
    .money-disputed = 申し出た
    .money-promised = 返ると言われた
    .money-credited = 戻った
    .money-lost = 戻らない
    .money-kept = 手元に残せた

correct = どれを直しますか。
    .which =
        どの件を直しますか。
        { $lines }
    .all = 全体のこと
    .card = { $number }枚目のカード
    .more = ほかのこと
    .nothing = いま直せるものはありません。
    .roles = だれの契約か など

case =
    どの件のことですか。
    { $lines }
    .about = { $lines }の件です。
    .other = ほかの件を見る
    .since = { $lines }({ DAY($due) }から)
    .some = ご相談

fact =
    .seller = 契約の相手
    .goods = 何の契約か
    .order = 注文番号
    .promised_on = 届くはずの日
    .next_on = 次に届く日
    .notice_on = 公告の日
    .holder = 契約やカードの名義
    .payer = 払う人
    .manager = お金を管理する人
    .relation = あなたの続柄
    .seen_before = 前にもあったか
    .monthly = 毎月の支払い
    .answer_on = 返事の約束の日
    .callback_on = 電話の約束の日
    .sent_on = 送った日
    .ordered_on = 注文した日
    .delivered_on = 品物が届いた日
    .received_on = 書面を受け取った日
    .service_on = 使い始めた日
    .contracted_on = 契約した日
    .by = 返金の約束の日
    .asked_on = 返金を頼んだ日
    .road = 返金の方法
    .shop = 通販の店
    .learned_on = 知った日
    .card_told = 番号を伝えたか
    .card_value = 1枚の金額
    .disputed = 覚えのない金額
    .latin_name = 名前(ローマ字)
    .holder_name = 文に入れるお名前と電話
    .mail_used = 買ったメール
    .back_days = 返金の日数
    .count = カードの枚数
    .value = 1枚の金額
    .told_on = 伝えた日
    .merchant = 店の名前
    .brand = カードの種類
    .debit_on = 引き落としの日
    .reference = 担当者・受付番号
    .amount = 金額
    .issuer = カード会社
    .charged_on = 利用日
    .service = 会社の名前
    .happened = メールにしたこと
    .entered = 入れたもの
    .bank_name = 送るのに使った銀行
    .paid_amount = 払った金額
    .misuse_amount = 使われた金額

reminder = { $lines }
    .note = 終わりに、担当者名・受付番号・時刻を控えます。
    .deadline =
        { $lines }
        期限は{ DAY($last) }です(早めに数えた日)。
    .digest =
        通知のかわりに、ここでお知らせします。急ぎのものではありません。
        { $lines }
    .unpushed =
        通知をお送りできなかったので、ここでお知らせします。
        { $lines }
    .more = お知らせが、ほかに{ $count }件あります。一つずつで大丈夫です。まずは、こちらからです。

duty =
    .done = 記録しました。おつかれさまでした。
    .cannot = わかりました。無理をしなくて大丈夫です。「人と話す」と送ると、窓口をお見せします。
    .kept = 確認できてよかったです。記録しました。
    .not_yet = わかりました。日をおいて、もう一度お知らせします。
    .already = それは、もう済みとして記録しています。
    .moved =
        あわせて変わったもの:
        { $lines }
    .moved-line = ・{ $lines }: 期限は{ DAY($last) }になりました。
    .moved-last = ・期限は{ DAY($last) }になりました。
    .moved-unknown = ・{ $lines }: 期限は、日付がわかるまで「不明」です。
    .moved-due = ・{ $lines }: { DAY($due) }になりました。
    .moved-undated = ・{ $lines }: 変わりました。
    .added = ・{ $lines }: 新しく、{ DAY($due) }に入れました。
    .added-undated = ・{ $lines }: 新しく入れました。
    .gone = ・{ $lines }: 要らなくなりました。
    .letter-new = ・{ $lines }: 文の中身も変わります。
    .letter-sent = ・{ $lines }: 送った文も、確かめてみてください。

later = いつ、もう一度お知らせしますか。
    .hour = 少しあと
    .evening = 今日の夜
    .morning = 明日の朝
    .set = { WHEN($due) }に、もう一度お知らせします。
    .past-deadline = それだと、期限の{ DAY($last) }を過ぎます。できれば、もう少し早い日を選んでください。

diary =
    .desk-unsure = 窓口では、本部の電話番号がいることがある
    .done = 済んだ: { $lines }
    .cannot = できなかった: { $lines }
    .kept = 確認できた: { $lines }
    .not_yet = まだ: { $lines }
    .corrected = 直した
    .reminded = お知らせした: { $lines }
    .photo = 写真を受け取った
    .remark = ご本人の言葉: { $words }
    .masked = 番号が送られ、伏せた
    .unsent = 送信が取り消された
    .refused = お送りした文が届かなかった
    .contact = 連絡を取った
    .contact-corrected = 記録を直した: { $old } → { $new }
    .mail = メールの文面を一緒に見た
    .reply-receipt = お店の返事: 受け付けだけ
    .reply-offer = お店の返事: 引き止めの提案
    .reply-question = お店の返事: 質問
    .reply-done = お店の返事: 手続きをした
    .reply-refusal = お店の返事: 断られた
    .reply-away = お店の返事: 別の場所へ誘う内容

blank = 〔未記入〕
    .merchant = 〔店の名前〕
    .shop = 〔店の名前〕
    .brand = 〔カードの種類〕
    .amount = 〔金額〕
    .charged_on = 〔利用日〕
    .debit_on = 〔引き落とし日〕
    .issuer = 〔カード会社〕
    .reference = 〔受付番号〕
    .sent_on = 〔送った日〕
    .holder_name = 〔契約者の名前〕
    .phone = 〔連絡先の電話〕
    .seller = 〔販売会社の名前〕
    .goods = 〔商品やサービスの名前〕
    .contracted_on = 〔契約した日〕
    .received_on = 〔書面を受け取った日〕
    .learned_on = 〔気づいた日〕
    .order = 〔注文番号〕
    .ordered_on = 〔注文した日〕
    .told_day = 〔番号を伝えた日〕
    .told_total = 〔金額の合計〕
    .told_count = 〔枚数〕
    .abroad_writer = 〔名前(ローマ字)〕
    .abroad_mail = 〔買ったときのメール〕
    .sender_name = 〔お名前〕
    .reporter_name = 〔届け出る人のお名前〕
    .dated = 〔出す日〕
    .address = 〔ご住所〕
    .instalment_firm = 〔分割の会社の名前〕
    .line_number = 〔契約番号や電話番号〕
    .leak_sender = 〔店や会社の名前と電話〕
    .leak_people = 〔人数、または調査中〕
    .leak_cause = 〔わかる範囲、または調査中〕
    .leak_harm = 〔あり・なし・調査中〕
    .leak_told = 〔知らせた・準備中〕
    .leak_public = 〔した・する予定・しない〕
    .leak_measures = 〔したことと、このあとの予定〕
    .leak_other = 〔警察への相談など〕
    .payee = 〔振込先の銀行・支店・番号・名義〕
    .contacted_how = 〔いつ、どのように連絡が来たか〕
    .sent_how = 〔送り方〕

blanks =
    文に、空いている所が残っていました。
    { $lines }
    自分で埋めてあれば、下のボタンを。まだなら、埋めてから送れます。
    .line = ・{ $lines }
    .by-hand = 手で書いた
    .told = 口で伝えた

form =
    .list = ・
    .yen = { $amount }円
    .money = { $currency } { $amount }
    .day = { $month }{ $day }日({ $weekday })
    .day-year = { $year }年{ $month }{ $day }日({ $weekday })
    .moment = { $day }{ $clock }
    .seen = { $year }年{ $month }に確認
    .name-gone = その会社
    .desk-gone = その窓口
    .phone-yes = { $number }
    .phone-confirm = カードに書かれた電話番号(確認用: { $number })
    .phone-none = カードに書かれた電話番号
    .call-free = (通話無料)
    .call-charged = (通話料がかかります)
    .call-free_from_landline = (固定電話は無料、携帯は有料)
    .hours-always = 24時間
    .hours = { $days }{ $opens }から{ $closes }
    .hours-daily = 毎日
    .hours-weekdays = 平日
    .hours-vary = { $days }は地域の窓口の時間
    .hours-and = 、
    .hours-unknown = 受付時間は地域や窓口でちがいます
    .cost-unknown = (通話料は、はじめの音声で確かめてください)
    .menu = 番号の案内: { $path }。
    .menu-unknown = 番号を選ぶ音声が流れたら、近いものを選べば大丈夫です。
    .link-none = 公式のアプリ
    .path-none = 公式のアプリか公式サイト
    .weekday-0 = 月
    .weekday-1 = 火
    .weekday-2 = 水
    .weekday-3 = 木
    .weekday-4 = 金
    .weekday-5 = 土
    .weekday-6 = 日
    .weekday-7 = 祝日
    .month-1 = 1月
    .month-2 = 2月
    .month-3 = 3月
    .month-4 = 4月
    .month-5 = 5月
    .month-6 = 6月
    .month-7 = 7月
    .month-8 = 8月
    .month-9 = 9月
    .month-10 = 10月
    .month-11 = 11月
    .month-12 = 12月
    .kin-family = ご家族
    .kin-mother = お母さん
    .kin-father = お父さん
    .kin-grandmother = おばあさん
    .kin-grandfather = おじいさん
    .kin-uncle = 叔父さん
    .kin-aunt = 叔母さん
    .kin-husband = ご主人
    .kin-wife = 奥さん
    .kin-son = 息子さん
    .kin-daughter = 娘さん
    .kin-brother = ご兄弟
    .kin-sister = ごきょうだい
    .kin-cousin = いとこの方
    .kin-daughter_in_law = お嫁さん
    .kin-son_in_law = お婿さん
    .kin-guardian = 後見人の方
    .kin-carer = 支援の方
    .kin-client = ご本人
    .kin-parent = 親御さん
    .kin-niece = めいごさん
    .kin-nephew = おいごさん
    .kin-grandchild = お孫さん
    .kin-friend = お友達
    .kin-neighbour = ご近所の方
    .kin-colleague = お仕事の方

quick =
    .leave = 離れる
    .back = もどる
    .human = 人と話す
    .menu = メニュー

# Said where others read it too: never a word about a case.
called = 個別のトークでお聞きします。そちらに送ってください。
commanded = 個別のメッセージに続きを送りました。

home = いま進めていること
    .none = まだ何もありません。「メッセージ」に書いてください。

# LINEのメニューの絵(bot/channels/richmenu_ja.svg)と同じ言葉にする。
richmenu =
    .name = かえるのメニュー
    .bar = 相談メニュー
    .prepaid_card = 電子マネーの番号を伝えた
    .unknown_charge = 覚えのない請求
    .suspicious_email = あやしいメール
    .plan = いまの予定
    .human = 人と話す
    .menu = メニュー(言語・消す)

# Slackのアプリの名刺(Slack's app manifest)。日本語と英語が並ぶ。
slackapp =
    .name = かえる
    .about = 覚えのない請求や被害のあと、できることを一つずつご一緒に
    .long = 覚えのない請求、あやしいメール、番号を伝えてしまった電子マネー。次にすることを一つずつお伝えし、期限と約束を見守ります。ご相談はメッセージで。チャンネルには相談の中身を書きません。「消す」で記録を消せます。
    .command = かえるに相談する(続きは個別のメッセージで)
    .hint = 何があったか
    .check = このメッセージを調べる
    .open = これを相談にする
    .intake = 電話の相談を始める

forward = このまま{ KIN($who) }に送れる文です。名前や番号は入っていません。
    .label = 送る文を見る
    .none = いま、ほかの方にお願いしていることはありません。

forward-text =
    お願いがあります。急がなくて大丈夫です。
    { $lines }
    知らない番号には、電話しないでください。わかったことを、そのまま教えてください。

report = どの件のことですか。
    { $lines }
    .line = { NAME($shop) }
    .line-unnamed = 店名のない件({ YEN($money) })
    .line-unknown = 店名のない件

settle =
    どれが済みましたか。
    { $lines }
    .line = { $number }. { $lines }
    .n1 = 1番
    .n2 = 2番
    .n3 = 3番
    .n4 = 4番

# どの道か言葉だけではわからないときの一つの質問と、まだ手順のない道でいま役に立つこと。
road =
    .which = もう少し教えてください。いちばん近いのはどれですか。
    .other = ほかのこと
    .name-account_takeover = 乗っ取り・入力した
    .name-fake_warning = 画面の警告・遠隔操作
    .name-bank_transfer = お金を送った
    .name-unwanted_contract = 契約をやめたい
    .name-online_purchase = ネットの買い物
    .name-data_leak = 仕事の情報がもれた
    .name-device_trouble = 機械・ネットの不調
    .name-refund_status = 返金・相手の返事
    .account_takeover =
        その会社の公式アプリか、いつもの入口から、先にパスワードを変えてください。メールのリンクは使いません。
        カード番号を入れたときは、カードの裏の番号へすぐ電話を。
    .fake_warning =
        画面に出ている番号にはかけません。つながっている電話は切って大丈夫です。
        操作されたときは、線を抜くかWi-Fiを切ってください。
    .bank_transfer =
        送った銀行か決済アプリの窓口へ、いますぐ「だまされて送った」と伝えてください。
        相手の口座を止める手続きを頼めます。続けて送らないでください。
    .unwanted_contract =
        契約の書面と、受け取った日を手元に置いてください。やめられる期限があるので、今日のうちに相談を。
        相手に電話で頼むより、書面で残すほうが確かです。
    .online_purchase =
        注文の画面、メール、払った記録を残してください。カードで払ったなら、カード会社に「品物が届かない」と相談できます。
    .data_leak =
        その機械をネットから切り離し、電源はそのままで。何が入っていたかを書き出してください。
        責任者に今日のうちに知らせ、消さずに残します。
    .device_trouble =
        お金やパスワードの心配がなければ、買った店か、契約している会社の窓口が近道です。
    .refund_status =
        返事の言葉と日付を残しておいてください。返金は、明細にマイナスの行が出るまでは約束のままです。

# 話の途中でよく聞かれること。答えたあと、前の質問に戻る。
aside =
    .search = 検索は使わないでおきましょう。似た別の所が出ることがあります。正面の入口は、公式アプリか、手で打ったアドレスです。
    .over = ここで休んでも、続きは残っています。できれば、次の一つだけ続けましょう。あとのことは、その日が来たらお知らせします。
    .helper =
        返事をせず、払わず、番号も教えないでください。困っている人を探して近づく話があります。公式から先に連絡が来ることはない、と考えて大丈夫です。
        DMの画面だけ残して、通報とブロックで足ります。
    .pc = 操作されたり何か入れたりした機械では、銀行やパスワードを使わないでください。別のスマホなら大丈夫です。
    .police =
        相談は { PHONE($desk) } です。お金を取り戻してくれるとは限りませんが、届けた記録は、銀行や発行会社との話で役に立ちます。
    .money =
        まだ言い切れません。早く動くほど道は残ります。一つずつ試しましょう。
        相談は { PHONE($desk) } でもできます。
    .card = 書かないでください。ここにも、メールや手紙にも、番号の全部はいりません。必要なら下4桁だけで足ります。
    .stop_card =
        番号が知られたなら、止めるのが確かです。毎月の支払いも止まるので、先に何を払っているか書き出しましょう。
    .family = 話すかどうかは、あなたが決めて大丈夫です。私からはだれにも知らせません。一人で抱えないでくださいね。
    .staff = はい、声をかけて大丈夫です。「電話で払うように言われた」と言えば、伝わります。お店や銀行の人は、こういう相談に慣れています。
    .privacy = ここに書いたことは、暗号にして残します。あなたの同意なしに、だれにも見せません。「消す」と送れば全部消えます。
    .cost = 無料です。私からお金を求めることはありません。
    .late = いまからでも、できることはあります。先に止められるものから一つずつ進めましょう。
    .scam =
        本物かどうかは、私には決められません。見分けられなくても、損が広がらない順に動けば大丈夫です。
    .caller = 知らない番号には出なくて大丈夫です。用があれば、公式の番号へこちらからかけ直しましょう。
    .pay = 急いで払わないでください。契約や請求の中身を確かめてからで間に合います。急がせる相手ほど、待たせて大丈夫です。
    .keep = 消したり捨てたりせず、残しておいてください。画面は写真に。あとで役に立ちます。
    .lawyer =
        先に無料の窓口で相談できます。{ NAME($desk) }: { PHONE($desk) }。
        「取り返せる」と向こうから来る人には頼まないでください。
    .long = 一つずつ聞いています。あと少しです。やめても続きは残っているので、いつでも戻れます。
    .until = 期限のあるものは、最後の日がわかりしだいお伝えし、その前にもお知らせします。いまは、次の質問だけで大丈夫です。
    .until-last = いまわかっている期限は、{ DAY($last) }です。まずは、次の質問だけで大丈夫です。
    .until-dated =
        日が決まっているのは、次のとおりです。
        { $lines }
    .wait = 早いほど、止めやすくなります。つらいときは休んで大丈夫です。続きは残っているので、いつでも戻れます。
    .answer = 急いで返事をしなくて大丈夫です。払う、番号を教える、リンクを開く、の三つはしないでください。やりとりは消さずに残しましょう。
    .more = 知られた番号やパスワードから、先に止めましょう。知らない支払いや連絡が見つかったら、すぐここに書いてください。
    .passwords = パスワードは、相手が触っていないスマホやパソコンで変えましょう。メール、銀行、買い物の順です。新しいパスワードは、ここに書かないでください。
    .whom = 電話する先と番号は、順番が来たらお伝えします。急ぐときは、相手に聞いた番号ではなく、カードや通帳に書いてある番号へかけてください。
    .did = それは大事な一歩です。ありがとうございます。
    .hangup = はい、何も言わずに切って大丈夫です。失礼にはなりません。
    .shared = ご家族や友人に話せるのは、心強いですね。一緒に見てもらいながら進めましょう。
    .cut = 切れて、よかったです。かかってきても、出なくて大丈夫です。
    .now = いまは、次の質問に答えるだけで大丈夫です。することは、ここから一つずつお伝えします。
    .kept = 残してあるのは、とても助かります。消したり捨てたりせず、そのまま持っていてください。
    .going = わかりました。ここで待っています。終わったら、どうだったかを一言書いてください。
    .anger = 腹が立って当然です。次の一つだけ、一緒に進めましょう。
    .fear = こわいですよね。お一人ではありません。あわてなくて大丈夫です。一つずつ一緒に進めましょう。
    .useless = わかりにくくて、すみません。「人と話す」と送ると、話せる窓口をお伝えします。ここで続けることもできます。
    .tongue =
        日本語が難しいときは「英語でお願いします」と言ってみてください。日本語のできる人に、隣で話してもらうのもよい方法です。
        いろいろな言語で聞ける窓口: { NAME($desk) } { PHONE($desk) }
    .visa =
        困っているのはあなたのほうです。相談して大丈夫です。在留資格のことは、私からは確かなことを言えません。
        いろいろな言語で聞ける窓口: { NAME($desk) } { PHONE($desk) }
    .instead = 代わりに電話や手続きをすることはできません。話すことばは、ここで用意します。次にすることも、覚えておきます。
    .fee = 会社や窓口によります。決める前に「費用はかかりますか」と聞いてください。電話代がかかることはあります。ここでの相談は無料です。
    .blame = 自分を責めないでください。だます側が仕事としてやっています。気づいて動けたことが、何より大事です。
