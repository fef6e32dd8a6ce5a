### A charge nobody knows. None of the three possibilities is assumed. Stopping and refunding are two acts.

## The line on the statement

unknown_charge-hello =
    That must have been a shock. Let us go through it together, one step at a time.
    It may be 1) an old subscription that renewed, 2) something your family bought, or 3) somebody misusing the card. We cannot tell yet.

unknown_charge-check =
    This is what I understood.
    { $lines }
    Is it right?
    .retry = Press "That is right", or "Correct" if something is wrong.
    .short = Did I understand it right?
    .right = That is right
    .right-also = right / correct / yes / that's right

unknown_charge-further =
    I added that charge as a separate one.
    { $lines }

unknown_charge-merchant = Please send the shop's name exactly as it is on the statement.
    .retry = The name in the shop column of the statement. Whatever you can read is fine.
    .short = What is the shop's name on the statement?
    .skip = I don't know

unknown_charge-holder = { $billed_by ->
        [carrier] Whose phone bill is it on?
       *[card] Whose card is it?
    }
    .retry = { $billed_by ->
        [carrier] The person whose name is on the phone contract. Please choose below.
       *[card] The person whose name is on the card. Please choose below.
    }
    .short = { $billed_by ->
        [carrier] Whose phone bill is it on?
       *[card] Whose card is it?
    }
    .self = Mine
    .self-also = mine / my card / me / my own / my own card / my own phone / my phone / only me / only i use it / just me / the card is with me / i have the card
    .family = My family's
    .family-also = my mother / my father / my husband / my wife / my uncle / my aunt / my son / my daughter
    .other = Somebody else's
    .other-also = a friend / my company

## A payment agent in between

unknown_charge-seller =
    That name stands for: { SELLS($merchant) } ({ SEEN($merchant) }).
    The real shop's name may come after the "*", or be in an e-mail (search "{ $mail_words }"). Please send it if you can.
    .retry = Please send only the shop's name, or press "I don't know".
    .short = Did you find the real shop's name? Please send it.
    .skip = I don't know

unknown_charge-find_seller =
    .title = Find the real shop in your mail
    .remind = Did you find the real shop's name? Search your mail for "{ $mail_words }". Look in the spam folder too.

unknown_charge-seller_found = Please send the shop's name you found.
    .retry = Only the name, please, or press "I don't know".
    .short = What is the shop's name?
    .skip = I don't know

unknown_charge-seller_go = "{ NAME($shop) }": I noted it. Let us ask this shop to stop the renewal and to refund it.

unknown_charge-seller_known = That name is often used for charges of { SELLS($shop) } ({ SEEN($shop) }). Let us ask this shop to stop the renewal and to refund it.

unknown_charge-seller_kept = "{ NAME($shop) }": I noted it. Let us ask this shop to stop the renewal and to refund it.

unknown_charge-seller_hidden = It is fine if you do not find it. The card company can also look into which shop it is. The card holder has to call.

## The question that separates

unknown_charge-before_known =
    That name is often used for charges of { SELLS($shop) } ({ SEEN($shop) }).
    Was there the same charge last month, or in the same month last year?
    .retry = I mean whether the same name was on an earlier statement. "Not looked yet" is fine.
    .short = Was there the same charge before?
    .yes = Yes, there was
    .yes-also = yes / every year / every month
    .no = No, there was not
    .no-also = no / never / first time
    .not_yet = Not looked yet
    .not_yet-also = not yet / i have not looked / not sure

unknown_charge-before_unlisted =
    I cannot say which shop "{ NAME($shop) }" is. A name you do not know does not mean misuse by itself.
    Was there the same charge last month, or in the same month last year?
    .retry = { unknown_charge-before_known.retry }
    .short = { unknown_charge-before_known.short }
    .yes = { unknown_charge-before_known.yes }
    .yes-also = { unknown_charge-before_known.yes-also }
    .no = { unknown_charge-before_known.no }
    .no-also = { unknown_charge-before_known.no-also }
    .not_yet = { unknown_charge-before_known.not_yet }
    .not_yet-also = { unknown_charge-before_known.not_yet-also }

unknown_charge-before_none =
    We can go on without the name.
    Was there a charge of about the same amount last month, or in the same month last year?
    .retry = { unknown_charge-before_known.retry }
    .short = { unknown_charge-before_known.short }
    .yes = { unknown_charge-before_known.yes }
    .yes-also = { unknown_charge-before_known.yes-also }
    .no = { unknown_charge-before_known.no }
    .no-also = { unknown_charge-before_known.no-also }
    .not_yet = { unknown_charge-before_known.not_yet }
    .not_yet-also = { unknown_charge-before_known.not_yet-also }

unknown_charge-before_agent =
    We can go on without the real shop.
    Was there the same charge last month, or in the same month last year?
    .retry = { unknown_charge-before_known.retry }
    .short = { unknown_charge-before_known.short }
    .yes = { unknown_charge-before_known.yes }
    .yes-also = { unknown_charge-before_known.yes-also }
    .no = { unknown_charge-before_known.no }
    .no-also = { unknown_charge-before_known.no-also }
    .not_yet = { unknown_charge-before_known.not_yet }
    .not_yet-also = { unknown_charge-before_known.not_yet-also }

unknown_charge-seen_yes = The same charge was there before

unknown_charge-seen_no = The same charge was not there before

unknown_charge-seen_unlooked = Earlier statements not looked at yet

unknown_charge-rather = So it may be an old contract. If you have already disputed it, please tell the card company this on the phone.

unknown_charge-going_on = I noted it. Let us go on with what we are doing.

unknown_charge-next_family = So it was not there before. I noted it. What remains is to ask your family.

