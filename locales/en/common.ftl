### Words every trouble uses. Calm, short, no blame, no verdict, no promise of money.

hello =
    I am Kaeru. I'll stay with you until the money is back or everything has been tried.
    I won't tell anybody what you write here unless you agree.
    .again = Welcome back. We can go on where we were.

masked =
    I do not take numbers or passwords, and I kept none.
    If you can, please unsend that message.
    .urgent = I do not take numbers or passwords. If you can, unsend that message.

private = All right. I will not tell your family or anybody near you.
    .open = All right. Whom you talk to is up to you.

cards =
    .why-half = A code told only in part may still be unused, so it goes first.
    .why-value = We go by the money that can still be saved, the largest first.
    .unused = Please keep card { $card_number } unused, with its receipt. Whether it can be returned depends on the issuer. You can ask: "Can an unused card be returned?"
    .saved = Card { $card_number } was saved before anybody used it. Keep it with its receipt.
    .used = Card { $card_number } was reported as used. Do not redeem it now; keep card and receipt.
    .open = We do not know about card { $card_number } yet. Tell me when the issuer answers.
    .todo = Card { $card_number } has its turn here too. Please send its code to nobody.

echo =
    This is what I understood. If it is wrong, send "correct".
    { $lines }

fact-line =
    .answer_on = Answer promised for: { DAY($answer_on) }
    .callback_on = Call promised for: { DAY($callback_on) }
    .ordered_on = Ordered: { DAY($ordered_on) }
    .delivered_on = Delivered: { DAY($delivered_on) }
    .received_on = Paper received: { DAY($received_on) }
    .service_on = In use since: { DAY($service_on) }
    .contracted_on = Contract made: { DAY($contracted_on) }
    .by = Refund promised for: { DAY($by) }
    .asked_on = Refund asked for: { DAY($asked_on) }
    .learned_on = Found out on: { DAY($learned_on) }
    .seller = Seller or company: { $seller }
    .goods = What it is for: { $goods }
    .order = Order number: { $order }
    .promised_on = Promised for: { DAY($promised_on) }
    .next_on = Next delivery: { DAY($next_on) }
    .notice_on = Public notice: { DAY($notice_on) }
    .holder_name = Name: { $holder_name }
    .reference = Name or reference: { $reference }
    .told_on = Day the code was told: { DAY($told_on) }
    .value = Value of one card: { YEN($value) }
    .card_value = Value of the card: { YEN($card_value) }
    .card_told = Code of the card: { $card_told ->
        [told] told
        [half] told in part
       *[untold] not told
    }
    .disputed = Amount not yours: { YEN($disputed) }
    .sent_on = Sent on: { WHEN($sent_on) }
    .bank_name = Bank it was sent from: { $bank_name }
    .paid_amount = Amount paid: { YEN($paid_amount) }
    .misuse_amount = Amount misused: { YEN($misuse_amount) }
    .merchant = Shop: { NAME($merchant) }
    .brand = Kind: { NAME($brand) }
    .amount = Amount: { YEN($amount) }
    .issuer = Card company: { NAME($issuer) }
    .charged_on = Day of use: { DAY($charged_on) }
    .service = Company: { NAME($service) }
    .debit_on = Debit: { DAY($debit_on) }
    .happened = The mail: { $happened ->
        [nothing] nothing done yet
        [opened] the link was opened
        [entered] something was typed in
       *[money] money or numbers were given
    }
    .entered = Typed in: { $entered ->
        [password] password or code
        [card] card number
        [bank] bank details
       *[several] several things
    }
    .holder_is = Contract or account of: { KIN($holder_is) }
    .holder = In the name of: { $holder ->
        [self] me
        [family] a relative
       *[other] somebody else
    }
    .payer_is = Who pays: { KIN($payer_is) }
    .payer = Who pays: { $payer ->
        [holder] the holder
        [typist] me
       *[another] somebody else
    }
    .manager_is = Who looks after it: { KIN($manager_is) }
    .manager = Who looks after it: { $manager ->
        [holder] the holder
        [typist] me
       *[relative] another relative
    }
    .relation = What you are to them: { $relation ->
        [spouse] wife or husband
        [child] child, grandchild
        [kin] other relative
       *[helper] friend or helper
    }

