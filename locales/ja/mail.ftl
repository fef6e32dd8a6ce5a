### 貼られたメールやSMSの返事。本物か偽物かは言わない。わかっていること、わからないこと、確かめ方だけ。

mail =
    .contradicts =
        会社の案内や、ふつうの知らせと合わないところがあります。押さず、消さずにおきましょう。
        { $lines }
    .cannot_confirm =
        この文面だけでは、だれから来たか確かめられません。押さず、消さずにおきましょう。
        { $lines }
    .nothing = この文面だけでは、だれから来たか確かめられません。中のリンクや番号は使わずにおきましょう。
    .belongs = 中のアドレスは{ NAME($company) }のものです。差出人までは確かめられないので、入口は自分で開きましょう。
    .belongs_changed = 中のアドレスは{ NAME($company) }のものです。差出人までは確かめられません。変更やログインの知らせは本当のこともあるので、今日のうちに、公式の入口を自分で開いて見てください。
    .door = 確かめるときは、この入口を自分で打って開いてください。{ LINK($company) }({ SEEN($company) })
    .door_app = 確かめるときは、ふだん使うアプリか、手元の書類にある連絡先からにしましょう。
    .changed = 変更やログインの知らせは、本当に起きていることもあります。放っておかず、ふだんのアプリから今日のうちに見てください。

mail-sign =
    .lookalike = ・リンク先は、{ NAME($company) }に似せた別のアドレスです
    .trick = ・リンクの書き方が、行き先を隠す形です
    .shows_other = ・見えているアドレスと、押したときの行き先がちがいます
    .sender_alike = ・差出人は、{ NAME($company) }に似せた別のアドレスです
    .never_password = ・{ NAME($company) }は、パスワードを聞かないと案内しています
    .never_card = ・{ NAME($company) }は、カード番号を聞かないと案内しています
    .never_code = ・{ NAME($company) }は、確認コードを聞かないと案内しています
    .never_identity = ・{ NAME($company) }は、個人情報の入力を求めないと案内しています
    .never_gift_card = ・{ NAME($company) }は、ギフトカードで払わせないと案内しています
    .never_demand = ・{ NAME($company) }は、支払いの催促をメールで送らないと案内しています
    .never_withdrawal = ・{ NAME($company) }は、退会の予告メールを送らないと案内しています
    .never_trade_check = ・{ NAME($company) }は、取引の確認をメールで求めないと案内しています
    .never_parcel_sms = ・{ NAME($company) }は、荷物の知らせをSMSで送らないと案内しています
    .one_time_code = ・本人だけが使うコードの知らせです。だれにも伝えないでください
    .asks_gift_card = ・電子マネーやギフトカードを求めています
    .bank_change = ・振込先を変えるよう求めています
    .forwards = ・よく知られた所を通って、別の所へ送るリンクです
    .asks_password = ・パスワードや暗証番号を入れさせようとしています
    .asks_code = ・確認コードを入れさせようとしています
    .asks_card = ・カードや口座の番号を入れさせようとしています
    .asks_identity = ・個人情報を入れさせようとしています
    .asks_install = ・アプリやソフトを入れさせようとしています
    .short_link = ・短縮リンクで、本当の行き先が見えません
    .anyones_page = ・だれでも作れるページのアドレスです。会社のページとはかぎりません
    .link_unlisted = ・リンク先は、{ NAME($company) }の確かめたアドレスの中にありません
    .sender_unlisted = ・差出人は、{ NAME($company) }の確かめたアドレスの中にありません
    .hidden_letters = ・目に見えない文字が混ぜてあります
    .reply_elsewhere = ・返信すると、差出人とは別の所へ届きます
    .sender_unproven = ・差出人を確かめる検査に通っていません
    .asks_money = ・お金の支払いを求めています
    .asks_call = ・書いてある番号に電話させようとしています
    .secrecy = ・だれにも言わないように求めています
    .reward = ・お金やポイントがもらえると誘っています
    .threat = ・使えなくなる、困ることになると伝えて不安にさせています
    .deadline = ・期限を切って急がせています
    .changed = ・変更やログインの知らせは、本当のこともあります。今日のうちに、ふだんのアプリから見てください
    .odd_file = ・開くと勝手に動くことのあるファイルを、開かせようとしています
    .wording = ・なりすましの知らせによくある書き方に似ています
    .unseen_link = ・ボタンの行き先が、この文面では見えません
