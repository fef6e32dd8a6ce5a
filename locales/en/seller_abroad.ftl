### A contract with a seller abroad: find the mail, ask in English for the end and the money, watch answers and statement. The person sends.

seller_abroad-hello_warned = Such screens are made to frighten, and many people buy. It may not be too late.
seller_abroad-hello = You can write to a seller abroad, too. I'll prepare the letters in English.
seller_abroad-hunt = Let us find the order mail. Look in spam too, and search for: order / confirmation / 注文 (order). Do you remember the day you bought it?
    .retry = A date such as "Jan 28" is fine. You may also paste the mail.
    .short = Do you remember the day you bought it? You may also paste the mail.
    .skip = I do not know
seller_abroad-merchant = What is the seller called in the mail?
    .retry = Please send the name exactly as it is in the mail or on the statement.
    .short = What is the seller called?
    .skip = I do not know
seller_abroad-amount = How much was it? Please send it as written, with the currency.
    .retry = The amount with "dollars", "euros" or "yen".
    .short = How much was it, in its own currency?
    .skip = I do not know
seller_abroad-order = Does the mail have an order number? If so, please send it.
    .retry = The number alone is fine. If there is none, press "None".
    .short = Does the mail have an order number?
    .skip = None
seller_abroad-back_days = Does the mail say for how many days you can get money back, such as "... days money back"? If so, please send the number of days.
    .retry = The number alone is fine. If there is none, press "None".
    .short = How many days for a refund does the mail name?
    .skip = None
seller_abroad-charged = Charge of a seller abroad
seller_abroad-window_open = The mail gives { $abroad_days } days for a refund. Counted cautiously, that is until { DAY($abroad_last) } (the day you bought is day one); counted from the next day, { DAY($abroad_other_last) }.
seller_abroad-window_over = By the mail ({ $abroad_days } days), the last day was { DAY($abroad_last) }. You can still ask them to end the contract and further charges, and ask for a refund in writing.
seller_abroad-make = Stopping the card alone may not stop the charges. First comes a letter to end the contract, in English. Shall I make it?
    .retry = Press "Make it" and I'll ask for what the letter needs, one thing at a time.
    .short = Shall I make the letter?
    .yes = Make it
    .yes-also = yes / please / ok / make the letter
seller_abroad-controlled = One thing first: did somebody, such as a caller, control your computer remotely?
    .retry = "Yes", "No" or "Not sure" is fine.
    .short = Did somebody control your computer remotely?
    .yes = Yes
    .yes-also = they did / remote
    .no = No
    .no-also = nobody did / no one
    .unsure = Not sure
    .unsure-also = i do not know / maybe
seller_abroad-net_off = Take that computer offline, and do no banking or shopping on it. The letter can go from another device.
seller_abroad-clean_up =
    .title = Have the computer looked at
    .remind = Has the shop where you bought the computer, or somebody who knows computers, looked at it? They check that no remote-control program is left.
seller_abroad-clean_help = Until somebody can look at it, please keep that computer offline.
seller_abroad-name = Please send the name for the letter in Latin letters (such as: Hanako Yamada).
    .retry = The same spelling as when you bought is best.
    .short = Please send your name in Latin letters.
seller_abroad-name_again = The letter is in English and needs Latin letters. Please send it spelled as on your card.
    .retry = Such as: Hanako Yamada
    .short = Please send your name in Latin letters.
seller_abroad-mail = Please send the e-mail address you used to buy. The seller finds the contract by it.
    .retry = It looks like "name@...".
    .short = Please send the e-mail address you used to buy.
seller_abroad-mail_again = It needs an address with "@". Please paste the address that the order mail came to.
    .retry = It is the address after "To" in the order mail.
    .short = Please send the e-mail address you used to buy.
seller_abroad-unfinished = The letter is not finished: the name in Latin letters or the e-mail address is missing. "Correct" lets you add it at any time.
seller_abroad-find_charge =
    .title = Find the day and amount of the charge
    .remind = Did you find the day and the amount on the statement? With them the letter can be finished.
