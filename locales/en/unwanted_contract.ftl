### Contracts one was talked into. The date first, steps after. No blame. "Does not apply, because" is a full answer.

unwanted_contract-hello = Saying no is hard for everybody. Depending on the date, some contracts can be ended. Let us look at that first.
unwanted_contract-sold = How was it sold?
    .retry = Please choose the closest one.
    .short = How was it sold?
    .pushed = Door, phone, pushed
    .pushed-also = door to door / they came / by phone / they rang / on the street / a friend
    .line = Internet or mobile
    .line-also = internet / fibre / wifi / mobile / phone line / modem / router
    .course = Course, job, insurer
    .course-also = beauty salon / english school / lessons / side job / insurance / investment
    .own = I went or ordered
    .own-also = in a shop / online / mail order / i ordered it

unwanted_contract-pushed = Which comes closest?
    .retry = Please choose the closest one.
    .short = How did they sell it?
    .door = They came or invited
    .door-also = door / they came / invited / on the street
    .phone = They rang me
    .phone-also = phone / they called
    .buyer = They came to buy
    .buyer-also = buyers / jewellery / kimono / gold
    .chain = Earn by recruiting
    .chain-also = multi-level / network business / a friend
unwanted_contract-goods_gone = Anything you have not handed over, you may keep during the period. Anything already gone, you can ask back in the notice.
unwanted_contract-line = Which line is it?
    .retry = Please choose the closest one.
    .short = Which line is it?
    .net = Home internet, phone
    .net-also = fibre / wifi / modem / router / provider / landline
    .mobile = Mobile phone
    .mobile-also = smartphone / sim / mobile
    .device = Only device, option
    .device-also = device / tablet / option / instalments
unwanted_contract-mobile_said = Large mobile companies mostly have another rule, the "confirmation measure". If coverage or the explanation was poor, it can cover the handset, too.
unwanted_contract-device_said = Phones and tablets bought along with it are not covered by the early cancellation of lines. For instalments and options, ask the company named on the paper.
unwanted_contract-course = Which comes closest?
    .retry = Please choose the closest one.
    .short = What kind of contract?
    .lesson = Salon or lessons
    .lesson-also = beauty / english / language / cram school / computer / matchmaking
    .sidejob = Side job
    .sidejob-also = side job / work at home / monitor
    .insurance = Insurance
    .insurance-also = life insurance / medical insurance
    .advice = Investment advice
    .advice-also = investment / fx / stocks
unwanted_contract-lesson_over = This rule is for contracts of a certain length and amount. Does yours have a part called "クーリング・オフ" (cooling-off)?
    .retry = Look at the red print or the back. If unsure, "Yes or not sure" goes on.
    .short = Does the contract have a part on cooling-off?
    .more = Yes or not sure
    .more-also = yes / not sure
    .less = No
    .less-also = no / none
unwanted_contract-lesson_small = It may be outside cooling-off, because this rule does not cover short or small contracts. The contract says how to end it midway.
unwanted_contract-own = Where did you sign up?
    .retry = Please choose the closest one.
    .short = Where did you sign up?
    .shop = I went to a shop
    .shop-also = shop / store
    .online = Online, mail order
    .online-also = online / mail order / app / tv
unwanted_contract-shop_said = Cooling-off (クーリング・オフ) is for sales that take people by surprise, so usually not for what you went to a shop to buy. Salons, lessons, insurance, internet and phone lines have their own rules: for these, send "back".
unwanted_contract-online_said = Cooling-off (クーリング・オフ) does not cover online and mail orders, as you chose them yourself. The shop's return terms are in its legal notice (特定商取引法に基づく表示). Let us look at other ways.

unwanted_contract-paper = Did you receive a contract paper or e-mail?
    .retry = A paper called contract, contract details or copy of the order.
    .short = Did you receive a contract paper or e-mail?
    .yes = Yes
    .yes-also = yes / i have it / received / got it / i got it / i got one
    .no = No
    .no-also = no / never
    .look = I will look
    .look-also = not sure / i will look / maybe
unwanted_contract-find_paper =
    .title = Find the contract paper and its day
    .remind = Did you find the contract paper? With the day you received it, I can work out the last day to end it. A postmark will do.
unwanted_contract-find_said = Even without it, the sooner it is sent the better. Let us make the text with what you know.
unwanted_contract-found_on = When did you receive it?
    .retry = A date, or words like "last Saturday". A postmark will do.
    .short = When did you receive it?
    .skip = I do not know
unwanted_contract-found_open = Counted from { DAY($contract_first_day) } as day one, it runs until { DAY($contract_last) }. { $how ->
        [mobile] Tell the company by then, in its shop or by phone.
       *[other] Please send it by { DAY($contract_best_day) }, while post offices are open.
    }
