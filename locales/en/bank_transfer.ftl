### Money was sent, or somebody says to send it. Stop first; the bank before the police. Never says that it comes back or not.

## Sent already, and how

bank_transfer-sent = Have you already sent the money?
    .retry = Please choose the closest one.
    .short = Have you already sent the money?
    .yes = Yes, I sent it
    .yes-also = yes / i sent it / i paid / i have paid / sent / i have sent it / transferred / i wired it / already sent
    .about = Not yet
    .about-also = no / not yet / about to / going to / i have not / at the atm / not pressed anything / nothing sent / before sending
    .mistake = Sent to wrong person
    .mistake-also = wrong account / by mistake / i mistyped the account
    .not_me = It was not me
    .not_me-also = not me / somebody else / without my knowledge / unauthorised transfer

bank_transfer-hold = { $speaker ->
        [holder] Reach them now: "Do not send it. Hang up."
       *[self] Please do not send it. Hang up. No need to speak.
    }
    .retry = Press "I hung up" when the call or screen is off.
    .short = Please do not send it. Is the call off?
    .off = I hung up
    .off-also = hung up / not connected / no call / it is off / she stopped / he stopped / i reached her / i reached him / she hung up / he hung up / i got through to her
    .cannot = I cannot
    .cannot-also = cannot / no / not answering / she is not answering / he is not answering / no answer / cannot reach her / cannot reach him / she does not pick up / he does not pick up / not picking up
bank_transfer-hold_words = { $speaker ->
        [holder] Call the bank or shop where they are: its staff can stop them.
       *[self] Say only "I will ask my family", and hang up.
    }
    .retry = If you cannot say even that, press "I cannot".
    .short = Is the call off?
    .off = I hung up
    .cannot = I cannot
bank_transfer-hold_hand = Switch the phone off or put it down, and walk away from it.
bank_transfer-hold_ask = Have you sent them money before?
    .retry = Any money that went to the same people earlier.
    .short = Have you sent them money before?
    .none = Never
    .none-also = no / none / not once / nothing
    .some = Yes, some
    .some-also = yes / once / before
bank_transfer-hold_kept = Stopped before any money was sent
bank_transfer-hold_said =
    You stopped before anything was sent. If they call again, you do not have to answer.
    However urgent it sounds, first check with your family or a helpline, at a number you found yourself, not one they gave you.
bank_transfer-hold_police =
    .title = Tell the police advice line { PHONE($police_desk) }
    .remind = Could you talk to the police advice line, { PHONE($police_desk) }? Even if nothing was sent, the caller's number and words are useful to them.

bank_transfer-line = Are they still on the phone or on your screen?
    .retry = If nothing is connected, press "No".
    .short = Are they still on the phone or on your screen?
    .off = No
    .off-also = no / it is off / i hung up / i've hung up / not any more
    .cannot = Yes, still
    .cannot-also = yes / still on / on the line / right now
bank_transfer-line_words = Hang up without a word. If they use your screen, pull the net cable.
    .retry = Press "I hung up" when it is off.
    .short = Is the call off?
    .off = I hung up
    .cannot = I cannot, go on

bank_transfer-how = How did you send it?
    .retry = Please choose the closest one.
    .short = How did you send it?
    .bank = Bank transfer
    .bank-also = bank / transfer / atm / online banking / wire / my account / bank account / bank wire / online bank
    .app = Payment app
    .app-also = app / paypay / mobile payment
    .hand = Cash, hand or parcel
    .hand-also = cash / by hand / parcel / post
    .crypto = Crypto
    .crypto-also = bitcoin / cryptocurrency / coins

## The own bank, the other bank

bank_transfer-own_bank = { $customer ->
        [holder] The account holder calls their bank now. Its number is on the card or passbook.
       *[self] Call your own bank now. Its number is on your card or passbook.
    }
bank_transfer-own_bank_told = Say: "{ $sent ->
        [not_me] There is a transfer I did not make. Please stop it
       *[other] I was tricked into a transfer. Please stop it
    }." How did it go?
    .retry = "I told them", or "No answer", or "Later".
    .short = How did the call to the bank go?
    .told = I told them
    .told-also = told them / i called / got through
    .no_answer = No answer
    .no_answer-also = closed / nobody answers / no number / busy / line is busy / no answer / nobody answered / on hold
    .later = Later
