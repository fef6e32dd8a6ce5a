"""Whether somebody writes in English for another person: "my aunt…", "I am a care worker". Who only stands by makes no proxy."""

from __future__ import annotations

import re

_PEOPLE_WORDS = """
    mother mom mum mam ma father dad pa grandma grandmother granny gran nan nana grandpa grandfather granddad grandad
    grandparent husband hubby wife spouse partner fiance fiancee fianc son daughter sister sis brother bro aunt auntie
    aunty tita tito lola lolo nanay tatay amma appa oma opa missus half uncle cousin niece nephew parent law laws
    stepmother stepfather stepson stepdaughter godmother relative friend mate buddy neighbour neighbor coworker worker
    colleague roommate flatmate housemate classmate girlfriend boyfriend ex client patient resident tenant student
    pupil family host customer employee staff intern landlady landlord grandson granddaughter teenager kid helper maid
    nanny pair caregiver giver carer nurse teacher clerk shopkeeper keeper guardian volunteer interpreter till
    register counter nursing behalf lady man woman gentleman couple girl boy guy person member manager welfare asking
    writing typing someone somebody asked gf bf stepmum stepmom stepdad acquaintance
"""
_PEOPLE = frozenset(_PEOPLE_WORDS.split())
"""The words of which one must stand in a text that is about somebody else."""
_WORD = re.compile(r"[a-z]+")
_KIN = (
    "mother|mom|mum|mam|ma|father|dad|pa|grandma|grandmother|granny|gran|nan|nana|grandpa|grandfather|granddad"
    "|grandad|grandparent|grandparents|husband|hubby|wife|spouse|partner|fianc[eé]e?|son|daughter|sister|sis"
    "|brother|bro|aunt|auntie|aunty|tita|tito|lola|lolo|nanay|tatay|amma|appa|oma|opa|missus|other half|uncle"
    "|cousin|niece|nephew|parents?|in-laws?|mother-in-law|father-in-law|mother in law|father in law|sister-in-law"
    "|brother-in-law|stepmother|stepfather|stepmum|stepmom|stepdad|gf|bf|acquaintance|stepson|stepdaughter"
    "|godmother|relative|friend|mate|buddy|neighbou?r|coworker|co-worker|colleague|roommate|flatmate|housemate"
    "|classmate|girlfriend|boyfriend|ex|boss's mother|client|patient|resident|tenant|student|pupil"
    "|exchange student|host (?:mother|family|mom)|customer|employee|staff|intern|landlady|landlord|grandson"
    "|granddaughter|teenager|kid|helper|maid|nanny|au pair"
)
_WHOSE = r"(?:my|our|one of (?:my|our)|her|his|a friend of)"
_MY = re.compile(
    rf"\b{_WHOSE}(?: [a-z0-9'-]+,?){{0,3}}? (?:{_KIN})s?(?:'s|s')?(?: in law)?\b"
    r"(?! (?:says|said(?! (?:she|he))|told me|thinks|to see|asked me|called and needs"
    r"|called(?: me)? (?:and|saying|for)|called well|needs money|on (?:line|facebook|insta)|messages me|sent me"
    r"|warned|noticed|recommended|introduced|suggested|invited|keeps? (?:telling|saying|asking me|warning)"
    r"|set (?:it|this|that|up|the \w+)|found out (?:it|that it|this|about it)|helped|checked|realised|realized"
    r"|will|would|and (?:i|me|myself)\b"
    r"|(?:is|was|are|were) (?:out|at work|not home|abroad|angry|mad|furious|worried|upset|asleep|away)\b"
    r"|list|data|files?|drawings|quotes|names|contacts))"
)
_BARE = re.compile(
    r"(?:^|[.!?,;:] ?|\b(?:and|but|so|because|that|help|hi|hello|hey|please|now|today|yesterday|when|while|where"
    r"|if),? )"
    r"(?:grandma|grandpa|grandmother|grandfather|granny|gran|grandad|granddad|nana|mom|mum|mam|dad|mother|father"
    r"|hubby|lola|lolo|husband|wife|son|daughter|sister|brother|aunt|uncle|auntie|aunty|sis|bro|roommate"
    r"|girlfriend|boyfriend"
    r"|(?:a|the|an|this|some)(?: \w+){0,2} "
    r"(?:friend of mine|friend'?s?(?! (?:in|on|sent|asked|got|told|from|invited))|classmate|coworker|co-worker"
    r"|colleague|neighbou?r|customer|resident|patient|tenant|student|pupil|teacher (?:at|in) (?:our|my) \w+|client"
    r"|acquaintance|relative|old (?:lady|man|woman|gentleman|couple)"
    r"|elderly (?:lady|man|woman|gentleman|couple|customer|neighbou?r)"
    r"|(?:girl|boy|kid|guy|person|woman|man|lady|gentleman|couple|member|student) "
    r"(?:upstairs|downstairs|across the \w+|(?:i|we) (?:look after|care for|help|visit|know|support)"
    r"|(?:in|at|from|of) (?:my|our) (?:congregation|block|street|club|choir|community|class|school|office|work"
    r"|team|building|church|company|dorm|neighbou?rhood|village|shop|ward|group))|lady next door"
    r"|man next door|guy next door|couple next door)(?: of mine| at our \w+)?)(?:'s)?\b"
    r"(?! (?:list|request|recommend\w*|introduced|suggested|invited|of (?:my|the)|says he|told me|asked me"
    r"|on (?:line|facebook)|called me|sent me|messaged me|data|files|service|support|care|cent(?:er|re)|discount"
    r"|number|id|portal|office|of my friend|who sold|with an? |who (?:called|phoned)))"
)
_ENGLISH_HELPER = re.compile(
    r"\b(?:i am|i'm|im|as|i work as) (?:a|an|the|her|his|their)?(?: \w+){0,2} ?"
    r"(?:care ?giver|care ?worker|carer|home helper|social worker|welfare \w+|teacher|nurse|landlord|landlady"
    r"|bank clerk|shop ?keeper|store clerk|store manager|case ?worker|guardian|volunteer|interpreter)\b"
    r"|\bi work (?:the till|at the (?:till|register|counter)|in a (?:care|nursing))|on behalf of"
    r"|(?<!to )(?<!from )(?<!with )(?<!by )\bsome(?:one|body) (?:i know|we know|in my (?:family|building))"
    r"|asked me to (?:write|type|contact)|(?:asking|writing|typing) for (?:my|a|an|the|our) "
)
_ENGLISH_NOT = re.compile(
    r"\b(?:ask|told|tell|from|by|with|to|call|called|pretend\w*|for|like|as|i will ask|said he was|says he is"
    r"|claiming to be|without|hide (?:it|this) from|thanks to|before) my "
    r"(?:(?:own|dear|best|old|close|good|online|new|elder|older|younger|late) )?(?:[a-z-]+ )?"
    r"(?:son|daughter|husband|wife|friend|mom|mum|mother|dad|father|brother|sister|boss|grandson|granddaughter"
    r"|girlfriend|boyfriend|partner|fianc[eé]e?|parents|family|colleague|neighbou?r|cousin|aunt|uncle|niece|nephew"
    r"|student|students|client|clients|customers?)\b(?!'s)"
    r"|\b(?:to be|being|as) my (?:\w+ )??\w+"
    r"|\bat (?:my|a|our) (?:\w+ )?\w+'s (?:house|place|home|flat|apartment|room|shop|wedding|party)"
    r"|\b(?:while|when|because|since|though|although|as) (?:my|our) (?:\w+ )?\w+ (?:was|is|were|are|wasn't|isn't) "
    r"(?:out|away|asleep|sleeping|abroad|travelling|at (?:work|school|home)|not (?:home|there)"
    r"|in (?:the )?hospital|home|there|here)"
    r"|\b(?:my|our) (?:\w+ )?(?:neighbou?rs?|friends?|coworkers?|colleagues?) "
    r"(?:also|all|already|too|had (?:also|already))|a friend of (?:my|a) friend|don'?t want my"
    r"|my (?:kid|kids|grandson|child|grandchild|grandkids)\b"
    r"(?!'s? (?:card|account|phone|line|insta|pay|bank)"
    r"| (?:gave|typed|entered|bought|sent|paid|read|told|clicked|transferred))"
    r"|my friend(?:'s)? (?:account|line|facebook|on line)(?! (?:got|was|is|has been) (?:hacked|stolen|taken|hijacked))"
    r"|my (?:son|daughter) (?:probably|maybe|might|called|doesn't play|plays|set it up|says|helped|ran up)"
    r"|my line friend|probably my|i think my|maybe my"
    r"|\bmy (?:online|internet|facebook|fb|insta\w*|discord|telegram|tinder|dating|so-called|fake|new|virtual"
    r"|long distance|line|whatsapp) (?:girlfriend|boyfriend|friend|husband|wife|fianc[eé]e?|partner|mate|buddy)"
    r"|\b(?:my|our|a|the) (?:\w+ ){0,2}?[a-z]+'s "
    r"(?:birthday|graduation|wedding|class|school|play|party|farewell|baby shower|anniversary|retirement|fault"
    r"|advice|idea|help)\b"
    r"|\b(?:list|names?|data|details|records?|files?|ledger|address(?:es)?|contacts?|photos?|info|information"
    r"|folder)(?: \w+)? of (?:my|our|the|all)(?: \w+)? \w+"
    r"|\b(?:my|our) \w+ (?:gave|bought|lent|got|made|set up for|sent) (?:me|us|it for me)\b"
    r"|\b(?:himself|herself|themselves) my \w+"
    r"|(?<!one )\b(?:all|to|with|by|of) (?:all )?(?:of )?(?:my|our) (?:\w+ )?"
    r"(?:friends|customers|clients|students|followers|contacts|patients)\b"
    r"|\b(?:my|our) (?:friends|followers|contacts) (?:get|got|are|receive|keep)"
)
_MADE_MY = re.compile(
    r"\b(?:called|rang|phoned|told|tricked|made|got) "
    r"(?:mom|mum|dad|grandma|grandpa|granny|gran|nana|mother|father)\b"
    r"|\b(?:made|let|got|had|pushed|scammed|sold|tricked|called|put|told|convinced|pressured|talked|fooled|rang"
    r"|phoned|visited|conned|cheated|robbed) my (?:[\w-]+ ){0,2}"
    r"(?:wife|husband|mother|mom|mum|dad|father|grandma|grandmother|grandpa|grandfather|gran|nan|aunt|uncle"
    r"|parents|sister|brother|in-laws|mother-in-law|father-in-law|neighbou?r|grandparents)\b"
    r"(?! (?:and|to (?:ask|tell|check|see))\b)"
)


def english_proxy(said: str, label: str) -> bool:
    """Whether an English text in small letters is about the trouble of another person."""
    words = set(_WORD.findall(said))
    if _PEOPLE.isdisjoint(words) and _PEOPLE.isdisjoint(word[:-1] for word in words if word[-1] == "s"):
        return False
    if _MADE_MY.search(said) or (label != "data_leak" and _ENGLISH_HELPER.search(said)):
        return True
    said = _ENGLISH_NOT.sub(" ", said)
    return _MY.search(said) is not None or _BARE.search(said) is not None