unknown_charge-family = Could somebody in your family have bought or ordered it?
    .retry = Family cards and children's games count too. "Not asked yet" is fine.
    .short = Could it be somebody in your family?
    .family = It was my family
    .family-also = yes / it was my son / it was my husband / it was my wife
    .no = It was not
    .no-also = no / nobody / i live alone
    .not_yet = Not asked yet
    .not_yet-also = not yet / i have not asked

unknown_charge-family_no = Nobody in the family bought it

unknown_charge-next_look = So it was not your family. I noted it. What remains is to look at the old statements.

unknown_charge-family_unasked = The family has not been asked yet

## Nothing known yet: look first

unknown_charge-ask_family =
    .title = Ask the family
    .remind = Could you ask your family about this charge? "There is a charge I do not know" is all you need to say.

unknown_charge-look_back =
    .title = Look at old statements
    .remind = Could you look at last month's statement, or last year's? All we need is whether the same name is there.
    .forward = Could you look whether the statement of the same month last year, or of the month before, shows the same name?

unknown_charge-search_home =
    .title = Look for clues at home
    .remind = Did you find anything? Look at memo pads, software boxes, the computer's screen, and mails that say "renewal".
    .forward = Could you look whether a note, a diary or a software box tells of a renewal or contract?

unknown_charge-places = We can go on even if nobody remembers. Three places to look: 1) notes and diaries, 2) around the computer and software boxes, 3) last year's statement for the same month. Tell me what turns up.

unknown_charge-roles = The holder does not have to do this. The contract is { KIN($holder_who) }'s, { KIN($manager_who) } looks after the money, and you are the contact here. Is that right?
    .retry = This is about who does what. If it is wrong, press "No".
    .short = The contract is { KIN($holder_who) }'s and { KIN($manager_who) } looks after the money. Right?
    .right = Yes
    .right-also = right / correct / that's right
    .wrong = No
    .wrong-also = wrong / not right

unknown_charge-roles_right = Confirmed who does what

unknown_charge-manager = Who looks after the money (reads the statements, sees the account)?
    .retry = Please choose what comes closest.
    .short = Who looks after the money?
    .holder = The card holder
    .typist = I do
    .typist-also = me / myself
    .relative = Another relative
    .relative-also = family / somebody else

unknown_charge-safe = While we look, nothing needs to be stopped in a hurry. The bank debit can stay as it is. Please do not call phone numbers you do not know.

unknown_charge-asked = Was it somebody in your family?
    .retry = Please choose below.
    .short = Was it somebody in your family?
    .family = It was my family
    .no = It was not

unknown_charge-looked = Was the same charge on an earlier statement?
    .retry = The same name, or about the same amount.
    .short = Was the same charge there before?
    .yes = Yes, there was
    .no = No, there was not
    .unseen = I could not look

unknown_charge-look_help = Old statements can often be seen on the card company's member page, or they may send them if you call.

unknown_charge-ask_statement =
    .title = Ask for old statements
    .remind = Could you see the old statements? If not, the card holder can ask for them at the phone number on the card.

unknown_charge-found = Was there anything that shows a renewal or a contract?
    .retry = A memo, a box, a mail, something on the computer's screen: anything counts.
    .short = Was there anything that shows a contract?
    .renewal = Yes, there was
    .nothing = No, there was not

unknown_charge-found_trace = Something at home shows a renewal or contract

unknown_charge-found_nothing = That is fine. I noted that you looked. The old statements are the best clue.

## Somebody in the family

unknown_charge-told_trace = Something at home tells of a renewal or contract (as told by who searched)

## When somebody helps

unknown_charge-likely_helper = Good that you found it. An automatic renewal is more likely now, but not certain. Nothing needs to be stopped in a hurry. Let us ask the card company first, then the shop.

unknown_charge-ask_issuer =
    .title = Ask the card company by phone
    .remind = Was the card company called? They can tell you how to reach the shop, how and until when to dispute, and whether the debit stops.
    .forward = Could you call the number on the back of the card and ask: 1) how to reach the shop, 2) how and until when to dispute, 3) whether the debit stops? Please note the name and the time.

unknown_charge-ask_seller =
    .title = Ask the shop to stop and refund
    .remind = Have you asked the shop for both: to stop it and to refund it? If nobody answers, or a form is too short, just tell me.

unknown_charge-issuer_asked = Thank you for calling. Please send me what they said. Next we ask the shop for both: to stop it and to refund it.

unknown_charge-issuer_cannot = That is fine. The card company also answers through its member page or by letter. One thing is enough for a start: how to reach the shop.

unknown_charge-told_ask = { unknown_charge-family_talk }

unknown_charge-told_ask_anyway = Even without the holder you can ask: 1) how to reach the shop, 2) how and until when to dispute, 3) whether the debit stops. At the end note name, reference number and time.

unknown_charge-told_secret = The card company said how to reach the shop, but not about earlier use (personal data)

unknown_charge-told_unreached = Called the shop; nobody answered

unknown_charge-told_limit = The form takes only so many characters

unknown_charge-other_door = That happens often. I noted when you called. Writing may be quicker. First: 1) open the page in your usual browser, 2) switch off ad blockers, 3) allow pop-ups. A puzzle and a consent to data use may come before the chat.

unknown_charge-fields = { $speaker ->
        [self] For the form: name = as you signed (they look it up), e-mail = one you can read now, phone = the registered one. Shall I write the text?
       *[holder] For the form: name = the contract holder (they look it up), e-mail = one you can read, phone = the one probably registered. The text says that you write for the holder. Shall I write it?
    }
    .retry = Shall I write the text, show the steps, or leave it for later?
    .short = Shall I write the text?
    .write = Write the text
    .how = Step by step
    .how-also = how / i don't know how / show me
    .afterwards = Later