trouble =
    .later = I'll remember that, too. We'll look at it when this one is done.
    .covered = I'll ask about that, too, when its turn comes. First this one.

said =
    .nothing = No words arrived. Please write something or press a button below.
    .noted = I have noted that.
    .heard = I have kept what you wrote.
    .ahead =
        Thank you, that helps. I have noted it:
        { $lines }
    .unclear = I could not quite read that. Please choose what comes closest.
    .stuck = Sorry, I could not read that. You can also send "human" or "back".
    .old-button = That button belongs to an earlier question. Nothing was changed.
    .sticker = Thank you for the sticker.
    .voice = I cannot listen to voice. A few words or a button, please.
    .file = I cannot open files. Please keep it, do not throw it away.
    .location = I do not use locations. A few words or a button, please.
    .photo = I got the photo. I cannot read it, so please tell me in words too.
    .photo-kept = I noted that you sent a photo. If a code is visible, please unsend it, cover the code and take it again.
    .begin-again = The order of my questions has changed. Your answers are kept; we'll go through them from the start.
    .taken-back = You took back a message. I am also deleting my own messages that repeated it. We can go on from here.
    .too-fast = So much arrived at once that I could not read all of it. Please wait a minute and send it again.
    .overtaken = Sorry for the late answer. Let us go on from here.
    .thanks = You are welcome. Write whenever something comes up.
    .general = I help with money trouble, charges and suspicious messages. I cannot answer general questions well.

menu = What happened? Press what comes closest, or just write it.
    .seller_abroad = A seller abroad
    .identity = Who is speaking
    .signature = Name for the letter
    .despair = A hard time
    .prepaid_card = Gave gift card codes
    .unknown_charge = An unknown charge
    .unwanted_contract = Talked into contract
    .refund_status = Waiting for a refund
    .bank_transfer = Sent money
    .online_purchase = Something bought
    .second_wave = A "get it back" call
    .fake_warning = A warning on screen
    .suspicious_email = Suspicious mail/SMS
    .account_takeover = Account taken over
    .data_leak = Customers' data
    .device_trouble = Device not working
    .wrong_desk = Whom do I ask?
    .paid = Gave money or codes
    .charge = A charge or contract
    .account = Mail/account/screen
    .other = Something else
    .more = More / a person
    .language = Language
    .plan = See my plan
    .human = Talk to a person
    .records = My record

common =
    .pick = Choose a date
    .choose = Choose from all
    .done = Done
    .later = Later
    .cannot = I can't
    .kept = Confirmed
    .not_yet = Not yet
    .letter-read = Read it to them
    .letter-sent = I sent it
    .letter-copy = Copy
    .correct = Correct

plan =
    What comes next:
    { $lines }
    .more = { $lines }
    .empty = Everything planned is done for now.
    .none = There is no plan yet.
    .late = - Overdue since { DAY($due) }: { $lines }
    .over = - { $lines } (the last day, { DAY($last) }, has passed)
    .dated = - { DAY($due) }: { $lines }
    .undated = - { $lines }
    .deadline = - { DAY($due) }: { $lines } (last day { DAY($last) })
    .deadline-only = - by { DAY($last) }: { $lines }
    .settle = Something is done
    .waiting = - waiting, check { DAY($due) }: { $lines }
    .waiting-undated = - waiting: { $lines }
    .whose = { $lines } ({ KIN($who) })
    .whose-helper = { $lines } (helper)
    .about = { $lines } ({ NAME($shop) })
    .about-unnamed = { $lines } (no name, { YEN($money) })
    .about-unknown = { $lines } (no name)

settled =
    What is settled:
    { $lines }
    .more = { $lines }
    .none = Nothing is settled yet.
    .open = See what is settled
    .done = - done: { $lines }
    .kept = - confirmed: { $lines }
    .cannot = - not possible: { $lines }

back =
    .nothing = There is no question before this one.

stop =
    All right. I keep what we have so far.
    Reminders of dates go on. You can come back at any time.
    .nothing = All right. Write to me whenever you need me.
    .go-on = Go on
    .menu = Menu
    .erase = Erase my data

