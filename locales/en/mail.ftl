### Answers to pasted mails and messages. Never whether they are real: what is known, what is not, how to find out.

mail =
    .contradicts =
        Some of this does not fit what the company says, or what such notices are usually like. Please press nothing in it, and keep it.
        { $lines }
    .cannot_confirm =
        From these words alone nobody can tell who sent this. Please press nothing in it, and keep it.
        { $lines }
    .nothing = From these words alone nobody can tell who sent this. Please do not use its links or numbers.
    .belongs = The address in it belongs to { NAME($company) }. That does not show who sent it, so open the official site or app yourself.
    .belongs_changed = The address in it belongs to { NAME($company) }. That does not show who sent it. A notice of a change or log-in can be true, so open the official site or app yourself today.
    .door = To find out, type this address yourself: { LINK($company) } ({ SEEN($company) })
    .door_app = To find out, use the app you always use, or a contact printed on your own papers.
    .changed = A notice of a change or a new log-in can be true. Please do not put it off: look today, in the app you always use.

mail-sign =
    .lookalike = - The link only resembles an address of { NAME($company) }
    .trick = - The link is written in a way that hides where it goes
    .shows_other = - The address you see is not where the link goes
    .sender_alike = - The sender only resembles an address of { NAME($company) }
    .never_password = - { NAME($company) } says it never asks for passwords
    .never_card = - { NAME($company) } says it never asks for card numbers
    .never_code = - { NAME($company) } says it never asks for codes
    .never_identity = - { NAME($company) } says it never asks for personal details
    .never_gift_card = - { NAME($company) } says it never takes payment in gift cards
    .never_demand = - { NAME($company) } says it sends no demands for payment by e-mail
    .never_withdrawal = - { NAME($company) } says it sends no e-mail to announce that an account will be closed
    .never_trade_check = - { NAME($company) } says it never asks you to confirm transactions by e-mail
    .never_parcel_sms = - { NAME($company) } says it sends no parcel notices by text
    .one_time_code = - It brings a code that is only for you. Please tell it to nobody
    .asks_gift_card = - It wants gift cards or e-money
    .bank_change = - It wants money sent to a different account from now on
    .forwards = - The link passes through a known site to somewhere else
    .asks_password = - It wants you to enter a password or PIN
    .asks_code = - It wants you to enter a code
    .asks_card = - It wants you to enter card or account numbers
    .asks_identity = - It wants you to enter personal details
    .asks_install = - It wants you to install something
    .short_link = - A short link hides where it really goes
    .anyones_page = - Anybody can make a page at this kind of address: it need not be the company's
    .link_unlisted = - The link is not among the checked addresses of { NAME($company) }
    .sender_unlisted = - The sender is not among the checked addresses of { NAME($company) }
    .hidden_letters = - There are letters in it that nobody can see
    .reply_elsewhere = - A reply would go somewhere other than the sender
    .sender_unproven = - It did not pass the technical check of its sender
    .asks_money = - It wants a payment
    .asks_call = - It wants you to call the number in it
    .secrecy = - It wants you to tell nobody
    .reward = - It offers money or points
    .threat = - It makes people afraid that something will be closed, or worse
    .deadline = - It hurries you with a deadline
    .changed = - A notice of a change or log-in can be true. Please open the app yourself today and look
    .odd_file = - It wants you to open a kind of file that can start something by itself
    .wording = - It is worded as many false notices are
    .unseen_link = - Where its button leads cannot be seen here
