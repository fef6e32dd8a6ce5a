### Who is speaking: which field is about whom, and who has to be at the telephone. Opens from any trouble.

identity-holder = In whose name is the contract or card?
    .retry = Who made the contract, or whose name is on the card or account.
    .short = In whose name is the contract or card?
    .self = Mine
    .self-also = me / my own / myself
    .family = A relative's
    .family-also = my mother / my father / my husband / my wife / my parents / family
    .other = Somebody else's
    .other-also = a friend / a neighbour / friend

identity-relation = What are you to the contract holder? So that you can say first that you write for them.
    .retry = Please choose what comes closest.
    .short = What are you to the contract holder?
    .spouse = Wife or husband
    .child = Child, grandchild
    .kin = Other relative
    .helper = Friend or helper

identity-payer = In whose name is the account or card that pays? Each company checks a different person.
    .retry = The account that is debited, or the card that paid.
    .short = In whose name is the account or card that pays?
    .holder = The contract holder
    .holder-also = the holder / the same / same person
    .typist = Mine
    .typist-also = me / my own / myself
    .another = Somebody else's
    .another-also = another relative

identity-two_people = The shop checks the contract holder; bank and card company check { $payer_role ->
        [self] you, who pay
       *[another] the person who pays
    }. Settle for each desk who speaks.

identity-sheet =
    Name = the contract holder (they look it up)
    E-mail = { $field_mail ->
        [helper] yours (so that no answer is missed)
       *[registered] the registered one; if nobody can read it, yours
    }
    Phone = the holder's home (likely registered)
    Relation = yours; say first that you write for them.
    .retry = See what to say on the phone, or leave it at this.
    .short = Shall I show what to say on the phone?
    .call = What to say
    .enough = That is enough
    .enough-also = ok / got it / enough

identity-together = With the holder beside you saying "I leave it to { identity.entrust }", you may often speak for them. Have birth date, address and registered phone at hand.

identity-cannot = If the holder cannot speak, say so first and ask, "What can the family do, and which papers do you need?" Please never pretend to be the holder; it can stop everything later.

identity-guardian = If you are the legal guardian, say so first: you may be able to act for the holder. They often ask for your certificate of guardianship (登記事項証明書). Also ask whether this is within your powers.

identity-carer = A professional carer usually cannot cancel or claim for somebody. Sit beside the holder while they speak. If that is too hard, hand over to family, a guardian, or the local support centre for older people (地域包括支援センター).

identity-anyway = They rarely tell others about use or earlier statements. You can still ask: 1) desks and hours, 2) how and until when, 3) papers needed. At the end note name, reference number and time.

identity-own = Give name, address, birth date and phone as they were when you signed (they look them up), and what changed since. Give an e-mail address you can read now.{ $payer_role ->
        [self] { "" }
       *[another] { " " }Call bank and card company beside the person who pays.
    }

identity-codes = Never tell a PIN, the code on the back of the card or a code sent to you, even if asked; you may hang up. At the end note name, reference number and time.
