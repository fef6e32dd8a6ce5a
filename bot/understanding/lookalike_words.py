"""The words beside a company's name in an address: what imitators add, what honest names add, names that are plain words.

Data and how it is matched; knows no facts.
"""

from __future__ import annotations

import re

_LURE_WORDS = """
jp co cojp com net login logln signin sign logon account accounts acc secure security safe safety verify verification
confirm auth authentication id my member members membership card cards pay payment payments billing bill invoice
charge refund return cancel order orders support help helpdesk service services customer customers care center centre
info information mail smtp email notice notification notify alert alerts update updates renew renewal upgrade unlock
lock locked restore recover recovery reset password pass www online site page app smart portal direct bank banking ib
user users point points bonus gift campaign present prize delivery deliver post parcel track tracking redelivery
package tax etax official japan japanese jpn admin system server team dept desk contact check checking review access
netbank warning suspend limit identity identification kyc prime plus ne nejp gojp mile miles mileage mypage weblogin
webmail kakunin koushin koshin shiharai seikyu seikyuu henkin toroku touroku ninsho ninshou tetsuzuki tetuzuki
otoiawase toiawase kaiin honnin honninkakunin torihiki furikomi nyukin hosho hoshou haitatsu saihaitatsu keikoku
kinkyu jushin jushinryo ryokin ryoukin ryou meisai riyou riyo shinsei kyufu kyufukin kyuufu tokuten tosen jimukyoku
madoguchi soudan sodan shien fusei fukkyu saisettei soukin yokin koza kouza ginko shoken zeikin kanpu kanpukin nouzei
noufu mukou teishi kaijo kaiyaku keiyaku kigen tuuchi tsuchi tsuuchi oshirase kakutei hosyo hoken kaitei juuyou juyo
annai denki gas suido kokuzei kokuzeicho zeimusho fuzai fuzaihyo anzen anshin henkou henko sakujo saikai saihakkou
nyukai taikai kaiintouroku ryokinshiharai mibarai taino tainou nofu noufusho sokujitsu kanri kanrishitsu jouhou joho
kojinjouhou kakuteishinkoku shinkoku kyusai hogo hokoku houkoku denwa renraku mousikomi moushikomi uketori uketsuke
hikiotoshi furikae zandaka nyuukai muryo muryou tokubetsu tokusen kinyuu kinyu okane yuubin nimotsu takuhai tsuuhan
tsuhan kounyu kounyuu chumon chuumon chuukai honban shutoku hakkou hakko yuukou yukou yuko kessai syounin shounin
shonin setsuzoku settei kinou kino kankyo riyosha riyousya souko todoke otodoke aruji eshop giftcard interclub
netstation webservice club mycard jpshop renewals billings statement ebank ibank webbank onlinebank e-bank wallet
claim unlocking activate activation enroll register signup
"""
_LURES = frozenset(_LURE_WORDS.split())
_LONG_LURES = tuple(word for word in _LURES if len(word) > 3)
_NEIGHBOUR_WORDS = """
mitsui money maison morton horton apply ample maple goggle googly moodle nomad mercury saigon yamada daisy window
offices officer apples lines amazons mercado softball mail email postoffice homeoffice backoffice boxoffice headoffice
livehouse outline online offline deadline airline airlines hotline pipeline skyline newsline livestock bookstore
giftstore appstore playstore
"""
NEIGHBOURS = frozenset(_NEIGHBOUR_WORDS.split())
"""Words and companies of their own that lie one letter beside a name."""
_PLAIN_WORDS = """
line live office stores olive safety apple windows threads messenger outlook meta epoch paddle x ms ana jal aeon epos
booking post store edge suica view kuroneko yamato
"""
PLAIN = frozenset(_PLAIN_WORDS.split())
"""Names that everybody uses as a word: beside other words they say nothing of the company."""
_HALF_WORDS = "saison amazon mizuho nomura matsui daiwa norton sony sagawa monex matsui yahoo sagawa-exp japan-post"
HALF = frozenset(_HALF_WORDS.split())
"""Names that are also a river, a season, a family or a town: beside a trade they say nothing of the company."""
_TRADE_WORDS = """
cafe caffe coffee tea farm farms flower flowers hotel inn kitchen river travel tour tours drawing dance design house
home art arts book books school dental clinic pie valley museum garden gardens rainforest forest fish music wear food
foods juice town city village park street hill church club band studio studios pictures kids holdings mall retail
group research careers jobs foundation university college lab labs news blog magazine press ball film films games game
golf tennis surf sport sports hair beauty salon spa bakery bar restaurant kobo noen shika ryokan onsen kogei kensetsu
kogyo shoji shokai ya kan en tei ken men cleaning furniture paint print photo camera toys craft wood works consult
consulting law tax-office marketing media cloud ventures capital motors bike cycle energy realty estate interior
fashion theater fan fans history holidays adventure lodge river-travel jungle nature world expo festa festival wedding
pet dog cat
"""
_TRADES = frozenset(_TRADE_WORDS.split())
_LONG_TRADES = tuple(word for word in _TRADES if len(word) > 3)
_FURTHER_NAMES = """
yodobashi zozo zozotown uniqlo orico jaccs pocketcard pocket-card binance coincheck bitflyer booking airbnb agoda
spotify viewcard view-card ufjnicos mufgcard tokyogas tokyo-gas osakagas osaka-gas kepco linepay line-pay aupay au-pay
auid dcard d-card daccount d-account dbarai jppost jp-post jpbank jp-bank jppostbank japan-post amzn myna mynaportal
mynapoint nenkin etax e-tax netanswer net-answer eposnet ekinet biccamera familymart resona jibunbank sonybank
aeonbank aeoncard aeon-card temu shein fedex usps dhl costco disneyplus hulu dazn etcmeisai jcbcard kuroneko sbi
sbi-sec ufj nicos jalmile anamile jalmileage anamileage visa mastercard telegram whatsapp tiktok psn yucho uqmobile
diners dinersclub lifecard paidy merpay rakuma ponta dpoint vpoint waon nanaco sevenbank sbishinsei smartex jrepoint
gmocoin bitbank starbucks mynumber my-number mynumbercard chatgpt openai trendmicro kaspersky mcafee cainiao yamato
aliexpress qoo10 shopee lawson ticketpia eplus sagawa linkedin docusign dropbox wetransfer coinbase metamask walmart
pinterest onedrive sharepoint shopify expedia trustwallet revolut roblox fortnite steamcommunity steampowered
royalmail gcash bankofamerica wellsfargo adobesign tripadvisor moneyforward smarthr chatwork ledgerlive
"""
FURTHER = tuple(_FURTHER_NAMES.split())
"""Names under which people are lured that no fact describes, and parts of names: only compared with, never told."""
_SISTER_DOMAINS = """
amazonaws.com amazonses.com amazontrust.com amzn.asia amzn.to amazonpay.com googleapis.com googleusercontent.com
googlevideo.com googlemail.com googletagmanager.com googleadservices.com googlesyndication.com paypalobjects.com
microsoftstream.com mercari-shops.com rakuten-static.com line-scdn.net line-apps.com linecorp.com linebiz.com
line.biz line-apps-beta.com youtube-nocookie.com facebookcareers.com netflixtechblog.com appleworldtoday.com
booking-app.jp visa-news.jp visa.co.jp linemo.jp
"""
SISTERS = frozenset(_SISTER_DOMAINS.split())
"""Addresses that bear a name and are known to be the company's, though no fact lists them."""
_DRESS = re.compile(r"(?:^|[.-])(?:co|ne|or|go|ac|lg)[.-]?jp(?:[.-]|$)|(?:co|ne|go)-?jp$")