unknown_charge-fields_how = 1) Open the shop's official site. 2) At the very bottom press "Contact" (お問い合わせ). 3) Choose chat or form. 4) Fill in name, e-mail, phone. 5) Paste the text and send. A field you don't know can stay empty.

unknown_charge-fields_now = { unknown_charge-fields.short }
    .retry = Shall I write the text now, or later?
    .short = { unknown_charge-fields.short }
    .write = { unknown_charge-fields.write }
    .afterwards = { unknown_charge-fields.afterwards }

unknown_charge-door_later = Even if nobody answered, the time you called is on record. You can write to them instead, or call again on another day. Which do you prefer?
    .retry = Shall I make a text to send, or will you call again?
    .short = Shall I make a text to send?
    .write = Make the text
    .write-also = yes / write / letter
    .again = Call again
    .again-also = no / call / later

unknown_charge-unreached =
    This is the text for the shop, in Japanese. Please fill in any brackets that are left. By post: send it recorded and keep a copy of both sides. { breath.letter }
    { gloss-charge_unreached }
    .title = Write to the shop that does not answer
    .remind = Have you sent the text to the shop? Please keep the receipt.

unknown_charge-relative =
    So it was your family. Good to know. You need not dispute it, because card companies rarely cover what family members use.
    Do you want to keep it?
    .retry = Keep this purchase or contract, or end it. You may also decide later.
    .short = Do you want to keep it?
    .keep = Keep it
    .stop = End it

unknown_charge-kept = It was the family's purchase, and stays

unknown_charge-family_limits = Nobody did anything wrong. If you want to avoid it next time, the family can agree on a password for purchases, or on a spending limit.

unknown_charge-relative_kept = All right, this matter is closed. I am glad it is clear now.

unknown_charge-stop_relative =
    .title = End the family contract
    .remind = Has the contract been ended? Removing the software or app alone does not end it. If a child ordered it, send "human" for desks that advise.

unknown_charge-relative_stopped = Well done. This matter is closed. Please keep the mail or screen that says it has ended for a while.

## An old subscription that renewed

unknown_charge-likely = Then a renewal has become more likely, but it is not certain. Removing the software or stopping the card may not end it. Let us ask the shop to stop the renewal and to refund it.

unknown_charge-charged_on = On what day was the card used? It is not the day of the bank debit.
    .retry = Please send the month and day, or use the button below.
    .short = On what day was the card used?
    .skip = I don't know

unknown_charge-amount = How much is the charge?
    .retry = Please send the number. For foreign money, add "dollars" or the like.
    .short = How much is the charge?
    .skip = I don't know

unknown_charge-charged = Charged

unknown_charge-part_kept = The part that is theirs is accepted

unknown_charge-debit_kept = The part that is theirs is accepted

unknown_charge-part = How much of it is not yours?
    .skip = I do not know
    .retry = Please send only the amount. "I do not know" is fine.
    .short = How much is not yours?

unknown_charge-family_talk = Shops and card companies often talk only to the holder. It helps when the holder says beside the phone, "I leave it to { identity.entrust }."

unknown_charge-relation = How are you related to the contract holder? It goes into the letter to the shop.
    .retry = Please choose what comes closest.
    .short = How are you related to the contract holder?
    .spouse = Wife or husband
    .child = Child, grandchild
    .kin = Other relative
    .helper = Friend or helper

unknown_charge-window_open =
    Counted cautiously, you can ask for a refund until { DAY($refund_last) } ({ $refund_readings ->
        [two] the day of use is day one; another way of counting gives { DAY($refund_other_day) }
       *[one] counted from the day of use
    }). The shop decides. How will you ask?
    .retry = By a text or by telephone. A text can be sent at night and is often quicker.
    .short = How will you ask?
    .write = Make the text
    .call = By telephone

unknown_charge-window_agent = The official desk of { NAME($merchant) } ({ LINK($merchant) }) may tell you the shop's name. The text can wait until then, or we make it now.
    .retry = Make the text now, or wait until the shop is known.
    .short = Shall we make the text now?
    .write = Make the text now
    .wait = When I know the shop

unknown_charge-window_none = I do not know this shop's refund rules. You can ask all the same. How will you ask?
    .retry = { unknown_charge-window_open.retry }
    .short = { unknown_charge-window_open.short }
    .write = { unknown_charge-window_open.write }
    .call = { unknown_charge-window_open.call }

unknown_charge-window_unknown = This shop has a refund period. We do not know the day of use, so its last day is still unknown. The sooner you ask, the better. How will you ask?
    .retry = { unknown_charge-window_open.retry }
    .short = { unknown_charge-window_open.short }
    .write = { unknown_charge-window_open.write }
    .call = { unknown_charge-window_open.call }

unknown_charge-window_over = Counted cautiously, the last day ({ DAY($refund_last) }) has passed. The shop may refuse, but you can still ask once. The next renewal can be stopped now.
    .retry = Ask for the refund too, or only stop the next renewal.
    .short = Will you ask for the refund too?
    .write = Ask once
    .stop = Only stop it

unknown_charge-find_date =
    .title = Find the day of use
    .remind = Did you find the day the card was used? It is on the statement or the member page. The refund period is counted from it.

unknown_charge-date_found = On what day was the card used?
    .retry = { unknown_charge-charged_on.retry }
    .short = { unknown_charge-charged_on.short }
    .skip = I don't know

unknown_charge-window_told = Counted cautiously, you can ask for a refund until { DAY($refund_last) } (counted from the day of use).

unknown_charge-window_missed = Counted cautiously, the last day to ask ({ DAY($refund_last) }) has passed. The shop may refuse, but let us ask.

