"""The words by which a means of payment is named in a message, in Japanese and English, as small letters in NFKC."""

from __future__ import annotations

_CARRIERS = (
    r"(?:携帯|ケータイ|けいたい|ケイタイ|スマホ|すまほ|でんわ|電話|ドコモ|docomo|(?<![a-z])au|kddi|ソフトバンク|softbank"
    r"|ワイモバ(?:イル)?|y!?mobile|uqモバイル|(?<![a-z])uq|ahamo|アハモ|povo|linemo|楽天モバイル|mineo|キャリア)"
)
_OPEN_CARDS = (
    r"(?:バンドルカード|kyash|revolut|レボリュート|wise|ワイズ|b/43|ultrapay|idare|kiigo|プリペイド|prepaid"
    r"|(?:line|au) ?pay ?プリペイド|dプリペイド|ソフトバンクカード|vプリカ)"
)
_OTHER_WALLETS = (
    r"au ?pay|auペイ|auぺい|あうぺい|エーユーペイ|メルペイ|merpay|line ?pay|ラインペイ|らいんぺい|楽天 ?(?:ペイ|pay)|らくてんぺい"
    r"|rakuten pay|famipay|ファミペイ|aeon ?pay|イオンペイ|j-coin|cash app|venmo|zelle|gcash|alipay|アリペイ|wechat ?pay"
)
NAMED = {
    "cod": (
        r"代引|代金引換|着払い(?:で|に|の).{0,6}(?:払|円)|届いた時に(?:払|支払)|\bcod\b|cash on delivery|daibiki"
        r"|(?:paid|paying|pay|yen|cash|money|given) (?:to )?(?:the )?"
        r"(?:driver|courier|postman|delivery ?(?:man|guy|person|boy|driver|woman))"
        r"|(?:paid|pay|paying) (?:\w+ ){0,3}(?:at|on) (?:the |my |our )?(?:front )?(?:door|doorstep|delivery)\b"
        r"|だいびき|代びき|ダイビキ|配達(?:員|の人|のひと|の方|の兄ちゃん|の?おじさん|の?お兄さん)に[^。]{0,12}(?:払|渡|円)"
        r"|(?:届いた|受け取る?|受取)(?:時|とき|の時)に[^。]{0,8}(?:払|円)|引き?換えに[^。]{0,8}払|玄関(?:先)?で[^。]{0,10}払"
    ),
    "debit_card": (
        r"デビ(?:ット|カ|ッド|(?=や|で|に|から|の|落|おち|引|使|、| ))|でびっと|sony bank wallet|ソニーバンク ?ウォレット|(?:debit|check) ?card"
        r"|(?<![a-z])debit(?![a-z])(?! from my (?:bank )?account)"
        r"|(?<![a-z-])bank ?card(?![a-z]).{0,20}(?:charge|paid|pay)|j-?debit"
    ),
    "carrier_billing": (
        r"キャリア(?:決済|払)|d払い|d-?barai|d ?払|(?:au)?かんたん決済|まとめて(?:支払|決済|払)|電話料金合算"
        r"|合算(?:請求|払)|ネットワーク暗証"
        rf"|{_CARRIERS}(?:会社)?(?:の)? ?(?:電話)?(?:の|ご)?(?:りよう|利用|通信|月々の)?"
        r"(?:料金?|りょう|代(?!理)|請求|せいきゅう|明細|支払い(?:に|と)|bill)"
        rf"|{_CARRIERS}[^。.!?]{{0,8}}(?:と一緒に|に上乗せ|合算|まとめて)|carrier (?:bill|pay|charge)"
        r"|(?:through|via|by) (?:my |her |his |our )?(?:docomo|softbank|au|kddi|ahamo)\b(?! (?:shop|pay|store|hikari))"
        r"|(?:phone|smartphone|keitai|sumaho|mobile|cell|cellphone|sim|docomo|softbank|au|kddi|y!?mobile|carrier|ahamo|uq|rakuten mobile)"
        r"(?:'s)?(?: \w+)? (?:bill|invoice|statement|account charges)"
        r"|(?:billed|charged|charge|added) (?:to|on|through|via) my (?:phone|mobile|carrier|docomo|softbank|au)\b"
    ),
    "crypto": (
        r"仮想通貨|暗号(?:資産|通貨)|ビットコイン|ビトコ|びっとこいん|イーサ(?:リアム)?|リップル|テザー"
        r"|コイン取引所|ウォレット(?:から|に|へ|アドレス)|(?<![a-z])(?:usdt|usdc|btc|eth|xrp|sol|doge)(?![a-z])"
        r"|bitcoin|bit coin|crypto|ethereum|stable ?coin|tether|(?:trading|investment) (?:site|platform|app)"
        r"|(?:crypto|the|an|my) exchange(?! rate| student)|binance|bybit|coinbase|metamask|seed phrase"
        r"|シードフレーズ|リカバリーフレーズ|(?:12|24|十二)(?:個|語|つ)?の(?:単語|言葉|ことば)"
        r"|ウォレット(?:の|が|を|は|と|、|接続|を?連携|アプリ)|(?:マイニング|流動性)プール|エアドロップ|コイン(?:を|が)?(?:送|抜|移|全部|盗)"
        r"|\b(?:12|24|twelve|my|the|secret|recovery|seed) (?:secret |recovery |seed )?words\b"
        r"|\b(?:my|the|more|all|his|her|our) coins\b|\bcoins (?:are|were|gone|left|moved|sent|out)\b"
        r"|\b(?:my|a|the|hot|cold|connected my) wallet (?:open|sync|drain|address|connect|is|was|got|app|empt)"
        r"|(?:his|her|their|its|new|fake) exchange\b|(?:mining|liquidity|staking) pool|\bairdrop|\bnfts?\b"
    ),
    "paypal": (
        r"(?:paypal|ペイパル|ぺいぱる)(?:で|から|の?(?:支払|決済|自動|残高|送金|払)|経由|を?(?:使っ|通し)|払い"
        r"| ?(?:friends|f&f|took|pay|payment|charge|goods|transfer|balance|sent|automatic|billing|shows))"
        r"|(?:via|by|through|with|from|on|using|in) (?:my )?paypal"
        r"|paypal[^.。!?]{0,24}(?:支払|払|引|決済|送|took|pay|charge|sent|[0-9]+(?:円|ドル)|[$¥€£][0-9])"
        r"|(?:paid|sent|send|charged?|pay)[^.!?]{0,24}paypal"
    ),
    "paypay": r"(?:paypay|ペイペイ|ぺいぺい|ペーペー|pay pay)(?!カード| ?card|銀行| ?bank|フリマ|かーど)",
    "convenience_store": (
        r"コンビニ(?:払|支払|決済|後払|で(?:代金|料金|(?:お金|現金)?を?(?:払|支払)))"
        r"|(?:セブン|ローソン|ファミマ|コンビニ).{0,6}"
        r"(?:レジ|端末|収納|払込|支払い番号|払込票|受付番号|loppi|ロッピー|famiポート|で(?:支払|払っ|払い|払え))"
        r"|払込(?:票|用紙|書)|ペーパーレス決済|konbini (?:pay|bill|slip|payment)"
        r"|(?:pay|paid|paying|payment|yen)[^.!?]{0,24}(?:at|through|via|in) (?:the |a )?"
        r"(?:konbini|convenience store|conbini|7-?eleven|seven eleven|lawson|family ?mart)"
        r"|convenience store (?:payment|slip|bill)|(?:金|代金|代|料金)は[^。、]{0,8}コンビニ|コンビニで[0-9,]+円(?:、|。|$|入れ|納)"
        r"|コンビニ(?:の|で)[^。、]{0,6}(?:支払|払込|受付)番号|コンビニで[0-9,万千円]{3,8}払|(?:konbini|conbini|convenience store) (?:number|code)"
    ),
    "other": (
        rf"(?:{_OTHER_WALLETS})(?!カード| ?card|ギフト|かーど)(?:で|から|に|を|の(?:残高|アプリ|支払)|へ| ?(?:送|払)"
        r"| (?:transfer|balance|sent|app|payment|bill)|[ 、.,]|$)"
        rf"|(?:by|via|through|with|on|using|my|from|in) (?:{_OTHER_WALLETS})(?! card)\b"
        r"|paidy|ペイディ|np後払|(?<!コンビニ)後払い(?:で|の|サービス|決済|ドット|にし|を選)|\batone\b|klarna|afterpay"
    ),
    "prepaid_emoney": (
        r"ギフ(?:ト|と)?(?:カード|券|コード|カ(?!ー))|電子マネー|でんしまねー|プリペ|プリカ|ぷりか|アマギフ"
        r"|ビットキャッシュ|びっと(?:きゃ|か)っしゅ|ウェブマネ|うぇぶまね|webmoney|bitcash"
        r"|itunes ?(?!\.com)(?:card|カード|gift|code|コード)|アイチューンズ|gift ?cards?"
        r"|google play ?(?:card|gift|code|カード|の)|グーグルプレイ(?!スト)|アップルカード|アップルのカード"
        r"|グーグルのカード|steam ?(?:card|code|gift|wallet|カード|の)|vanilla|gift ?code|xbox card"
        r"|psn (?:card|code)|nintendo (?:card|code)|プレステのカード|(?:quo|クオ) ?カード|razer (?:gold|pin)"
        r"|nanacoギフト|paysafe"
        r"|\b(?:suica|nanaco|waon|edy|pasmo)(?:の|で|に|から)(?:残高|チャージ|払|支払|決済)"
    ),
    "open_card": rf"{_OPEN_CARDS}(?: (?:card|balance|account|alert|app)|カード)?(?:が|で|から|の|に|を|は|[ :、]|$)",
    "cash": (
        r"現金|げんきん|レターパック|キャッシュで(?:払|渡)|(?:お)?金(?:を)?(?:手)?(?:渡|取りに)|手渡(?!しのはず|しの約束|し希望|し取引のはず)"
        r"|封筒に.{0,6}[0-9一二三四五六七八九十百万円]"
        r"|(?:宅(?:配便|急便)|ゆうパック|小包|段ボール)で.{0,8}(?:お金|[0-9]+万)|envelope (?:with|of|full)"
        r"|\bcash\b(?! app| on| ?card|back|-back|ier)|受け取りに来た(?:人|男|女)|受け子|札束"
        r"|(?:おろし|下ろし|引き出し|引出し)[^。]{0,40}渡|(?:円|万|お金)(?:を|も)?[^。、]{0,10}渡(?:し|す|せ)"
        r"|紙袋|[タた]ンス預金|たんす預金|封筒(?:に|ごと|を|の)[^。、]{0,12}(?:渡|入れ|万|円|金)|コインロッカー|バイク便"
        r"|(?:お?金|現金|[0-9]万円?)(?:を|も)?[^。、]{0,6}(?:取り|受け取り|うけとり|とり)に(?:来|伺|くる|きた|きて|行)"
        r"|(?:円|万|お金|かね)(?:を|も)?[^。、]{0,12}(?:わたし|わたす|わたせ|手わた)"
        r"|paper bag|(?:bank|brown|money|cash|thick|an|the) envelope|letter ?pack\b|coin locker"
        r"|\b(?:hand|hands|handed|handing|give|gave|giving) (?:over )?(?:[¥$][0-9]|[0-9][0-9,.]* ?(?:million|man|yen|k\b)|"
        r"(?:the|her|his|my) (?:\w+ )?envelope)"
        r"|pick(?:ed|s|ing)? (?:it |them )?up (?:the |my |her |his |our )?(?:\w+ )?(?:cash|money|envelope|savings)"
        r"|(?:collect|fetch)(?:ed|s|ing)? (?:the |my |her |his |our )?(?:cash|money|savings)|\bbanknotes?\b"
        r"|(?:withdrew|withdrawn)[^!?]{0,90}\b(?:collect|pick|fetch)|箱に[入い]れて(?:出|送|発送)"
        r"|by hand|(?:withdrew|took out)[^.!?]{0,40}(?:collect|picked|handed|gave|courier)"
        r"|courier (?:collected|picked up|came)|handed (?:over )?(?:him|her|them|it|a man|the man|[¥$]?[0-9])"
    ),
    "bank_debit": (
        r"口座振替|つうちょう|口座引|自動(?:払込|払い込み|振替)|引き?落とし口座|通帳|記帳"
        r"|自動引き?落と?し.{0,6}口座|(?:口座|銀行|貯金|ゆうちょ|みずほ|年金)[^、。]{0,8}(?:から|より)[^。]{0,40}"
        r"(?:引か|ひか|引き?落|おち|落ち|取られ)|bank ?book|pass ?book|direct debit"
        r"|(?:taken|withdrawn|debited|debit|gone|goes|coming|comes|pulled|deducted|drawn|takes?|took|pulls?"
        r"|takes out) (?:out )?(?:[¥$€£]?[0-9][0-9,.]* ?(?:yen|dollars|bucks)? )?(?:directly )?"
        r"(?:from|out of|off) my (?:\w+ ){0,3}(?:account|bank)\b|auto-?debit|account transfer"
        r"|debit(?:ing|ed|s) (?:[\w']+ ){1,3}account|(?:口座|通帳)から[^。]{0,24}(?:毎月|[0-9]円)"
        r"|debited [^.!?]{0,40}from (?:her|his|my|the|our) (?:\w+ ){0,3}account|account (?:still |also )?(?:pays|paid|is paying|keeps paying)"
    ),
    "bank_transfer": (
        r"振り?込|ふりこ|振りこ|フリコ|送金|そうきん|(?<![a-z])atm(?![a-z])|えーてぃーえむ|エーティーエム"
        r"|ネットバンク|ネットバンキング|ねっとばんきんぐ|インターネットバンキング|ネットの銀行"
        r"|銀行.{0,8}(?:送|行って|払)|口座(?:に|へ).{0,12}(?:送|入れ|払|移|いれ|おく)"
        r"|入金(?:し(?!な)|する|しろ|を(?:求|迫|す|要)|後|済|先|催促|待ち|の催促|が確認)|組戻|組み戻"
        r"|窓口で.{0,8}(?:送|払|手続)|bank[- ]?transf\w*|\bwire\b|\bwired\b|\bwiring\b|transferred|transferring"
        r"|\btransfers?\b(?! (?:my|the|of|contract|ownership|phone|data))|furikomi|remit"
        r"|(?:pay|paid|sent|send|money|deposit\w*|yen)\b[^.!?]{0,24}(?:to|into) "
        r"(?:a|an|the|his|her|their|my|this|that|some|another|someone's|private|personal|japanese)(?: \w+){0,2} "
        r"(?:bank|account)|(?:銀行|信金|信用金庫|支店|口座)[^。、]{0,20}宛(?:に|て)|secure account|safe account"
        r"|(?:全額|全部|お金を?|貯金を?|預金を?|資金を?|別の口座に)移(?:し|せ|す)|保証金|western union|moneygram"
        r"|ウ[エェ]スタンユニオン|move[d]? (?:all |my |the |our )*(?:savings|money|funds)"
    ),
    "credit_card": (
        r"クレジット|クレカ|くれか|くれじっと"
        r"|カード(?:払|決済|支払|一括|分割|で(?:払|買|決済|支払|引|えー|課金)"
        r"|の?(?:明細|請求|引|利用|番号|情報|会社|番地)|から|に|も|が|を|は|[0-9一二三]回|、|。|って|裏|[ 　]|$)"
        r"(?!買|の写真)|ご?利用代金|(?<![a-z])visa(?![a-z])|master ?card|american express|\bamex\b|credit ?card"
        r"|\b(?:my|the|by|on|our|a|his|her|their|mom's|mum's|dad's|father's|mother's|husband's|wife's) "
        r"(?:\w+ ){0,2}card\b|\bby card\b|card (?:number|statement|bill|details|info|company|issuer|charge|no\b)"
        r"|\bmy (?:jcb|visa|saison|epos|aeon|smbc|smcc)\b|三桁|3桁|セキュリティコード|\bcvv\b|\bcvc\b"
        r"|\bcharge ?back|チャージバック|リボ払|セキュリティ(?:コード)?[ :は]?[0-9●]{3}|期限[ :は]?[0-9]{2}/[0-9]{2}"
        r"|security code|\bexpiry\b|expir(?:y|ation) date|(?:[34]|three|four) (?:digits?|numbers?) (?:on|from|at) the back"
        r"|有効期限[^。]{0,16}(?:番号|コード|[34三四]桁)|カード ?(?:うら|おもて|裏|表)の?"
    ),
}
"""By means: what names it as the way the money went. Where a text names two, the first in this order is taken."""
MENTIONED = {
    "prepaid_emoney": r"itunes(?!\.com)|google play|グーグルプレイ|バンドルカード|kyash|xbox",
    "paypal": r"paypal|ペイパル",
    "bank_transfer": (
        r"口座番号|銀行口座|口座(?:を|の?情報|まで|も)(?:教|登録|伝|入|書)|bank (?:account|details)|account number"
        r"|(?:to|at) (?:the|my) bank|被害回復|分配金?|口座の残り|(?:相手|犯人|振込先)の?口座"
        r"|(?:代金|予約金|手付金?|前金|頭金|料金|お金)(?:は|を|も)?[^。、]{0,10}(?:入れ|いれ|送っ|送り)"
        r"|(?:swindler|scammer|fraudster|criminal|crook)'?s'? (?:bank )?account"
    ),
    "credit_card": (
        r"カード|かーど|(?<![a-z])cards?\b|jcb|セゾン|エポス|イオン(?!銀行|モール)|ビューカード|オリコ|アメックス"
        r"|海外利用|確定前|引き落とし前|明細|引き?落と?され"
    ),
}
"""What only speaks of a means, and counts where none is named."""
