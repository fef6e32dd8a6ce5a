### A prepaid code was told to a caller. While it is urgent, one thing at a time. No blame, no promise, never why they bought.

## Away from the caller

prepaid_card-hang_up = First, let us end the call. You can hang up without a word.
    .retry = Take a breath. First end the call, then press "I hung up".
    .short = Is the call over?
    .cut = I hung up
    .cut-also = i hung up / done / hung up
    .cannot = I can't hang up
    .cannot-also = i can't / he won't let me / still on the phone
    .no_call = No call now
    .no_call-also = no call / not on the phone / by mail / by chat
prepaid_card-how_to_cut = Put the receiver down, or press the red button. Is the call over?
    .retry = Please answer "it's over" or "still on".
    .short = Is the call over?
    .cut = It's over
    .cannot = Still on
prepaid_card-walk_away = Switch it off, or pull out the phone line. You can come back here any time.
prepaid_card-call_cut = Ended the call
prepaid_card-moved = If they control your computer, pull its net cable or turn it off.
prepaid_card-no_more = Please buy nothing more, and do not talk to them. We go one step at a time.

## Not bought yet

prepaid_card-bought = Have any cards been bought already?
    .retry = If cards were bought, press "Bought". If not, press "Not bought".
    .short = Have any cards been bought already?
    .yes = Bought
    .yes-also = yes / bought / bought some / i bought / we bought / already bought / some
    .no = Not bought
    .no-also = no / not yet / none / no cards bought / nothing bought / did not buy / not bought any / refused
prepaid_card-not_bought = Good that you stopped. Did they control the computer or phone?
    .retry = Did the screen move by itself, or did you install something?
    .short = Did they control the computer or phone?
    .yes = Yes, they did
    .yes-also = yes / remote control / installed an app / anydesk / teamviewer / they saw the screen / they were in it / not sure
    .no = No
    .no-also = no / only a call / only messages / they did not
prepaid_card-not_bought_police =
    .title = Tell the police advice line { PHONE($police_desk) }
    .remind = Could you talk to the police advice line, { PHONE($police_desk) }? Even if nothing was bought, the caller's number and words are useful to them.
prepaid_card-not_bought_calm = { prepaid_card-calm }
prepaid_card-not_bought_end = If it came in the name of somebody you know, ask them in another way. If anybody asks again, you can hang up and buy nothing.

## Which cards are at risk

prepaid_card-brand = What kind of card is it? I do not need the code.
    .retry = Please send the name in big letters on the card.
    .short = What kind of card is it?
    .skip = Other / don't know
prepaid_card-brand_name = Please send the name in big letters on the card. Not the code.
    .retry = Just the name, please. Not the code.
    .short = What is the name on the card?
    .skip = I don't know
prepaid_card-count = How many cards in all? Count those they called invalid, too.
    .retry = Please answer 1, 2, 3 or "4 or more".
    .short = How many cards in all?
    .one = 1
    .two = 2
    .three = 3
    .more = 4 or more
prepaid_card-all_told = Did you tell them the codes of all the cards?
    .retry = Please answer "all of them" or "not all".
    .short = Did you tell the codes of all cards?
    .all = All of them
    .some = Not all
prepaid_card-told = { $cards_in_all ->
        [1] Did you tell them the code? A photo counts as told.
       *[other] Card { $card_number }: did you tell them the code? A photo counts as told.
    }
    .retry = { $cards_in_all ->
        [1] Was the code told, told in part, or not told?
       *[other] Card { $card_number }: was the code told, told in part, or not told?
    }
    .short = { $cards_in_all ->
        [1] Did you tell them the code?
       *[other] Card { $card_number }: did you tell them the code?
    }
    .told = Told
    .told-also = yes / i told / told him / i sent it / i read it out
    .half = Told in part
    .half-also = half / part of it
    .untold = Not told
    .untold-also = no / not yet / i did not
prepaid_card-same_value = Do all the cards have the same value?
    .retry = Please answer "the same" or "different".
    .short = Do all the cards have the same value?
    .same = The same
    .differ = Different
prepaid_card-value_first = What is card { $card_number } worth?
    .retry = Please send the amount in numbers.
    .short = What is card { $card_number } worth?
    .skip = I don't know

## Saving card by card

prepaid_card-load_here = { $cards_in_all ->
        [1] Redeem it for yourself before they do. Not on a device they touched.
       *[other] Redeem card { $card_number } for yourself. Not on a device they touched.
    }