seller_abroad-find_said = The letter is not finished. Without an order number it needs the day and amount of the charge. The statement or the card's app shows them.
seller_abroad-issuer_statement = You can also ask the card company for "the day and amount of this charge". Add them with "Correct" when you know.
seller_abroad-charge_day = When was it charged?
    .retry = The date on the statement, such as "Jan 28".
    .short = When was it charged?
seller_abroad-charge_money = How much was it?
    .retry = As the statement says, with the currency.
    .short = How much was it?
seller_abroad-charge_kept = Charge of a seller abroad

seller_abroad-first = This is letter 1. Read it, then send it yourself to the seller's e-mail address or form. Please put no card number in it. { breath.letter }
    .title = Send letter 1 (cancel and refund)
    .remind = Could you send the letter? You send it yourself. Press "Done" when it is sent.
seller_abroad-second = This is letter 2. It names the day of the first one and accepts no offer. Read it, then send it yourself. { breath.letter }
    .title = Send letter 2
    .remind = Could you send letter 2? Press "Done" when it is sent.
seller_abroad-third = This is letter 3, the last. It names the earlier days and who you will turn to next. Read it, then send it yourself. { breath.letter }
    .title = Send letter 3 (the last)
    .remind = Could you send letter 3? Press "Done" when it is sent.
seller_abroad-send_help = It goes to the sender of the order mail, or to "support" or "contact" in it. If that is hard, somebody in the family can help with sending.
seller_abroad-sent = A letter was sent
seller_abroad-proof = Please keep the mail you sent: take a photo of it in "Sent", or mark it with a star. Have you kept it?
    .retry = Press "Kept" or "Show me how".
    .short = Have you kept the sent mail?
    .yes = Kept
    .yes-also = yes / done / saved
    .how = Show me how
    .how-also = how / i do not know
seller_abroad-proof_kept = Evidence: the sent mail
seller_abroad-proof_how = Open "Sent" and take a screenshot with the date and text. If you used their form, take one of the page after sending.
seller_abroad-waiting = We wait for an answer until { DAY($abroad_reply_by) }. When it comes, paste it here and we'll see what kind of answer it is. Before you use a translation tool, take out names and card numbers.
seller_abroad-sent_again = I noted the day of letter { $abroad_letters }. Keep the sent mail. We wait for an answer until { DAY($abroad_reply_by) }.
seller_abroad-reply_first =
    .title = The seller's answer (letter 1)
    .remind = Has the seller answered? Look in spam too. If so, paste it here.
seller_abroad-reply_second =
    .title = The seller's answer (letter 2)
    .remind = Has the seller answered? Look in spam too. If so, paste it here.
seller_abroad-reply_third =
    .title = The seller's answer (letter 3)
    .remind = Has the seller answered? Look in spam too. If so, paste it here.
seller_abroad-late_first = If there is still no answer, letter 2 can go, with the day of the first one in it.
    .retry = Press "Make letter 2" or "Wait a little".
    .short = Shall I make letter 2?
    .second = Make letter 2
    .second-also = yes / make it
    .wait = Wait a little
    .wait-also = wait / later
seller_abroad-late_second = Two letters and no answer. You can send a third, last letter, or turn to the card company and CCJ (the advice centre for purchases from abroad).
    .retry = Please press one of them.
    .short = Letter 3, or the desks?
    .third = Make letter 3
    .third-also = make it
    .desks = Go to the desks
    .desks-also = card company / desks

seller_abroad-came = What did they write? You can paste it as it is, and I'll tell you what kind of answer it is.
    .retry = Press the closest one, or paste their answer.
    .short = What did the seller write?
    .promised = They will refund
    .promised-also = refund / cancelled
    .offer = An offer
    .offer-also = discount
    .refused = They refuse
    .refused-also = no refund
    .other = Not sure
    .other-also = something else / i do not know
seller_abroad-paste = Please paste their answer here as it is. You may take out names and card numbers.
seller_abroad-received = We keep waiting until { DAY($abroad_reply_by) }, as before.
seller_abroad-offer = The seller made an offer to keep the contract going
seller_abroad-decide =
    .title = Decide about the offer
    .remind = Have you decided about the seller's offer? To refuse, the next letter can be made.
