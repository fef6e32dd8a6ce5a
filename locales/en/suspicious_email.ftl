### A mail or SMS about an account. No verdict on it. Do not press, do not delete, look by the front door. Never "ignore it".

# What the company is called inside a sentence.
suspicious_email-company = { $company ->
    [known] { NAME($service) }
   *[none] the company
}

## Which company, and what was done already

suspicious_email-front_door =
    Please leave the message as it is: do not press anything in it, and do not delete it.
    You do not have to work out whether it is real. Instead of the link, we'll use the company's front door (its official app or site).
suspicious_email-service = Which company's name is on it? If it is not below, send me the name.
    .retry = I mean the company named in the mail. If I do not know it, press "Another company".
    .short = Which company's name is on it?
    .skip = Another company
suspicious_email-service_name = Please send the company's name, as much of it as you can read.
    .retry = Just the name. If there is none, press "I don't know".
    .short = Which company's name is on it?
    .skip = I don't know
suspicious_email-happened = Did you already do anything with that mail? If so, we'll go on from there together.
    .retry = Choose what comes closest. If you pressed nothing, it is "Nothing yet".
    .short = Did you already do anything with that mail?
    .nothing = Nothing yet
    .nothing-also = nothing / i only read it / not yet
    .opened = I opened the link
    .opened-also = i clicked / i opened it / clicked the link
    .entered = I typed something
    .entered-also = i typed my password / i entered my password / i typed it / my card number
    .money = Paid or gave a code
    .money-also = i paid / i sent money / i gave a code
suspicious_email-opened = What happened after you opened it?
    .retry = Did you only look, type something, or install an app?
    .short = What happened after you opened it?
    .looked = I only looked
    .typed = I typed something
    .app = I installed an app
suspicious_email-page_closed = Please close that page and do not go back to it. From here we'll check by the front door.

## An app was installed

suspicious_email-app_out = Please remove that app now. It is in Settings, under Apps.
    .retry = Press "It is gone" when it is removed, or "I can't".
    .short = Could you remove the app?
    .gone = It is gone
    .cannot = I can't
suspicious_email-app_gone = Removed the app
suspicious_email-app_left = That is all right. Do you have another phone or computer?
    .retry = I mean a phone or computer without that app. Please answer "I have one" or "I have none".
    .short = Do you have another phone or computer?
    .yes = I have one
    .no = I have none
    .no-also = only this phone / only this one
suspicious_email-app_clean = Use only that other device for the bank, the company and passwords.
suspicious_email-app_only = Then please type no password or number into that phone for now.
suspicious_email-app_help =
    .title = Have the app looked at in a phone shop
    .remind = Could a shop of your phone company look at that app? Say: "I installed an app from a link in a message. I want it removed."
suspicious_email-phone_bill =
    .title = Look at the phone bill
    .remind = Could you look at your phone bill? Only whether there is a payment you do not know, or a charge for many SMS. If that app is still there, use another device or ask in the shop.
suspicious_email-app_typed = Did you type anything into that app or page?
    .retry = Please answer "I did" or "I did not".
    .short = Did you type anything into that app or page?
    .yes = I did
    .no = I did not

## Something was typed: card, bank, mailbox, in this order

suspicious_email-entered = Thank you for telling me. What kind was it? Do not write it here.
    .retry = Only the kind, please. Do not send the number or the password itself.
    .short = What kind of thing did you type? Do not write it here.
    .password = Password or code
    .card = Card number
    .bank = Bank details
    .several = Several / other
suspicious_email-several_card = Did you type a card number?
    .retry = Please answer "yes" or "no".
    .short = Did you type a card number?
    .yes = Yes
    .yes-also = card / card number
    .no = No
suspicious_email-several_bank = Did you type bank details or a PIN?
    .retry = { suspicious_email-several_card.retry }
    .short = Did you type bank details or a PIN?
    .yes = { suspicious_email-several_card.yes }
    .yes-also = bank / account number / pin
    .no = { suspicious_email-several_card.no }
suspicious_email-several_password = Did you type a password or a login code?
    .retry = { suspicious_email-several_card.retry }
    .short = Did you type a password or a login code?
    .yes = { suspicious_email-several_card.yes }
    .yes-also = password / code / login
    .no = { suspicious_email-several_card.no }
