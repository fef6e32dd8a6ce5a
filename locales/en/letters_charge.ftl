### What the lines of the Japanese letters to a shop or a card company mean, for those who send them.

charge-opening =
    the contract holder's name{ $signer ->
        [self] {" "}(you)
       *[another] , and that you write for them as { charge-signer }
    }; the charge: { $charge_dated ->
        [debit] debited on { DAY($debit_on) }
       *[use] used on { DAY($charged_on) }
    }, { $claim ->
        [part] { YEN($claimed) } of { YEN($amount) }
       *[whole] { YEN($amount) }
    }

charge-signer = { $signer ->
        [wife] their wife
        [husband] their husband
        [spouse] their husband or wife
        [son] their son
        [daughter] their daughter
        [child] their child
        [grandchild] their grandchild
        [grandmother] their grandmother
        [grandfather] their grandfather
        [daughter_in_law] their daughter-in-law
        [son_in_law] their son-in-law
        [niece] their niece
        [nephew] their nephew
        [cousin] their cousin
        [uncle] their uncle
        [aunt] their aunt
        [father] their father
        [mother] their mother
        [parent] their parent
        [brother] their brother
        [sister] their sister
        [sibling] their brother or sister
        [kin] a relative
        [family] one of the family
        [guardian] their guardian
        [carer] their carer
       *[helper] somebody they know
    }

gloss-charge_request =
    It says: { charge-opening }, { NAME($shop) }. Please both (1) stop the renewal and (2) refund it. Then it gives your phone number for the reply.

gloss-charge_short = It says: the contract holder's name{ $signer ->
        [self] {""}
       *[another] {" "}(you write for them as { charge-signer })
    }. { NAME($shop) }: please stop the renewal and refund it. Then your phone number.

gloss-charge_refund =
    It says: { charge-opening }, { NAME($shop) }. Thank you for stopping the renewal; please refund it as well. Then it gives your phone number for the reply.

gloss-charge_last_try =
    It says: { charge-opening }, { NAME($shop) }. The time for it may be over, but please consider a refund; if you cannot, please tell me why. Please stop the renewal, too. Then it gives your phone number for the reply.

gloss-charge_again =
    It says: { charge-opening }, { NAME($shop) }. Please consider the refund once more; if you cannot, please tell me why. Please stop the renewal, too. Then it gives your phone number for the reply.

gloss-charge_earlier = It says: { charge-opening }, { NAME($shop) }. The same contract was charged in earlier years, too ({ $earlier }). Please tell me whether any of that can be refunded. Then it gives your phone number for the reply.

gloss-charge_unreached =
    It says: to { NAME($shop) }. I tried to telephone you and could not get through{ $charge_tried ->
        [none] {""}
       *[some] {" "}(the last time on { DAY($charge_tried_on) })
    }, so I write. The charge: { $charge_dated ->
        [debit] debited on { DAY($debit_on) }
       *[use] used on { DAY($charged_on) }
    }, { $claim ->
        [part] { YEN($claimed) } of { YEN($amount) }
       *[whole] { YEN($amount) }
    }.
    What I ask: (1) stop the renewal (2) refund it (3) tell me in writing that you received this, and when.
    With the contract holder's name and your phone number.

gloss-charge_dispute =
    It says: to { NAME($issuer) }. I do not know the charge below and did not buy this. I dispute it and ask you to look into it.
    The lines: the shop as the statement names it ({ NAME($shop) }), the day of use, the amount, and the reference number if you have one.
    { $seen_before ->
        [no] What I checked: the statements before it show no such charge.
       *[other] {""}
    }
    What I ask: (1) look into it and cancel it (2) tell me whether it is debited meanwhile (3) give me a reference number and say when you answer (4) say which other papers you need, and by when.
    The card number is left out on purpose: they find it by your name and registered phone number.
