### What the lines of the Japanese report to a card issuer mean, for those who send it.

gloss-issuer_report =
    It says: I told a stranger the numbers of prepaid cards I bought, as a call or a screen asked me to. They may have been misused, so I report it.
    The list: kind, number of cards told{ $loaded_count ->
        [0] {""}
       *[other] {" "}(of which { $loaded_count } are in my own account: please do not stop those)
    }, total amount, day told, control numbers on request
    What I ask: 1. stop what is left on the cards 2. if they were used: when, and whether there is a way to look into it or get it back 3. a reference number and your name{ $unused_count ->
        [0] {""}
       *[other] {" "}4. what to do with the { $unused_count } whose numbers were not told
    }
    Below: I keep the cards and the call records. Your name, your phone number.