suspicious_email-name_only = I see. A name and address may be used for calls and letters from strangers. If they come, please do not answer on the spot.
suspicious_email-card_number = { $customer ->
        [holder] The card first. The holder calls now: { PHONE($card_issuer) }
       *[self] The card first. Please call now: { PHONE($card_issuer) }
    }
suspicious_email-card_back = { $customer ->
        [holder] The card first. The holder calls the phone number on its back now.
       *[self] The card first. Please call the phone number on its back now.
    }
suspicious_email-card_stop = Say: "A stranger has the number. Please stop it." How did it go?
    .retry = Say: "A stranger has the number. Please stop it." If it is stopped, press "They stopped it", if not, "Nobody answers" or "Later".
    .short = How did the call to the card company go?
    .stopped = They stopped it
    .no_answer = Nobody answers
    .later = Later
suspicious_email-card_stopped = Called the card company, the card is stopped
suspicious_email-card_call =
    .title = Call the card company and stop the card
    .remind = Could you call the phone number on the back of the card? Say: "A stranger has the number. Please stop it and send a new one." Many of these desks answer at night, too.
suspicious_email-bank_number = { $customer ->
        [holder] The holder calls the bank now. Its number is on the bank card or passbook.
       *[self] Please call the bank now. Its number is on your bank card or passbook.
    }
suspicious_email-bank_stop = Say: "A stranger has my details. Please stop payments." How did it go?
    .retry = Say: "A stranger has my details. Please stop payments." If it is stopped, press "They stopped it", if not, "Nobody answers" or "Later".
    .short = How did the call to the bank go?
    .stopped = They stopped it
    .no_answer = Nobody answers
    .later = Later
suspicious_email-bank_stopped = Called the bank, payments are stopped
suspicious_email-bank_call =
    .title = Call the bank and stop payments
    .remind = Could you call the bank? The phone number is on your bank card or in your passbook. Say: "A stranger has my details. Please stop payments."

## Money or a code was given

suspicious_email-paid = Thank you for telling me. How did you pay?
    .retry = Choose what comes closest. Please do not send the code itself.
    .short = How did you pay?
    .code = Gift card code
    .transfer = Bank transfer
    .card = Credit card
    .app = Payment app
suspicious_email-look_tomorrow =
    .title = Look at { suspicious_email-company } by the front door
    .remind = Let us look into the message as well. Not by the link: by the official app, or by the address on your card or contract. Press "Done" when you have looked.
suspicious_email-other_trouble = Before the message, let us save the gift card.
suspicious_email-transfer_number = Please call your own bank now. The number is on your bank card.
suspicious_email-transfer_stop = Ask: "I paid a stranger. Can you stop it?" How did it go?
    .retry = Press "I told them" when you have told the bank, or "Nobody answers", or "Later".
    .short = How did the call to the bank go?
    .told = I told them
    .no_answer = Nobody answers
    .later = Later
suspicious_email-transfer_told = Told the bank about the transfer to a stranger
suspicious_email-transfer_call =
    .title = Call the bank you paid from
    .remind = Could you call the bank you paid from? Ask: "I paid a stranger. Can you stop it?" There is also a procedure to freeze the receiver's account.
suspicious_email-paid_app = Tell the payment app, under Help, that you want to stop the payment.
    .retry = Press "I told them" when you have told them under Help or Contact in the payment app.
    .short = Could you tell the company of the payment app?
    .told = I told them
    .cannot = It doesn't work
suspicious_email-paid_app_told = Told the payment app to stop the payment
suspicious_email-paid_app_tell =
    .title = Tell the company of the payment app
    .remind = Could you tell the company of the payment app? Under Help or Contact: "I sent money to a stranger and want to stop it."
suspicious_email-paid_amount = How much was it? I'll note it, and we'll keep track of it together.
    .retry = Please send the amount in numbers.
    .short = How much was it?
    .skip = I don't know
suspicious_email-paid_noted = Paid a stranger
suspicious_email-police =
    .title = Ask the police advice line { PHONE($police_desk) }
    .remind = Could you talk to the police advice line, { PHONE($police_desk) }? The day, the amount, and that you still have the mail is all they need.

## The front door

suspicious_email-door_company = Now we look for charges you did not make. Which company is the card or account from?
    .retry = The name as on the card or in the mail. "I do not know" is fine.
    .short = Which company is the card or account from?
    .skip = I do not know

