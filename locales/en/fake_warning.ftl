### A warning on the screen, a "support" voice, remote control. Away from them first, then money, the device last. Never asks why they called.

## How it stands

fake_warning-now = What is happening right now?
    .retry = Please choose the closest one.
    .short = What is happening right now?
    .call = On the phone now
    .call-also = on the phone / they are talking / still on the line / calling
    .remote = They move my screen
    .remote-also = remote control / the mouse moves / they control it / they are in my computer
    .screen = Only a warning
    .screen-also = warning only / popup / pop-up / it will not close / just the screen / no call
    .over = It is over
    .over-also = over / yesterday / i hung up / earlier / it is gone / closed it / hung up / call is over

fake_warning-hang_up = Please hang up. You need not say a word.
    .retry = Press "I hung up" when it is off.
    .short = Is the call off?
    .cut = I hung up
    .cut-also = hung up / it is off / not on the phone / done
    .cannot = I cannot
    .cannot-also = cannot / i am afraid / still on
fake_warning-hang_up_words = Put it down; on a smartphone, the red circle. Is it off?
    .retry = "I hung up" or "I cannot".
    .short = Is the call off?
    .cut = I hung up
    .cannot = I cannot
fake_warning-walk_away = Turn the phone face down and walk away from it.
fake_warning-number_kept = If they call again, you need not answer.

fake_warning-net_off = First take the computer offline. Can you pull the cable?
    .retry = "It is off", or "How?" for ways to do it.
    .short = Is the computer offline?
    .yes = It is off
    .yes-also = off / pulled it / done / yes
    .how = How?
    .how-also = how / no cable / wifi / wi-fi / i do not know
fake_warning-net_off_how = Pull the plug of the router at home. Could you?
    .retry = "Yes" or "I cannot".
    .short = Could you pull the router's plug?
    .yes = Yes
    .yes-also = done / pulled / off
    .cannot = I cannot
fake_warning-power_off = Hold the power button until the screen goes dark.

## Closing the screen

fake_warning-device = Closing the page is often all it takes. Please do not call the number on it. Where is it?
    .retry = Is the warning on a computer or on a phone?
    .short = Is the warning on a computer or on a phone?
    .computer = Computer
    .computer-also = pc / laptop / mac / my computer
    .phone = Phone or tablet
    .phone-also = phone / iphone / android / tablet / ipad
fake_warning-close_computer = Hold "Esc" (top left) while you count to three. When an "×" appears, press it. What happened?
    .retry = "Closed", or "Still there"; there is another way.
    .short = Is the warning closed?
    .closed = Closed
    .closed-also = gone / it closed / yes
    .stuck = Still there
    .stuck-also = no / stuck / it does not close / nothing happens
fake_warning-close_again = Press "Ctrl", "Alt" and "Delete" together, open "Task Manager", choose the browser, press "End task". What happened?
    .retry = "Closed" or "Still there".
    .short = Is the warning closed?
    .closed = Closed
    .stuck = Still there
fake_warning-close_off = Hold the power button until the screen is dark. When you start again and are asked to restore pages, please do not.
    .retry = Press "Gone" when it is gone after starting again.
    .short = Is it gone after starting again?
    .closed = Gone
    .stuck = Still there
fake_warning-close_phone = Open the browser's list of tabs (the squares) and swipe that page away. What happened?
    .retry = "Closed" or "Still there".
    .short = Is the warning closed?
    .closed = Closed
    .stuck = Still there
fake_warning-close_phone_again = Switch the phone off and on. Then clear the browser's history, so that it comes back less easily. What happened?
    .retry = Press "Gone" when it is gone.
    .short = Is it gone after switching off and on?
    .closed = Gone
    .stuck = Still there
fake_warning-close_help =
    .title = Have the warning looked at
    .remind = Could you close the warning? If not, { NAME($ipa_desk) } { PHONE($ipa_desk) } or somebody near you who knows computers can look at it.
fake_warning-close_help_said = As long as nobody touches it, nothing more happens. Switch the power off and leave it.
fake_warning-closed = Closed the warning
fake_warning-did = While it was there, did you do anything? If so, we can still act from here.
    .retry = Please choose the closest one.
    .short = While it was there, did you do anything?
    .nothing = Nothing
    .nothing-also = no / nothing / only looked
    .called = I called
    .called-also = called / i rang them
    .installed = I installed it
    .installed-also = installed / downloaded
    .paid = I paid
    .paid-also = paid / bought it
fake_warning-only_seen = You stopped in time. If you only saw it or closed it, nothing needs to be done in a hurry.
fake_warning-only_keep =
    If it comes back, close it the same way, without a call. It is a good idea to update the device and scan it with the antivirus you have.
    If you are unsure, you can ask { NAME($ipa_desk) } { PHONE($ipa_desk) }.

## Remote control

