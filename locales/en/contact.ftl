### Whom, when, what was said. Only what was told is written, nothing is added.

contact =
    Noted.
    { $lines }
    .only = - Told to me { WHEN($told_on) }
    .at = - { WHEN($told_on) }
    .desk = - { $desk ->
        [none] {""}
        [issuer] card company
        [merchant] shop
        [service] company
        [bank] bank
       *[other] { NAME($desk) }
    }{ $department ->
        [none] {""}
       *[other] {" "}{ $department }
    }
    .name = - Name: { $person }
    .reference = - Reference: { $reference }
    .phone = - Phone: { $phone }
    .waited = - Wait: { $count } min
    .missed = - Not reached (attempt { $count })
    .promise = - Promise: "{ $text }". I'll ask on { DAY($due) }
    .settled = - Done: { $lines }
    .no_misuse = - They see no misuse
    .restricted = - The account is restricted
    .own-call = You called the official number yourself, so do not worry about how they sound.
    .their-call = If they called you, it is safest to hang up and call the official number back.
    .corrected =
        Corrected. The earlier note is kept as well.
        { $lines }
    .renamed = Corrected: "{ $old }" is now "{ $new }". The earlier note is kept as well.
    .fix = Correct
    .fix-at = Correct the time
    .fix-desk = Correct the desk
    .fix-department = Correct department
    .fix-name = Correct the name
    .fix-phone = Correct the phone
    .fix-reference = Correct reference
    .fix-waited = Correct the wait
    .fix-promise = Correct the promise
    .which = Which part shall we correct?
    .which-duty =
        Which one was it? Tell me the number.
        { $lines }
    .which-none = None of these
    .ask-at = When was it? Send it like "at 3pm" or "yesterday at 10".
    .ask-desk = Which company or desk was it?
    .ask-department = What was the department called?
    .ask-name = What was the name of the person?
    .ask-phone = Please send the telephone number.
    .ask-reference = Please send the reference number.
    .ask-waited = About how many minutes did you wait?
    .ask-promise = What will they do, and by when?
    .missing =
        Only this ({ $count }), as far as you know:
        { $lines }
    .none = I don't know
    .unheard =
        Not asked yet ({ $count }). You can ask in the next call:
        { $lines }
    .q-when = - by when they said it
    .q-name = - the name of the person
    .q-mail = - to which address the mail goes
    .q-reference = - the reference number
    .q-stop = - whether the charge can be stopped
    .q-refund = - whether there is a refund
    .q-debit_on = - whether it is debited once
    .q-credit = - on which statement it comes back
    .q-card = - when the new card comes
    .q-papers = - papers and their last day
    .q-number = - whether to change the card number
    .brief = I made a short text for the next person you speak to. You need not tell it all again.
    .read = Read the text
    .counter = At the counter you can say: "{ $words ->
        [none] {""}
       *[other] { $words }.{" "}
    }Please check with{ $department ->
        [none] {""}
       *[other] {" "}{ $department }
    }{ $person ->
        [none] {""}
       *[other] {" "}{ $person }
    }{ $phone ->
        [none] {""}
       *[other] {" "}{ $phone }
    }."
    .paper = If they gave you a paper or copy, please take a photo. You may cover names and numbers.
    .desk-unsure = ・Note on the counter (no names): showing the head office number can help
    .left =
        { $count } left:
        { $lines }
    .left-move = ・Move { $count } regular payments to the new card
    .left-debit = ・The debit on { DAY($day) } (being debited once is expected)
    .left-credit = ・Look for the minus line around { DAY($due) }

contact-rest =
    .title = Ask what is still open
    .remind = Could you ask what is still open? Send "brief" and I'll show you a text to read out.

contact-visit =
    .title = Go to the counter
    .remind = Could you go to the counter? The words for it are in my earlier note.

contact-debit =
    .title = Look at the account before the debit
    .remind = The announced day of the debit is near. If the money is taken once, that is as expected. Please look at the balance.