seller_abroad-offered = If you take it, the contract goes on. The next letter can refuse it. It is your choice.
    .retry = Press "Make the letter" or "What it means".
    .short = How do you want to answer the offer?
    .second = Make the letter
    .second-also = refuse / make it / i want to cancel
    .terms = What it means
    .terms-also = maybe take it / i am tired / take the discount / accept / terms
seller_abroad-offer_terms = { $abroad_runs ->
        [open] It is your choice. Taking it keeps the contract for the next period and makes a refund harder to ask for. A letter that refuses is quick. If you decide tomorrow, you are still in time for { DAY($abroad_last) }.
       *[other] It is your choice. Taking it keeps the contract for the next period and makes a refund harder to ask for. A letter that refuses is quick. You need not decide now.
    }
    .retry = You need not decide now.
    .short = How do you want to answer the offer?
    .second = Refuse by letter
    .second-also = refuse / make it
    .later = Decide tomorrow
    .later-also = later / tomorrow
    .accept = Take the offer
    .accept-also = accept / take it
seller_abroad-accept_sure = { breath.settle } The contract goes on, and a refund from this shop gets hard to ask for. You can also answer tomorrow. Do you want to decide now?
    .retry = Please choose "Tomorrow" or "I accept it".
    .short = Do you want to accept the offer now?
    .later = Tomorrow
    .later-also = later / wait / not now
    .yes = I accept it
    .yes-also = yes / accept
seller_abroad-accepted = Decided to take the seller's offer
seller_abroad-accepted_said = All right. Keep their answer with the price and the period, and note the day of the next charge. If you change your mind, letters can be made again.
seller_abroad-stopped = An answer about the cancellation only
seller_abroad-stopped_ask = It says nothing of a refund. If you want one, the next letter asks for it.
    .retry = Press "Make the letter" or "This is enough".
    .short = Do you want to ask for a refund?
    .second = Make the letter
    .second-also = yes / please / make it
    .enough = This is enough
    .enough-also = no / enough
seller_abroad-refused = The seller refused
seller_abroad-refused_ask = You can send a third, last letter, or go on to a dispute with the card company and to CCJ (the advice centre for purchases from abroad).
    .retry = Please press one of them.
    .short = Which comes next?
    .third = Make letter 3
    .third-also = make it
    .desks = Go to the desks
    .desks-also = card company / dispute / desks

seller_abroad-promised = The seller promised a refund
seller_abroad-money =
    .title = The minus on the statement (refund)
    .remind = Does the statement show the refund as a minus? The card's app shows it too.
seller_abroad-money_by = They promise the cancellation and a refund. The days they name run until about { DAY($abroad_money_by) } in Japan. It stays a promise until the statement shows it.
seller_abroad-money_undated = No day is named for the refund. It stays a promise until the statement shows it.
seller_abroad-eve =
    .title = Look at the statement before the period ends
    .remind = The seller's money-back period ends soon. Does the statement show the minus? If not, letter 3 can go.
seller_abroad-eve_said = The { $abroad_days } days in their mail end on { DAY($abroad_last) }. I'll remind you once on { DAY($abroad_eve_on) }. If no refund is there by then, letter 3 can go.
seller_abroad-eve_seen = Did the statement show the refund as a minus?
    .retry = Press "It did" or "Not yet".
    .short = Did the statement show the minus?
    .minus = It did
    .minus-also = yes / it is there
    .none = Not yet
    .none-also = no / nothing
seller_abroad-money_late = The promised day has passed. Letter 3 can ask for the day of the refund, or you go on to the card company and CCJ.
    .retry = Please press one of them.
    .short = Which comes next?
    .third = Make letter 3
    .third-also = make it
    .desks = Go to the desks
    .desks-also = card company / desks
seller_abroad-told_minus = The statement shows a minus
seller_abroad-credited = The refund is on the statement
seller_abroad-whole = The charge of this contract is back
seller_abroad-rest_said = This contract's money is back on the statement. We'll keep watching the rest.
seller_abroad-part_said = Part of it is back on the statement. { YEN($left_amount) } is left, and we'll keep watching it.
seller_abroad-money_rest =
    .title = The rest of the refund
    .remind = Does the statement show the rest of the refund?