suspicious_email-app = Did you already have the official app of { suspicious_email-company }?
    .retry = Please answer "yes" or "no". You need not search; I'll show you the way in next. The top of a search may be an advertisement.
    .short = Do you have the official app of { suspicious_email-company }?
    .yes = Yes
    .no = No
    .stranger = I don't use them
suspicious_email-open_app = Open the app as you always do, from its own icon, and look at its messages and history. Do not open it from the mail.
suspicious_email-type_address =
    The top of a search may be an advertisement. Without searching, please type this address by hand:
    { LINK($service) }
    ({ SEEN($service) })
suspicious_email-paper_door = For { suspicious_email-company }, please use the address on your card, contract or statement. The top of a search may be an advertisement.
suspicious_email-login = Could you log in there?
    .retry = Please answer "I could" or "I could not". It need not be now.
    .short = Could you log in at { suspicious_email-company }?
    .yes = I could
    .yes-also = yes / i could / logged in
    .no = I could not
    .no-also = no / i can't / could not
    .later = I'll look later
    .later-also = later / not yet
suspicious_email-look =
    .title = Look at { suspicious_email-company } by the front door
    .remind = Could you look at { suspicious_email-company }? Not by the link: by the official app or the address you type yourself. Press "Done" when you have looked.
suspicious_email-logged_in = Logged in by the front door
suspicious_email-seen = { $came ->
        [account] Is there an order, change or login you do not know?
       *[mail] Does it show there what the mail said?
    }
    .retry = I mean a notice, change, order or payment there. Please choose what comes closest.
    .short = { $came ->
        [account] Is there anything you do not know?
       *[mail] Does it show there what the mail said?
    }
    .no = No, nothing
    .no-also = nothing / no
    .mine = Yes, I did that
    .mine-also = it was me / that was me
    .strange = Yes, not my doing
    .strange-also = something strange / yes / not mine
    .unsure = I can't tell
    .unsure-also = not sure
suspicious_email-where = There are three places to look: the messages, the history of orders and payments, and your registered mail, phone and address. Only whether anything there is unknown to you.
suspicious_email-seen_again = Was there anything you do not know?
    .retry = Please choose: nothing, you did it, or it was not your doing.
    .short = Was there anything you do not know?
    .no = { suspicious_email-seen.no }
    .mine = { suspicious_email-seen.mine }
    .strange = { suspicious_email-seen.strange }

## No account there, or no name

suspicious_email-stranger = No account with that company
suspicious_email-stranger_said = Then there is no account to look into. { $came ->
        [account] {""}
       *[mail] Please leave the message as it is.
    } Whether somebody used your name will show on your statements.
suspicious_email-nobody = It is not clear which company it is
suspicious_email-nobody_said = That is all right. { $came ->
        [account] {""}
       *[mail] Please leave the message as it is.
    } Whether money is touched will show on the statements of your cards and your bank.

## Only the device with that app is there

suspicious_email-door_waits = Let us look at { suspicious_email-company } on a device of your family, or after the phone shop has helped. I'll remind you on the day. If you are worried, you can call the company first and ask it to stop the account.
    .retry = Press "All right" when you have read it, or "I don't use them" if that company is not yours.
    .short = Let us look at the company once there is a safe device.
    .yes = All right
    .stranger = { suspicious_email-app.stranger }
suspicious_email-look_clean =
    .title = Look at { suspicious_email-company } on a safe device
    .remind = Is there a device of your family, or one the shop has checked? Not by the link: look at { suspicious_email-company } in the official app or by the address on paper. Press "Done" when you have looked.
suspicious_email-device_safe = There is a safe device now
suspicious_email-mailbox_clean =
    .title = Change the mailbox password on a safe device
    .remind = Can you change the password of your mailbox on a device of your family? Not on the phone with that app. If that is hard, ask in the phone shop. Please do not write it here.
suspicious_email-mailbox_waits = It need not be today. I'll remind you around the visit to the shop. Until then, please type no password into the phone with that app.
suspicious_email-mailbox_shop =
    .title = { suspicious_email-mailbox_clean.title }
    .remind = Could you change the password of your mailbox on a device the shop has checked, or one of your family? Please do not write it here.
suspicious_email-same_clean =
    .title = Change the same passwords on a safe device
    .remind = Could you change the same passwords on a device of your family, or on one the shop has checked? The bank, then shopping, then the rest. Please do not write them here.

## Nothing there

