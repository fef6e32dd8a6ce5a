### What the lines of the Japanese letters to an online shop mean, for those who send them.

gloss-not_delivered =
    It says: to { $shop }. The goods of the order below have not come.
    The list: day of the order, order number, amount
    Please deliver by { DAY($deliver_by) }. If you cannot, please cancel the order and refund it the way it was paid. If it is on its way, please tell me the carrier and the parcel number.
    Below: the name and phone number.

gloss-wrong_goods =
    It says: to { $shop }. What came is not what I ordered, or it is broken. I add a photo.
    The list: day of the order, order number, amount
    Please take it back and refund it the way it was paid. Please tell me who pays the return, where it goes, and when the money comes.
    Below: the name and phone number.

gloss-subscription_cancel =
    It says: to { $shop }. I cancel the subscription below. Please stop from the next delivery on.
    The list: the day I applied, order or member number, the name and phone number
    Please answer with the day on which you accepted the cancellation. I accept no deliveries or charges after it.