bank_transfer-bank_closed = At night or on holidays, try the bank's number for lost cards or misuse.
bank_transfer-bank_call =
    .title = Call your own bank about { $sent ->
            [not_me] the transfer you did not make
           *[other] the transfer
        }
    .remind = Could you call your own bank? Its number is on the passbook, the cash card or in the official app. Say: "{ $sent ->
            [not_me] There is a transfer I did not make. Please stop it
           *[other] I was tricked into a transfer. Please recall it and ask to freeze the other account
        }."
bank_transfer-bank_called = Called my own bank
bank_transfer-bank_told = Told my own bank

bank_transfer-receiving = Next comes the other side. Do you know which bank the money went to?
    .retry = The bank of the other account, as on the slip or in the history.
    .short = Do you know which bank the money went to?
    .yes = Yes
    .yes-also = i do / yes i have the slip
    .no = No
    .no-also = not sure / i do not know
bank_transfer-receiving_later = The slip, the passbook or the app's history shows the other bank, branch, account and name. You need not write the numbers here.
bank_transfer-receiving_call =
    .title = Call the bank that received the money
    .remind = Could you call the bank of the other account? The number is on its official site. Give day, amount and account name, and say: "I was tricked into this transfer. Please freeze the account."
bank_transfer-receiving_told = Told the bank that received the money

bank_transfer-stranger_bank =
    The day you told the bank counts. By the banks' rule, losses of the { $report_days } days before the report are looked at ({ SEEN($report_rule) }); terms differ by bank.
    If you gave somebody a password, tell them exactly what happened.
bank_transfer-stranger_plain = The day you told the bank counts. Terms differ by bank, so ask: "What is the procedure for compensation, and until when?" If you gave somebody a password, tell them exactly what happened.
bank_transfer-stranger_told = Did you tell anybody a password or a code, or type one in? Please do not write it here.
    .retry = "Yes" or "No" is enough. Please do not write the password or code.
    .short = Did you tell or type in a password or code?
    .yes = Yes, or not sure
    .yes-also = yes / i did / maybe / not sure
    .no = No
    .no-also = i did not / never
bank_transfer-stranger_close = Change the online banking password from another phone or computer. If you cannot, tell the bank: "Please stop my online banking."

bank_transfer-mistake_bank = Call your own bank and ask for a recall ("kumimodoshi"). The number is on the passbook or cash card. You need not contact the other person yourself.
bank_transfer-mistake_told = Say: "I sent it to the wrong account. Please recall it. What is the fee, and how long does it take?" How did it go?
    .retry = "I told them" when the bank knows, else "No answer" or "Later".
    .short = How did the call to the bank go?
    .told = I told them
    .no_answer = No answer
    .later = Later
bank_transfer-mistake_noted = Asked the bank for a recall
bank_transfer-mistake_call =
    .title = Ask the bank for a recall
    .remind = Could you call the bank? Say: "I sent it to the wrong account. Please recall it." With the slip at hand it goes faster.
bank_transfer-mistake_called = Asked the bank for a recall
bank_transfer-mistake_wait =
    .title = Answer about the recall
    .remind = Has the bank answered about the recall? The person who received it has to agree, so it can take some time.
bank_transfer-mistake_wait_after =
    .title = { bank_transfer-mistake_wait.title }
    .remind = { bank_transfer-mistake_wait.remind }
bank_transfer-mistake_amount = How much did you send?
    .retry = Please send the amount in figures.
    .short = How much did you send?
    .skip = I do not know
bank_transfer-mistake_paid = Sent to a wrong account
bank_transfer-mistake_plan = Noted. Please keep the transfer slip until the answer comes.

## App, crypto, cash

bank_transfer-app_tell = { $customer ->
        [holder] From the sender's own app, "Help": "I was tricked, please stop it".
       *[self] In the app's "Help", say "I was tricked, please stop it".
    }
    .retry = It is under "Help" or "Contact". Then press "I told them".
    .short = Could you tell the app's company?
    .told = I told them
    .told-also = sent / reported it / contacted them / wrote to them / done
    .cannot = It does not work
    .cannot-also = cannot / no help there / not found / do not know how
bank_transfer-app_told = Told the payment app's company
bank_transfer-app_task =
    .title = Tell the payment app's company
    .remind = Could you tell the payment app's company? In the official app, under "Help" or "Contact": "I was tricked into sending money. Please stop it." Keep the transaction number and the screens.