human =
    You can talk to people here.
    { $lines }
    .back = Back to the question
    .show = Show the desks
    .line-open = - { NAME($desk) }: { PHONE($desk) }{ CALL($desk) }, open now
    .line-closed = - { NAME($desk) }: { PHONE($desk) }{ CALL($desk) }, closed now, opens { WHEN($opens_on) }
    .line-unknown = - { NAME($desk) }: { PHONE($desk) }{ CALL($desk) }, { HOURS($desk) }

despair =
    Thank you for telling me. This must be very hard.
    Let us put the money aside for now. The paperwork can wait.
    .people =
        Please do not stay alone. Speak to somebody near you.
        If your life is in danger, please call { PHONE($emergency) } now.

language = 言葉を選んでください。 Please choose a language.
    .others =
        I speak Japanese and English. This desk speaks other languages, too. 日本語と英語で話せます。
        { $lines }
    .ja = 日本語
    .en = English
    .changed = From now on I'll use English.

erase =
    This erases all your records and reminders, those of deadlines too. It cannot be undone.
    Shall I erase everything?
    .held =
        This is what I keep at the moment.
        { $lines }
    .cases = ・Cases with their records: { $count }
    .reminders = ・Reminders to come: { $count }
    .links = ・Links that open: { $count }
    .page = See my record first
    .last = When you have printed or saved it, please choose. Once it is erased, that page opens no more.
    .yes = Erase everything
    .no = Keep it
    .done =
        Everything is erased. Thank you for talking to me.
        What you wrote you can delete on your screen. Shops and banks keep their own records.
    .kept = All right. Nothing was erased.

contract = This is about { NAME($shop) }.

money =
    The money on record:
    { $lines }
    .more = { $lines }
    .none = There is no money on record yet.
    .sums = { $lines }
    .line = - { $lines }
    .dated = { DAY($day) }: { $lines }
    .charged = charged { YEN($money) }
    .charged-expected = to be debited { YEN($money) }
    .disputed = disputed { YEN($money) }
    .promised = promised { YEN($money) }
    .credited = back on the statement { YEN($money) }
    .credited-expected = expected back { YEN($money) }
    .lost = not coming back { YEN($money) }
    .kept = saved or kept on { YEN($money) }
    .back = Came back in all: { YEN($money) }
    .kept-sum = Saved or kept on: { YEN($money) }
    .lost-sum = Did not come back: { YEN($money) }
    .open = Not back yet: { YEN($money) }
    .nothing-back = Nothing is back on a statement yet.

contract-unnamed = This is about the charge without a name ({ YEN($money) }).

contract-unknown = This is about the charge without a name.

corrected =
    Corrected. All other records stay.
    { $lines }
    .short = Corrected. All other records stay.
    .was = before: { $lines }
    .now = now: { $lines }

export =
    Here is everything kept about you, behind the button below.
    It works until { WHEN($due) }. Please do not pass it on to others.
    .open = See my record
    .revoke = Stop the link
    .revoked = The link is stopped and no longer works.
    .button = Get my record

records = You can look at what is kept about you, or erase it.

# The page of the record: headings, and words beside what is kept.
record = What Kaeru keeps about you
    .note = Card numbers and PINs were never kept. ●●●● stands where one was taken out.
    .asks = Press the button and your record appears here. Please check that nobody else can see your screen.
    .show = Show my record
    .json = Save as data (JSON)
    .gone = This link no longer works. Send "export" in the chat and you get a new one.
    .ties = Connections
    .you = About you
    .lang = Language
    .met = First talk
    .app = Your app
    .user = Your number in the app
    .case = Case opened { DAY($due) }
    .state = State
    .open = open
    .closed = closed
    .facts = What you told us
    .diary = Diary
    .tasks = To do and to wait for
    .money = Money
    .reminders = Planned reminders
    .unsent = Messages about to be sent
    .burst = Messages still being gathered
    .sent = Number of sent messages noted so that they can be taken back
    .links = Links that work now
    .tail = Length of a number that came only in part
    .desk = What the helpdesk keeps
    .yes = yes
    .no = no
    .todo = to do
    .done = done
    .cannot = could not
    .withdrawn = withdrawn
    .waiting = waiting
    .kept = confirmed
    .money-charged = charged
    .money-disputed = disputed
    .money-promised = promised back
    .money-credited = came back
    .money-lost = lost
    .money-kept = kept

