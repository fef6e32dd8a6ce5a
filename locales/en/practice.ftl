### Rehearsing a call or a chat: the clerk's lines one by one. Any answer will do, nothing is kept; no number or password is asked.

practice = This is a rehearsal. I play the clerk. Answer in any words, as in the real call; no real numbers, please. Nothing said here is kept. "Stop" ends it at any time.
    .offer = Rehearse
    .which = Which call shall we rehearse?
    .others = Another desk
    .end = End the rehearsal
    .real = Go to the real call
    .again = Once more
    .done = That is enough for the real call. If you get stuck, say "let me look at my notes"; they will wait.
    .over = We end the rehearsal here. Having tried once makes the real call easier.
    .open = { NAME($desk) } { PHONE($desk) } answers now. After the call, send me in one sentence what they said.
    .any = { NAME($desk) } { PHONE($desk) }: { HOURS($desk) }. After the call, send me in one sentence what they said.
    .closed = { NAME($desk) } { PHONE($desk) } may not answer now: { HOURS($desk) }.
    .reminded = { NAME($desk) } is closed now. I remind you on { WHEN($due) }, with the number.
    .number = Take the number from your card, passbook, contract or official app. Do not ring a number from a screen, an e-mail or a caller.

practice-issuer = Card company
    .line1 = "This is the card company. How can I help you?"
    .line2 = "Let me confirm who you are. Your name and date of birth, please."
    .line3 = "Which payment do you not recognise?"
    .line4 = "We will look into it. Is there anything else you want to know?"
    .last = Before you hang up, ask: (1) is this charge stopped, (2) will it be debited, (3) when is it credited, (4) reference and name. Never say your PIN.

practice-prepaid = Prepaid issuer
    .line1 = "This is the prepaid card desk. What happened?"
    .line2 = "Which card's code was told? Do you have the card at hand?"
    .line3 = "When and where was it bought?"
    .line4 = "I check the balance. Are there other cards you worry about?"
    .last = Before you hang up, ask: (1) was it stopped before use, (2) what happens to the rest, (3) when they answer, (4) reference. The code goes to this desk only, on its official number.

practice-bank = Bank
    .line1 = "This is the bank. What is it about?"
    .line2 = "Please tell me the day, the amount and where it was sent."
    .line3 = "Why was the money sent?"
    .line4 = "We also contact the receiving bank. Does anything else worry you?"
    .last = Before you hang up, ask: (1) did you ask for the account to be frozen, (2) what is needed next, (3) when you answer, (4) reference. If they ask why, "I may have been deceived" is enough.

practice-merchant = Shop or seller
    .line1 = "Thank you for contacting us. How can we help?"
    .line2 = "Let me find your contract. Your name and registered e-mail or phone number, please."
    .line3 = "If you stay, we can offer a discount. How about that?"
    .line4 = "The cancellation is registered. Is there anything else?"
    .last = Before you hang up, ask: (1) are further charges stopped, (2) is there a refund and when, (3) a confirmation by e-mail, (4) the name. To a discount, "I do not decide today" is enough.

practice-police = Police advice line
    .line1 = "Police advice line. What happened?"
    .line2 = "When was that? How did you come into contact?"
    .line3 = "Did you already hand over money or codes? About how much?"
    .line4 = "Is there anything left that shows it?"
    .last = Before you hang up, ask: (1) where to go next, (2) what to bring, (3) the reference and the name. Any order will do; what you know is enough.

practice-consumer = Consumer centre
    .line1 = "Consumer centre. What is it about?"
    .line2 = "When and in what form was the contract or payment made?"
    .line3 = "Do you still have the messages or papers?"
    .line4 = "What outcome would you like?"
    .last = Before you hang up, ask: (1) what to do yourself first, (2) is there a deadline, (3) when to call again, (4) the name. It need not be in order; they will listen.

practice-account = Account service
    .line1 = A voice says "for Japanese, press 1". Then somebody asks: "How can I help you?"
    .line2 = "May I look you up by this telephone number? Your name as well, please."
    .line3 = "To confirm: do you know the last four digits of the account or card?"
    .line4 = "About when did you last use it?"
    .last = Before you hang up, ask: (1) is it stopped, (2) was it misused, (3) reference and name, (4) what comes next. Never say a password or a code.