prepaid_card-load = { PATH($any_brand) }. Did it work?
    .retry = The place is: { PATH($any_brand) }. What did it say?
    .short = { $cards_in_all ->
        [1] { PATH($any_brand) }. Did it work?
       *[other] { PATH($any_brand) }. Did card { $card_number } work?
    }
    .loaded = Redeemed
    .loaded-also = it worked / added / done
    .used = Already used
    .used-also = already used / used
    .error = An error
    .error-also = error / invalid / failed
    .no_account = No device/app/login
    .no_account-also = no account / no app / forgot my password / i forgot my password / can't log in / i don't have the app / only the phone they touched
    .relative-also = my wife has the app / my husband has the app / my daughter has the app / my son has the app / on my wife's phone / on my husband's phone / my family has it / a friend has the app
prepaid_card-load_next = Card { $card_number }: { PATH($any_brand) }. Did it work?
    .retry = Redeem card { $card_number } here: { PATH($any_brand) }. What did it say?
    .short = Did card { $card_number } work?
    .loaded = Redeemed
    .used = Already used
    .error = An error
    .no_account = No device/app/login
    .no_account-also = no account / no app / forgot my password / i forgot my password / can't log in / i don't have the app / only the phone they touched
    .relative-also = my wife has the app / my husband has the app / my daughter has the app / my son has the app / on my wife's phone / on my husband's phone / my family has it / a friend has the app
prepaid_card-whose_phone = Asking them is your choice. The value becomes theirs. Ask?
    .retry = Please answer "I'll ask" or "I won't ask".
    .short = Do you want to ask them?
    .theirs = I'll ask
    .theirs-also = yes / ask / i will ask
    .no_account = I won't ask
    .no_account-also = no / i'd rather not / don't want to ask
prepaid_card-load_theirs = Let them redeem { $cards_in_all ->
        [1] the card
       *[other] card { $card_number }
    } in their app. Did it work?
    .retry = What did their app say?
    .short = Did it work in their app?
    .loaded = Redeemed
    .used = Already used
    .error = An error
    .no_account = We did not ask
prepaid_card-load_again = Watch for 0 and O, 1 and I, and enter it again. Did it work?
    .retry = Please try once more and tell me what it said.
    .short = Did it work the second time?
    .loaded = Redeemed
    .used = Already used
    .failed = Error again
prepaid_card-call_issuer = Card and receipt in hand, call: { PHONE($any_brand) }
prepaid_card-find_number = Call the issuer. Its phone number is on the back of the card or the receipt.
prepaid_card-issuer_call = { $cards_in_all ->
        [1] Say: "Somebody got the code. Please stop it before it is used."
       *[other] Say: "Somebody got the code. Please stop card { $card_number } first."
    }
    .retry = What did the issuer say? Please press what comes closest.
    .short = { $cards_in_all ->
        [1] Say: "Somebody got the code. Please stop it before it is used." What did they answer?
       *[other] Say: "Somebody got the code. Please stop card { $card_number } first." What did they answer?
    }
    .stopped = They stopped it
    .stopped-also = they stopped it / stopped
    .used = Already used
    .used-also = already used
    .pending = They will answer
    .pending-also = they will call back / waiting
    .unreached = Nobody answers
    .unreached-also = no answer / busy / closed
prepaid_card-issuer_closed = The issuer's hours: { HOURS($any_brand) }. I will tell you when it opens.
    .retry = I will tell you when the issuer opens. Press "all right" to go on.
    .short = I will tell you when the issuer opens.
    .closed = All right
prepaid_card-open_page = Tell the issuer here: { LINK($any_brand) }
prepaid_card-issuer_form = { $cards_in_all ->
        [1] Write: "Somebody got the code. Please stop it before it is used."
       *[other] Write: "Somebody got the code. Please stop card { $card_number } first."
    }
    .retry = Could you tell the issuer on its page?
    .short = { $cards_in_all ->
        [1] Write: "Somebody got the code. Please stop it before it is used." Could you send it?
       *[other] Write: "Somebody got the code. Please stop card { $card_number } first." Could you send it?
    }
    .pending = I told them
    .used = Already used
    .unreached = It doesn't work
prepaid_card-issuer_next = Now card { $card_number }. Tell the issuer the same. What did they say?
    .retry = What did the issuer say about card { $card_number }?
    .short = What about card { $card_number }?
    .stopped = They stopped it
    .used = Already used
    .pending = They will answer
    .unreached = Not told yet