correct = Which one shall we correct?
    .which =
        Which one is it about?
        { $lines }
    .all = the matter as a whole
    .card = card { $number }
    .more = Something else
    .nothing = There is nothing to correct right now.
    .roles = Whose contract it is

case =
    Which matter is it about?
    { $lines }
    .about = About: { $lines }
    .other = Another matter
    .since = { $lines } (since { DAY($due) })
    .some = your matter

fact =
    .seller = Seller or company
    .goods = What it is for
    .order = Order number
    .promised_on = Promised day
    .next_on = Next delivery
    .notice_on = Day of the public notice
    .holder = Contract holder
    .payer = Who pays
    .manager = Who looks after it
    .relation = What you are to them
    .seen_before = Was it there before
    .monthly = Monthly payments
    .answer_on = Day of the answer
    .callback_on = Day of the call
    .sent_on = Day it was sent
    .ordered_on = Day of the order
    .delivered_on = Day of delivery
    .received_on = Day the paper came
    .service_on = First day of service
    .contracted_on = Day of the contract
    .by = Day of the refund
    .asked_on = Day it was asked
    .road = Way of the refund
    .shop = Online shop
    .learned_on = Day it was learned
    .card_told = Was the code told
    .card_value = Value of the card
    .disputed = Amount not mine
    .latin_name = Name in Latin letters
    .holder_name = Name and phone for the letter
    .mail_used = Mail used
    .back_days = Money-back days
    .count = Number of cards
    .value = Value of one card
    .told_on = Day the code was told
    .merchant = Shop
    .brand = Kind of card
    .debit_on = Day of the debit
    .reference = Name or reference
    .amount = Amount
    .issuer = Card company
    .charged_on = Day of use
    .service = Company
    .happened = The mail
    .entered = What was typed
    .bank_name = Bank it was sent from
    .paid_amount = Amount paid
    .misuse_amount = Amount misused

reminder = { $lines }
    .note = At the end note name, reference number and time.
    .deadline =
        { $lines }
        The last day is { DAY($last) } (counted cautiously).
    .digest =
        Instead of a notice, I tell you here. None of this is urgent.
        { $lines }
    .unpushed =
        I could not send you a notice, so I tell you here:
        { $lines }
    .more = Other reminders waiting: { $count }. One at a time is fine. First this one.

duty =
    .done = Noted. Well done.
    .cannot = All right, there is no need to force it. Send "human" and I will show you people you can talk to.
    .kept = Good to hear. I noted it.
    .not_yet = All right. I will ask again in a while.
    .already = That one is already settled in my notes.
    .moved =
        This changed with it:
        { $lines }
    .moved-line = - { $lines }: the last day is now { DAY($last) }.
    .moved-last = - The last day is now { DAY($last) }.
    .moved-unknown = - { $lines }: the last day stays unknown until we know the date.
    .moved-due = - { $lines }: now { DAY($due) }
    .moved-undated = - { $lines }: changed
    .added = - { $lines }: new, { DAY($due) }
    .added-undated = - { $lines }: new
    .gone = - { $lines }: no longer needed
    .letter-new = - { $lines }: the text changes too
    .letter-sent = - { $lines }: look at what you sent, too

later = When shall I remind you again?
    .hour = In a while
    .evening = This evening
    .morning = Tomorrow morning
    .set = I will remind you again: { WHEN($due) }.
    .past-deadline = That is after the last day, { DAY($last) }. If you can, please choose an earlier day.

