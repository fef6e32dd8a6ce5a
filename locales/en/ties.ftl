### Sharing with family, moving to another device of one's own, who may see what. It is always the person who decides.

pair =
    Which is it?
    What they may see is decided later. You can close it at any time.
    .family = Share with family
    .self = My other device
    .enter = Enter a code
    .offer = Share
    .open = QR and link
    .stop = Stop this code
    .is = They are family
    .deny = Decline
    .me = Yes, it is me
    .not-me = No, not me
    .gist = Only the gist
    .all = The details
    .no-case = There is no case to share yet. Tell me first what happened; then we can share it.
    .kept = This case is not shown to family: you decided so. To change that, write "You may tell my family".
    .full = There is no room for more. Close what you do not use under "connections".
    .code =
        This code works once, until { WHEN($due) }.
        Let your relative send only these digits in their own chat with Kaeru. They see nothing before you have said who they are.
    .code-self =
        A code for your other device. It works once, until { WHEN($due) }.
        Send only these digits in the chat there. Tell it to nobody else.
    .digits = { $digits }
    .stopped = The code is stopped. It works no more.
    .ask = Please send the digits you were given, just as they are.
    .locked = There were several wrong codes, so I cannot take one for a while. Please get a new one later.
    .wrong = That code does not work: a digit is different, or its time is over. Please get a new one.
    .own = That is a code you made. Let the other person send it in their own chat.
    .has-cases = There is another case here already. Please choose a device that you have not used yet.
    .knocked = Thank you. I will tell you here as soon as the other person has confirmed it.
    .asks =
        { $app ->
            [line] Somebody sent your code from LINE.
            [slack] Somebody sent your code from Slack.
           *[web] Somebody sent your code from a chat page.
        }
        Who is it? Write it like "daughter".
    .asks-self =
        { $app ->
            [line] Your code arrived from LINE.
            [slack] Your code arrived from Slack.
           *[web] Your code arrived from another page.
        }
        Is it you? If not, it stops here.
    .sees =
        What may { KIN($who) } see?
        The gist is only the kind of trouble and what is to be done. The details also show amounts and calls.
    .denied = Not shared. They have seen nothing.
    .moved-here = Done. From now on messages come to the new device. You can still write here, too.
    .agreed =
        Shared with { KIN($who) }: { $sees ->
            [all] the gist and the details
           *[gist] only the gist
        }.
        "Who looked" tells who has seen it; "connections" closes it.
    .joined =
        You are connected, and see only what they decided to show.
        A good first sentence: "I am glad you noticed." Listening without blame is a help already.
    .refused = You were not connected this time.
    .old = That code works no more. Please get a new one.
    .moved = Moved. You can go on here.
    .now =
        They changed what you may see. Now it is { $sees ->
            [all] the gist and the details.
            [nothing] nothing.
           *[gist] only the gist.
        }

ties =
    Your connections:
    { $lines }
    .none = You are connected with nobody.
    .one = { $lines }
    .look = See how it stands
    .close = Close
    .change = Change what
    .log = Who looked
    .next = Next one
    .is-asked = { KIN($who) }: waits for your answer, sees nothing (since { DAY($told_on) })
    .is-gist = { KIN($who) }: only the gist (since { DAY($told_on) })
    .is-all = { KIN($who) }: the details (since { DAY($told_on) })
    .is-away = { KIN($who) }: cannot be reached from here now (since { DAY($told_on) })
    .is-nothing = { KIN($who) }: nothing at present (since { DAY($told_on) })
    .is-self = My other device (since { DAY($told_on) })
    .is-helper = A helper of the desk (since { DAY($told_on) })
    .is-desk = The helpdesk (since { DAY($told_on) })
    .is-person = A case you help with (since { DAY($told_on) })
    .left = Closed. They have been told.
    .closed = Closed: { KIN($who) } can see nothing any more.
    .what = Choose what { KIN($who) } may see.
    .to-gist = Only the gist
    .to-all = The details
    .to-nothing = Nothing
    .changed =
        Changed. Now { KIN($who) } can see { $sees ->
            [all] the gist and the details.
            [nothing] nothing.
           *[gist] only the gist.
        }
    .shut = This connection was closed; there is nothing more to see. Thank you for helping.
    .went = The connection with { KIN($who) } has ended.
    .away = My messages no longer reach { KIN($who) }. Whatever you asked of them, please tell them yourself.
    .again = My messages reach { KIN($who) } again. If there is something to ask of them, you can ask again.
    .passed-on = I will put it into their plan. Thank you.
    .not-yours = That is done already, or is not yours now. Nothing was changed.
    .did =
        Done by { KIN($who) }:
        { $lines }
    .at = { WHEN($due) }: { $lines }
    .no-log = Nobody has looked yet.
    .log-lines =
        Who did what:
        { $lines }

view =
    How it stands:
    { $lines }
    .told =
        What is known
        { $lines }
    .yours =
        What you were asked to do
        { $lines }
    .nothing = There is no date and no answer to wait for yet. The person goes on, step by step.
    .none = There is nothing to see at present.

diary-ties =
    .consent-asked = Somebody used the code ({ KIN($who) })
    .consent-given =
        Shown to { KIN($who) }: { $sees ->
            [all] the details
           *[gist] only the gist
        }
    .consent-changed =
        Changed for { KIN($who) }: { $sees ->
            [all] the details
            [nothing] nothing
           *[gist] only the gist
        }
    .consent-closed = Closed for { KIN($who) }
    .device-asked = Another device asked to be added
    .device-given = Another device was added
    .device-closed = Another device was removed
    .access-looked = Seen by { KIN($who) }
    .access-could-not =
        { KIN($who) } could not do it
        { $lines }
    .access-given =
        Asked { KIN($who) } to do a task
        { $lines }
    .access-put-off =
        To be done later by { KIN($who) }
        { $lines }
    .access-did =
        Done by { KIN($who) }
        { $lines }

join = Connect
    .asks = This way in works only for a few minutes. Nothing is seen before the person has confirmed who you are.
    .enter = Enter on this device
    .show = Show the QR and the digits
    .scan = Scan it with the camera of the other phone.
    .digits = In Kaeru on LINE or Slack, send these digits.
    .gone = This way in is over. Please get a new code.