suspicious_email-absent = { $came ->
        [account] Looked by the front door, nothing strange was there
       *[mail] Looked by the front door, what the mail said was not there
    }
suspicious_email-quiet = Thank you for checking. A notice can show up late, so let us look once more tomorrow. I will remind you.
suspicious_email-keep = { $came ->
        [account] If strange mails came as well, please keep them.
       *[mail] Please keep the mail, do not delete it.
    } There is a council that collects such mails and puts them to use. Shall I show it?
    .retry = You are free to report it or not. Press "Show it" or "Not now".
    .short = Shall I show where to report the mail?
    .report = Show it
    .enough = Not now
suspicious_email-report =
    It is the { NAME($phishing_desk) }. They may not answer you.
    { LINK($phishing_desk) }
    ({ SEEN($phishing_desk) })
suspicious_email-look_again =
    .title = Look at { suspicious_email-company } once more
    .remind = Could you look at { suspicious_email-company } once more? Again by the official app or the address you type yourself.
suspicious_email-watch_statement =
    .title = Look for unknown names on the statements
    .remind = Could you look at the statements of your cards and your bank? Only whether there is a name you do not know.
suspicious_email-look_result = Did anything change there?
    .retry = Please choose: no change, you did it, or it was not your doing.
    .short = Did anything change there?
    .same = No change
    .mine = { suspicious_email-seen.mine }
    .strange = { suspicious_email-seen.strange }
suspicious_email-still_quiet = Looked again, nothing had changed

## The person's own doing

suspicious_email-own = It was done by the account holder
suspicious_email-fine = So it was something you did yourself. I am glad you checked first. Write to me whenever you are unsure again.
suspicious_email-own_said = So it was something you did yourself: one thing is settled. Let us go on protecting what you typed or paid.

## Not their doing: lock it from inside

suspicious_email-strange = Something there was not done by the account holder
suspicious_email-new_password = Please change the password there, where you came in by the front door. Do not write the new one here.
    .retry = Look for "Change password" under Settings or Account. Use one you use nowhere else.
    .short = Could you change the password? Do not write it here.
    .changed = I changed it
    .cannot = I can't
suspicious_email-password_changed = Changed the password
suspicious_email-password_stuck = Could not change the password
suspicious_email-sign_out = In the same place, press "Sign out everywhere", and turn on the second step (one more check when you log in). Did it work?
    .retry = It is often under "Security". If you cannot find it, press "I can't find it".
    .short = Did you sign out everywhere and turn on the second step?
    .done = Done
    .cannot = I can't find it
suspicious_email-signed_out = Signed out everywhere, second step is on
suspicious_email-second_factor =
    .title = Turn on the second step for logging in
    .remind = Could you turn on the second step for logging in at { suspicious_email-company }? It is under Settings, Security. A family member may help.
suspicious_email-inside = Among your registered mail, phone, addresses and payments: is anything unknown to you?
    .retry = You can find them under Settings or Account. If it is too much now, press "I'll look later".
    .short = Is anything registered there that you do not know?
    .clean = Nothing
    .strange = Yes
    .later = I'll look later
suspicious_email-inside_clean = Nothing unknown is registered
suspicious_email-inside_strange = Something unknown is registered
suspicious_email-photo_first = Please take a photo of the screen before you remove anything. It helps when you talk to the company.

## The door does not open

suspicious_email-stopped = Could not log in by the front door
suspicious_email-stop_trying = Then let us stop there. Trying again and again may lock it. It is not your fault.
suspicious_email-screen = What did it say?
    .retry = Choose what comes closest. If it is not clear, "Something else" is fine.
    .short = What did it say when you tried to log in?
    .wrong = Wrong password
    .wrong-also = password is wrong / incorrect password / it says wrong password / password does not work
    .gone = No such account
    .gone-also = not registered / no account / email not found / address not found
    .locked = Locked or stopped
    .unsure = Something else
suspicious_email-wrong = It said the password is wrong
suspicious_email-reset = On the same page, please try "Forgot password" once. Use only the message that you asked for yourself just now.
    .retry = Please tell me whether you could log in afterwards. Later is fine, too.
    .short = Could you make a new password and log in?
    .yes = I could
    .no = It didn't work
    .no-also = no mail came / it failed / cannot log in
    .gone = No such account
    .gone-also = { suspicious_email-screen.gone-also }
    .later = I'll look later