seller_abroad-close = You saw it on the statement. Please look once more next month that nothing new was charged. Thank you for seeing it through.

seller_abroad-told_silent = No answer
seller_abroad-silent = Letters on record: { $abroad_letters }. Next, two things side by side: a dispute with the card company, and CCJ, which helps when a consumer bought from a firm abroad. The summary is ready.
    .retry = "See the summary" shows the text in the order of CCJ's form. If it was for work or from a private person, press the other one.
    .short = Do you want to see the summary for CCJ?
    .see = See the summary
    .see-also = yes / see it / show it
    .outside = Work/private seller
    .outside-also = for my business / for work / flea market / auction / from a private person / no
seller_abroad-dispute =
    .title = Dispute it with the card company
    .remind = Could you call the card company: "I want to dispute a charge from abroad"? Have the days of your letters ready, and ask whether further charges can be stopped.
seller_abroad-dispute_help = If calling is hard, the card's app or site has a form for it. Have copies of the letters ready.
seller_abroad-disputed = Disputed with the card company
seller_abroad-issuer_reply =
    .title = The card company's result
    .remind = Has the card company told you the result of the dispute?
seller_abroad-ccj =
    Here is the summary in the order of CCJ's form, in Japanese. You send it yourself at { LINK($ccj_desk) }. They answer by e-mail after some working days and cannot promise a solution. { breath.letter }
    { gloss-abroad_ccj }
    .title = Send the case to CCJ
    .remind = Could you send it to CCJ? Their automatic confirmation may be in spam.
seller_abroad-ccj_fits = CCJ helps when a consumer bought something from a firm abroad. Was this for business, or from a private person?
    .retry = If you bought it for yourself, press "For myself".
    .short = Did you buy it for yourself, from a firm?
    .see = For myself
    .see-also = no / neither / as a consumer / my own purchase
    .outside = Work/private seller
    .outside-also = yes / for my business / for work / flea market / auction / from a private person
seller_abroad-ccj_outside = Then CCJ cannot take it. The dispute with the card company goes on. For a business contract ask { NAME($legal_desk) } ({ PHONE($legal_desk) }); for a private sale, the company that runs the service you used.
seller_abroad-ccj_help = If the form is hard, { NAME($consumer_desk) } ({ PHONE($consumer_desk) }) can tell you the way.
seller_abroad-ccj_sent = Sent to CCJ
seller_abroad-ccj_reply =
    .title = CCJ's e-mail
    .remind = Has CCJ answered by e-mail? Look in spam too.
seller_abroad-ccj_said = CCJ answers until about { DAY($abroad_ccj_by) }, closed days not counted. If nothing comes, I'll remind you once.
seller_abroad-ccj_late = They can be slow when they are busy. See whether their automatic confirmation came; if not, send it again.

seller_abroad-further = That seems to be another contract. I added it to the case. Is there an e-mail with an order number?
    .retry = "Yes" or "No" is fine.
    .short = Is there an e-mail with an order number for the other contract?
    .yes = Yes
    .yes-also = there is / i have one
    .no = No
    .no-also = there is none / i cannot find one
seller_abroad-hunt_further = On which day was it bought? You may also paste the mail.
    .retry = A date such as "Jan 28" is fine.
    .short = On which day was it bought?
    .skip = I do not know
seller_abroad-hunt_charge = We can do without one. Which date does the statement show?
    .retry = The date of that line, such as "Feb 1".
    .short = Which date does the statement show?
    .skip = I do not know

gloss-abroad_ccj =
    The headings stand in the order of the centre's form:
    the person of the contract (your name and e-mail)
    the seller
    the day of the contract or the charge
    the amount (paid by card)
    the order number{ $abroad_reference ->
        [order] {""}
       *[charge] {" "}(none; found by the day and amount of the charge)
    }
    what happened: { $abroad_letters ->
        [0] no letter has been sent yet
       *[other] letters sent that ask for cancellation and refund: { $abroad_letters }; it is not settled
    }
    what you wish: cancellation, no further charges, { $claim ->
        [part] { YEN($claimed) } of it back
       *[whole] a full refund
    }
    letters and answers: you have copies