unwanted_contract-found_today = By that count, today is the last day. { $how ->
        [mobile] Please tell the company today, in its shop or by phone.
       *[other] Please send it today at a post office counter, in a recorded way.
    }
unwanted_contract-found_late = By that count, it ran until { DAY($contract_last) }. There may still be a way, for example if the paper lacks something it must say. Let us ask the hotline.
unwanted_contract-found_send =
    .title = Send the notice in a recorded way
    .remind = Could you send the notice? By post: copy both sides and send it recorded. Press "Done" when you have the receipt.
unwanted_contract-received_on = When did you receive that paper?
    .retry = A date, or words like "last Saturday". A postmark will do.
    .short = When did you receive that paper?
    .skip = I do not know
unwanted_contract-service_on = From which day could you use it? If not yet, a coming date or "I do not know" is fine.
    .retry = The day the line was opened.
    .short = From which day could you use it?
    .skip = I do not know
unwanted_contract-window_open = { $how ->
        [net] "Early contract cancellation" seems to fit: a rule for lines, not cooling-off.
        [mobile] The rule called "confirmation measure" seems to fit.
       *[other] Cooling-off seems to fit.
    } With { DAY($contract_first_day) } as day one it runs until { DAY($contract_last) } ({ SEEN($contract_rule) }).
    { $how ->
        [mobile] The company has to be told by that day; its shop or the phone is safest.
       *[other] Let us send it by { DAY($contract_best_day) }.
    }
unwanted_contract-window_today = { $how ->
        [net] The rule is "early contract cancellation", which is not cooling-off.
        [mobile] The rule is the "confirmation measure".
       *[other] The rule is cooling-off.
    } By that count today is the last day ({ SEEN($contract_rule) }).
    { $how ->
        [mobile] Please tell the company today, in its shop or by phone, and note the time and the name.
       *[other] Sent today, it is in time. Send it recorded at a post office counter; some are open late.
    }
unwanted_contract-window_unknown = Without the paper, the period may not have begun. Still, the sooner it is sent the better.
unwanted_contract-window_over = By that count, it ran until { DAY($contract_last) }. From here, let us look at other ways.
unwanted_contract-line_caveat = Instalments for a device may be a separate contract; you may have to pay for usage and installation. Keep the old line until it is clear that you can end this one.

unwanted_contract-seller = Which company is the contract with? Please send the name on the paper.
    .retry = The name beside "seller" or "contract with". As much as you know is fine.
    .short = Which company is the contract with?
    .skip = Fill it in later
unwanted_contract-goods = What is it for? Please send the name of the goods or service.
    .retry = The name of the item or plan on the contract.
    .short = What is it for?
    .skip = Fill it in later
unwanted_contract-contracted_on = On which day was the contract made?
    .retry = The date on the contract.
    .short = On which day was the contract made?
    .skip = I do not know
unwanted_contract-amount = How much is it? For a monthly contract, the monthly amount.
    .retry = Please send the amount in figures.
    .short = How much is it?
    .skip = I do not know
unwanted_contract-signed = Made the contract
unwanted_contract-credit = Did you also sign a paper for instalments with another company? One payment by card is "No".
    .retry = A paper called 個別クレジット or ショッピングクレジット.
    .short = Did you sign for instalments with another company?
    .no = No
    .no-also = no / cash / card / no loan / nothing paid / not paid / no instalments
    .yes = Yes
    .yes-also = yes / loan / instalments
unwanted_contract-credit_notice =
    The instalment company needs it on paper. Fill in the open brackets by hand. You send it yourself. { breath.letter }
    { gloss-credit_cooling_off }
    .title = Send the instalment company its paper notice
    .remind = Could you send the notice to the instalment company? Copy both sides and send it recorded.
unwanted_contract-notice_too = Next is the text for the seller. Do you want to see it now?
    .retry = "Yes" or "Later".
    .short = Do you want to see the text for the seller?
    .yes = Yes
    .yes-also = yes / now
    .later = Later
unwanted_contract-notice_task =
    .title = Make the notice for the seller
    .remind = Let us make the notice for the seller, too. Press "Done" and I'll show it.
unwanted_contract-notice_now =
    This is the text for the seller. Fill in the open brackets by hand. { breath.letter }
    { gloss-cooling_off }
    .title = Send the seller the notice
    .remind = Could you send the notice to the seller? By post: copy both sides, send it recorded. By e-mail or form: keep the screen.
unwanted_contract-notice =
    This is the text to send. Fill in the open brackets by hand. On a postcard: copy both sides and send it recorded. { breath.letter }
    { gloss-cooling_off }
    .title = Send the seller the notice
    .remind = Could you send the notice to the seller? By post: copy both sides, send it recorded. By e-mail or form: keep the screen.