prepaid_card-another = Are there more cards whose code you told?
    .retry = Please answer "one more" or "no more".
    .short = Are there more cards whose code you told?
    .yes = One more
    .no = No more

## Calm again: what was saved

prepaid_card-calm = The urgent part is over
prepaid_card-untouched =
    If the code was not told, the card should still be unused. I am glad you stopped there.
    Show the code to nobody, and keep the card with its receipt.
prepaid_card-all_saved =
    { $saved_count ->
        [1] The card whose code you told was kept safe before it could be used.
       *[other] All { $saved_count } cards whose codes you told were kept safe before they could be used.
    } That was hard, and you did it.
    From here on we can go slowly.
prepaid_card-some_saved =
    Cards kept safe before use: { $saved_count }. That was hard, and you did it.
    { $used_count ->
        [0] We will follow up the others together, on set days.
       *[other] What was spent seldom comes back, but a report helps those who look into it.
    } From here on we can go slowly.
prepaid_card-none_saved =
    That is hard to hear. It is not your fault.
    What was spent seldom comes back, but a report helps those who look into it. From here on we can go slowly.
prepaid_card-not_reached =
    It is not your fault that you could not get through. I will tell you when to call again.
    Until then let us do the other things, one by one.
prepaid_card-nothing_yet =
    The urgent part is over for now. You have done a lot already.
    I will remind you, on set days, to follow up with the issuer.
prepaid_card-value_ok = { $cards_in_all ->
        [1] Is the card worth { YEN($value_guess) }?
       *[other] { $cards_in_all } cards, { YEN($value_guess) } each: is that right?
    }
    .retry = If one card is worth { YEN($value_guess) }, press "yes", if not, "no".
    .short = Is one card worth { YEN($value_guess) }?
    .yes = Yes
    .no = No
prepaid_card-value = { $cards_in_all ->
        [1] What is the card worth?
       *[other] What is one card worth?
    }
    .retry = Please send the amount of one card in numbers.
    .short = What is one card worth?
    .skip = Mixed / don't know
prepaid_card-value_each = What is card { $card_number } worth?
    .retry = Please send the amount of card { $card_number } in numbers.
    .short = What is card { $card_number } worth?
    .skip = I don't know
prepaid_card-card_saved = Card { $card_number }: kept safe before use
prepaid_card-card_used = Card { $card_number }: said to be used
prepaid_card-card_unused = Card { $card_number }: code not told
prepaid_card-card_unsettled = Card { $card_number }: not known yet
prepaid_card-tally =
    I noted it.{ $saved_count ->
        [0] { "" }
       *[other] { " " }Kept safe: { YEN($saved_total) }.
    }{ $used_count ->
        [0] { "" }
       *[other] { " " }Said to be used: { YEN($used_total) }.
    }{ $unsettled_count ->
        [0] { "" }
       *[other] { " " }Not known yet: { YEN($unsettled_total) }.
    }{ $unused_count ->
        [0] { "" }
       *[other] { " " }Code not told: { YEN($unused_total) }.
    }
prepaid_card-told_on = When did you tell them the codes? "Yesterday" is fine as an answer.
    .retry = Please send a date or choose one with the button.
    .short = When did you tell them the codes?
    .skip = I don't know

## What else they got hold of

prepaid_card-also_told = Apart from the gift cards, did you tell them or pay them anything else?
    .retry = Please choose: bank or transfer, a credit card, both of these, or nothing else.
    .short = Did you tell them or pay them anything else?
    .bank = Bank or transfer
    .credit_card = A credit card
    .both = Both of these
    .no = Nothing else
prepaid_card-bank_sent = Did you also send them money (a transfer, for example)?
    .retry = Please answer "I sent money" or "only details".
    .short = Did you also send them money (a transfer, for example)?
    .yes = I sent money
    .yes-also = yes / transferred / a transfer / i sent it
    .no = Only details
    .no-also = no / only my details / only the number
prepaid_card-bank_first =
    Then the bank comes first. Please call it now, at the number in your passbook or on your bank card.
    Say: "A stranger knows my bank details" or "I sent money to a stranger", and: "I want to stop money going out."
    .retry = Press "I called" when you have called the bank, or "later".
    .short = Could you call the bank?
    .called = I called
    .later = Later
prepaid_card-bank_called = Called the bank
prepaid_card-bank_call =
    .title = Call the bank and stop money going out
    .remind = Could you call the bank? The phone number is in your passbook or on your bank card. Say: "A stranger knows my bank details (or: I sent a stranger money). I want to stop money going out."
