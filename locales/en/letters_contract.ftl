### What the lines of the Japanese notices that end a contract mean, for those who send them.

gloss-cooling_off =
    Line 1: Notice
    Line 2: to the seller
    Line 3: I withdraw my offer, or cancel the contract, below
    The list: day of the contract, goods or service, amount, seller
    Then: please refund what I paid and collect the goods I received
    Below: the day you send it, the address and the name of the contract holder

gloss-credit_cooling_off =
    Line 1: Notice
    Line 2: to the company of the instalment plan
    Line 3: I withdraw my offer, or cancel the credit contract, below
    The list: day of the contract, goods or service, amount, seller
    Then: please refund what I paid, if anything, and stop the debits to come
    Below: the day you send it, the address and the name of the contract holder

gloss-telecom_cancel =
    { $how ->
        [mobile] Line 1: Request to cancel a contract
       *[other] Line 1: Notice of cancellation
    }
    Line 2: to the company of the contract
    { $how ->
        [mobile] Line 3: I ask to cancel the contract below under the "confirmation measure", and to know what happens to the device bought with it
       *[other] Line 3: I cancel the contract below by "early contract cancellation" under the Telecommunications Business Act
    }
    The list: day of the contract, service, day you received the papers, contract or phone number
    Then: please tell me in writing the day you accepted it, what it costs item by item, and how to return the device
    Below: the day you send it, address, name of the contract holder