unknown_charge-request =
    This is the text for the shop, in Japanese. Please fill in any brackets that are left. { $charge_channel ->
        [chat] { $charge_reported ->
            [yes] Users report that its chat is the quickest ({ SEEN($shop) }).
           *[no] It goes through the chat on its official site.
        } Switch off any ad blocker.
        [form] It goes into the form on its official site.
        [mail] It goes to the shop's e-mail address.
       *[none] It goes to the contact page of its official site.
    }{ FITS($lines, $form_count) ->
        [unknown] {""}
        [yes] {" "}It has { COUNT($lines) } characters in all (the form takes { $form_count }).
       *[no] {" "}It has { COUNT($lines) } characters; the form takes { $form_count }, so shorten it.
    } { breath.letter }
    { gloss-charge_request }
    .title = Send the request to stop and refund
    .remind = Have you sent the text that asks to stop the renewal and to refund it?

unknown_charge-request_short =
    This is a short text, in Japanese. Please fill in any brackets that are left.{ FITS($lines, $form_count) ->
        [yes] {" "}It has { COUNT($lines) } characters in all (the form takes { $form_count }).
       *[no] {" "}It has { COUNT($lines) } characters; the form takes { $form_count }, so cut the end and, for now, only ask them to accept the request.
    } { breath.letter }
    { gloss-charge_short }
    .title = Send the short text to the shop
    .remind = { unknown_charge-request.remind }

unknown_charge-last_try =
    This text asks politely, in Japanese. Please fill in any brackets that are left. It goes to the contact page of the shop's official site. { breath.letter }
    { gloss-charge_last_try }
    .title = Send the refund request
    .remind = Have you sent the text that asks for the refund?

unknown_charge-call_words =
    You can say: "Please stop the renewal, and please refund it." At the end, note the person's name, the reference number and the time.
    Please use the phone number on its official site; numbers found in a search may be fake.

unknown_charge-call_shop =
    .title = Call the shop to stop and refund
    .remind = Could you call the shop, at the phone number on its official site? Ask for both: stop the renewal, and refund it.

unknown_charge-send_help = If the text does not go through, try the telephone; if nobody answers, the form. It also helps to have a family member beside you.

unknown_charge-stop =
    .title = Check that the renewal has stopped
    .remind = Has the renewal been stopped? That is separate from the refund. Removing the software or stopping the card alone is not enough.

unknown_charge-stopped = Please keep the note that it has stopped. If it protected a device, a device still in use needs a replacement; from one not in use, remove it. We'll follow the refund separately.

unknown_charge-stop_help = If you cannot stop it yourself, give the shop the contract holder's name and registered telephone, and ask whether they can stop it.

unknown_charge-expect =
    Even when a refund is agreed, the money may be debited once and come back later as a minus line. Keep it in the account and do not stop the bank debit.
    On what day is the debit?
    .retry = Please send the month and day. It is fine if you do not know.
    .short = On what day is the debit?
    .skip = I don't know

unknown_charge-debit_watch =
    .title = { unknown_charge-debit_day.title }
    .remind = { unknown_charge-debit_day.remind }

unknown_charge-debit_due =
    .title = { unknown_charge-debit_day.title }
    .remind = { unknown_charge-debit_day.remind }

unknown_charge-debit_day =
    .title = Look at the balance before the debit
    .remind = { DAY($debit_on) } is the day of the debit. If the money is taken once, that is as expected. Just check the balance.

unknown_charge-family_ask = Without the holder you can ask: 1) how to reach the shop, 2) how and until when to dispute, 3) whether the debit stops. At the end note name, reference number and time.

## What the shop answers

unknown_charge-answer = What did the shop say?
    .retry = Please choose what comes closest.
    .short = What did the shop say?
    .promised = They will refund
    .stopped_only = Only stop it
    .refused = They refused
    .nothing = No answer yet

unknown_charge-reply =
    .title = The shop's answer
    .remind = Has the shop answered? If so, press "Confirmed". Please look in the spam folder too.

unknown_charge-replied = What did the shop say?
    .retry = { unknown_charge-answer.retry }
    .short = { unknown_charge-answer.short }
    .promised = { unknown_charge-answer.promised }
    .stopped_only = { unknown_charge-answer.stopped_only }
    .refused = { unknown_charge-answer.refused }

unknown_charge-no_reply = I noted that there was no answer. You can ask again another way, by telephone or the form. What will you do?
    .retry = Ask another way, or talk to an adviser.
    .short = What will you do?
    .other_way = Ask another way
    .consult = Talk to an adviser

unknown_charge-other_way =
    .title = Ask another way
    .remind = Could you ask another way? Ask for both: stop the renewal, and refund it.

unknown_charge-ask_refund =
    So they will stop it. The refund is a separate thing, so let us ask again. Please fill in any brackets that are left. { breath.letter }
    { gloss-charge_refund }
    .title = Send the refund request
    .remind = Have you sent the text that asks for the refund?

unknown_charge-refund_answer = What did the shop say?
    .retry = { unknown_charge-answer.retry }
    .short = { unknown_charge-answer.short }
    .promised = { unknown_charge-answer.promised }
    .refused = { unknown_charge-answer.refused }
    .nothing = { unknown_charge-answer.nothing }

unknown_charge-refused = So they refused. I noted that you asked. You can ask politely once more. What will you do?
    .retry = Ask once more, talk to an adviser, or leave it here.
    .short = What will you do?
    .again = Ask once more
    .consult = Talk to an adviser
    .enough = Leave it here

unknown_charge-try_again =
    This text asks once more. Please fill in any brackets that are left. It goes the same way as before. { breath.letter }
    { gloss-charge_again }
    .title = Ask once more
    .remind = Have you sent the text that asks once more?

