### Before a call: for each kind of desk what it asks, what to ask it, who speaks, hours, cost, the voice menu.

script =
    .offer = Prepare the call
    .which = Whom will you talk to? I'll show what they ask and what to ask them.
    .door = { NAME($desk) } { PHONE($desk) }{ COST($desk) }. { HOURS($desk) }.
    .page = { NAME($desk) } is reached through its official page: { LINK($desk) }
    .written = Before you write
    .before = First: (1) open it in your usual browser, not inside an app (2) switch the ad blocker off (3) allow pop-ups. There may be a picture check and a consent form. Look in the spam folder for the answer.

script-issuer = They ask your name, date of birth and which charge: shop, day, amount. Have the card and statement ready. The card holder speaks. Never say the PIN. { MENU($desk) }
    .back = { practice-issuer.last }

script-prepaid = They ask the kind, the shop and time you bought it, and the numbers you told. Have cards and receipt ready. The buyer speaks. { MENU($desk) }
    .back = { practice-prepaid.last }

script-bank = They ask the account holder's name, the day, amount and account of the transfer, and how it began. Have the slip ready. The holder speaks. Never say the PIN. { MENU($desk) }
    .back = { practice-bank.last }

script-merchant = They ask the name on the contract, the e-mail or phone, the order number. Have the order mail ready. The contract holder speaks; if you help, say so first. { MENU($desk) }
    .back = { practice-merchant.last }

script-police = They ask when, who, what happened and how much you paid. Have their number and photos of screens ready. If you call for somebody, say so first. What you know is enough. { MENU($desk) }
    .back = { practice-police.last }

script-consumer = They ask when, what contract or payment, and what you hope for. Have the papers and messages ready. If you call for somebody, say so first. { MENU($desk) }
    .back = { practice-consumer.last }

script-account = They ask the registered phone or e-mail and the last four digits of the account or card. The registered person speaks. Never say the password. { MENU($desk) }
    .back = { practice-account.last }

script-ccj = They ask the shop and its site, the day, the amount, what was written so far. The person of the contract writes. There is no phone; the answer comes by e-mail.
    .back = When they answer, ask: (1) what they can tell the shop (2) when the next answer comes (3) what to do meanwhile. Keep the reference number.

script-advice = They ask when and what happened and what troubles you now. Have photos or papers ready. If you call for somebody, say so first. { MENU($desk) }
    .back = Before hanging up ask: (1) what to do now (2) who else can help (3) whether you may call again (4) their name.
