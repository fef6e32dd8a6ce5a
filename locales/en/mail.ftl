### Answers to pasted mails and messages. Never whether they are real: what is known, what is not, how to find out.

mail =
    .contradicts =
        Some of this does not fit what the company says, or how real notices look. Do not press anything, and keep it.
        { $lines }
    .cannot_confirm =
        From these words alone nobody can tell who sent this. Do not press anything, and keep it.
        { $lines }
    .nothing = From these words alone nobody can tell who sent this. Leave its links and numbers unused.
    .belongs = The address in it belongs to { NAME($company) }. Who sent it is not known, so open the front door yourself.
    .belongs_changed = The address in it belongs to { NAME($company) }. Who sent it is not known. A notice of a change or sign-in can be true, so open the front door yourself today.
    .door = To find out, type this address yourself: { LINK($company) } ({ SEEN($company) })
    .door_app = To find out, use the app you always use, or a contact printed on your own papers.
    .changed = A notice of a change or a new sign-in can be true. Do not leave it: look in the app you always use, today.

mail-sign =
    .lookalike = - The link only resembles an address of { NAME($company) }
    .trick = - The link is written so that it hides where it goes
    .shows_other = - The address you see is not where the link goes
    .sender_alike = - The sender only resembles an address of { NAME($company) }
    .never_password = - { NAME($company) } says it never asks for passwords
    .never_card = - { NAME($company) } says it never asks for card numbers
    .never_code = - { NAME($company) } says it never asks for codes
    .never_identity = - { NAME($company) } says it never asks for personal details
    .never_gift_card = - { NAME($company) } says it never takes payment in gift cards
    .never_demand = - { NAME($company) } says it sends no demands by mail
    .never_withdrawal = - { NAME($company) } says it sends no notice of withdrawal by mail
    .never_trade_check = - { NAME($company) } says it never asks about transactions by mail
    .never_parcel_sms = - { NAME($company) } says it sends no parcel notices by text
    .one_time_code = - It brings a code that is only for you. Tell it to nobody
    .asks_gift_card = - It wants gift cards or e-money
    .bank_change = - It wants money sent to a new account
    .forwards = - The link passes through a known site to somewhere else
    .asks_password = - It wants you to enter a password or PIN
    .asks_code = - It wants you to enter a code
    .asks_card = - It wants you to enter card or account numbers
    .asks_identity = - It wants you to enter personal details
    .asks_install = - It wants you to install something
    .short_link = - A short link hides where it really goes
    .anyones_page = - Anybody can make a page at this address: it need not be the company's
    .link_unlisted = - The link is not among the checked addresses of { NAME($company) }
    .sender_unlisted = - The sender is not among the checked addresses of { NAME($company) }
    .hidden_letters = - There are letters in it that nobody can see
    .reply_elsewhere = - A reply would go somewhere other than the sender
    .sender_unproven = - It failed the check of its sender
    .asks_money = - It wants a payment
    .asks_call = - It wants you to call the number in it
    .secrecy = - It wants you to tell nobody
    .reward = - It offers money or points
    .threat = - It frightens with something being closed or worse
    .deadline = - It sets a deadline to hurry you
    .changed = - A notice of a change or sign-in can be true. Open the app yourself today and look
    .unseen_link = - Where its button leads cannot be seen here