bank_transfer-app_told_later = Told the payment app's company
bank_transfer-app_wait =
    .title = Answer of the payment app's company
    .remind = Has the payment app's company answered?
bank_transfer-app_more =
    Please keep the transaction number and the screen with the other name.
    You can report it even if they said "do this to get your refund". Please do not follow any more of their steps.

bank_transfer-crypto_tell = { $customer ->
        [holder] The sender should tell the exchange now: "I was tricked."
       *[self] Tell the exchange you used, now: "I was tricked."
    }
    .retry = In the exchange's app or official site, "Contact".
    .short = Could you tell the exchange?
    .told = I told them
    .cannot = It does not work
bank_transfer-crypto_told = Told the exchange
bank_transfer-crypto_wait =
    .title = Answer of the exchange
    .remind = Has the exchange answered?
bank_transfer-crypto_task =
    .title = Tell the exchange
    .remind = Could you tell the exchange? In its app or official site, under "Contact", give the time, the quantity and where it went. Keep the long address it went to as well.
bank_transfer-crypto_told_later = Told the exchange

bank_transfer-hand_how = How did the cash go?
    .retry = Please choose the closest one.
    .short = How did the cash go?
    .met = Handed to a person
    .met-also = they came / by hand / in person
    .parcel = Parcel or post
    .parcel-also = parcel / post / mailed it
bank_transfer-parcel_stop = Call the parcel or post office: "Stop delivery." Result?
    .retry = The number is on the receipt. Then choose one.
    .short = Could the delivery be stopped?
    .stopped = They stopped it
    .no_answer = No answer
    .late = Already delivered
bank_transfer-parcel_noted = Had the delivery stopped
bank_transfer-hand_police = Call { PHONE($emergency_desk) } now: "I handed money to somebody."
    .retry = Press "I told them" when the police know.
    .short = Could you tell the police?
    .told = I told them
    .later = Later
bank_transfer-hand_told = Told the police

## How much, when, what else

bank_transfer-amount = How much did you send? If it was several times, the total.
    .retry = Please send the amount in figures.
    .short = How much did you send?
    .skip = I do not know
bank_transfer-paid = Sent the money
bank_transfer-mistake_on = When did you send it?
    .retry = A date, or words like "yesterday at noon".
    .short = When did you send it?
    .skip = I do not know
bank_transfer-mistake_which = Which bank did you send it from? Its name is enough.
    .retry = Please send only the name of the bank.
    .short = Which bank did you send it from?
    .skip = Later
bank_transfer-mistake_reference = The urgent part is done. Do you have the name of the person at the bank, or a reference number?
    .retry = Please send the name, the number, or both.
    .short = Do you have a name or a reference number?
    .skip = I did not get one
bank_transfer-which_bank = Which bank did you send it from? Its name is enough.
    .retry = Please send only the name of the bank.
    .short = Which bank did you send it from?
    .skip = Later
bank_transfer-sent_on = When did you send the last of it?
    .retry = A date, or words like "yesterday at noon".
    .short = When did you send the last of it?
    .skip = I do not know
bank_transfer-police =
    Here is a text in Japanese to read to the police advice line, { PHONE($police_desk) }. You can skip what you do not know.
    { gloss-transfer_police }
    .title = Ask the police advice line { PHONE($police_desk) }
    .remind = Could you talk to the police advice line, { PHONE($police_desk) }? Tell the bank as well that you reported it; that helps its procedure. Ask for a case number, too.
bank_transfer-keep =
    Please keep these and delete nothing. You may be asked for them.
    (1) the slip or history (2) the screen with the other account or name (3) messages and call records
    .retry = Press "All right" when you have read it.
    .short = Please keep the slips, the screens and the messages.
    .yes = All right
bank_transfer-told_details = Besides money, did you tell them or let them do anything? Please do not write it here.
    .retry = Only the kind. Please do not write numbers or passwords.
    .short = Besides money, did you tell them anything?
    .none = No
    .none-also = nothing / none
    .numbers = Numbers, ID, PIN
    .numbers-also = numbers / my id / password / pin / licence / account number
    .screen = They used my screen
    .screen-also = remote control / they controlled it / i installed an app