prepaid_card-credit_card_first =
    Please call the phone number printed on the back of the credit card now.
    Say: "A stranger knows my card number. Please stop it and send a new card."
    .retry = Press "I called" when you have called the card company, or "later".
    .short = Could you call the card company?
    .called = I called
    .later = Later
prepaid_card-credit_card_called = Called the card company
prepaid_card-credit_card_call =
    .title = Call the card company and stop the card
    .remind = Could you call the card company, at the phone number on the back of the card? Say: "A stranger knows my card number. Please stop it and send a new card."
prepaid_card-remote = Did you install an app or program they asked for, or did they move things on your screen?
    .retry = Please answer "yes", "no" or "not sure".
    .short = Did you install something, or did they move things on your screen?
    .yes = Yes
    .no = No
    .unsure = Not sure
prepaid_card-controlled = They controlled the device
prepaid_card-net_off =
    Let us take the device they touched off the internet now. Pull the cable or switch Wi-Fi off.
    You can leave it switched on.
    .retry = Press "it is off" when it has no internet, or "I can't".
    .short = Is the device they touched off the internet?
    .done = It is off
    .cannot = I can't
prepaid_card-power_off = Then it is enough to switch it off. We can go on here from another phone, or later.
prepaid_card-other_device = Until somebody has looked at it, please use a device they did not touch for the bank and for shopping.
prepaid_card-look_at_bank =
    .title = Look at the bank balance on another device
    .remind = Could you look at your bank balance and payments? Please use the passbook or a device they did not touch.
prepaid_card-passwords =
    .title = Change passwords, the mailbox first
    .remind = Could you change the passwords? On a device they did not touch: mail, then bank, then shops. Please do not write them here.
prepaid_card-clean_up =
    .title = Have the device they touched looked at
    .remind = Has somebody looked at the device they touched? If not, ask the shop it came from or { NAME($ipa_desk) }, { PHONE($ipa_desk) }.

## What to keep, whom to tell

prepaid_card-keep =
    Please keep in one bag: the cards, the slip with the control number, the receipts.
    If you have them, keep the call list and photos of the warning or of "already used", too. Please do not send me the codes.
    .retry = Press "all right" if you can keep them, or "no receipt".
    .short = Can you keep the cards and receipts?
    .yes = All right
    .no_receipt = No receipt
prepaid_card-shop_copy =
    .title = Ask the shop whether it has a record of the sale
    .remind = Could you ask the shop about its record of the sale? Say: "Can you find it by the time and the amount?"
prepaid_card-report =
    This text for the issuer, in Japanese, reports the codes and asks to stop them. Fill in any brackets that are left.
    { $report_way ->
        [page] Send it here: { LINK($any_brand) }
       *[other] Where to send it is on the card or the receipt. You may also read it out on the phone.
    } { breath.letter }
    { gloss-issuer_report }
    .title = Report it to the issuer with this text
    .remind = Could you send the text to the issuer? Give the codes and control numbers only when the issuer asks.
prepaid_card-issuer =
    .title = The issuer's answer
    .remind = Did the issuer answer? If so, press "Confirmed". If not, you can ask: "What is happening with the case I reported?"
prepaid_card-tell_issuer =
    .title = Contact the issuer once more
    .remind = Let us contact the issuer again. Say: "Somebody got the codes. Please stop them before they are used." Press "Done" when you got through.
prepaid_card-wave =
    Strangers may contact you and offer to get the money back. Please do not answer.
    If they ask for money or numbers, you need not give them.
    .retry = Press "all right" when you have read it.
    .short = Please do not answer strangers who offer to get the money back.
    .yes = All right
    .no_reminder = No reminder later
prepaid_card-wave_off = Switched off the later warning
prepaid_card-police =
    .title = Ask the police advice line { PHONE($police_desk) }
    .remind = Could you talk to the police advice line, { PHONE($police_desk) }? Just tell them what happened, in order. If there is a text for the issuer, you can read it out. Ask for a case number, too.
prepaid_card-consumer =
    .title = Ask the consumer hotline { PHONE($consumer_desk) }
    .remind = Could you talk to the consumer hotline, { PHONE($consumer_desk) }? They will think about the next steps with you.
prepaid_card-unused_cards =
    .title = Ask about the cards whose code you kept
    .remind = Could you ask the issuer about the cards whose code you did not tell ({ $unused_count })? Whether they can be returned depends on its rules. Until then, keep them with their receipts.