diary =
    .desk-unsure = At the counter, the number of the head office may be needed
    .done = Done: { $lines }
    .cannot = Could not be done: { $lines }
    .kept = Confirmed: { $lines }
    .not_yet = Not yet: { $lines }
    .corrected = Corrected
    .reminded = Reminded: { $lines }
    .photo = Got a photo
    .remark = In their own words: { $words }
    .masked = A number was sent and hidden
    .unsent = A message was unsent
    .refused = A message to you was not delivered
    .contact = A contact
    .contact-corrected = Corrected: { $old } to { $new }
    .mail = A mail was looked at together
    .reply-receipt = Answer of the shop: received
    .reply-offer = Answer of the shop: an offer
    .reply-question = Answer of the shop: a question
    .reply-done = Answer of the shop: done
    .reply-refusal = Answer of the shop: refused
    .reply-away = Answer of the shop: leads elsewhere

blank = [not known]
    .merchant = [shop]
    .shop = [shop]
    .brand = [kind of card]
    .amount = [amount]
    .charged_on = [date of the charge]
    .debit_on = [date of the debit]
    .issuer = [card company]
    .reference = [reference number]
    .sent_on = [day it was sent]
    .holder_name = [name of the contract holder]
    .phone = [telephone]
    .seller = [name of the seller]
    .goods = [goods or service]
    .contracted_on = [day of the contract]
    .received_on = [day the paper came]
    .learned_on = [day it was noticed]
    .order = [order number]
    .ordered_on = [day of the order]
    .told_day = [day it was told]
    .told_total = [sum of the cards]
    .told_count = [number of cards]
    .abroad_writer = [your name]
    .abroad_mail = [e-mail used]
    .sender_name = [name]
    .reporter_name = [name of the person reporting]
    .dated = [date of sending]
    .address = [address]
    .instalment_firm = [name of the instalment company]
    .line_number = [contract or phone number]
    .leak_sender = [shop or company and its phone]
    .leak_people = [number of people]
    .leak_cause = [cause, as far as known]
    .leak_harm = [harm: yes / no]
    .leak_told = [told / in preparation]
    .leak_public = [made public or not]
    .leak_measures = [what was done, what is next]
    .leak_other = [police consulted, etc.]
    .payee = [account the money went to]
    .contacted_how = [how they contacted you]
    .sent_how = [how it was sent]

blanks =
    The text still had a gap:
    { $lines }
    If you filled it in yourself, press below. If not, fill it first and send it then.
    .line = - { $lines }
    .by-hand = I wrote it by hand
    .told = I said it

form =
    .list = {", "}
    .yen = { $amount } yen
    .money = { $currency } { $amount }
    .day = { $weekday } { $day } { $month }
    .day-year = { $weekday } { $day } { $month } { $year }
    .moment = { $day }, { $clock }
    .seen = checked { $month } { $year }
    .name-gone = that company
    .desk-gone = that desk
    .phone-yes = { $number }
    .phone-confirm = the phone number on your card (to compare: { $number })
    .phone-none = the phone number on your card
    .call-free = {" "}(free call)
    .call-charged = {" "}(call charge)
    .call-free_from_landline = {" "}(free from a landline, charged from a mobile)
    .hours-always = day and night
    .hours = { $days } { $opens } to { $closes }
    .hours-daily = daily
    .hours-weekdays = weekdays
    .hours-vary = { $days } at the local desk's hours
    .hours-and = {"; "}
    .hours-unknown = hours differ by place and desk
    .cost-unknown = {" "}(a recorded voice first says what the call costs)
    .menu = Voice menu: { $path }.
    .menu-unknown = If there is a voice menu, the closest choice will do.
    .link-none = the official app
    .path-none = the official app or site
    .weekday-0 = Mon
    .weekday-1 = Tue
    .weekday-2 = Wed
    .weekday-3 = Thu
    .weekday-4 = Fri
    .weekday-5 = Sat
    .weekday-6 = Sun
    .weekday-7 = holidays
    .month-1 = Jan
    .month-2 = Feb
    .month-3 = Mar
    .month-4 = Apr
    .month-5 = May
    .month-6 = Jun
    .month-7 = Jul
    .month-8 = Aug
    .month-9 = Sep
    .month-10 = Oct
    .month-11 = Nov
    .month-12 = Dec
    .kin-family = your family
    .kin-mother = your mother
    .kin-father = your father
    .kin-grandmother = your grandmother
    .kin-grandfather = your grandfather
    .kin-uncle = your uncle
    .kin-aunt = your aunt
    .kin-husband = your husband
    .kin-wife = your wife
    .kin-son = your son
    .kin-daughter = your daughter
    .kin-brother = your brother
    .kin-sister = your sister
    .kin-cousin = your cousin
    .kin-daughter_in_law = your daughter-in-law
    .kin-son_in_law = your son-in-law
    .kin-guardian = the guardian
    .kin-carer = the carer
    .kin-client = your client
    .kin-parent = your parent
    .kin-niece = your niece
    .kin-nephew = your nephew
    .kin-grandchild = your grandchild
    .kin-friend = your friend
    .kin-neighbour = your neighbour
    .kin-colleague = your colleague