unwanted_contract-line_notice =
    { $how ->
        [mobile] These are the words to hand in at the shop or to read on the phone. Fill in the open brackets by hand and keep a copy.
       *[other] This is the text to send: on paper, not by e-mail. Fill in the open brackets by hand. The address is on the contract. Copy it and send it recorded.
    } { breath.letter }
    { gloss-telecom_cancel }
    .title = Send the internet or phone company its notice
    .remind = Could you send the notice to the internet or phone company? Copy both sides and send it recorded. The address is on the contract paper.{ $counters ->
        [few] { " " }Some post offices are closed today; those that have { NAME($post_counter) } take it. If there is none near you, look on the paper for another way.
       *[open] { "" }
    }

unwanted_contract-print_letter =
    .title = Print the letter in large type and hand it over
    .remind = Have you printed the letter? "Print the letter" on the case card makes it in large type. If you post it, make sure that it is in time for the last day.

unwanted_contract-said_then = What did they tell you then? Please send it in their words, as you remember. It is a valuable record.
    .retry = Short is fine, such as "you can keep your old line".
    .short = What did they tell you then?
    .skip = I do not remember
unwanted_contract-said_noted = Kept what was said then, in their words
unwanted_contract-keep = Please keep the papers, the box, cards and call records, and leave the goods unused.

unwanted_contract-told_wrong = Did they tell you something wrong, keep you from leaving, or frighten you?
    .retry = "Yes" or "No".
    .short = Did they tell you something wrong, or frighten you?
    .yes = Yes
    .yes-also = yes / it was wrong / they lied / i was afraid
    .no = No
    .no-also = no / nothing
unwanted_contract-wrong_said = What did they say? Please send their words as you remember them.
    .retry = Short is fine.
    .short = What did they say?
    .skip = I do not remember
unwanted_contract-wrong_noted = Kept what was said then, in their words
unwanted_contract-suited = About how old is the contract holder, and what do they usually use it for? It can help to show whether the contract suited them.
    .retry = A few words will do: "over 80, only a few e-mails".
    .short = How old are they about, and what do they use it for?
    .skip = Leave it out
unwanted_contract-suited_noted = About the contract holder: { $suited }
unwanted_contract-wrong_day = A contract made because of wrong statements or fear can sometimes be undone later. The time limit runs from the day you noticed. Counted even from the day of the contract, it runs until { DAY($rescind_last) } ({ SEEN($rescind_rule) }).
unwanted_contract-wrong_road = A contract made because of wrong statements or fear can sometimes be undone later. A time limit runs from the day you noticed, so let us ask the hotline soon.
unwanted_contract-terms = The contract or receipt says how to cancel or return it and what that costs. Some shops take things back under their own rules. If the cost seems too high, you can read it out to the hotline.
unwanted_contract-talk_188 =
    .title = Ask the consumer hotline { PHONE($consumer_desk) }
    .remind = Could you talk to the consumer hotline, { PHONE($consumer_desk) }? Have the paper at hand: when, where, how it was sold and what was said.
unwanted_contract-told_188 = Talked to the consumer hotline

unwanted_contract-proof = Do you have proof that you sent it? I can only record it as in time with proof.
    .retry = The post office's number, the receipt, or the e-mail or screen you sent.
    .short = Do you have proof that you sent it?
    .number = Write the number
    .number-also = number / tracking number
    .photo = Paper or screen
    .photo-also = receipt / photo / screenshot / yes
    .none = Not yet
    .none-also = no / not yet / not sure
unwanted_contract-proof_paper = Do you have proof that you sent it on paper? I can only record it as in time with proof.
    .retry = The number on the post office's receipt, or a copy of the paper.
    .short = Do you have proof that you sent it on paper?
    .number = Write the number
    .number-also = number / tracking number
    .copy = A copy or receipt
    .copy-also = copy / receipt / photo / yes
    .screen = Only the screen
    .screen-also = screenshot / by mail / by form / e-mail
    .none = Not yet
    .none-also = no / not yet / not sure
unwanted_contract-proof_screen = By the rule this notice goes on paper. With the screen alone I keep it as "not confirmed". Please send the same text on paper, recorded, within the period.
unwanted_contract-proof_number = Please send the number on the receipt.
    .retry = The number of the recorded post.
    .short = Please send the number on the receipt.
    .skip = There is none
unwanted_contract-proof_missing = I see. I'll keep it as "not confirmed". Please look for the post office's receipt or the screen you sent.
unwanted_contract-proof_task =
    .title = Find the proof of sending
    .remind = Did you find the proof of sending? The number on the receipt, or the screen. Press "Done" when you have it.
