"""Kinds of hosts by name: short links, free mail, shared sites, endings that are hard or easy to get."""

from __future__ import annotations

_SHORTENERS = """
bit.ly bitly.com tinyurl.com t.co goo.gl is.gd v.gd ow.ly buff.ly cutt.ly rebrand.ly rb.gy shorturl.at t.ly
tiny.cc x.gd onl.la onl.tw onl.bz ux.nu urx.nu urx.blue qr.ae soo.gd s.id lnkd.in bl.ink t2m.io lin.ee r10.to
ift.tt shorturl.asia 00m.in u0u1.net p.tl ur0.jp ur0.link bit.do hyperurl.co qrco.de me-qr.com l.ead.me tr.ee
linktr.ee wa.me t.me dlvr.it onl.sc tiny.one lihi.cc reurl.cc han.gl me2.do vo.la short.gy urlzs.com zws.im dub.sh
kutt.it clck.ru surl.li t.cn adf.ly shrtco.de shorturl.fm shorturl.gg urlr.me goo.su n9.cl u.to bitly.ws bitly.cx 2.gy
"""
SHORTENERS = frozenset(_SHORTENERS.split())
"""Where the true end of a link cannot be seen before it is opened; anybody can make one."""
_FREE_MAIL = """
gmail.com googlemail.com yahoo.co.jp yahoo.com outlook.com outlook.jp hotmail.com hotmail.co.jp live.jp live.com
icloud.com me.com aol.com aol.jp gmx.com gmx.de mail.ru yandex.com yandex.ru qq.com 163.com 126.com sina.com
foxmail.com naver.com proton.me protonmail.com zoho.com mail.com ymail.ne.jp excite.co.jp tutanota.com
"""
FREE_MAIL = frozenset(_FREE_MAIL.split())
"""Where anybody can have an address: no company writes from one."""
_SHARED = """
zendesk.com okbiz.jp salesforce.com force.com site.com myworkdayjobs.com workable.com greenhouse.io lever.co
hubspot.com medium.com note.com qiita.com hatenablog.com hatenablog.jp hateblo.jp ameblo.jp fc2.com livedoor.jp
wordpress.com wikipedia.org fandom.com reddit.com quora.com stackexchange.com stackoverflow.com github.com
github.io gitlab.com statuspage.io status.io instatus.com peatix.com connpass.com prtimes.jp trustpilot.com
facebook.com instagram.com x.com twitter.com youtube.com linkedin.com apple.com google.com microsoft.com
tiktok.com
"""
SHARED = frozenset(_SHARED.split())
"""Large sites on which companies, and those who write about them, have pages under their names."""
_RESTRICTED = """
co.jp go.jp or.jp ac.jp ed.jp lg.jp ad.jp gr.jp gov mil edu gov.uk ac.uk gov.au go.kr gov.sg
"""
RESTRICTED = frozenset(_RESTRICTED.split())
"""Suffixes that are only given to a body whose existence was shown: a brand's word there may be its sister company."""
_CHEAP = """
xyz top shop club cyou icu vip buzz tk cf ga ml gq bond cc wang online site info live life work fun click link cards
monster rest cfd sbs quest lol hair beauty skin makeup autos boats homes pics mom cn ru su pw ws best store website
space tech press host asia world today email support help center services digital network systems cloud finance money
cash loan credit bid win party date review trade stream download racing science gdn men kim tokyo pro mobi us in dev
app page cam one run ink bar wiki zone team social example test invalid jp.net jpn.com us.com uk.com eu.com gb.net
uk.net br.com cn.com de.com ru.com sa.com za.com co.com in.net com.se eu.org us.org
"""
CHEAP = frozenset(_CHEAP.split())
"""Endings under which anybody gets a name in a minute for next to nothing."""
COUNTRIES = frozenset({"cn", "in", "ru", "us"})
"""Easy endings that are those of large countries: a worldwide company has its own address there."""
_ANYONES = """
sites.google.com docs.google.com drive.google.com script.google.com storage.googleapis.com forms.gle groups.google.com
firebasestorage.googleapis.com forms.office.com forms.microsoft.com sway.office.com sway.cloud.microsoft
onedrive.live.com 1drv.ms sharepoint.com blob.core.windows.net web.core.windows.net s3.amazonaws.com liff.line.me
page.line.me lin.ee share.icloud.com www.icloud.com/iclouddrive www.icloud.com/attachment line.me/ti line.me/r/ti
translate.goog
"""
_ANYONES_PLACES = tuple(_ANYONES.split())
_HOSTING = """
web.app firebaseapp.com pages.dev workers.dev r2.dev vercel.app netlify.app herokuapp.com onrender.com fly.dev
railway.app weebly.com wixsite.com wixstudio.com webflow.io framer.website strikingly.com square.site blogspot.com
glitch.me repl.co replit.app replit.dev 000webhostapp.com azurewebsites.net azurestaticapps.net cloudapp.azure.com
duckdns.org ddns.net no-ip.org no-ip.com hopto.org zapto.org sytes.net dynu.net mydns.jp ngrok.io ngrok-free.app
trycloudflare.com surge.sh godaddysites.com yolasite.com jimdofree.com jimdosite.com carrd.co notion.site gitbook.io
amplifyapp.com
"""
HOSTING = frozenset(_HOSTING.split())
"""Where anybody puts up pages under a name of their choice, or points a name at their own machine."""
_WELL_KNOWN = """
docusign.com docusign.net zoom.us zoom.com linkedin.com wetransfer.com we.tl dropbox.com dropboxmail.com slack.com
notion.so notion.com trello.com atlassian.com atlassian.net asana.com figma.com canva.com miro.com evernote.com
adobe.com adobesign.com box.com github.com gitlab.com bitbucket.org stripe.com squareup.com square.com wise.com
revolut.com monzo.com n26.com paypal.com payoneer.com spotify.com steampowered.com steamcommunity.com epicgames.com
discord.com discord.gg twitch.tv reddit.com quora.com medium.com substack.com patreon.com kickstarter.com
eventbrite.com meetup.com peatix.com connpass.com airbnb.com airbnb.jp booking.com agoda.com expedia.com hotels.com
trip.com skyscanner.com uber.com grab.com lyft.com ikyu.com jalan.net rurubu.travel hotpepper.jp tabelog.com
gurunavi.com retty.me indeed.com rikunabi.com mynavi.jp doda.jp en-japan.com wantedly.com yodobashi.com biccamera.com
nitori-net.jp muji.com muji.net uniqlo.com zozo.jp zozo.com ikea.com costco.co.jp costco.com aliexpress.com ebay.com
etsy.com shopify.com shein.com temu.com qoo10.jp ticketpia.jp pia.jp eplus.jp l-tike.com t.pia.jp flypeach.com
skymark.co.jp jetstar.com solaseedair.jp klm.com lufthansa.com emirates.com singaporeair.com qantas.com
britishairways.com delta.com united.com fedex.com ups.com usps.com dhl.com royalmail.com evri.com dpd.com chatwork.com
cybozu.com cybozu.co.jp kintone.com sansan.com freee.co.jp moneyforward.com smarthr.jp backlog.com hatena.ne.jp
note.com ameba.jp ameblo.jp cookpad.com kurashiru.com nikkei.com asahi.com yomiuri.co.jp mainichi.jp japantimes.co.jp
nytimes.com bbc.com bbc.co.uk theguardian.com duolingo.com strava.com fitbit.com garmin.com coursera.org udemy.com
khanacademy.org wikipedia.org wikimedia.org mozilla.org mailchimp.com hubspot.com zendesk.com salesforce.com
zapier.com grammarly.com openai.com anthropic.com 1password.com lastpass.com bitwarden.com dashlane.com proton.me
nordvpn.com expressvpn.com cloudflare.com godaddy.com namecheap.com wordpress.com wix.com squarespace.com onamae.com
xserver.ne.jp sakura.ne.jp coinbase.com binance.com kraken.com bitflyer.com coincheck.com metamask.io ledger.com
trezor.io hulu.com hulu.jp disneyplus.com dazn.com unext.jp abema.tv nicovideo.jp niconico.com pixiv.net dmm.com
fanza.com skype.com viber.com telegram.org whatsapp.com signal.org tiktok.com pinterest.com tumblr.com snapchat.com
furusato-tax.jp satofull.jp furunavi.jp rakuma.com jmty.jp suumo.jp homes.co.jp athome.co.jp carsensor.net kakaku.com
value-domain.com ana.co.jp jal.co.jp smart-ex.jp jr-central.co.jp jr-odekake.net westjr.co.jp hmrc.gov.uk chase.com
wellsfargo.com bankofamerica.com citi.com capitalone.com hsbc.com hsbc.co.uk barclays.co.uk lloydsbank.com natwest.com
anz.com commbank.com.au nab.com.au westpac.com.au dbs.com.sg posb.com.sg ocbc.com gcash.com onlinesbi.sbi walmart.com
target.com bestbuy.com starbucks.com starbucks.co.jp mcdonalds.co.jp upwork.com fiverr.com freelancer.com coconala.com
crowdworks.jp lancers.jp timetreeapp.com doodle.com calendly.com surveymonkey.com typeform.com monday.com loom.com
airtable.com webex.com gotomeeting.com teamviewer.com anydesk.com hellosign.com pandadoc.com cloudsign.jp gmosign.com
freee.jp misoca.jp board.jp sbpayment.jp paidy.com smaregi.jp airregi.jp base.shop thebase.com thebase.in stores.jp
minne.com creema.jp muumuu-domain.com lolipop.jp heteml.jp kddi-web.com nifty.com biglobe.ne.jp ocn.ne.jp so-net.ne.jp
plala.or.jp tokyo-gas.co.jp osakagas.co.jp kepco.co.jp chuden.co.jp tohoku-epco.co.jp kyuden.co.jp lawson.co.jp
sej.co.jp family.co.jp coop.org
"""
WELL_KNOWN = frozenset(_WELL_KNOWN.split())
"""Addresses of houses that no fact describes, but that are theirs beyond doubt: mails under their names lead nowhere else.
Never told to anybody; what comes from there still cannot be confirmed.
"""


def is_anyones(host: str, path: str) -> bool:
    """Whether anybody puts up what stands there, under the address of a well-known company."""
    place = f"{host}{path}".casefold()
    return any(
        place.startswith(one) if "/" in one else host == one or host.endswith(f".{one}") for one in _ANYONES_PLACES
    )
