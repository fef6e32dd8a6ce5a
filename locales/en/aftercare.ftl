### Weeks later: a short text for the family, and the warning of "we get your money back".

card = You can send this to family or friends as it is. It says nothing of your case.
    .private = It says nothing of your case. If you keep the matter from your family, you need not send it.
    .offer = A text for the family
    .which = Which text shall it be?

card-code =
    I hear that people are told by phone or on a screen to buy gift cards and read out the codes. If that happens, hang up before you say a code, and ring me. I will never ask you for one.
    .label = Gift card codes
card-money =
    If anybody asks you to send money in a hurry, in whatever name: hang up and ring the number you know. Before it is sent we can check as often as we like. I do the same.
    .label = Sending money
card-screen =
    If a warning with a phone number pops up, do not ring it. Close it or switch off, and tell me. Please install no remote-control app, whoever asks.
    .label = Warnings on screen
card-mail =
    If the bank or a parcel service writes, do not press the link; open your usual app instead. If unsure, send me a photo before you press. We look together.
    .label = Mails and SMS
card-renewal =
    Software bought long ago may renew every year by itself. If you see a debit with an unknown name, do not ring anybody in a hurry; tell me first. We look together.
    .label = Renewals
card-door =
    If somebody at the door or in a shop presses you to sign, do not decide that day; take the papers and show me. Even after signing, much can be done early. I will not scold you.
    .label = Pressed to sign
card-shop =
    Before you buy from a very cheap web shop, show me its name and address. If it takes only bank transfers, ask me first, please.
    .label = Web shops
card-wave =
    If somebody says they get lost money back: do not answer, do not pay. Even in the name of a lawyer or office, hang up; then we check with the official number together.
    .label = "Money back" offers

caution =
    .off = All right. The later warnings are off. Reminders of your deadlines will still come.
    .on = All right. The later warnings are on again.
    .none = No such warning is planned now.
    .again = Tell me after all

# What will still be told of a matter that is over.
after =
    This matter is closed, but I will still remind you of the following. If you do not want that, send "no more warnings".
    { $lines }