suspicious_email-reset_failed = A new password could not be made either
suspicious_email-gone = It said there is no such account
suspicious_email-locked = Locked, or no login for an unknown reason
suspicious_email-taken_gone = An account can disappear when somebody has taken it over. To be careful, let us act as if it were taken.
suspicious_email-taken_maybe = We do not know the reason yet. To be careful, let us act as if it were taken.

## The company's desk

suspicious_email-call_now =
    A call is quickest. { NAME($service) } answers now: { PHONE($service) }{ CALL($service) }
    I have words ready that you can read out.
    .retry = Press "Show the words", and you can read them out. If calling is hard, press "Calling is hard".
    .short = You call { NAME($service) }. Shall I show the words?
    .words = Show the words
    .shy = Calling is hard
    .shy-also = i hate calling / i hate phone calls / i am afraid to call / i do not want to call / i don't like calling
    .later = Later
suspicious_email-call_any =
    A call is quickest: { PHONE($service) }{ CALL($service) }
    I do not know their hours. I have words ready that you can read out.
    .retry = { suspicious_email-call_now.retry }
    .short = { suspicious_email-call_now.short }
    .words = { suspicious_email-call_now.words }
    .shy = { suspicious_email-call_now.shy }
    .later = { suspicious_email-call_now.later }
suspicious_email-call_paper = Call { suspicious_email-company } at the number on your card, contract or statement, not at one from the message or a search. I have words ready that you can read out.
    .retry = { suspicious_email-call_now.retry }
    .short = You call { suspicious_email-company }. Shall I show the words?
    .words = { suspicious_email-call_now.words }
    .shy = { suspicious_email-call_now.shy }
    .later = { suspicious_email-call_now.later }
suspicious_email-call_closed =
    A call is quickest, but they are closed now. They answer again { WHEN($desk_opens_on) }{ CALL($service) }.
    Shall I remind you shortly before that?
    .retry = Please answer "Remind me" or "Not now". Either way we can go on.
    .short = Shall I remind you shortly before they open?
    .remind = Remind me
    .no = Not now
    .shy = Calling is hard
    .shy-also = { suspicious_email-call_now.shy-also }
suspicious_email-shy_closed = I understand. The words will be ready for you to read. Even if nobody answers, I'll note that you tried. Shall I remind you shortly before they open?
    .retry = Please choose "Remind me" or "Not now". "Rehearse" lets you practise a little.
    .short = Shall I remind you shortly before they open?
    .remind = { suspicious_email-call_closed.remind }
    .no = { suspicious_email-call_closed.no }
suspicious_email-write_now =
    If there is a phone number on your card or contract, please call it. If not, use Contact in the official app or here:
    { LINK($service) }
    .retry = Press "Words to say" for a call, or "Words to write" for a message.
    .short = Shall I show words for { NAME($service) }?
    .write = Words to write
    .words = Words to say
    .later = Later
suspicious_email-shy = I understand. You need not speak well. You are calling the official number yourself, so you need not doubt who answers. Even if nobody does, I'll note that you tried.
    .retry = Please choose "Show the words" or "Later". A family member can sit with you.
    .short = Shall I show the words?
    .words = Show the words
    .later = Later
suspicious_email-call_reminded =
    .title = Call { suspicious_email-company }
    .remind = They open in a moment: { PHONE($service) } Say: "Somebody may have taken my account. Please stop it." Press "Done" when you have called.
suspicious_email-call_when_open =
    .title = Call { suspicious_email-company }
    .remind = { suspicious_email-call_later.remind }
suspicious_email-call_later =
    .title = Call { suspicious_email-company }
    .remind = Could you call { suspicious_email-company }? Say: "Somebody may have taken my account. Please stop it." Press "Done" when you have called.
suspicious_email-say_first = Your first words: "{ $account_state ->
        [strange] There are changes in my account that I did not make
       *[out] I cannot log in
    }. Somebody may have taken my account. Please stop it."
suspicious_email-say_asked = They may ask: 1 your language in a voice menu, 2 your name, and to search by this phone number, 3 the last four digits of a card or account, 4 when you last used it. Never tell a password or a login code.
suspicious_email-ready = What you ask: Is it stopped? Was it misused? What is the case number, and your name? What is next? While we wait, let us do one other thing.
    .retry = Press "All right" to go on.
    .short = The words for the call are ready. Shall we go on?
    .yes = All right
    .shy = Calling is hard
    .shy-also = { suspicious_email-call_now.shy-also }