quick =
    .leave = Leave
    .back = Back
    .human = Talk to a person
    .menu = Menu

# Said where others read it too: never a word about a case.
called = Let us talk in private. Please write to me there.
commanded = I went on in your direct messages.

home = What is going on
    .none = Nothing yet. Write to me under "Messages".

# The same words as in LINE's menu picture (bot/channels/richmenu_en.svg).
richmenu =
    .name = Kaeru menu
    .bar = Kaeru menu
    .prepaid_card = Gave gift card codes
    .unknown_charge = Unknown charge
    .suspicious_email = Suspicious email
    .plan = My plan
    .human = Talk to a person
    .menu = Menu: language/erase

# Slack's app manifest. Japanese and English stand side by side.
slackapp =
    .name = Kaeru
    .about = After an unknown charge or a scam, one step at a time
    .long = An unknown charge, a suspicious mail, a prepaid code given away: Kaeru tells the next step and watches deadlines and promises. Talk to it in messages; channels see nothing of your case. "Erase" deletes your record.
    .command = Ask Kaeru (it answers in direct messages)
    .hint = what happened
    .check = Check this message
    .open = Open a case from this
    .intake = Start a case by phone

forward = You can send this to { KIN($who) } as it is. It has no names or numbers in it.
    .label = A text to send
    .none = Nobody else was asked for anything yet.

forward-text =
    Could you help me with something? There is no hurry.
    { $lines }
    Please do not call numbers you do not know. Just tell me what you find.

report = Which one is it about?
    { $lines }
    .line = { NAME($shop) }
    .line-unnamed = the one without a name ({ YEN($money) })
    .line-unknown = the one without a name

settle =
    Which one is done?
    { $lines }
    .line = { $number }. { $lines }
    .n1 = No. 1
    .n2 = No. 2
    .n3 = No. 3
    .n4 = No. 4

# One question when words alone do not tell the road; and what helps at once where no flow leads on yet.
road =
    .which = Please tell me a little more. Which comes closest?
    .other = Something else
    .name-account_takeover = Account or data taken
    .name-fake_warning = Warning, remote use
    .name-bank_transfer = I sent money
    .name-unwanted_contract = Leave a contract
    .name-online_purchase = An online purchase
    .name-data_leak = Work data got out
    .name-device_trouble = Device or net trouble
    .name-refund_status = Refund or a reply
    .account_takeover =
        First change the password, in the official app or the way you usually log in, never through the link.
        If you typed a card number, call the number on the card now.
    .fake_warning =
        Do not call the number on the screen. You may hang up on whoever is on the line.
        If somebody controlled the device, unplug the network cable or switch off Wi-Fi.
    .bank_transfer =
        Tell the bank or payment app you used, right now, that you were tricked into sending money.
        They can ask to stop the account. Please send nothing more.
    .unwanted_contract =
        Keep the contract paper and the day you received it at hand. There is a time limit, so ask today.
        A written notice is safer than a phone call.
    .online_purchase =
        Keep the order page, mails and proof of payment. If you paid by card, the card company can help with goods not received.
    .data_leak =
        Take the device off the network and leave it on. Write down what was on it.
        Tell the person in charge today, and erase nothing.
    .device_trouble =
        If no money or password is at risk, the shop it came from, or the company your contract is with, is the quickest place to ask.
    .refund_status =
        Keep their words with the date. A refund stays a promise until a minus line is on your statement.

