### Somebody does not want to go on. No form, no procedure, no money: people. No blame.

despair-hear = Thank you for telling me. Let us leave the money aside for now.
despair-near = Is there somebody near you can talk to now?
    .retry = I am listening. Is there somebody near you?
    .short = Thank you for coming back. Is somebody near you now?
    .near = Yes
    .near-also = my wife is here / my husband is here / my family is here / a friend is here / someone is here
    .nobody = Nobody
    .nobody-also = no / no one / i am alone / alone / i'm alone / i live alone
    .danger = My life is in danger
    .danger-also = in danger / i took pills / i took something / i can't stop
    .better = A little calmer
    .better-also = i feel calmer / a bit calmer / calmer now / i feel better / i am ok now / i'm ok now / let's talk about the money / money first / I was joking / I did not mean it
despair-call_now = Please call { PHONE($emergency_desk) } now, and call out to somebody near you.
despair-with_somebody = Just tell them that you are not well. You need not say why.
despair-desk_now = People answer here now: { NAME($open_desk) } { PHONE($open_desk) }
despair-desk_later = You can tell { PHONE($police_desk) } how you feel; if nobody answers, { PHONE($emergency_desk) }.
despair-stay = Please do not stay alone. You can write anything here, any time.
    .retry = I am reading. There is no hurry.
    .short = I am glad you wrote again. How are you now?
    .better = A little calmer
    .better-also = i feel calmer / a bit calmer / calmer now / i feel better / i am ok now / i'm ok now / let's talk about the money / money first / I was joking / I did not mean it
    .nobody = Show a desk
    .nobody-also = i want to talk to somebody / i am alone / alone / nobody
    .danger = My life is in danger
    .danger-also = in danger / i took pills / i took something / i can't stop
despair-back = I am glad. Write to me whenever it gets hard. The rest has time.

# When the urgent part is over: what there was no time to ask.
despair-calm = The urgent part is over
