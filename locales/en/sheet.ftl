### One sheet of paper (the plan page), and the calendar: headings of the page, and the lines on the paper.

sheet = Summary of my case
    .note = Kaeru, a helper bot, wrote this down from what the person said. Not everything here has been confirmed.
    .shared = Names of staff, telephone numbers and reference numbers are hidden.
    .made = Made on { FULL($due) }, { CLOCK($due) }
    .person = Name
    .phone-blank = Telephone
    .asks = The button shows the summary here. Please make sure that nobody else can see your screen.
    .show = Show the summary
    .show-shared = Show with names hidden
    .show-ja = Show it in Japanese, for a desk
    .print = To print it, use "Print" in your browser's menu.
    .gone = This link no longer works. Write "paper" in the chat to get a new one.
    .about = What it is about
    .happened = What happened, in order
    .money = Money
    .tasks = Still to do
    .waiting = Waiting for an answer
    .evidence = Things to keep
    .desks = Who to contact
    .empty = Nothing has been written down yet.
    .lines = { $lines }
    .day = { DAY($day) }
    .late = { DAY($day) }, overdue
    .moment = { CLOCK($day) } { $lines }
    .told = Noted { DAY($day) }
    .card = Card { $number }: { $lines }
    .contract = No. { $number }
    .earlier = { $count } earlier entries are in the full record ("export").
    .desk-of = { $desk ->
        [none] the other side
        [issuer] the card company
        [merchant] the shop
        [service] the company
        [bank] the bank
       *[other] { NAME($desk) }
    }{ $department ->
        [none] {""}
       *[other] , { $department }
    }
    .talked = In contact with { sheet.desk-of }{ $person ->
        [none] {""}
       *[other] , { $person }
    }{ $lines }
    .came = Contacted by { sheet.desk-of }{ $person ->
        [none] {""}
       *[other] , { $person }
    }{ $lines }
    .missed = Tried to reach { sheet.desk-of }, no answer{ $count ->
        [0] {""}
       *[other] {" "}(waited { $count } min)
    }
    .phone = {" "}(tel. { $phone })
    .reference = {" "}(reference { $reference })
    .deadline =
        { $lines }
        Last day { DAY($last) } (counted early)
    .deadline-two =
        { $lines }
        Last day { DAY($last) } (counted early; by another way of counting { DAY($by) })
    .deadline-over =
        { $lines }
        The last day, { DAY($last) }, has passed
    .promised =
        { $lines }
        We were told: "{ $text }"
    .has = { NAME($evidence) } (there)
    .missing = { NAME($evidence) } (not yet)
    .none = { NAME($evidence) } (there is none)
    .name = { NAME($desk) }
    .desk = { PHONE($desk) }, { HOURS($desk) }
    .desk-phone = { PHONE($desk) }
    .desk-page = { LINK($desk) }

paper =
    Everything so far and what comes next, on one sheet. You can print it and hand it to an adviser.
    It opens until { DAY($due) }, or until you write "stop the links".
    .private = Please take care where you open it, so that your family does not see it.
    .open = Open the summary
    .share = To show others
    .calendar = Calendar
    .revoke = Stop the links
    .shared =
        A summary to show to others: names of staff, telephone and reference numbers are hidden.
        It opens until { DAY($due) }.
    .open-shared = Open to show
    .revoked = All links are stopped. The ones you had before open nothing any more.
    .none-stopped = No link is open at the moment.
    .button = On paper

# The calendar: what is said when it is handed over, and the short titles in it.
agenda = Kaeru dates
    .copy = { $lines }
    .line = { WHEN($due) } { $lines }
    .last-of = Last day: { $lines }
    .plain = You can put the dates into your calendar. Titles are short, for others may see them. New dates arrive until you stop the link.
    .named = This calendar also says what each date is for. Please do not put it into one that others read. New dates arrive until you stop it.
    .none = There are no dates at the moment.
    .open = Add to calendar
    .name = Name each date
    .last = Kaeru: last day
    .call = Kaeru: phone call
    .visit = Kaeru: counter visit
    .letter = Kaeru: send a text
    .answer = Kaeru: check for answer
    .duty = Kaeru: to do
    .more = Write "plan" to Kaeru to see what this is about.

# The calendar page.
feed = Add to your calendar
    .asks = Please choose one of the two. Titles are kept short.
    .subscribe = Keep it up to date
    .subscribe-note = When a date changes, your calendar changes. On an iPhone or a Mac use this button.
    .address = In Google or Outlook, choose "add by URL" and enter this address.
    .once = Add once
    .once-note = Open the file to bring the dates in. If a date changes later, this copy does not.
    .gone = This link no longer works. Write "calendar" in the chat to get a new one.
