### What the lines of the Japanese reports to a bank and to the police mean, for those who send or read them.

gloss-bank_report =
    It says: to the bank. { $sent ->
        [not_me] The transfer below was not made by me.
       *[other] I may have been deceived into the transfer below.
    } I report it and ask for help.
    The list: day of the transfer, amount, bank, branch, number and name of the account it went to, how it came about
    What I ask: 1. { $sent ->
        [not_me] stop my online banking and look into it
       *[other] ask for the transfer back
    } 2. tell the other bank to stop that account 3. a reference number, your name and the day of your next answer 4. which papers you need for compensation or a share of a frozen account, and by when
    Below: the name and phone number.

gloss-transfer_police =
    It says: I ask for advice and wish to report this. { $sent ->
        [not_me] Money left my account and it was not me who sent it.
       *[other] I sent money to somebody who may have deceived me.
    }
    The list: day, amount, how it was sent
    What I ask: 1. a reference number and your name 2. how to file a report: where to go, what to bring 3. what I must do so that their account is stopped
    Then: go on with how it began and who they said they were, as far as you know.
