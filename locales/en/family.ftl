### Words for relatives and helpers: how to talk, who is speaking, what to ask them, the order when nobody answers, groups.

coach =
    .offer = How to talk
    .next = Next
    .first = Begin with "Thank you for telling me. Let us look at it together." Leave "why" and "I told you so" aside for now. Who is not blamed tells you sooner the next time.
    .ask = Ask one thing at a time, and only what a desk needs: when, how much, to whom. What is forgotten may stay open. Do not take the phone away; let them press for themselves.
    .believe = If they believe the caller, you need not win the argument. Say, "Just to be sure, let us ask the official desk together." Until it answers, only money and codes have to wait.
    .after = When it is calmer, say, "Because you told me early, something could be done." If they cannot sleep or eat, let the money rest and open "Talk to a person".

identity =
    .general = Desks check the person whose name is on the contract or account. Who speaks for them says so first; it helps when the holder beside the phone agrees. At the end note name, reference number and time.
    .offer = Who is speaking
    .entrust = { $entrusted ->
        [wife] my wife
        [husband] my husband
        [spouse] my spouse
        [son] my son
        [daughter] my daughter
        [child] my child
        [grandchild] my grandchild
        [niece] my niece
        [nephew] my nephew
        [father] my father
        [mother] my mother
        [parent] my parent
        [brother] my brother
        [sister] my sister
        [sibling] my sibling
        [kin] my relative
        [helper] this helper
        [friend] this friend
       *[other] this person
    }