contact-move =
    .title = Move { $monthly_name } to the new card
    .remind = Could you move { $monthly_name } to the new card? If the card has not come, press "Later".

summary =
    What happened (you can send this on as it is)

    { $lines }
    .on = - { DAY($told_on) }: { $lines }
    .charged = - Charged: { YEN($money) }
    .back = - Seen back on a statement: { YEN($money) }
    .kept = - Kept safe, or kept as a purchase: { YEN($money) }
    .lost = - Did not come back: { YEN($money) }
    .open = - Not back yet: { YEN($money) }
    .left = - Still to watch: { $lines }
    .nothing-left = - Nothing is left to watch.

brief =
    { $lines }
    .shared = { $lines }
    .meaning =
        Read out or show the Japanese text above. It says:
        { $lines }
    .none = There is nothing to read out yet. Please tell me what you know.
    .line = - { $lines }
    .issuer = This is about a charge by { NAME($issuer) }.
    .merchant = The name on the statement is "{ NAME($merchant) }".
    .brand = This is about { NAME($brand) }.
    .service = This is about { NAME($service) }.
    .amount = The amount is { YEN($amount) }.
    .disputed = Of it, { YEN($disputed) } is not mine.
    .charged_on = The day of use is { DAY($charged_on) }.
    .reference = The reference is { $reference }.
    .order = The order number is { $order }.
    .sent_on = The money was sent on { DAY($sent_on) }.
    .bank_name = The money was sent from { $bank_name }.
    .paid_amount = I paid { YEN($paid_amount) }.
    .misuse_amount = The amount used by others is { YEN($misuse_amount) }.
    .value = One card is worth { YEN($value) }.
    .debit_on = The day of the debit is { DAY($debit_on) }.
    .number = - Not settled yet: whether the card number changes
    .told_on = The codes were told on { DAY($told_on) }.
    .promise = - Promised: "{ $text }"
    .contact = - { WHEN($told_on) }: spoke with { $desk ->
        [none] {""}
        [issuer] the card company
        [merchant] the shop
        [service] the company
        [bank] the bank
       *[other] { NAME($desk) }
    }{ $department ->
        [none] {""}
       *[other] {" "}{ $department }
    }{ $person ->
        [none] {""}
       *[other] , { $person }
    }.

# Buttons for the kinds of desk, and what to put into a form.
brief-desk =
    .issuer = For the card company
    .bank = For the bank
    .brand = For the issuer
    .service = For the company
    .merchant = For the shop
    .police = For the police
    .consumer = For consumer advice
    .ccj = For the CCJ

brief-form = Here it is field by field. The longest text has { COUNT($lines) } characters. Your name and address you fill in yourself.
    .open = For a form
    .fields = { $lines }

share = Facts help others, too. I can make a text without names of staff, telephone and reference numbers.
    .read = See that text

reach = When can you make or take calls? Send it like "lunch 12-1, after 6pm".
    .always = Any time
    .kept = All right. I'll plan reminders and calls for those hours.

cannot = All right, there is no need to force it. What makes it hard?
    .is-unreached = Not reached / closed
    .is-how = I don't know how
    .is-dread = It weighs on me
    .is-time = No time
    .unreached = Trying counts, too. Another time of day or the form on the official site may work. I'll remind you on { DAY($due) }.
    .how = There are people who will think it through with you. I'll remind you on { DAY($due) }.
    .dread = For today it is enough to write down the number and the first sentence. It also helps to have somebody beside you. I'll remind you on { DAY($due) }.
    .time = That is fine. The smallest step is to write down the telephone number. I'll remind you on { DAY($due) }.

contact-rehearsed =
    .title = Ring { NAME($rehearsal_name) } (as rehearsed)
    .remind = They are open now. { NAME($rehearsal_name) } { PHONE($rehearsal_name) } Just as you rehearsed. Did you ring?