suspicious_email-shy_ready = I understand. You can read out the first sentence and the four answers. Even if nobody picks up, I'll note that you tried. Shall we rehearse a little?
    .retry = "Show the words" shows them once more. "Rehearse" or "Go on" are fine, too.
    .short = Shall we rehearse the call?
    .words = Show the words
    .yes = Go on
suspicious_email-call = What you ask: Is it stopped? Was it misused? What is the case number, and your name? What is next? How did the call go?
    .retry = When the call is over, press "I got through" or "Nobody answers".
    .short = How did the call go?
    .reached = I got through
    .no_answer = Nobody answers
    .later = Later
suspicious_email-called = How did the call go?
    .retry = Please answer "I got through" or "Nobody answers".
    .short = How did the call go?
    .reached = I got through
    .no_answer = Nobody answers
suspicious_email-write_words = You can write: "{ $account_state ->
        [strange] There are changes in my account that I did not make
       *[out] I cannot log in
    }. Somebody may have taken my account. Please stop it and check for misuse."
suspicious_email-wrote = Add your name and your registered phone or e-mail, but no password and no login code. Could you send it?
    .retry = Press "I sent it" when it is sent, or "I can't".
    .short = Could you send it to { suspicious_email-company }?
    .sent = I sent it
    .cannot = I can't
    .later = Later
suspicious_email-write_later =
    .title = Tell { suspicious_email-company }
    .remind = Could you tell { suspicious_email-company }? Under Contact on the official page: "Somebody may have taken my account. Please stop it."
suspicious_email-written = Wrote to the company to stop the account

## Nobody answers

suspicious_email-unreached = Called the company, nobody answered
suspicious_email-attempt = Thank you for trying. I noted the time of the call (attempt { $attempt_count }). A record that you tried will help you later.
suspicious_email-call_second =
    .title = Call { suspicious_email-company } again
    .remind = Can you call { suspicious_email-company } again? Say: "Somebody may have taken my account. Please stop it." Press "Done" when you have called.
suspicious_email-call_third =
    .title = Call { suspicious_email-company } again
    .remind = { suspicious_email-call_second.remind }
suspicious_email-other_way = You have tried enough. You can also tell them under Contact in the official app or on the official site. There is also a helpline that will think about the next step with you.
suspicious_email-consumer =
    .title = Ask the consumer hotline { PHONE($consumer_desk) }
    .remind = Could you talk to the consumer hotline, { PHONE($consumer_desk) }? Say: "Somebody may have taken my account, and I cannot reach the company."
suspicious_email-call_otherwise = It need not be a call. You can also tell them under Contact in the official app or on the official site. Or ask a family member to sit with you.
suspicious_email-write_tomorrow =
    .title = Write to { suspicious_email-company }
    .remind = { suspicious_email-write_later.remind }

## What the desk said

suspicious_email-reached = Talked to the company's desk
suspicious_email-outcome = Thank you for calling. What did they say?
    .retry = Choose what comes closest.
    .short = What did the company say?
    .limited = Stopped, no misuse
    .misuse = It was misused
    .waiting = They will answer
    .refused = Could not verify me
suspicious_email-limited = The account is stopped, there was no misuse
suspicious_email-number = Did they give you a case number or a name? Keep it with you; do not write it here.
    .retry = Please answer "yes" or "no".
    .short = Did they give you a case number or a name?
    .yes = Yes
    .no = No
suspicious_email-number_kept = Has a case number or a name
suspicious_email-number_later = Will ask for the case number next time
suspicious_email-answer =
    .title = The answer from { suspicious_email-company }
    .remind = Did { suspicious_email-company } answer? If so, press "Confirmed". If they call you, hang up and call the official number: then you know who it is.
suspicious_email-proof = Even without the e-mail address, your registered phone, date of birth, last four digits of a card or account, or an identity card may do. Get them ready, and then call again.
suspicious_email-call_proof =
    .title = Call again with your papers at hand
    .remind = Can you call again, with your registered phone, last four digits of a card or account, and an identity card at hand? Press "Done" when you have called.
suspicious_email-misused = They said the account was misused
suspicious_email-linked = That is hard. Your money first: which way of paying is registered there?
    .retry = I mean the card or bank account registered with that company.
    .short = Which way of paying is registered there?
    .card = A card
    .bank = A bank account
    .both = Both of these
    .none = None / not sure
