### What a seller said, kept in their own words.

quote =
    What was said is kept word for word. What a seller says is an important record.
    This is still missing; send it if you know it.
    { $lines }
    .whole = What was said is kept word for word, and so is when, where and by whom.
    .when = ・when (the day of the contract)
    .where = ・where (the shop or place)
    .badge = ・by whom (the name on the badge)