fake_warning-controlled = Did they move your screen, or was anything installed?
    .retry = "Not sure" is fine, too.
    .short = Did they move your screen, or was anything installed?
    .yes = Yes
    .yes-also = they did / installed / they controlled it / yes they did
    .no = No
    .no-also = no / never / nothing
    .unsure = Not sure
    .unsure-also = maybe / i do not know
fake_warning-net_off_now = Take that device offline: pull the cable or turn Wi-Fi off.
    .retry = "It is off", or "How?".
    .short = Is that device offline?
    .yes = It is off
    .yes-also = off / done / yes / already off
    .how = How?
fake_warning-net_off_way = Pulling the router's plug or switching it off does the same.

## Money

fake_warning-paid = Did you give money or codes? Please do not write them.
    .retry = If several: gift card codes first.
    .short = Did you give money or codes?
    .none = No
    .none-also = no / nothing / not yet
    .code = Gift card codes
    .code-also = gift card / gift cards / prepaid / codes
    .transfer = A transfer
    .transfer-also = bank transfer / i sent money / online banking
    .card = Credit card
    .card-also = card / by card
fake_warning-paid_more = That is noted. Did you pay in another way, too?
    .retry = Whether you paid in another way, too.
    .short = Did you pay in another way, too?
    .none = No
    .none-also = no / that is all / nothing else
    .code = Gift cards too
    .transfer = A transfer too
    .transfer-also = a transfer / transfer / bank transfer too
    .card = By card too
fake_warning-card_number = { $customer ->
        [holder] The card holder calls the card company; stay beside them: { PHONE($card_issuer) }
       *[self] Let us call the card company: { PHONE($card_issuer) }
    }
fake_warning-card_back = { $customer ->
        [holder] The card holder calls the card company; stay beside them. Its number is on the back of the card.
       *[self] Let us call the card company. Its number is on the back of the card.
    }
fake_warning-card_stop = Say: "A warning on my screen tricked me into paying by card. Please look into it, stop the card and send a new one." How did it go?
    .retry = "Stopped", or "No answer", or "Later".
    .short = How did the call to the card company go?
    .stopped = Stopped
    .stopped-also = stopped / they stopped it / i called
    .no_answer = No answer
    .later = Later
fake_warning-card_stopped = Called the card company and had the card stopped
fake_warning-card_call =
    .title = Call the card company
    .remind = Could you call the card company? The number is on the back of the card. "A warning on my screen tricked me into paying by card. Please look into it, stop the card and send a new one." Ask for a reference number.
fake_warning-card_called = Called the card company
fake_warning-card_amount = How much did you pay by card?
    .retry = Please send the amount in figures.
    .short = How much did you pay by card?
    .skip = I do not know
fake_warning-card_paid = Paid by card after a warning on the screen
fake_warning-contract = Was it a contract for software or "support"? Those can be charged again every month or year.
    .retry = Whether it was a contract, or a single payment.
    .short = Was it a contract for software or support?
    .yes = A contract
    .yes-also = yes / contract / software / subscription
    .no = No
    .no-also = no / once only
    .unsure = Not sure
fake_warning-contract_mail =
    .title = Look for the mail about the contract
    .remind = Did you find the mail about the contract? Search for "order" or "confirmation", also in the spam folder. Not on the device they used, but on another phone.
fake_warning-contract_said = Even with the card stopped, a contract can go on charging. Once the mail is found, we can make a text that cancels it and asks for a refund.
fake_warning-card_more = Did you pay in another way, too?
    .retry = Whether you paid in another way, too.
    .short = Did you pay in another way, too?
    .none = No
    .none-also = no / that is all / nothing else
    .code = Gift cards too
    .transfer = A transfer too
    .transfer-also = a transfer / transfer / bank transfer too

## What was told, and the device

fake_warning-told = Did you tell or show them passwords, a PIN or an ID? Please do not write it here.
    .retry = "No" or "Yes, or not sure". Please do not write it here.
    .short = Did you tell or show them passwords or an ID?
    .none = No
    .none-also = no / nothing
    .some = Yes, or not sure
    .some-also = yes / i did / maybe / not sure
fake_warning-told_bank =
    .title = Tell the bank they know your numbers
    .remind = Could you call the bank? Its number is on the passbook or cash card. Say: "Somebody knows my numbers or PIN. Please stop payments from my account."
fake_warning-elsewhere = Until the device is cleaned, use another phone or computer for bank and shops. You need not remove anything yourself.
fake_warning-clean_up =
    .title = Have the device looked at
    .remind = Has somebody looked at the device? { NAME($ipa_desk) } { PHONE($ipa_desk) }, the shop it came from or somebody near you: "I was made to install remote control software. Please remove it."
fake_warning-passwords =
    .title = Change mail and bank passwords elsewhere
    .remind = Could you change the passwords? First mail, then bank, then shops. Not on the device they used, but on another phone or computer.
