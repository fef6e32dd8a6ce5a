### What to keep. Of a photo only its arrival is noted; nobody reads it.

evidence =
    What to keep
    { $lines }
    .has = - there: { NAME($evidence) }
    .missing = - not yet: { NAME($evidence) }
    .none = - not there: { NAME($evidence) }
    .ask = Do you have "{ NAME($evidence) }"? { $lines } A photo may simply be sent.
    .open = What to keep
    .yes = I have it
    .no = I don't
    .later = Later
    .noted = Noted. Please keep it, do not throw it away.
    .gone = All right. That it is not there is noted, too. Other things can stand in.
    .photo = I noted the photo. If a number is visible, please unsend it, cover the number and take it again.
    .whole = That is everything there is to look for.
    .which = How was the money paid?
    .card = Card
    .prepaid = Gift card code
    .transfer = Bank transfer
    .more = Another way
    .carrier = On the phone bill
    .store = At a store counter
    .cod = Cash on delivery

evidence-why =
    .card_slip = It carries the marks the issuer searches by. Cover the code in photos.
    .inquiry_number = The issuer asks for it to find the card. Keep it on paper, not here.
    .receipt = Shop, time and amount: with it the shop can find its own record.
    .statement = The dispute desk asks for name, day of use and amount.
    .order_mail = Its number and date are what the refund period is counted from.
    .sent_proof = It shows on which day you asked, in time.
    .call_log = Calls nobody answered count as well: you tried to report.
    .messages = It shows police and desks what you were told.
    .transfer_slip = Payee account and time: what a bank needs to stop it.
    .passbook = It shows later what was taken and what came back.
    .carrier_detail = Only the items say whose charge it is.
    .parcel_label = Sender and number are needed to reach the carrier.
    .warning_screen = For the record only; never ring the number on it.
