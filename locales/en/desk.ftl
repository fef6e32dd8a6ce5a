### Talking with a helper (a human). First what the person reads, then what helpers read in Slack. The channel never says more than the kind of trouble.

desk =
    If you ask a helper, only this is handed over. No names, no telephone numbers.
    { $lines }
    .empty = If you ask a helper, what you write from then on reaches them. There is nothing to hand over yet.
    .line = { $number }. { $lines }
    .kind = Trouble: { $lines }
    .kept = Family and people nearby are not to know
    .offer = Ask a helper
    .send = Hand this over
    .strike = Leave lines out
    .stop = Do not ask
    .which = Send the numbers of the lines to leave out, several at once if you like: "1 and 3".
    .not-asked = All right. Nothing was handed over.
    .waiting = It is with the helpers. You will hear here when one answers. Until then we can go on as usual.
    .closed = It is with the helpers. They are back { WHEN($due) }; until then we go on here. If it is urgent, press "Show the desks".
    .already = The helpers have your case already. You will hear here when one answers.
    .already-closed = The helpers have your case already. They are back { WHEN($due) }; you will hear here when one answers.
    .still = No helper is free yet. You will hear here when one is. Until then we can go on as usual.
    .give-up = Stop waiting
    .away = The helpers are away at this hour. { $name } will read this from { WHEN($due) }. If it is urgent, use a button below.
    .held = { $name } of the helpers is with you now and reads what you write here. I keep quiet; reminders go on.
    .took-over = { $name } of the helpers has taken over from { $old } and knows what you talked about. What you write here goes to { $name }.
    .back = Back to Kaeru
    .returned = All right. I am with you again, and the helper knows.
    .freed = { $name } has left your case. Until the next helper comes, I am with you.
    .ended = Your talk with { $name } ends here. I go on with you.
    .gone = No helper can be reached now. I am with you.
    .urged = There was no answer, so the helpers know too. They know the kind of trouble and nothing else.
    .urged-closed = There was no answer, so I told the helpers the kind of trouble, nothing else. They are back { WHEN($due) }. If it is urgent, press "{ human.show }".
    .answer =
        { $name }, helper:
        { $text }
    .reworded =
        { $name }, helper, has reworded what was said:
        { $text }
    .signed = { $name }, helper:
    .next =
        This comes next.
        { $lines }
    .withdrawn = { $name }, helper, has taken back the last message.
    .busy = { $name } of the helpers is talking with you. "Back to Kaeru" brings the question back.
    .runs = Reminders go on while a helper is with you.

diary-desk =
    .asked = Asked the helpers (lines left out: { $count })
    .took = { $name }, helper, took the case
    .looked = { $name }, helper, looked at it
    .form = { $name }, helper, opened the private form
    .answered = { $name }, helper, answered
    .approved = { $name }, helper, checked an answer
    .typed = { $name }, helper, wrote down what was said
    .freed = { $name }, helper, left the case
    .ended = { $name }, helper, closed the case
    .wrong = Rang the wrong company

desk-call =
    .wrong =
        A text to read out.
        "Your contract is with { NAME($seller) }. We only advise. Let us send the letter together in time."
    .wrong-unknown =
        A text to read out.
        "Your contract is with the company named on the paper. We only advise. Let us look at the name together."

# From here on: what helpers read in Slack.
desk-card = { $lines }
    .asked = Somebody would like to talk with a helper
    .urgent = Somebody left an urgent question unanswered
    .despair = Somebody said that it is too much. A kind word first, money later
    .call = A case by telephone
    .kind = Trouble: { $lines }
    .from-line = writes in LINE
    .from-slack = writes in Slack
    .from-web = writes on the page
    .lang = language: { $lines }
    .since = since { WHEN($due) }
    .nobody = With: nobody yet
    .holder = With: { $name }
    .over = Closed
    .erased = The record was erased
    .claim = Take it
    .release = Let it go
    .close = Close
    .form = Private form
    .plan = Show the plan
    .draft = Draft a reply
    .send = Send this draft
    .phrases = What to say
    .letter = Print the letter
    .take = Take over
    .look = Only look
    .approve = Send it
    .drop = Drop it
    .digest = Make the summary

