### Words for safety: is it the real one, leaving quickly, not being seen, a breath before what cannot be undone, coming back.

real =
    I am Kaeru, a program that helps with such matters. I am not a human.
    I never ask for card or code numbers, passwords, money, or control of your screen. Whoever asks is not me.
    .acts = I never call or pay in your name, and I never contact you by phone, from other accounts or by DM.
    .sign = My sign is "{ $phrase }". Please open { $address } yourself and see whether the same words stand there. Words alone can be copied.
    .mail = If you mean the mail: you need not tell real from fake. Let us check by the front door.
    .offer = Check it is really me