bank_transfer-numbers_safe = I see. Please call the bank now: "They know my numbers or PIN. Please stop payments." If you have already called, call again and add this. If you sent a photo of an ID, tell the police advice line, too.
bank_transfer-numbers_bank =
    .title = Tell the bank what they know or used
    .remind = Could you tell the bank that they know your numbers or used your screen? "They know something of mine. Please stop payments." The number is on the passbook or cash card.
bank_transfer-screen_off = Take that device offline: pull the cable or switch Wi-Fi off. The power can stay on. Use another phone for your bank.
bank_transfer-screen_help =
    .title = Have the device looked at
    .remind = Has somebody looked at the device? { NAME($ipa_desk) } { PHONE($ipa_desk) }, or somebody near you who knows computers, can help: "I want to remove remote control software."
bank_transfer-screen_clean = Had the device looked at
bank_transfer-passwords =
    .title = Change mail and bank passwords elsewhere
    .remind = Could you change the passwords? First mail, then bank. Not on the device they used, but on another phone or computer.
bank_transfer-bank_wait =
    .title = The bank's answer
    .remind = Has the bank answered? If not, you can ask: "It is about my transfer. Is the other account frozen? Is anything left in it?"
bank_transfer-other_means = Did you pay the same people in another way, too?
    .retry = Whether you also paid with gift cards or a card.
    .short = Did you pay them in another way, too?
    .none = No
    .none-also = nothing else / none
    .code = Gift card codes too
    .code-also = gift cards / prepaid / codes
    .card = By card too
    .card-also = credit card / card
bank_transfer-code_too = Gift card codes can sometimes be saved if we are quick. Let us look at those first.
bank_transfer-card_too = For the card, call the card company: "I was tricked into paying. I need advice." The number is on the back of the card.
bank_transfer-card_call =
    .title = Call the card company
    .remind = Could you call the card company? The number is on the back of the card. Say: "I was tricked into paying. Can you stop or look into it?"
bank_transfer-report_ask = What you told on the phone can go in writing, too. A text for the bank is ready. Do you want to see it?
    .retry = Press "Show it" or "Not now".
    .short = Do you want to see the text for the bank?
    .yes = Show it
    .yes-also = yes / see it / please
    .later = Not now
    .later-also = no / later
bank_transfer-report =
    Here is a text in Japanese to hand in at the bank or paste into its form. Fill in the brackets only on the copy for the bank. You hand it in yourself. { breath.letter }
    { gloss-bank_report }
    .title = Hand the bank the written report
    .remind = Could you hand in the written report? Ask for the reference number, the person's name and the day of the next answer, too.
bank_transfer-report_sent = Handed the bank a written report
bank_transfer-wave =
    One thing to remember: people may offer to "get your money back". If they want a fee first, do not pay, and tell me or a desk.
    .retry = Press "All right" when you have read it.
    .short = Do not pay people who offer to get it back.
    .yes = All right
    .no_reminder = No later notice
    .no_reminder-also = no reminder / not needed
bank_transfer-wave_off = later warning switched off
bank_transfer-second_wave =
    .title = Beware of offers to get money back
    .remind = Please neither answer nor pay people who offer to get your money back or to investigate. Even if they say they are lawyers or officials, check by calling the official number.
bank_transfer-second_look =
    .title = Check the account again for unknown debits
    .remind = Since then, is there any debit or new registration on the account that you do not know? Please look in the passbook or the official app. If you find one, send it to me.
bank_transfer-plan = You have done a great deal. We'll do the rest together, step by step.

## Later: the bank's answer

bank_transfer-bank_late = Waiting is hard, too. You can ask by phone: "It is about the other day. Who is in charge, how does it stand, and when will you answer next?"
bank_transfer-bank_wait_more =
    .title = { bank_transfer-bank_wait.title }
    .remind = { bank_transfer-bank_wait.remind }
bank_transfer-bank_answer = What was the answer?
    .retry = Please choose the closest one.
    .short = What was the answer?
    .frozen = Account frozen
    .frozen-also = frozen / they froze it / stopped it
    .returned = They will return it
    .returned-also = returned / recalled / refund
    .gone = Nothing was left
    .gone-also = gone / withdrawn / empty
    .unclear = Not clear yet
    .unclear-also = investigating / unclear / they are checking
