### When somebody pastes a merchant's answer: what kind it is, what its key sentences mean, the next step. Never that money returns.

reply =
    .receipt =
        They only say that they received it. Nothing is cancelled or refunded yet.
        { $lines }
    .offer =
        { $ended ->
            [yes] An offer instead of your money. They write that the contract is stopped.
           *[no] An offer to make you stay. Nothing is cancelled yet.
        }
        { $lines }
    .away =
        Before any refund they want you somewhere else: a messenger, a code, a payment. Many people lose more that way.
        Please do not add, scan or pay anything. Keep this answer.
    .question =
        A question from the shop. Nothing is decided yet.
        { $lines }
    .done =
        They say that something is done. Keep this answer.
        { $lines }
    .refusal =
        They refuse. This is not the end. Keep this answer.
        { $lines }

reply-gloss =
    .refused = - "We will not refund or cancel"
    .discount = - "We give a discount or free time"
    .stay = - "Please stay with us"
    .asked = - "Please tell us something"
    .refund_promised = - "We refund, or have refunded"
    .cancelled = - "The contract or renewal is stopped"
    .received = - "We received your message"
    .percent = - Discount: { $count }%
    .day = - Time named: { $count ->
        [one] { $count } day
       *[other] { $count } days
    }
    .days = - Time named: { $least } to { $most } days
    .business_day = - Time named: { $count ->
        [one] { $count } business day
       *[other] { $count } business days
    }
    .business_days = - Time named: { $least } to { $most } business days

reply-next =
    .receipt = The day you wait for stays the same. If nothing comes by then, write again.
    .offer = Taking it keeps the contract and makes a refund harder to ask for. To refuse, write "No offer please. I want the cancellation and the refund." It is your choice.
    .question = Answer only what they ask, in short. Never write card numbers or passwords, even when they ask.
    .refund = No day is named. It stays a promise until you see it on the statement.
    .refund_by = By their words, until about { DAY($due) }. It stays a promise until you see it on the statement.
    .only_cancelled = This only says that it is stopped, nothing of a refund. If you want one, write again and say so plainly.
    .refusal = The next roads are a dispute with the card company and a consumer centre. Their refusal helps you there.
