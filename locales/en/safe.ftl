### Words for safety: is it the real one, leaving quickly, not being seen, a breath before what cannot be undone, coming back.

real =
    I am Kaeru, a program that helps with such matters. I am not a human.
    I never ask for card or code numbers, passwords, money, or control of your screen. Whoever asks is not me.
    .acts = I never call or pay in your name, and I never contact you by phone, from other accounts or by DM.
    .sign = My sign is "{ $phrase }". Please open { $address } yourself and see whether the same words stand there. Words alone can be copied.
    .mail = If you mean the mail: you need not tell real from fake. Let us check by the front door.
    .offer = Check it is really me

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