unknown_charge-last_answer = What did the shop say?
    .retry = { unknown_charge-answer.retry }
    .short = { unknown_charge-answer.short }
    .promised = { unknown_charge-answer.promised }
    .refused = { unknown_charge-answer.refused }
    .nothing = { unknown_charge-answer.nothing }

unknown_charge-last_reply =
    .title = The shop's answer
    .remind = { unknown_charge-reply.remind }

unknown_charge-last_replied = What did the shop say?
    .retry = { unknown_charge-answer.retry }
    .short = { unknown_charge-answer.short }
    .promised = { unknown_charge-answer.promised }
    .refused = { unknown_charge-answer.refused }

unknown_charge-refused_again = You have done all you can with the shop. You can still talk to the { NAME($advice_desk) }. What will you do?
    .retry = Talk to an adviser, or leave it here.
    .short = What will you do?
    .consult = Talk to an adviser
    .enough = Leave it here

unknown_charge-consult =
    .title = Talk to an adviser
    .remind = Could you call the { NAME($advice_desk) }? Just tell them what is noted here.

unknown_charge-enough = Decided to leave the refund here

unknown_charge-rest = All right. You have done a lot to come this far. You can go on at any time.

## Until the money is back

unknown_charge-reference = Good. Do you know the person's name or a reference number? Please send what you have.
    .retry = Please send a name or a number. "I don't know" is fine.
    .short = Do you know a name or a reference number?
    .skip = I don't know

unknown_charge-promised = A refund was promised

unknown_charge-credit_how = For now I note it as a promise. Once the minus line is on the statement, I'll count it as back.

unknown_charge-credit =
    .title = The minus line
    .remind = Is the minus line of the refund on the statement? If so, press "Confirmed".

unknown_charge-credited = The minus line is on the statement

unknown_charge-told_minus = Told that the statement shows a minus line

unknown_charge-credit_whole = All that was charged is back on the statement

unknown_charge-credit_part = Noted. { YEN($left_amount) } is not back yet. It may come in parts. I will remind you around the next statement.

unknown_charge-credit_rest =
    .title = The minus line for the rest
    .remind = Does the statement show the minus line for the rest, { YEN($left_amount) }? If so, send the amount too.

unknown_charge-told_stopped = Told that the renewal was stopped

unknown_charge-told_promise = Told that a refund was promised

unknown_charge-debit_line = A charge still to be debited

unknown_charge-promise_line = A refund was promised

unknown_charge-promise_said = Good. { $charge_stopped ->
        [yes] The renewal is stopped, and the refund
       *[no] The refund
    } is noted as "promised". Once the minus line is on the statement, I'll count it as back.

unknown_charge-refund_mail =
    .title = The mail about the refund
    .remind = Has the mail about the refund come? Look in the spam folder too. If not, press "Not yet" and I'll show you what to ask.

unknown_charge-told_mail = Told that the mail about the refund came

unknown_charge-mail_kept = Noted. Please keep the mail. The refund is still "promised"; we'll watch until the line is on the statement.

unknown_charge-mail_words = You can ask: "The mail about the refund has not come. Which address does it go to, and when was it arranged?" A name or reference number helps.

unknown_charge-details = Please tell me what you know: 1) whose address the refund mail goes to, 2) the person's name or a reference number, 3) the date of use on the statement (not the debit day).
    .retry = One of them is enough. If none, press "I don't know".
    .short = Whose address the mail goes to, a name or reference number, the date of use: do you know any?
    .skip = I don't know

unknown_charge-used_on = { unknown_charge-charged_on }
    .retry = { unknown_charge-charged_on.retry }
    .short = { unknown_charge-charged_on.short }
    .skip = I don't know

unknown_charge-net = This shop's refund rule: { $refund_days } days from the date of use. Counted cautiously, until { DAY($refund_last) }{ $refund_readings ->
        [two] , that day being day one (counted otherwise { DAY($refund_other_day) })
       *[one] {""}
    }. The shop decides whether it applies.

unknown_charge-last_ask =
    .title = The refund rule's last day is near
    .remind = The last day of the refund rule ({ DAY($refund_last) }) is near. If the minus line is not there, ask the shop again.

unknown_charge-debit_said = It may be debited once and come back on a later statement. That is as expected. Keep the amount in the account and do not stop the bank debit.

unknown_charge-debit_said_on = The debit on { DAY($debit_on) } is as expected. Keep the amount in the account and do not stop the bank debit. It comes back as a minus line on a later statement.

unknown_charge-credit_due =
    .title = { unknown_charge-credit.title }
    .remind = { unknown_charge-credit.remind }

unknown_charge-credit_missing = It may also come on the next statement. What will you do?
    .retry = Wait for the next statement, ask, or talk to an adviser.
    .short = What will you do?
    .wait = Wait for the next
    .words = See what to ask
    .consult = Talk to an adviser

unknown_charge-credit_words = You can ask the shop, "On what date was the refund made?", and the card company, "Has notice of the refund arrived?"

unknown_charge-consult_credit =
    .title = Talk to an adviser
    .remind = Could you call the { NAME($advice_desk) }? Just tell them what is noted here.

unknown_charge-more = It is back: { YEN($saved_money) }. Thank you for seeing it through. Shall we also look for other renewals and unknown charges?
    .retry = If you like, I will remind you on another day.
    .short = Shall we look for other renewals?
    .look = Yes, look
    .year = Tell me next year
    .year-also = next year / every year
    .earlier = Earlier years too
    .earlier-also = earlier years / past years / last year too
    .enough = Not now

unknown_charge-others =
    .title = Look for other renewals
    .remind = Could you look for other renewals? Look for names that come back every month or year.