fake_warning-balance =
    .title = Look at bank and card history
    .remind = Could you look at the bank and card history? Only whether there is anything you do not know. Use another device or an ATM.
fake_warning-evidence =
    Please keep these and delete nothing:
    (1) a photo of the warning (2) their number and the call record (3) the name of what was installed (4) proof of payment
fake_warning-police =
    .title = Ask the police advice line { PHONE($police_desk) }
    .remind = Could you talk to the police advice line, { PHONE($police_desk) }? Just tell it in order: a warning, a call, what you gave. Ask for a case number, too.
fake_warning-wave =
    One thing to remember: they may call again about a "refund" or another "repair". You need not answer.
    .retry = Press "All right" when you have read it.
    .short = You need not answer calls about a "refund".
    .yes = All right
    .no_reminder = No later notice
    .no_reminder-also = no reminder / not needed
fake_warning-wave_off = later warning switched off
fake_warning-second_wave =
    .title = Beware of calls about a refund
    .remind = Has anybody called or written about a refund or getting money back? Please neither answer nor pay, and let nobody onto your screen.
fake_warning-statement =
    .title = Look at the statements once more
    .remind = Could you look at the new statements of card and bank? Whether there is a charge you do not know, or a new monthly one.
fake_warning-plan = You have done a great deal. We'll do the rest together, step by step.
fake_warning-over = That is all for now. If anything comes up again, just write.

## Later

fake_warning-looked_at = Had the device looked at
fake_warning-net_on = That is good. Before you use it, ask that person whether it can go back online.
fake_warning-balance_seen = Was there anything you do not know?
    .retry = "No" or "Yes".
    .short = Was there anything you do not know?
    .same = No
    .same-also = no / nothing / all fine
    .strange = Yes
    .strange-also = yes / there is / money is missing
fake_warning-balance_fine = Nothing unknown in the history
fake_warning-balance_strange = It is good that you looked. Let us tell the bank at once.
fake_warning-strange_bank =
    .title = Report it to the bank or card company
    .remind = Could you call the bank or card company about it? Say: "Money went out that I do not know. Please stop it and look into it." The number is on the passbook or the back of the card.
fake_warning-strange_told = Told the bank or card company
fake_warning-strange_wait =
    .title = Answer about the unknown money
    .remind = Is there an answer about it? If not, you can ask: "It is about my call the other day. How far along is it, and when will you answer next?"
fake_warning-strange_answer = Noted. If they said it comes back, I'll keep it as "promised" until it appears in the passbook or statement. Tell me when it does.
fake_warning-strange_late = Waiting is hard, too. It helps to get a name and the day of their next answer.
fake_warning-contract_found = Good that you found it. Is it a company abroad (an e-mail in a foreign language, charged in dollars)?
    .retry = Press "Abroad" or "In Japan".
    .short = Is it a company abroad?
    .abroad = Abroad
    .abroad-also = yes / foreign / overseas
    .japan = In Japan
    .japan-also = no / japan / i do not know
fake_warning-contract_kept = Good. Note the company, day, amount and order number. From "An unknown charge" we can make a text that cancels it and asks for a refund.
fake_warning-contract_none = That is fine. Once the name is on the next statement, we know who it is; "An unknown charge" goes on from there.
fake_warning-statement_seen = Was there a charge you do not know?
    .retry = "No" or "Yes".
    .short = Was there a charge you do not know?
    .clean = No
    .clean-also = no / nothing
    .strange = Yes
    .strange-also = yes / there is
fake_warning-statement_clean = No unknown charge on the statement
fake_warning-statement_strange = It is good that you looked. Let us look at that charge together.
fake_warning-police_number = Did they give you a case number or a name? Keep it with you; do not write it here.
    .retry = Only whether you got one. Keep numbers and names with you.
    .short = Did they give you a case number or a name?
    .yes = Yes
    .no = No
fake_warning-police_told = Talked to the police
fake_warning-police_ask = That is fine. When you next talk to them, say you called before, and ask for the number.
fake_warning-desk_later = All right, whenever you can. Send "plan" to see what is open.
fake_warning-talk_help = If that is hard, it helps to have somebody sit beside you. The consumer hotline { PHONE($consumer_desk) } can also tell you what to do next.

# When the urgent part is over: what there was no time to ask.
fake_warning-calm = The urgent part is over
fake_warning-screen_calm = The urgent part is over
fake_warning-reference =
    The urgent part is done. Did they give you a name or a reference number on the telephone?
    .retry = Please send the name or the reference number, as much as you have.
    .short = The name or reference number?
    .skip = I did not get one
fake_warning-charged_on =
    When did you pay?
    .retry = The day is enough, like "yesterday" or "5 March".
    .short = The day you paid?
    .skip = I don't know