def is_lure(word: str) -> bool:
    """Words that imitators add: also two of them run together, or with a number."""
    bare = word.strip("-0123456789")
    if bare in _LURES or not bare:
        return True
    return bare.startswith(_LONG_LURES) or any(
        bare[:cut] in _LURES and bare[cut:] in _LURES for cut in range(2, len(bare) - 1)
    )


def lures_in(path: str) -> bool:
    """Whether a luring word stands in a path."""
    return any(is_lure(word) for word in re.split(r"[^a-z]+", path.casefold()[:300]) if word)


def is_trade(word: str) -> bool:
    """Words that honest names add: "farm", "dental", also with an ending of their own."""
    return word in _TRADES or word.startswith(_LONG_TRADES) or word.endswith(_LONG_TRADES)


def is_jumble(rest: str) -> bool:
    """A few letters that are no word, as they are hung on a name that is taken."""
    return len(rest) <= 3 and not re.search(r"[aeiouy]", rest)


def is_dressed(left: str, *, easy: bool) -> bool:
    """Whether what stands left of an ending that is not Japan's is dressed as one: "x-co-jp.top", "x.co.jp.cc"; or is
    nothing but luring words ("verify-account.xyz").
    """
    tokens = [token for token in re.split(r"[.-]", left) if token]
    if _DRESS.search(left):
        return True
    return easy and len(tokens) > 1 and ("jp" in (tokens[0], tokens[-1]) or all(map(is_lure, tokens)))
