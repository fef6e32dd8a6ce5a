### Words for relatives and helpers: how to talk, who is speaking, what to ask them, the order when nobody answers, groups.

coach =
    .offer = How to talk
    .next = Next
    .first = Begin with "Thank you for telling me. Let us look at it together." Leave "why" and "I told you so" aside for now. People who are not blamed tell you sooner the next time.
    .of-paid = After a payment, first comes the call that may stop it. Say, "Let us call now; I will find the official number," and sit beside them. Who it went to and how much can wait until the desk asks.
    .of-typed = Ask only once whether anything was typed in. Say, "Let us close that page and look in the usual app together." Do not ask for PINs or codes, not even within the family.
    .of-screen = Such noise and warnings would frighten anybody. Say, "Let us go offline and step away from the screen." If a caller is still on the phone or on the screen, help to end that first.
    .of-contract = It was hard to refuse, because sellers do this every day. Say, "Once we know the date, there may be something we can do," and look for the paper together. There is no need to call the seller in anger.
    .of-charge = An unknown charge may be a forgotten renewal. Say, "Before we suspect anybody, let us look up the name together." There is no need to question all their spending.
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
        [daughter_in_law] my daughter-in-law
        [son_in_law] my son-in-law
        [guardian] my guardian
        [carer] my carer
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

owner =
    .asked =
        You are asked for one thing. There is no hurry.
        { $lines }
    .again =
        How is this one going?
        { $lines }
    .asked-helper =
        This one is yours now.
        { $lines }
    .again-helper =
        This one is yours. How is it going?
        { $lines }
    .list =
        This is what you were asked to do.
        { $lines }
    .none = Nothing is asked of you right now. Thank you for thinking of them.
    .put-off = All right. I will ask again on { WHEN($due) }.
    .taken =
        They are doing this one themselves now. There is nothing left for you to do. Thank you.
        { $lines }
    .offer =
        Shall I ask { KIN($who) }? They will see the task and its date.
        { $lines }
    .give = Ask
    .next = Next task
    .given =
        I have asked { KIN($who) }. I will tell you when it is done.
        { $lines }
    .take = I'll do it myself
    .whom =
        Who shall I ask? Send it like this: "my daughter".
        { $lines }
    .not-joined = That person is not connected yet. Once they join with a code, the task reaches them in their own chat.
    .nothing = There is no task to hand over now. When there is a new one, you can ask them, unless it is a letter.
    .yours =
        It is back in your plan.
        { $lines }
    .back =
        The task you had handed over is back in your plan. There is no hurry; do what you can.
        { $lines }
    .quiet =
        No answer from { KIN($who) } yet. They may just be busy.
        { $lines }
    .quiet-helper =
        No answer from the helpdesk yet.
        { $lines }
    .mine = I'll take it
    .return = Give it back
    .free =
        This is the person's own task.
        { $lines }
    .is-helpers =
        This is yours.
        { $lines }
    .helper-took =
        { $name } of the helpdesk has taken this on.
        { $lines }
    .helper-did =
        { $name } of the helpdesk has done this.
        { $lines }
    .helper-returned =
        { $name } of the helpdesk has put this back into your plan.
        { $lines }
    .helper-noted = It is in their plan now.
    .not-helpers = That task is not yours now, or is already done. Nothing was changed.
    .passed-on = I passed it on. Thank you for saying so; we go on from here with them.
    .could-not =
        { KIN($who) } cannot do it this time. Nobody is to blame. It is back in your plan.
        { $lines }

diary-owner =
    .mine = { $name } of the helpdesk took on a task
    .did = { $name } of the helpdesk did a task
    .return = { $name } of the helpdesk gave a task back

ladder =
    If something dated or urgent gets no answer, I tell people in this order.
    { $lines }
    .kept =
        Your family is not told about this. Without an answer, the order is:
        { $lines }
    .no-case = There is no case yet. Once there is, you can settle it here.
    .offer = If I don't answer
    .person = - First, you
    .relative = - Then the relatives you joined (only the task and its day)
    .helper = - Then the helpdesk (only the kind of trouble and its day)
    .yes-relative = Tell my family too
    .no-relative = Not my family
    .yes-helper = Tell the desk too
    .no-helper = Not the desk
    .asks =
        There has been no answer yet. As agreed beforehand, I am telling you. Could you have a word with them?
        { $lines }
    .told-relative =
        There was no answer, so as agreed I told the relatives you joined.
        { $lines }
    .told-helper =
        There was no answer, so as agreed I told the helpdesk.
        { $lines }

diary-ladder =
    .given-relative = Agreed that the family may be told when there is no answer
    .given-helper = Agreed that the helpdesk may be told when there is no answer
    .taken-relative = The family is not to be told when there is no answer
    .taken-helper = The helpdesk is not to be told when there is no answer
    .told-relative = There was no answer, so the family was told
    .told-helper = There was no answer, so the helpdesk was told

# Said where others read it too: never what was said, never the link.
group =
    .careful = That link is best left unpressed for now. To be sure, look in the official app or by the way you always go in. If somebody has pressed it or typed something, we can look at it together in private.
    .private = Talk in private