prepaid_card-look_back =
    .title = See together whether anything is left
    .remind = How are things now? Send "plan" to see what is left, and press "Done" when you have looked.
prepaid_card-second_wave =
    .title = Beware of offers to get the money back
    .remind = If a stranger has offered to get your money back, please do not answer. Before you give money or numbers, send it to me and we'll look at it together.
prepaid_card-enough_for_now = You have done a great deal today. I will tell you the next thing on its day.

## Later: the bank and the device

prepaid_card-bank_seen = Was there any payment you do not know?
    .retry = Please answer "none" or "there was".
    .short = Was there any payment you do not know?
    .fine = None
    .strange = There was
prepaid_card-nothing_missing = No unknown payment at the bank
prepaid_card-bank_stop = Please call the bank at once. The phone number is in your passbook or on your bank card. Say: "There is a payment I do not know. I want to stop the account."
prepaid_card-bank_stop_call =
    .title = Tell the bank about the unknown payment
    .remind = Could you tell the bank about the unknown payment? Say: "There is a payment I do not know. Please stop the account and look into it."
prepaid_card-one_password = Then the password of your mailbox alone is enough. The others can wait for a better day.
prepaid_card-clean_up_help = { NAME($ipa_desk) }, { PHONE($ipa_desk) }, can tell you what to do next. Keep the device off the internet until then.

## Later: the issuer

prepaid_card-report_sent = Sent the text to the issuer
prepaid_card-answer = { $cards_in_all ->
        [1] What about the card?
       *[other] What about card { $card_number }?
    }
    .retry = { $cards_in_all ->
        [1] Was the card stopped, or was it used?
       *[other] Card { $card_number }: was it stopped, or was it used?
    }
    .short = { $cards_in_all ->
        [1] What about the card?
       *[other] What about card { $card_number }?
    }
    .stopped = They stopped it
    .used = It was used
    .skip = Not known yet
prepaid_card-answer_stopped = Card { $card_number }: stopped by the issuer
prepaid_card-answer_used = Card { $card_number }: said to be used
prepaid_card-refund_said = Did they say anything about what was used?
    .retry = Will it come back, will it not, or nothing yet?
    .short = Did they say anything about what was used?
    .promised = They will pay back
    .refused = They will not
    .nothing = Nothing yet
prepaid_card-refund_amount = How much did they say they will pay back?
    .retry = Please send the amount in numbers.
    .short = How much will they pay back?
    .skip = They did not say
prepaid_card-refund_promised = The issuer said it will pay back
prepaid_card-refund =
    .title = The issuer's refund
    .remind = Has the money the issuer said it would pay back arrived? Press "Confirmed" when you have it.
prepaid_card-refund_watched = That is good news. For now I'll note it as a promise, and keep an eye on it until you have it.
prepaid_card-refund_came = Received the refund
prepaid_card-refund_refused = I am sorry to hear that. Write down the day and the reason: the consumer hotline, { PHONE($consumer_desk) }, can discuss the next step with you.
prepaid_card-issuer_after =
    .title = The issuer's answer
    .remind = Did the issuer answer? If so, press "Confirmed". If not, you can ask: "What is happening with the case I reported?"
prepaid_card-answer_late = You can say: "What is happening with the case I reported? By when can you answer?" Ask for the name of the person, too.
prepaid_card-tell_otherwise = If calling is hard, you can send the text for the issuer through the contact form on its official site. The consumer hotline, { PHONE($consumer_desk) }, can help, too.

## Later: desks, and the end

prepaid_card-police_number = Did they give you a case number or a name? Keep it with you; do not write it here.
    .retry = Please answer "yes" or "no".
    .short = Did they give you a number or a name?
    .yes = Yes
    .no = No
prepaid_card-police_told = Talked to the police advice line
prepaid_card-police_ask = That is fine. When you next talk to them, say you called before, and ask for the number.
prepaid_card-consumer_told = Talked to the consumer hotline
prepaid_card-desk_later = Any day you feel up to it is fine. It is enough to tell them what happened, in order.
prepaid_card-finish = Everything we planned is done. Shall we close this matter?
    .retry = Please answer "close it" or "keep it open".
    .short = Shall we close this matter?
    .yes = Close it
    .no = Keep it open
prepaid_card-closed = You saw it through to the end. Please write to me whenever you need me.

prepaid_card-second_look =
    .title = Look at the next statements of bank and card
    .remind = Have you seen the new statements of bank and card? Unknown debits can show up later. If there is one, send it to me.