unwanted_contract-proof_help = Without proof, the surest way is to send the same text once more within the period, recorded.
unwanted_contract-proof_again =
    .title = Send the notice again and keep a receipt
    .remind = Have you sent the notice again? If you hold a receipt, press "Done".
unwanted_contract-credit_proof_task =
    .title = Find the paper proof for the instalment company
    .remind = Did you find the proof of the paper to the instalment company? A receipt or a copy. Press "Done" when you have it.
unwanted_contract-credit_proof = Do you have proof that the instalment company's notice went on paper? Only paper lets me record it as in time.
    .retry = { unwanted_contract-proof_paper.retry }
    .short = Do you have paper proof for the instalment company?
    .number = { unwanted_contract-proof_paper.number }
    .number-also = number / tracking number
    .copy = { unwanted_contract-proof_paper.copy }
    .copy-also = copy / receipt / photo / yes
    .screen = { unwanted_contract-proof_paper.screen }
    .screen-also = screenshot / by mail / by form / e-mail
    .none = { unwanted_contract-proof_paper.none }
    .none-also = no / not yet / not sure
unwanted_contract-credit_screen = By the rule, the instalment company's notice goes on paper. With an e-mail or screen alone it stays "not confirmed". Please send it on paper, recorded, within the period.
unwanted_contract-credit_number = Please send the number on the receipt for the instalment company.
    .retry = { unwanted_contract-proof_number.retry }
    .short = Please send the number on the receipt for the instalment company.
    .skip = { unwanted_contract-proof_number.skip }
unwanted_contract-credit_proof_help = { unwanted_contract-proof_help }
unwanted_contract-credit_proof_again =
    .title = Send the instalment company its paper again, with a receipt
    .remind = Have you sent the instalment company its paper again? If you hold a receipt, press "Done".
unwanted_contract-credit_proved = There is proof that the instalment company's notice went on paper
unwanted_contract-credit_after = Noted. Keep the notice to the instalment company together with its receipt.
unwanted_contract-proof_noted = There is proof that the notice was sent
unwanted_contract-after = Noted. If they call, "please see my notice" is enough. You need not give a reason.
unwanted_contract-answer =
    .title = Answer to the notice
    .remind = Is there an answer to the notice? If so, press "Confirmed", or paste it here.
unwanted_contract-old_line =
    .title = See whether the old line works
    .remind = Does the old line work? Put the cables back as they were and see whether the lights come on. If it is hard, ask the old company.
unwanted_contract-billing =
    .title = Check that nothing is billed
    .remind = Could you see whether the ended contract is on a statement? Look also whether old and new line are both billed.
unwanted_contract-billing_seen = Was the ended contract billed?
    .retry = "No" or "Yes".
    .short = Was the ended contract billed?
    .clean = No
    .clean-also = no / nothing
    .charged = Yes
    .charged-also = yes / it was
unwanted_contract-billing_clean = Saw that the ended contract is not billed
unwanted_contract-billing_said = Confirmed. That is everything. Please keep the receipt, just in case.
unwanted_contract-billing_charged = It is good that you looked. Put the receipt and the statement side by side and tell the hotline about both; ask there about paying, too.
unwanted_contract-answer_late = Not yet, then. { $how ->
        [mobile] Ask the company again, with the day and the name of whom you told.
       *[other] Such a notice takes effect when it is sent, by the rule.
    } With the receipt at hand, let us look at the next bill.
unwanted_contract-answer_said = What did they answer?
    .retry = Please choose the closest one.
    .short = What did they answer?
    .accepted = Ended or refunded
    .accepted-also = accepted / cancelled / refund
    .refused = They refuse
    .refused-also = refused / no / not possible
    .goods = Send the goods back
    .goods-also = return it / send it back
unwanted_contract-accepted = Was told that it is ended or refunded
unwanted_contract-accepted_said = That is good news. What you paid stays "promised" until it is on a statement or in the passbook.
unwanted_contract-goods_back = Send it freight collect (着払い), with a receipt. Take photos of the goods and the box first. For internet devices, the paper says how.
unwanted_contract-refused = They said it was not possible
unwanted_contract-refused_said = That happens. Their refusal is noted with its day. Let us read it out to the hotline.
unwanted_contract-desk_later = All right, whenever you can. Send "plan" to see what is open.
unwanted_contract-talk_help = If that is hard, it helps to have somebody sit beside you. The consumer hotline { PHONE($consumer_desk) } can also help with the writing.

unwanted_contract-second_wave =
    .title = Beware of "we cancel it for you"
    .remind = If somebody offers to cancel for you or to recover your money, you need neither answer nor pay. To hear no more of this, send "no more warnings".