unknown_charge-earlier =
    .title = Look at earlier years
    .remind = Was the same name on statements of earlier years? The years you can see will do. That money often does not come back, but you can ask once.

unknown_charge-earlier_list = In which years was it there, and how much was it? Send what you know, one after the other.
    .retry = Year and amount, as far as you know.
    .short = Which earlier years, and how much?
    .skip = There was none

unknown_charge-earlier_ask =
    Here is a text in Japanese that asks once about the earlier years. Often the answer is no; then you can leave it there. { breath.letter }
    { gloss-charge_earlier }
    .title = Ask the shop about earlier years
    .remind = Could you send the text about the earlier years? Asking once is enough; whatever they answer, you can stop there.

unknown_charge-earlier_sent = When they answer, paste it here. Even if they say no, the renewal stays stopped.

unknown_charge-year_too = Shall I also remind you in the month before it would renew next year?
    .retry = Please choose "Yes, please" or "No".
    .short = Shall I remind you before next year's renewal?
    .yes = Yes, please
    .no = No
    .no-also = not now
unknown_charge-year =
    .title = See whether the renewal stays stopped next year
    .remind = It is the time of year when the renewal you stopped used to come. Please look for its mail, and for the same name on the statement.
unknown_charge-year_seen = Thank you. We close this matter here. If another renewal worries you, send it to me.

unknown_charge-close = This matter is closed. Write to me at any time when something worries you.

## Perhaps misuse

unknown_charge-carrier_doubt = So it is new, and nobody in the family knows it. The mobile company looks into what is on its bill. Tell them "I did not use this" and ask them to (1) stop it (2) look into it (3) explain their rules for compensation.

unknown_charge-carrier_amount = { unknown_charge-amount }
    .retry = { unknown_charge-amount.retry }
    .short = { unknown_charge-amount.short }
    .skip = { unknown_charge-amount.skip }

unknown_charge-carrier_noted = Charge on the phone bill

unknown_charge-carrier_call =
    .title = Tell the mobile company
    .remind = Could you tell the mobile company? Use its official app or the number on the bill. The contract holder needs to say: "I did not use this. Please stop it and look into it."

unknown_charge-carrier_limit =
    .title = Lower the limit for paying by phone bill
    .remind = Could you lower the limit for paying by phone bill, or switch it off? It is in the settings of the company's official app. Its shop can help.

unknown_charge-carrier_called = What did the mobile company say?
    .retry = Please choose the closest one.
    .short = What did the mobile company say?
    .accepted = They'll look into it
    .refused = They refused
    .no_answer = Could not reach them

unknown_charge-carrier_number = { unknown_charge-case_number }
    .retry = { unknown_charge-reference.retry }
    .short = { unknown_charge-case_number.short }
    .skip = I don't know

unknown_charge-carrier_disputed = Told the mobile company that it was not used

unknown_charge-carrier_line =
    .title = Look for it on the next phone bill
    .remind = Have you seen the details of the next phone bill? Please check whether the charge is gone or there is a minus line.

unknown_charge-carrier_seen = What do the details of the phone bill show?
    .retry = Please choose the closest one.
    .short = What do the details of the phone bill show?
    .minus = A minus line
    .debited = Still charged

unknown_charge-carrier_again =
    .title = Tell the mobile company once more
    .remind = Could you reach the mobile company this time? Its official app takes messages, too.

unknown_charge-carrier_help = You can also tell them at their shop or in their official app. Somebody in the family can sit beside you.

unknown_charge-doubt = So it was not there before, and it was not your family. Misuse has become more likely, but it is not certain. You can tell the card company "I did not buy this" (that is called a dispute), and they can look into it.

unknown_charge-issuer = Which company's card is it? If it is not below, please send the name.
    .retry = The company's name on the front of the card. If I cannot read it, press "Another company".
    .short = Which company's card is it?
    .skip = Another company

unknown_charge-foreign = It is in foreign money. Small sums are sometimes charged to see whether a card works. A purchase in Japan can also appear in foreign money when a company abroad handles it.

unknown_charge-block_listed =
    All foreign charges would stop { $foreign_list } too. Only this shop leaves the rest; but a charge under another name may get through.
    You can say: "Only this shop for now. I'll discuss a new number with the person in charge."
    .retry = Stop only this shop, or all foreign charges. It can often be changed later by phone.
    .short = Only this shop, or all foreign charges?
    .shop = Only this shop
    .all = All foreign

unknown_charge-block_none =
    You listed nothing paid abroad. If you stop only this shop, a charge under another name may get through.
    You can say: "Only this shop for now. I'll discuss a new number with the person in charge."
    .retry = { unknown_charge-block_listed.retry }
    .short = { unknown_charge-block_listed.short }
    .shop = { unknown_charge-block_listed.shop }
    .all = { unknown_charge-block_listed.all }

unknown_charge-block_unknown =
    Stopping all foreign charges stops regular payments abroad, too. Only this shop: a charge under another name may get through.
    You can say: "Only this shop for now. I'll discuss a new number with the person in charge."
    .retry = { unknown_charge-block_listed.retry }
    .short = { unknown_charge-block_listed.short }
    .shop = { unknown_charge-block_listed.shop }
    .all = { unknown_charge-block_listed.all }

unknown_charge-block_shop = Decided to stop only this shop's charges

unknown_charge-block_shop_said = You can say: "Please stop only this shop for now. I will talk about a new number with the person in charge." I noted when you decided.

unknown_charge-block_all = Decided to stop all foreign charges

unknown_charge-block_all_said = You can say: "Please stop all foreign charges, and tell me how and when that can be undone." I noted when you decided.