desk-thread =
    .packet =
        Read and handed over by the person.
        { $lines }
    .gist = Nothing was handed over yet. Only the kind of trouble is known.
    .how = What you write in this thread reaches the person as it stands, signed with your name. What begins with "note" stays here.
    .words = They: { $text }
    .words-hidden =
        They: { $text }
        (what looked like a card number or code was left out)
    .photo = They sent a photo. It does not come here.
    .voice = They sent a voice message. It does not come here.
    .sticker = They sent a sticker.
    .file = They sent a file. It does not come here.
    .location = They sent a place. It does not come here.
    .unsent = They took a message back; its copy is deleted.
    .news =
        They were reminded of a date.
        { $lines }
    .plan =
        The plan now.
        { $lines }
    .suggested =
        Here is a draft. To change it, write your own words instead.
        { $lines }
    .no-draft = There is nothing to suggest now.
    .draft-old = Things have moved on since that draft, so it was not sent. Here is a new one.
    .draft-sent = { $name } has sent the draft above as it stands.
    .draft-asked = { $name } wants to send the draft above as it is. It goes out once another helper has checked it.
    .sources =
        What it is based on, and when that was checked
        { $lines }
    .no-source = This draft only asks questions; nothing in it is based on a rule.
    .source = - { NAME($rule) } ({ SEEN($rule) }) { $source }
    .plan-none = There is no plan yet.
    .left-back = They went back to Kaeru. What is written here does not reach them any more.
    .left-blocked = They have stopped our messages. Answers do not arrive.
    .left-erased = They erased their record; our copies are deleted. Please delete what you wrote yourselves.
    .undelivered = That answer was not delivered: they have stopped our messages.
    .not-held = They are not with a helper any more. That answer was not delivered.
    .taken =
        { $name } has this case. What was said stands in this thread.
        Will you take it over?
    .looked = Only looking. { $name } still has the case.
    .unclaimed = Nobody has taken this case, so that message was not delivered.
    .took = { $name } has taken the case.
    .moved = The case went from { $old } to { $name }.
    .freed = { $name } let the case go. It waits for somebody.
    .ended = { $name } closed the case.
    .dismissed = { $name } is no longer a helper. The case waits for somebody.
    .not-kept = What you filled in was not kept. Only the helper who has the case can fill it in.
    .late = This case is closed. That message was not delivered.
    .no-file = Files and photos do not reach them. Please use words.
    .no-edit = A changed message is not read again. Please write what is right as a new one.
    .draft =
        A draft by { $name }. It is sent when another helper has looked at it.
        { $text }
    .approved = { $name } looked at it; it is sent.
    .own = Please let another helper look at your draft.
    .dropped = The draft is dropped.
    .masked = Numbers and passwords were hidden. Please delete that message if you can.
    .opened =
        The case is open ({ $name } has it).
        No names, addresses or telephone numbers here: they belong into the private form below.
    .which = Which case do you take over? Nobody has been told anything yet.
    .same = A case by telephone is open already. If it is the same caller, go on there and open no second one.
    .same-line = ・since { WHEN($due) }, with { $name }
    .same-number = The telephone in the private form is that of another case, since { WHEN($due) } (with { $name }). Please see whether it is the same caller.
    .kept = It is in the private form. Only whoever has the case can open it, and each look is recorded.
    .phrases =
        Texts to read out.
        "It happens to anybody. Nobody blames you; take your time."
        "Would you read me the name of the company on the paper?"
        "When did you get that paper?"
        "Is the contract you had before still running?"
    .loud =
        If the voice gets loud: do not argue, keep it short. A colleague may go on.
        "This is hard, and still you are telling me. Thank you."
        "I will call you again for the rest."
    .week =
        This week, in numbers only and nothing of anybody. Small numbers are put together or left out.
        { $lines }
    .week-line = ・{ $lines }: { $count }
    .week-other = ・other: { $count }
    .week-none = Too few this week to be put together. Small numbers are left out, so that nobody is recognised.
    .similar = That is number { $count } of its kind this week. A summary in numbers can be made; it holds nothing of anybody.
    .expired = It took too long to open the form. Please press again.
    .nobody-yet = Nobody has taken this yet. Could one of you take it, please?
    .refused = Only people registered as helpers can use this.

desk-home = The helpers' page
    .mine = Cases you have
    .free = Cases that wait for somebody
    .today = Due today
    .none = ・none
    .line = ・since { WHEN($due) } { $lines }

desk-intake = A case by telephone
    .story = What was told (no names or telephone)
    .send = Open the case

desk-private = Private form
    .name = Name
    .phone = Telephone
    .address = Address
    .note = When they can be reached
    .send = Keep
    .closed = This form is closed.

# The page of a letter in large print.
printed = Letter
    .ready = The letter can be printed in large letters. The link works until { WHEN($due) }. Fill the empty brackets by hand.
    .none = There is no letter to send now.
    .open = Open in large print
    .asks = Press the button to see the letter in large print.
    .show = Show the letter
    .print = Print it from the menu of your browser.
    .gone = This link does not work any more. Send "print letter" for a new one.