suspicious_email-investigation =
    .title = What { suspicious_email-company } finds out
    .remind = Did { suspicious_email-company } tell you what they found? If so, press "Confirmed". If not, you can ask: "What is happening with the misuse I reported?"
suspicious_email-misuse_amount = How much did they say was used? I'll note it, and we'll keep track of it together.
    .retry = Please send the amount in numbers.
    .short = How much did they say was used?
    .skip = I don't know
suspicious_email-misuse_noted = Used by somebody else

## Afterwards

suspicious_email-mailbox = Please change the password of your mailbox itself, because messages for making new passwords arrive there. If it has a second step (one more check), turn it on. Do not write the password here.
    .retry = I mean the password you read your mail with. Please answer "I changed it" or "Later".
    .short = Did you change the password of your mailbox? Do not write it here.
    .changed = I changed it
    .later = Later
suspicious_email-mailbox_changed = Changed the password of the mailbox
suspicious_email-mailbox_task =
    .title = Change the mailbox password, add a second step
    .remind = Could you change the password of your mailbox? In its official app or settings, with the second step for logging in. Please do not write it here.
suspicious_email-mailbox_first =
    .title = { suspicious_email-mailbox_task.title }
    .remind = { suspicious_email-mailbox_task.remind }
suspicious_email-same = Do you use the same password anywhere else? You need not write where, or what it is.
    .retry = Please answer "yes", "no" or "not sure".
    .short = Do you use the same password anywhere else?
    .yes = Yes
    .no = No
    .unsure = Not sure
suspicious_email-same_first =
    The big part is done. First comes the password of your mailbox: messages for new passwords arrive there. Please change it today.
    Do you use the same password elsewhere? No need to write where, or what it is.
    .retry = { suspicious_email-same.retry }
    .short = { suspicious_email-same.short }
    .yes = { suspicious_email-same.yes }
    .no = { suspicious_email-same.no }
    .unsure = { suspicious_email-same.unsure }
suspicious_email-pace = One a day is enough. Shall I remind you at noon: the bank, then shopping, then the rest?
    .retry = Press "One a day", or "All today".
    .short = Shall we change them one a day?
    .daily = One a day
    .together = All today
suspicious_email-bank_password =
    .title = Change the password of the bank
    .remind = Today only the bank. If it has the same password, change it in the official app. Please do not write it here.
suspicious_email-shop_password =
    .title = Change the password of the shopping site
    .remind = Today only the shopping site you use most. If it has the same password, change it in the official app. Please do not write it here.
suspicious_email-other_password =
    .title = Change the other passwords
    .remind = Today, the other places. Where the password is the same, change it. You may close accounts you no longer use. { breath.account } Please do not write passwords here.
suspicious_email-all_passwords =
    .title = Change the same passwords, the bank first
    .remind = Could you change the same passwords? The bank, then shopping, then the rest. Half of it is already good. Please do not write them here.
suspicious_email-statement_one =
    .title = Look at the statements of card and bank
    .remind = Could you look at the statements of your card and your bank? Look for payments to unknown names, small amounts too.
suspicious_email-statement_two =
    .title = Look at the statements once more
    .remind = Could you look at the statements of your card and your bank once more? Look for payments to names you do not know.
suspicious_email-inside_task =
    .title = Look at automatic payments and addresses
    .remind = If you can use { suspicious_email-company } again, look for addresses, mails and automatic payments you do not know. Press "Done" when you have looked.
suspicious_email-wave =
    One thing to remember: on social networks, people offer to "restore" your account. Even if they use a company's name, please do not answer; check by its official number or app.
    .retry = Press "All right" when you have read it.
    .short = Do not answer people who offer to "restore" your account.
    .yes = All right
    .no_reminder = No later notice
    .no_reminder-also = no reminder / not needed
suspicious_email-wave_off = later warning switched off
suspicious_email-second_wave =
    .title = Beware of offers to restore the account
    .remind = Please do not answer people who offer to restore your account or get money back. If they use a company's name, check by its official number or app.

## Later

suspicious_email-answer_said = What did { suspicious_email-company } say?
    .retry = Choose what comes closest.
    .short = What did { suspicious_email-company } say?
    .clean = No misuse
    .promised = They will pay back
    .refused = They will not
    .still = Still checking