bank_transfer-unclear = I see. If you get a name and the day of their next answer, send them to me. I'll note them and remind you.
bank_transfer-returned = Was told that the money will be returned
bank_transfer-returned_said = That is good news. Until it appears in the passbook or history, I'll keep it as "promised".
bank_transfer-passbook =
    .title = Check the passbook or history for the money
    .remind = Is the money in the passbook or history? If so, press "Confirmed".
bank_transfer-came = Saw the returned money in the passbook or history
bank_transfer-came_said = Confirmed. You have come a long way; please get some rest. Keep the papers, just in case.
bank_transfer-gone = Was told that nothing is left in the account
bank_transfer-gone_said =
    That is a hard answer. It is not your fault.
    If the account is frozen, other money may still be in it. Let us look at the public notices once a month.
bank_transfer-frozen_noted = The other account was frozen
bank_transfer-frozen = The account is frozen, because you told the bank. A public notice follows, and what is left is shared among those who report a loss.
bank_transfer-frozen_time = The notices appear at { LINK($relief_desk) }. First comes a period for claims, then one for applications. As it is shared, you may not get all of it; if very little is left, there is no sharing.
bank_transfer-notice_watch =
    .title = Look for the public notice
    .remind = Is there a notice? At { LINK($relief_desk) } you can search by the other bank and account name. Press "Done" when you have looked. If it is hard, the bank can tell you.
bank_transfer-notice_seen = Is there a notice?
    .retry = Whether the other account has a notice, and which kind.
    .short = Is there a notice?
    .apply = For applications
    .apply-also = applications / apply / distribution
    .claims = For claims of rights
    .claims-also = claims / rights
    .none = Not yet
    .none-also = no / none / nothing
bank_transfer-apply_from = On which day was the notice for applications made? The date is in the notice.
    .retry = Please send the date in the notice.
    .short = On which day was that notice made?
    .skip = I do not know
bank_transfer-apply_said = By my count, applications are open until { DAY($relief_last) }. If the notice gives an earlier last day, go by that. The bank's counter has the form.
bank_transfer-apply =
    .title = Hand in the application to the bank
    .remind = Could you hand in the application? It goes to the bank of the other account: the form, proof of identity, the transfer slip. Keep a copy.
bank_transfer-apply_bank =
    .title = { bank_transfer-apply.title }
    .remind = { bank_transfer-apply.remind }
bank_transfer-applied = Do you have a copy or a stamp that shows you handed it in?
    .retry = A copy, a receipt of registered post, or a stamp.
    .short = Do you have proof that you handed it in?
    .yes = Yes
    .no = No
bank_transfer-apply_proof = You can call the bank: "Has my application arrived?" Note the day and the person's name; that is your proof.
bank_transfer-applied_noted = Handed in the application for a share
bank_transfer-share =
    .title = News about the share
    .remind = Is there news about the share? If it is in the passbook or history, press "Confirmed".
bank_transfer-share_late = It often takes some months. You can ask the bank: "I have applied. How far along is it?"
bank_transfer-share_came = How much came back?
    .retry = Please send the amount in the passbook or history.
    .short = How much came back?
    .skip = I do not know
bank_transfer-share_noted = The share came back
bank_transfer-share_said = Noted. It was a long way, and you stayed with it.

## Police, help

bank_transfer-police_number = Did they give you a case number or a name? Keep it with you; do not write it here.
    .retry = Only whether you got one. Keep numbers and names with you.
    .short = Did they give you a case number or a name?
    .yes = Yes
    .no = No
bank_transfer-police_told = Talked to the police
bank_transfer-police_ask = That is fine. When you next talk to them, say you called before, and ask for the number.
bank_transfer-desk_later = All right, whenever you can. Send "plan" to see what is open.
bank_transfer-talk_help = If that is hard, it helps to have somebody sit beside you. The consumer hotline { PHONE($consumer_desk) } can also tell you what to do next.

# When the urgent part is over: what there was no time to ask.
bank_transfer-calm = The urgent part is over
bank_transfer-hold_calm = The urgent part is over
bank_transfer-mistake_calm = The urgent part is over
bank_transfer-reference =
    The urgent part is done. Did they give you a name or a reference number on the telephone?
    .retry = Please send the name, the number, or both.
    .short = Do you have a name or a reference number?
    .skip = I did not get one
