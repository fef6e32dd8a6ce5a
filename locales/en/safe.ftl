### Words for safety: is it the real one, leaving quickly, not being seen, a breath before what cannot be undone, coming back.

real =
    I am Kaeru, a program that helps with such matters. I am not a human.
    I never ask for card or code numbers, passwords, money, or control of your screen. Whoever asks is not me.
    .acts = I never call or pay in your name, and I never contact you by phone, from other accounts or by DM.
    .sign = My sign is "{ $phrase }". Please open { $address } yourself and see whether the same words stand there. Words alone can be copied.
    .mail = If you mean the mail: you need not tell real from fake. Let us check by the front door.
    .offer = Is this really you?

# Leaving quickly: the screen shows what anybody may read. It looks like a shopping list.
leave =
    Shopping
    - milk
    - eggs
    - bread
    - bananas
    - tofu
    - onions
    - soy sauce
    - rice
    - tea
    .more =
        Drugstore
        - toothpaste
        - soap
        - tissues
        - batteries
        - plasters
        - shampoo
        - detergent
        - bin bags
        - sponge
    .last =
        Saturday
        - library books
        - air the futon
        - umbrella repair
        - water the plants
        - dry cleaning
        - bicycle tyres
        - sort photos
        - buy a small gift

# Not to be seen by others. From outside it looks like notes.
cover =
    I can keep notices and this talk from others' eyes. A notice then only says "You have a note."
    Until you type a word of your own, nothing of the matter is shown.
    .word = Please choose a word and send it. A short one is easy to remember, such as a flower you like. Take one you do not use here otherwise.
    .word-again = That word does not work. Please send a short one without digits or signs.
    .not-now = Not now
    .set = It is set. From now on nothing of the matter is shown until you send your word. Links to pages you had have ended, too.
    .rest = What was said so far is still on your screen. Delete this chat in the app to remove it; my record stays. You can switch off its notifications, too.
    .due = You have a note.
    .neutral = Received.
    .open = Welcome back. It closes again when you do not write for a while.
    .hint = The first letter is "{ $first }", { $count } letters.
    .is-on = This talk closes and opens with your word now.
    .take-off = Stop closing it
    .off = All right. From now on notices name the matter again.
    .offer = Keep it from others

# Coming back after long. A day that has passed is told as it is. One next step.
again =
    .long = Welcome back. A pause is fine; everything you told me is still here. Let us go on, one step at a time.
    .next =
        The next step:
        { $lines }
    .passed =
        While you were away, a last day has passed.
        { $lines }
        Other roads may be left, so do not give up yet. "human" shows desks to ask.
    .over = - { $lines } (last day { DAY($last) })

# Before a letter goes or a decision is made: what cannot be taken back, in one sentence.
breath =
    .letter = Once sent, it cannot be taken back.
    .account = Closing cannot be undone, so copy the history first. There is no hurry.
    .number = The old number is then gone.
    .settle = Let us take a breath. Once accepted, an offer cannot be undone.

# A breath before what cannot be undone. Nobody is stopped; what cannot be taken back is named.
pause =
    .wait = Wait a little
    .decided = I have decided
    .waits = That is fine. It can be done tomorrow as well.
    .today = That is all right. Today is the last day for something, though. Take a breath, and let us go on later today.
    .account = Let us take a breath. A closed account cannot be brought back; its history, and a refund to it, may be lost. You can first ask whether it can only be frozen.
    .account-go = All right. Before closing: 1 photograph history and balance, 2 ask whether a refund or debit is still open, 3 note the reference.
    .proof = Let us take a breath. What is deleted or thrown away cannot be brought back, and it is what counts most with bank, police and shop. Putting it out of sight is enough.
    .proof-go = All right. Before that, take one photograph of the whole. You may cover the numbers.
    .number = Let us take a breath. An old number cannot be had back, and monthly payments on it stop. Listing them first is often soon enough. If the number became known, be quick.
    .number-go = All right. Ask the desk: 1 when the new number works, 2 which payments stop, 3 what becomes of the present charge.
    .settle = Let us take a breath. Once you accept, asking for the rest gets hard, and the contract may go on. You can answer tomorrow. You decide.
    .settle-go = All right. Before accepting, have them write down: 1 the amount, 2 when it comes, 3 that the contract ends. Keep that text.
    .wipe = Let us take a breath. A reset cannot be undone: photos and records go, and the traces of what was installed. With cable or Wi-Fi off, it can wait.
    .wipe-go = All right. First copy what matters elsewhere, and photograph what was on the screen.
    .letter = Let us take a breath. A sent letter cannot be taken back. Read it aloud once: name, dates, amounts, and whether a blank is left.
    .letter-go = All right. Keep a copy and something that shows the day, then write "sent".