unknown_charge-stop_card_listed = If the card is stopped, { $monthly_list } will need the new number. { breath.number } If it is kept, nothing changes now, but another charge may come. Both are fine.

unknown_charge-stop_card_plain = If the card is stopped, monthly payments will need the new number. { breath.number } If it is kept, nothing changes now, but another charge may come. Both are fine.

unknown_charge-monthly = What do you pay with this card every month (electricity, phone, video)? I ask because stopping the card stops those too.
    .retry = Only what comes to mind. If there is nothing, press "Nothing, not sure".
    .short = What do you pay with this card every month?
    .skip = Nothing, not sure

unknown_charge-report_open = { $misuse_whose ->
        [issuer] This card company covers
       *[usual] Many card companies cover
    } misuse about { $misuse_days } days back from the report (they decide each case). Counted cautiously, report this one by { DAY($misuse_last) }. The sooner, the better.

unknown_charge-report_over = The usual last day to report it ({ DAY($misuse_last) }) has passed. Rules differ between companies, so please call all the same.

unknown_charge-report_undated = { $misuse_whose ->
        [issuer] This card company covers
       *[usual] Many card companies cover
    } misuse about { $misuse_days } days back from the report (they decide each case). We do not know the day of use, so an early call is best.

unknown_charge-choose_listed = If you stop the card, { $monthly_list } will need the new number. { breath.number } With only a dispute nothing stops now, but another charge may come. Both are fine.
    .retry = Stop the card, or only dispute this charge. You may still change it on the phone.
    .short = Stop the card, or only dispute the charge?
    .stop = Stop the card
    .dispute = Dispute first

unknown_charge-choose_plain = If you stop the card, monthly payments will need the new number. { breath.number } With only a dispute nothing stops now, but another charge may come. Both are fine.
    .retry = { unknown_charge-choose_listed.retry }
    .short = { unknown_charge-choose_listed.short }
    .stop = { unknown_charge-choose_listed.stop }
    .dispute = { unknown_charge-choose_listed.dispute }

unknown_charge-decided_stop = Decided to stop the card and dispute the charge

unknown_charge-decided_dispute = Decided to dispute the charge and keep the card

unknown_charge-say_stop = On the phone you can say: "I did not buy this. Please stop the card, take my dispute and look into it." Desks for lost cards and misuse may answer at night too.

unknown_charge-say_dispute = You can say: "Please stop this charge. I did not buy this: I dispute it, please look into it. May I have a reference number and your name? From when is it stopped, is it still debited, in which month does the credit appear?"

unknown_charge-unreached_sent = Told them in writing that their line does not answer

unknown_charge-reach = When can you make or take calls? I'll use it for call-backs and to time reminders.
    .retry = Send it like "lunch 12-1, after 6pm". If there is no fixed time, "any time" is fine.
    .short = When can you make or take calls?
    .skip = Any time

unknown_charge-call_now = The desk of { NAME($issuer) } for lost cards and misuse answers now. Call { PHONE($issuer) }{ CALL($issuer) }. If the card shows another phone number, please call that one.
    .retry = Press the button below to see what to ask.
    .short = Shall I show what to ask?
    .list = What to ask

unknown_charge-call_later = The desk of { NAME($issuer) } for lost cards and misuse is closed now. It opens { WHEN($issuer_opens_on) }. Call { PHONE($issuer) }{ CALL($issuer) }. If the card shows another phone number, please call that one.
    .retry = { unknown_charge-call_now.retry }
    .short = { unknown_charge-call_now.short }
    .list = { unknown_charge-call_now.list }

unknown_charge-call_card = Please call the phone number on the card. Desks for lost cards and misuse may answer at night and on holidays. Numbers found in a search may be fake.
    .retry = { unknown_charge-call_now.retry }
    .short = { unknown_charge-call_now.short }
    .list = { unknown_charge-call_now.list }

unknown_charge-family_call = The card holder has to call. If the holder says beside the phone, "I leave it to { identity.entrust }", you may be able to speak for them.

unknown_charge-six = Ask six things: 1) can the charge be stopped, 2) reference number, 3) is it debited once, 4) when does it come back, 5) when the new card comes, 6) papers and their last day. Note the person's name too.
    .retry = Tell me whether you called, or will call later.
    .short = Did you call?
    .called = I called
    .afterwards = I will call later

unknown_charge-call_issuer =
    .title = Call the card company
    .remind = Could you call the card company? The phone number on the card is the one to trust.

unknown_charge-called = What did the card company say?
    .retry = Please choose what comes closest.
    .short = What did the card company say?
    .accepted = They'll look into it
    .callback = They will call back
    .no_answer = Nobody answered
    .refused = They refused

unknown_charge-no_answer = Called the card company; nobody answered

unknown_charge-attempt = Thank you for trying. I noted the time you called. It shows that you tried to report it. Let us call again another day.

unknown_charge-call_again =
    .title = Call the card company again
    .remind = Could you call the card company again? The phone number on the card is the one to trust.

unknown_charge-called_again = What did the card company say?
    .retry = { unknown_charge-called.retry }
    .short = { unknown_charge-called.short }
    .accepted = { unknown_charge-called.accepted }
    .callback = { unknown_charge-called.callback }
    .no_answer = { unknown_charge-called.no_answer }
    .refused = { unknown_charge-called.refused }

unknown_charge-call_help = If a call is hard, the card company's member page or app may take the report. It also helps to have a family member beside you.

unknown_charge-stuck = Now let other people help. At the { NAME($advice_desk) } they will think with you about what can be done next.

## While the card company looks into it

unknown_charge-case_number = Do you know the reference number or the person's name? Please send what you have.
    .retry = { unknown_charge-reference.retry }
    .short = { unknown_charge-reference.short }
    .skip = I don't know

