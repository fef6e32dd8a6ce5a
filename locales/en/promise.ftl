### What others promised. Watched until its effect is seen.

promise-call =
    .title = Call from { $who ->
        [issuer] the card company
        [merchant] the shop
        [service] the company
        [bank] the bank
        [none] them
       *[other] { NAME($who) }
    }
    .remind = Did the promised call come? The promise: "{ $promised }". If it came, press "Confirmed".
    .sentence = You can ask: "I was told: '{ $promised }'. When may I expect the call?"

promise-mail =
    .title = Mail from { $who ->
        [issuer] the card company
        [merchant] the shop
        [service] the company
        [bank] the bank
        [none] them
       *[other] { NAME($who) }
    }
    .remind = Did the promised mail come? The promise: "{ $promised }". Please look into the spam folder, too.
    .sentence = You can ask: "I was told: '{ $promised }'. It has not come yet. When and to which address will it be sent?"

promise-refund =
    .title = The minus line on the statement
    .remind = Is the minus line of the refund on the statement? The promise: "{ $promised }".
    .sentence = You can ask: "I was told: '{ $promised }'. On which day was the refund processed?"

promise-card =
    .title = The new card
    .remind = Did the new card come? The promise: "{ $promised }".
    .sentence = You can ask: "I was told: '{ $promised }'. When was the card sent?"

promise-papers =
    .title = Papers from { $who ->
        [issuer] the card company
        [merchant] the shop
        [service] the company
        [bank] the bank
        [none] them
       *[other] { NAME($who) }
    }
    .remind = Did the papers come? The promise: "{ $promised }".
    .sentence = You can ask: "I was told: '{ $promised }'. When were the papers sent?"

promise-answer =
    .title = Answer from { $who ->
        [issuer] the card company
        [merchant] the shop
        [service] the company
        [bank] the bank
        [none] them
       *[other] { NAME($who) }
    }
    .remind = Did the answer come? The promise: "{ $promised }". If it came, press "Confirmed".
    .sentence = You can ask: "I was told: '{ $promised }'. How far has it come?"

promise-stop =
    .title = Stopping by { $who ->
        [issuer] the card company
        [merchant] the shop
        [service] the company
        [bank] the bank
        [none] them
       *[other] { NAME($who) }
    }
    .remind = Could you see that it was stopped? The promise: "{ $promised }".
    .sentence = You can ask: "I was told: '{ $promised }'. On which day was it stopped?"

promise-other =
    .title = Promise of { $who ->
        [issuer] the card company
        [merchant] the shop
        [service] the company
        [bank] the bank
        [none] them
       *[other] { NAME($who) }
    }
    .remind = Was the promise kept? It was: "{ $promised }".
    .sentence = You can ask: "I was told: '{ $promised }'. What is the state of it?"
