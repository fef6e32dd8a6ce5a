### Before a call: for each kind of desk what it asks, what to ask it, who speaks, hours, cost, the voice menu.

script =
    .offer = Prepare the call
    .which = Who will you talk to? I'll show you what they ask and what to ask them.
    .door = { NAME($desk) } { PHONE($desk) }{ COST($desk) }. { HOURS($desk) }.
    .page = { NAME($desk) } is reached through its official page: { LINK($desk) }
    .written = Before you write
    .before = First: (1) open it in your usual browser, not inside an app (2) switch off any ad blocker (3) allow pop-ups. There may be a puzzle with pictures or letters, and a consent box. Look for the answer in spam, too.

script-issuer = They ask for your name, your date of birth and which charge: shop, day, amount. Have the card and statement ready. The card holder needs to speak. Never say the PIN. { MENU($desk) }
    .back = { practice-issuer.last }

script-prepaid = They ask which kind of card it is, where and when it was bought, and which numbers were told. Have the cards and receipt ready. The buyer needs to speak. { MENU($desk) }
    .back = { practice-prepaid.last }

script-bank = They ask for the account holder's name, when, how much and where it was sent, and how it began. Have the passbook or slip ready. The holder needs to speak. Never say the PIN. { MENU($desk) }
    .back = { practice-bank.last }

script-merchant = They ask for the name on the contract, its e-mail or phone, and the order number. Have the order mail ready. The contract holder needs to speak; if you call for them, say so first. { MENU($desk) }
    .back = { practice-merchant.last }

script-police = They ask when, who, what happened and how much you paid. Have the caller's number and photos of screens ready. If you call for somebody, say so first. What you know is enough. { MENU($desk) }
    .back = { practice-police.last }

script-consumer = They ask when it was, which contract or payment, and what you would like to happen. Have the papers and messages ready. If you call for somebody, say so first. { MENU($desk) }
    .back = { practice-consumer.last }

script-account = They ask for the registered phone or e-mail and the last four digits of account or card. Have that ready. The registered person needs to speak. Never say the password. { MENU($desk) }
    .back = { practice-account.last }

script-ccj = They ask for the shop's name and site, the day, the amount and what was written so far. The contract holder writes to them. They have no phone line and answer by e-mail.
    .back = When they answer, ask: (1) what they can tell the shop (2) when the next answer comes (3) what to do meanwhile. Keep the reference number.

script-advice = They ask what happened, when, and what troubles you now. Have photos or papers ready. If you call for somebody, say so first. { MENU($desk) }
    .back = Before hanging up ask: (1) what to do now (2) who else can help (3) whether you may call again (4) their name.