# What people often ask in between; afterwards the pending question returns.
aside =
    .search = Please do not use a search: it may show you another, similar place. The front door is the official app or an address typed by hand.
    .over = You can rest here; nothing is lost. If you can, let us do just the next thing. I'll remind you of the rest when it is due.
    .helper =
        Do not answer, pay or give any numbers. Some people look for those in trouble and offer help. Assume that no company contacts you first.
        Keep a screenshot, then report and block them. That is enough.
    .pc = Do not use a device that was controlled, or that they put software on, for banking or passwords. Another phone is fine.
    .police =
        For advice: { PHONE($desk) }. They may not get the money back, but their record helps when you talk to the bank or the issuer.
    .money =
        I cannot say yet. The sooner we act, the more roads stay open. Let us try them one by one.
        You can also ask { PHONE($desk) }.
    .card = Please do not write it, neither here nor in a mail or letter. If needed, the last four digits are enough.
    .stop_card =
        If others know the number, stopping the card is the safest way. Monthly payments stop too, so list them first.
    .family = Whether you tell them is up to you. I won't tell anybody. Please do not carry it all alone.
    .staff = Yes, do speak to them. "Somebody on the phone tells me to pay" is enough. Staff of shops and banks hear this often.
    .privacy = What you write is kept encrypted. Nobody sees it unless you agree. Send "erase" and everything is gone.
    .cost = It is free. I never ask you for money.
    .late = There are still things we can do. First what can be stopped, one after the other.
    .scam =
        I cannot tell whether it is real. We do not need to know: let us act on what we know, so that no more is lost.
    .caller = You need not answer numbers you do not know. If it matters, call the official number yourself.
    .pay = Please do not pay in a hurry. There is time to check what it is. People who push you can wait.
    .keep = Please do not delete or throw anything away. Take a photo of the screen. It helps later.
    .lawyer =
        You can ask a public desk first: { NAME($desk) }: { PHONE($desk) }.
        Please do not hire anybody who comes to you and says they can get it back.
    .long = I ask one thing at a time, and there are only a few more. You can stop any time; we'll go on where we were.
    .until = Where there is a last day, I'll tell you as soon as it is known, and remind you before. For now, just the next question.
    .until-last = The last day known so far is { DAY($last) }. For now, just the next question.
    .until-dated =
        These are the days that are set:
        { $lines }
    .wait = Things are easier to stop early. If it is too much, take a rest. You can come back any time; I keep our place.
    .answer = You need not answer in a hurry. Please pay nothing, give no numbers and open no links. Keep the messages; do not delete them.
    .more = First we stop what they know: numbers, cards, passwords. If you see anything you do not know, write it here at once.
    .passwords = Change passwords from a device they did not touch: mail first, then banking, then shopping. Do not write the new ones here.
    .whom = I'll tell you whom to call when that step comes. If it cannot wait, use the number on your card or passbook, never one they gave you.
    .did = Well done. That is an important step.
    .hangup = Yes, you can hang up without a word. It is not rude.
    .shared = It is good to have somebody beside you. You can go through this together.
    .cut = Good that the call has ended. If they ring again, you need not answer.
    .now = For now, just answer the next question. From there I'll tell you what to do, one step at a time.
    .kept = It is very good that you have it. Please keep it as it is, and do not delete or throw away anything.
    .going = Please go ahead; I'll be here. When it is done, write me one line about how it went.
    .anger = You have every right to be angry. Let us take just the next step, together.
    .fear = That is frightening, and you are not alone. No need to rush. We go one small step at a time.
    .useless = I am sorry I was not clear. Send "human" and I'll show you who you can talk to. We can also go on here.
    .tongue =
        Try: "Eigo, onegai shimasu" (English, please). Somebody beside you who speaks Japanese can talk for you.
        In many languages: { NAME($desk) }, { PHONE($desk) }
    .visa =
        You are the one in need here, and you may ask for help. About your visa I cannot say anything certain.
        In many languages: { NAME($desk) }, { PHONE($desk) }
    .instead = I cannot call, write or pay for you. I give you the words and remember what comes next.
    .fee = That differs from place to place. Ask before you agree: "Does this cost anything?" A call may cost the usual phone charge. Talking to me is free.
    .blame = Please do not blame yourself. They do this as a job. What counts is that you noticed and acted.