unknown_charge-disputed = Disputed the charge with the card company

unknown_charge-papers = Did they ask for papers or a report to the police?
    .retry = If they asked for nothing, press "Neither".
    .short = Did they ask for papers or a police report?
    .police = A police report
    .papers = Only papers
    .none = Neither
    .none-also = no / none / nothing

unknown_charge-police_report =
    .title = Report to the police
    .remind = Could you report it to the police? The { NAME($report_desk) } tells you how. Note the receipt number too.

unknown_charge-send_papers =
    When the card company's form comes, you can copy this Japanese text into it; without a form, ask whether it will do as it is. Fill in the brackets by hand. { breath.letter }
    { gloss-charge_dispute }
    .title = Send the card company's papers
    .remind = Have you sent the card company's papers? Keep a copy or a photo first.

unknown_charge-new_card = Will the card get a new number?
    .retry = If you do not know yet, press "No new number".
    .short = Will the card get a new number?
    .yes = A new number
    .no = No new number

unknown_charge-callback = The card company said it will call back

unknown_charge-answer_on = When will they get back to you?
    .retry = Please send the month and day. If it was not clear, press "They did not say".
    .short = When will they get back to you?
    .skip = They did not say

unknown_charge-issuer_reply =
    .title = The card company's answer
    .remind = Has the card company been in touch? If so, press "Confirmed".

unknown_charge-line =
    .title = Look at the new statement
    .remind = Could you see the new statement? Look whether the charge was debited, and whether there is a minus line.

unknown_charge-line_again =
    .title = Look at the statement after that
    .remind = Could you see the next statement? Look for a minus line, and whether new unknown charges have come.

unknown_charge-move_monthly =
    .title = Move monthly payments to the new card
    .remind = When the new card is there, change the card number for { $monthly_list }, one by one. Is that done?

unknown_charge-other_lines =
    .title = Look for other unknown charges
    .remind = Could you look at the statements of the last few months? Look for other charges you do not know.

unknown_charge-others_seen = Were there other charges you do not know?
    .retry = Please choose below.
    .short = Were there other unknown charges?
    .clean = No
    .more = Yes

unknown_charge-used_where = It is good that you checked. How a number became known often stays unclear. If they ask, a list of the shops where you used it lately will help.

unknown_charge-also_tell = Good that you found it. Note the shop's name and the day, and tell the card company, "I did not buy this one either."

unknown_charge-tell_more =
    .title = Report the other charges, too
    .remind = Could you tell the card company about the other charges, too? Note the person's name.

unknown_charge-line_seen = What does the statement show?
    .retry = Please choose what comes closest.
    .short = What does the statement show?
    .minus = A minus line
    .gone = It is not on it
    .gone-also = it is gone / not debited yet / the charge is not there
    .debited = Debited, no minus
    .other = Another unknown one

unknown_charge-line_seen_again = What does the statement show?
    .retry = { unknown_charge-line_seen.retry }
    .short = { unknown_charge-line_seen.short }
    .minus = { unknown_charge-line_seen.minus }
    .clean = Nothing strange
    .debited = { unknown_charge-line_seen.debited }
    .other = { unknown_charge-line_seen.other }

unknown_charge-line_gone = The charge was not on the statement

unknown_charge-line_gone_said = It may come on a later statement or have been cancelled; that is not known yet. I'll remind you to look at the next one. Until then I won't count it as money back.

unknown_charge-line_clean = Nothing strange on the statement after that

unknown_charge-line_words = You can ask the card company, "What is happening with the charge I disputed?" Have the reference number at hand. We'll look at the next statement, too.

unknown_charge-line_late = Ask the card company, "What is happening with the charge I disputed?" If the answer is not clear, an adviser can help.

unknown_charge-result = What did the card company say?
    .retry = Please choose what comes closest.
    .short = What did the card company say?
    .back = They will refund
    .still = Still checking
    .denied = Not accepted

unknown_charge-issuer_later =
    .title = The card company's answer
    .remind = Has the card company been in touch since? If so, press "Confirmed".

unknown_charge-result_later = What did the card company say?
    .retry = { unknown_charge-result.retry }
    .short = { unknown_charge-result.short }
    .back = { unknown_charge-result.back }
    .still = { unknown_charge-result.still }
    .denied = { unknown_charge-result.denied }

unknown_charge-denied = So it was not accepted. Ask whether they give you the reason in writing. You can also talk to the { NAME($advice_desk) }.
    .retry = Talk to an adviser, or leave it here.
    .short = What will you do?
    .consult = Talk to an adviser
    .enough = Leave it here

unknown_charge-chase_words = You can call and ask: "What is the status of my dispute, and when will I hear from you?" Have the reference number and the person's name at hand.

unknown_charge-callback_on = When will they call you back?
    .retry = Please send the month and day. For "from tomorrow on", press "They did not say".
    .short = When will they call you back?
    .skip = They did not say

unknown_charge-call_back =
    .title = The card company's call
    .remind = Has the card company called? If so, press "Confirmed".

unknown_charge-called_back = What did the card company say?
    .retry = Please choose what comes closest.
    .short = What did the card company say?
    .accepted = They'll look into it
    .back = They will refund
    .refused = They refused

unknown_charge-smaller_look = It need not be everything. Look at the nearest thing only: this month's statement, or a search of your inbox. Even if you find nothing, it is on record that you looked.

unknown_charge-smaller_call = It need not be all at once. First write three things on paper: shop, date, amount. Reading them aloud to somebody at the desk, or with family beside you, is enough.

unknown_charge-second_wave =
    .title = Beware of "we get your money back"
    .remind = If somebody offers to recover your money or to investigate for you, you need neither answer nor pay. To hear no more of this, send "no more warnings".