letter-abroad_first =
    Subject: Cancellation and refund request
    I cancel my contract with { NAME($shop) } with effect from today.
    { $abroad_reference ->
        [order] Order number: { $order }. Name: { $abroad_writer }. E-mail used: { $abroad_mail }.
       *[charge] Charge: { YEN($amount) } on { DAY($charged_on) } (I have no order number). Name: { $abroad_writer }. E-mail used: { $abroad_mail }.
    }
    Please stop automatic renewal and make no further charges.
    { $claim ->
        [part] Please refund { YEN($claimed) } of the { YEN($amount) } charged. I accept the rest.
       *[whole] Please refund the full amount.
    }
    Please confirm the cancellation and the refund in writing by { DAY($abroad_reply_by) }.
    { $abroad_writer }
letter-abroad_second =
    Subject: Second request: cancellation and refund
    { $abroad_earlier ->
        [none] I have already asked you to cancel my contract with { NAME($shop) }.
       *[other] On { DAY($abroad_first_on) } I asked you to cancel my contract with { NAME($shop) }.
    }
    I do not accept any discount, extension or other offer.
    The contract is cancelled. Please make no further charges and refund { $claim ->
        [part] { YEN($claimed) } of the { YEN($amount) } charged. I accept the rest.
       *[whole] the full amount.
    }
    { $abroad_reference ->
        [order] Order number: { $order }. Name: { $abroad_writer }. E-mail used: { $abroad_mail }.
       *[charge] Charge: { YEN($amount) } on { DAY($charged_on) } (I have no order number). Name: { $abroad_writer }. E-mail used: { $abroad_mail }.
    }
    Please confirm the cancellation and the refund in writing by { DAY($abroad_reply_by) }.
    { $abroad_writer }
letter-abroad_third =
    Subject: Final request: cancellation and refund
    { $abroad_earlier ->
        [none] I have asked you to cancel my contract with { NAME($shop) }.
        [first] On { DAY($abroad_first_on) } I asked you to cancel my contract with { NAME($shop) }.
       *[other] On { DAY($abroad_first_on) } and on { DAY($abroad_second_on) } I asked you to cancel my contract with { NAME($shop) }.
    }
    The contract is cancelled. Please make no further charges and refund { $claim ->
        [part] { YEN($claimed) } of the { YEN($amount) } charged. I accept the rest.
       *[whole] the full amount.
    }
    { $abroad_reference ->
        [order] Order number: { $order }. Name: { $abroad_writer }. E-mail used: { $abroad_mail }.
       *[charge] Charge: { YEN($amount) } on { DAY($charged_on) } (I have no order number). Name: { $abroad_writer }. E-mail used: { $abroad_mail }.
    }
    If I do not have your written confirmation by { DAY($abroad_reply_by) }, I will dispute the charge with my card company and turn to the Cross-border Consumer Center Japan.
    { $abroad_writer }

aside-seller_abroad =
    .card = Please do not write it in the letter. It is not kept here either. They find you by the order number, or by day and amount of the charge.

seller_abroad-second_wave =
    .title = Beware of "we get your money back"
    .remind = If somebody offers to recover your money or to repair the computer again, you need neither answer nor pay. To hear no more of this, send "no more warnings".
seller_abroad-more = We have seen that it is back. You saw this through very well. Shall we also check next month's statement for new charges?
    .retry = If you like, I will remind you then.
    .short = Shall we check next month's statement?
    .look = Yes, look
    .look-also = yes / please
    .enough = Not now
    .enough-also = no / not needed
seller_abroad-second_look =
    .title = Look at the next statement for new charges
    .remind = Have you seen the new statement? Please check for the same shop, and for names from abroad that you do not know.
seller_abroad-look_seen = Was there an unknown charge?
    .retry = Please answer "No" or "Yes".
    .short = Was there an unknown charge?
    .clean = No
    .clean-also = none / nothing
    .more = Yes