suspicious_email-answer_clean = The company looked into it, no misuse
suspicious_email-reply =
    .title = The answer from { suspicious_email-company }
    .remind = Did { suspicious_email-company } answer what you wrote? If so, press "Confirmed". Look in the spam folder, too. Please do not press links in the answer: look on the official page.
suspicious_email-answer_more =
    .title = The answer from { suspicious_email-company }
    .remind = { suspicious_email-answer.remind }
suspicious_email-answer_late = You can ask: "What is happening with the case I reported? By when can you answer?" Ask for the name of the person, too.
suspicious_email-refund_promised = The company said it will pay back
suspicious_email-refund =
    .title = The refund from { suspicious_email-company }
    .remind = Can you see the money they said they would pay back, on the statement or in the balance? If so, press "Confirmed".
suspicious_email-refund_watched = For now I'll keep it as a promise, until you see it on the statement or in the balance.
suspicious_email-refund_came = Saw the refund on the statement or in the balance
suspicious_email-refund_refused = I am sorry to hear that. Write down the day and the reason. { NAME($consumer_desk) } can discuss the next step with you.
suspicious_email-ask_advice =
    .title = Ask the consumer hotline { PHONE($consumer_desk) }
    .remind = Could you talk to the consumer hotline, { PHONE($consumer_desk) }? Just tell them the day and the reason the company gave.
suspicious_email-statement_seen = Was there any payment you do not know?
    .retry = Please answer "none" or "there was".
    .short = Was there any payment you do not know?
    .clean = None
    .strange = There was
suspicious_email-statement_clean = No unknown payment on the statements
suspicious_email-statement_strange = I am glad you found it. Let us look into that payment together.
suspicious_email-inside_seen = Was anything registered there that you do not know?
    .retry = Please answer "nothing" or "there was".
    .short = Was anything registered there that you do not know?
    .clean = Nothing
    .strange = There was
suspicious_email-inside_fine = Nothing unknown is registered
suspicious_email-cause = Shall we also look at how it may have happened? Often it stays unclear, and you do not have to.
    .retry = Please choose "Have a look" or "Not now".
    .short = Shall we look at how it happened?
    .yes = Have a look
    .yes-also = yes / look / i want to know
    .no = Not now
    .no-also = no / not needed
suspicious_email-cause_said = It may be (1) the same password, leaked somewhere else (2) a false page where it was typed in (3) an unknown program on the device. The company may not know either.
suspicious_email-leak_look =
    .title = Look for where it may have leaked
    .remind = Look only where you can: (1) passwords your browser marks as leaked (2) apps you do not know (3) pages where you typed lately. Where you find something, change the password.
suspicious_email-inside_tell = Take a photo, then remove it, and tell { suspicious_email-company }: "There was something I did not register." You can also ask whether automatic payments can be stopped.
suspicious_email-talk_help = You need not do it alone. Ask a family member to sit with you, or ask the consumer hotline, { PHONE($consumer_desk) }, what to do.
suspicious_email-mailbox_help = A shop of your phone company may help with its own mail. For other mail, a family member may help. This password matters most, so please come back to it.
suspicious_email-one_password = What you can do is enough. Even one new password, where your money is, makes things safer.
suspicious_email-statement_help = Card companies and banks often send a statement when you call them. The phone number is on the card or in the passbook.
suspicious_email-inside_help = If you no longer use the account, you can ask the company to close it. { breath.account } For that, too, call its official number.
suspicious_email-finish = Everything we planned is done. Shall we close this matter?
    .retry = Please answer "close it" or "keep it open".
    .short = Shall we close this matter?
    .yes = Close it
    .no = Keep it open
suspicious_email-closed = You saw it through to the end. When a message makes you wonder again, write to me before you press anything.
suspicious_email-plan = You have done a great deal today. I will tell you the next thing on its day.

# When the urgent part is over: what there was no time to ask.
suspicious_email-calm = The urgent part is over
suspicious_email-misuse_calm = The urgent part is over
suspicious_email-reference =
    The urgent part is done. Did they give you a name or a reference number on the telephone?
    .retry = Please send the name or the reference number, as much as you have.
    .short = The name or reference number?
    .skip = I did not get one
suspicious_email-charged_on =
    When did you pay?
    .retry = The day is enough, like "yesterday" or "5 March".
    .short = The day you paid?
    .skip = I don't know
