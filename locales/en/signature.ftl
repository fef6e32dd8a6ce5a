### The name and telephone for the letters. Asked once, before the first one; the letter is made without them too.

signature-sender = The letter needs { $signer ->
        [self] your name
       *[another] the name of the person whose contract or account it is
    } and a phone number for the reply. Please send both together; the name alone is fine too.
    .retry = Please send only the name and the phone number. If you would rather not, press "I'll write it myself".
    .short = Please send the name and phone number for the letter.
    .skip = I'll write it myself
    .skip-also = i'll write it / write it myself / by hand / leave it open / later
