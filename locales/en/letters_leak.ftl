### What the lines of the Japanese texts about a data leak mean, for those who send them.

gloss-leak_warning =
    It says: Important notice. A message that we did not write may have been sent from our account. Please do not press its links or enter numbers or codes. We will tell you more as soon as we know it. Then the name and phone number of the shop or company.

gloss-leak_boss =
    It says: This is urgent. { $reached ->
        [account] A stranger may have got into an account with business data.
        [lost] Something with business data was lost, or sent to the wrong place.
        [files] Files on a machine with business data can no longer be opened.
       *[device] A stranger may have controlled a machine with business data.
    } The day it was noticed. What is being done so that it does not spread. I hear that the report to the authorities has a deadline. Please tell me what to do.

gloss-leak_report =
    The headings stand in the order of the form:
    1 What happened, and the day it was noticed
    2 What kind of data
    3 How many people
    4 The cause
    5 Harm that followed, or may follow
    6 What the people concerned were told
    7 Whether it is made public
    8 What was done so that it does not happen again
    9 Anything else of use
    "調査中" means "being looked into".
