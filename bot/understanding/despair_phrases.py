"""Phrases of self-harm in English, plain and oblique, and in other tongues as people here write them in Latin letters."""

from __future__ import annotations

_SELF = r"(?:my|him|her|them)sel(?:f|ves)"
_GONE = (
    r"i (?:(?:am|was|were|had|have) (?:dead|gone|never (?:been )?born|not (?:here|around|alive)|no longer (?:here|around|alive))"
    r"|die|died|disappear|disappeared|vanish|vanished)\b"
)
_GOOD = r"(?:better|happier|easier|fine|relieved|relief|richer|safer)"
_PILLS = r"(?:sleeping |pain)?(?:pills?|tablets|painkillers|paracetamol|tylenol|ibuprofen|aspirin|antidepressants|meds|medication)"
PHRASES = (
    # The act
    rf"\b(?:kill|hang|harm|hurt|end|off|shoot|poison|drown|unalive|starv)(?:ing|s|e)? {_SELF}\b(?! off)",
    r"\bcut(?:ting)? myself(?! (?:off|shaving|some|out|from|a ))|\bcutting again",
    r"\b(?:slit|slash|cut)\w* my (?:wrists?|veins?|throat|arms?)\b",
    r"\bsuicid(?:e|al)\b(?! (?:squad|(?:prevention|awareness) (?:charity|fund|ngo|foundation|group|org)))|(?<![./@-])\bkms\b(?![./@-]| (?:key|server|activ|host|client|tool|pico|auto))|\bunalive\b|\bself[ -]?harm",
    r"\bover ?dos(?:e|ed|ing)\b(?! of (?:work|coffee|sugar|news))",
    (
        r"\b(?:take|took|taking|end|ending|finish|finishing) (?:my|his|her|their) (?:own )?li(?:fe|ves)\b"
        r"(?! (?:insur|sav|member|polic|assur|plan))"
    ),
    r"\bjump(?:ing|ed)? (?:off|in front|under)\b(?! (?:of )?(?:the|a|this|my) (?:call|zoom|chat|topic|queue|line))",
    r"\bjump\w* from (?:the|a|my) (?:\w+ )?(?:roof|rooftop|bridge|balcony|building|window|floor|cliff|platform)",
    r"\b(?:going to|want to|feel like|should) jump(?:ing)?\b(?! (?:on|at|to|in|through|back|into)\b)",
    (
        r"\b(?:walk|step)(?:ing)? (?:out )?(?:into|in|in front of) (?:the |a )?"
        r"(?:sea|ocean|river|traffic|train|truck)\b"
    ),
    r"aokigahara|\bnoose\b|\bdrink bleach|\bstop (?:breathing|living)\b|\bbleed out\b",
    r"\bi (?:will|would|want to|am going to) (?:end|kill) me\b",
    (
        r"\b(?:stand|standing|sit|sitting|stood|am|here) (?:up |out )?(?:on|at) (?:the |a )?"
        r"(?:edge|ledge|bridge|roof|rooftop|cliff)\b(?! (?:of (?:my|the|our) seat|line|loan|call))"
        r"(?<!they are on the roof)"
    ),
    (
        r"\b(?:train|platform|tracks|bridge|roof|rope|river|pills|sea|balcony)s? "
        r"(?:is|are|looks? like|seems?|feels? like) (?:the |my |a )?(?:only )?(?:answer|way out|solution)"
    ),
    (
        r"\b(?:have|got|bought|tied|found) (?:a |the |some )?rope\b"
        r"(?= *[.,!]| *$| (?:ready|and i|in my|tonight|today))"
    ),
    (
        r"\b(?:think\w*|thoughts?) (?:of|about) (?:hanging|jumping|stepping off)\b"
        r"(?! (?:up|out|ship|on|in|to|at|into)\b)"
    ),
    r"\b(?:look|looking|stare|staring) at the (?:train |railway )?(?:tracks|knife|rope|pills|river|edge)\b",
    r"\bi am holding (?:a|the) knife|\bknife (?:in|to|at) my (?:hand|wrist|throat|neck|chest)",
    rf"\b(?:have|got) (?:the|my|all the) {_PILLS} (?:ready|here|in|next|with)",
    (
        r"\b(?:take|took|taken|taking|swallow\w*|saving|saving up|saved|counting|lined up) (?:all |up )?(?:of )?"
        rf"(?:my|her|his|the|all|too many|a lot of|lots of|[1-9][0-9]{{1,2}}|\w+ty) {_PILLS}\b(?! subs)"
    ),
    rf"\b(?:whole|entire|full) (?:bottle|box|pack|strip) of {_PILLS}",
    rf"\bhow many {_PILLS} (?:does|do|will|would|to|is)\b|\bpainless(?:ly)? (?:way|death|method)",
    rf"\b(?:take|took|taken|taking|swallow\w*) (?:a |the )?(?:bunch|lot|lots|handful|load|loads|bottle|box|pack) of (?:my |the )?{_PILLS}",
    r"\b(?:least painful|painless|quickest|easiest|quick) (?:and painless )?way to (?:go|die)(?= *[.,!?]| *$)",
    r"\bturn(?:ed|ing)? (?:on )?the gas\b|\btied (?:a|the|my) (?:belt|rope|sheet|cord|scarf)\b|\bhow to die\b|\bwant(?:ed)? die\b",
    r"\bthinking (?:of|about) the (?:bridge|train|tracks|river|roof|pills|rope|knife)\b",
    r"\bon the (?:roof|ledge|bridge)\b[^.?!]{0,24}\b(?:not come down|jump)",
    r"\bsa(?:ys|id|ying) (?:he|she|they)(?:'ll| will| would|'d| is going to|'s going to) (?:jump|hang|die)\b(?! (?:on|at|up|to|in))",
    r"\b(?:join|be with|see|meet) (?:\w+ ){1,3}in heaven\b(?! \w)|\bwants? to go to heaven\b|\bcannot stay (?:in this world|alive)|\bleft (?:his|her|their) (?:ring|phone|wallet|keys) and (?:a )?(?:letter|note)",
    r"\bpainful to (?:drown|hang|die|jump)\b|\bdoes (?:drown|hang)ing hurt\b",
    r"\bleft a note\b[^.?!]{0,24}\b(?:missing|gone|disappeared|not (?:home|back|answer\w*|pick\w*))\b",
    # To die
    (
        r"\b(?:wants? to|wanted to|wish i could|i am going to|we are going to|would rather|rather|better|better i"
        r"|better to|deserve to|easier to|easy to|ways? to|hope i|hope to|pray i|let me|i should|might as well"
        r"|time to|decided to|choose to|have to|may i|i would) die\b"
        r"(?! (?:of (?:laugh|embar|hung|bored|curios|heat)|for a|hard|laughing))"
    ),
    r"^(?:i )?die\b[.! ]*$",
    (
        r"\b(?:feel like|think(?:ing)? (?:about|of)|thoughts? of|easier|want|better) (?:dying|death)\b"
        r"(?! (?:insur|benefit|cert))"
    ),
    (
        r"\b(?:dying|death) (?:is|would be|seems|looks|sounds|feels) (?:the |my |a |like |so )?"
        r"(?:only|easier|easy|better|best|nice|good|answer|way|solution|relief)"
    ),
    r"\bonly death\b",
    (
        r"\b(?:better|happier|rather|better to|better off|i should|as well|worth more|wish i was|wish i were"
        r"|wish i am|want to) (?:be )?(?:off )?dead\b"
    ),
    r"\blike to be dead|\bdead inside\b|\bworth more dead",
    r"\bjoin my (?:late |dead )|\bbe with my (?:late|dead) ",
    (
        r"\b(?:hope|wish) (?:a|the|some|that) \w+ (?:(?:would|will|could|had) )?"
        r"(?:hits?|takes?|taken|kill|killed|crush|crushed) me"
    ),
    # Not to live
    (
        r"\b(?:not|no|never|no longer) (?:want|wants|wish|deserve|deserves|care)(?: to| if i)?(?: be| still)? "
        r"(?:live|living|alive|exist|existing|go on living|be around)\b"
        r"(?! (?:chat|stream|support|agent|near|far|on|at|there|together|next|with"
        r"|in (?!this world|pain|shame|fear|guilt)))"
    ),
    r"\bnot want to be here(?= *[.!,]| *$| anymore)",
    (
        r"\b(?:want|wish)(?: i could)?(?: to)? "
        r"(?:not exist|not be alive|stop existing|stop living|never exist|sleep forever"
        r"|leave (?:this|the) (?:world|life|earth)|disappear from (?:this|the) (?:world|earth)"
        r"|vanish from (?:this|the) (?:world|earth))"
    ),
    r"\b(?:leave|leaving|left|tired of|going from|out of) this world\b",
    r"\bwish i (?:was|were|had) (?:never )?(?:been )?(?:never )?born|\bwish i did not exist",
    r"\bwant (?:to be |be )gone forever|\bwish i (?:was|were) (?:never|not) here",
    (
        r"\b(?:want(?:s|ed)?|wish(?:es)?) (?:i could |to )?(?:disappear|vanish)"
        r"(?= *[.,!]| *$| forever| (?:because|after|since|and|so|for)\b)"
    ),
    r"\b(?:should|better|rather|sooner|will|would) (?:i )?(?:disappear|vanish)(?= *[.,!]| *$| forever)",
    (
        r"\bcannot live(?= *[.,!]| *$| anymore| like this| on"
        r"| with (?:myself|the (?:shame|guilt|pain|regret)|what|my mistake"
        r"|(?:this|it)(?= *[.,!]| *$| anymore| shame| guilt| pain)))(?! on (?:my|this|a)\b)"
    ),
    (
        r"(?:^|\b(?:i|he|she|they|we|and|but|mum|mom|dad|mother|father|wife|husband|friend|son|daughter) )cannot "
        r"(?:go on|carry on|keep going)(?= *[.,!?]| *$| (?:like this|living|anymore|with (?:my |this )?life))"
    ),
    (
        r"\b(?:reason|point|will|strength|(?<!what is the )(?<!what's the )(?<!^)(?:meaning|purpose)"
        r"(?! of life *\?)|sense|wish|energy|courage|nothing|nothing left|use) (?:to|in|of|for)(?: me to)? "
        r"(?:(?:wake|get) up(?= *[.!,?]| *$| anymore| tomorrow)|my life|live|living|life|go on|going on|be alive|being alive|exist|keep living|live for)\b"
        r"(?! (?:insur|with\b))(?<!wish to live)"
    ),
    r"\b(?:meaning|purpose) (?:of|in|to) my life\b",
    (
        r"\b(?:not see|see no|not know|no reason|any reason|point) (?:why (?:i (?:should )?)?(?:to )?|to )"
        r"(?:continue|go on|keep going)\b(?! (?:with|the|this|my|paying))"
    ),
    r"\bplan(?:ning)? my (?:exit|death|end|own death)\b|\bnot worth it(?: anymore)?,? (?:this|my) life",
    r"\basleep in the snow|\bclose my eyes (?:for good|for ever|forever)\b|\bi have a plan for tonight\b",
    r"\bnot see (?:the|another|any|a) ?(?:next )?(?:morning|sunrise)|\bnot see morning",
    r"\bthought about how to do it(?= *[.!,]| *$)",
    r"\b(?:lost|have no|without) (?:the|my|any) will(?= *[.!,]| *$| to (?:live|go on))",
    r"\bme being (?:gone|dead)\b|\b(?:brain|head|voice|mind) (?:says|tells me|keeps saying)(?: to)? do it\b",
    r"\breason to be(?= *[.!,]| *$)|\bpay with my life\b",
    r"\bpills (?:and|with) (?:whisky|whiskey|alcohol|beer|wine|vodka|sake)\b|\bleft to live for",
    r"\bno reason left|\bnothing (?:left )?for me (?:here|in this (?:life|world))",
    r"\bi am (?:such )?(?:a |the )?(?:\w+ )?burden\b",
    (
        r"\blife (?:is|has|have|mean|means|feels|not|no)(?: no| not| nothing but| all| lost| become| more)* "
        r"(?:over|reason|purpose|finished|finish|done|meaning|meaningless|point|pointless|value|worth living"
        r"|worth it|worthless|nothing|worth)\b"
    ),
    r"\bnot worth (?:living|to live|continuing)(?! with)|\b(?:it|life|all|everything)(?: is|'s) over for me\b",
    (
        r"\b(?:tired|sick|fed up|done|enough|had enough|exhausted) (?:of|with|from) (?:my )?"
        r"(?:living|life|being alive|existing|existence)\b(?! (?:insur|in |here|with|alone))"
    ),
    r"\bi am (?:done|finished) living|\bwith life[.! ]*$",
    r"\b(?:hurt to|had better|i better|would better) (?:jump|die|hang)\b(?! up| out| on)",
    r"\bgiv(?:e|ing|en) up (?:on )?(?:everything|my life|life|living)\b",
    r"\bgiv(?:e|ing) up[.,! ]+(?:bye|goodbye|sorry)",
    r"\bno(?:t sure)? (?:if )?i want to (?:live|be alive|go on)\b",
    (
        r"\bi (?:[\w']+ ){0,7}(?<!it )(?<!will )(?<!did )(?:never|not)(?: want)?(?: to)? wake(?: up)?\b"
        r"(?! (?:my|the|her|him|anyone))"
    ),
    r"\bnever wake up\b|\b(?:hope|wish|pray) i (?:do not|never|will not|would not|did not) wake",
    r"a?sleep (?:and|forever)(?: not| never| do not)? (?:wak\w+)",
    r"\b(?:want to|wish i could|like to|let me|please) sleep forever",
    r"\bend(?:ing)? (?:it all|everything)\b|\bend(?:ing)? (?:it|things) (?:all|tonight|today|for good)\b",
    r"\bput an end to (?:it all|everything)",
    r"\b(?:think\w*|thought|talk\w*|plan\w*) (?:of|about) ending (?:it|things)\b",
    r"^i (?:want|have decided|am going|decided) to end (?:it|things)[.! ]*$",
    # To be gone
    rf"\b{_GOOD}\b[^.?!]{{0,40}}\b(?:if|when|once) {_GONE}",
    rf"\b{_GOOD} (?:off |place )?without me\b(?! (?:in|at|on|there))",
    rf"\b(?:nobody|no one|noone|no-one) (?:would|will|is going to) (?:miss|care|notice)(?: me| (?:if|when) {_GONE})",
    rf"\bcares? if {_GONE}|\bnot care (?:if i (?:live|die|am alive)|what happens to me)",
    rf"\bif {_GONE},? (?:nobody|no one|noone|everyone|they|my \w+) w",
    rf"\bif {_GONE}[^.?!]{{0,30}}\binsurance (?:will|would|pays|can|money)",
    rf"\binsurance (?:will |would |can |could )?(?:pay|pays|cover|money)[^.?!]{{0,30}}\bif {_GONE}",
    (
        r"\blife insurance (?:is worth|will|would|could|can) "
        r"(?:more|pay off|(?:pay|cover|settle|fix) (?:it|them|my|the|everything|all)\b(?! (?:hospital|medical)))"
    ),
    r"\b(?:off|better) with (?:the|my) (?:life )?insurance",
    r"\blife insurance (?:is|would be|will be) (?:maybe )?(?:better|good|enough|of more)\b",
    r"\b(?:wrote|written|write|writing|sent|send) (?:\w+ ){0,3}(?:goodbye|farewell) (?:mails?|e-?mails?|letters?|notes?|messages?|texts?)",
    r"\b(?:bridge|river|tracks|sea|railway) is (?:right )?(?:there|near|close|next)(?= *[.,!]| *$)",
    (
        r"\b(?:they|kids|children|family|wife|husband)(?:'d| would| will| could)? (?:at least )?get the "
        r"(?:life )?insurance\b"
    ),
    (
        r"\b(?:please )?(?:feed|look after|take care of) my (?:cats?|dogs?|kids|children|baby|son|daughter)\b"
        r"(?= *[.!,]| *$| when i am gone| for me)"
    ),
    r"\bworth more (?:dead|than me)",
    (
        r"\b(?:wrote|written|writing|write|left|leaving) (?:a |my |the |them a |suicide )?"
        r"(?:goodbye|farewell|suicide|last) (?:letter|note|message)s?"
        r"(?! (?:to|for) (?:a|my|the) (?:landlord|cowork|colleag|boss|company|team|teacher|class|shop|seller))"
    ),
    r"\bwill and (?:a )?(?:last )?letter",
    r"\bgoodbye,? (?:everyone|everybody|world|all of you|my (?:family|friends|children|love))",
    r"^(?:this (?:is|will be)) my last (?:message|night|day)[.! ]*(?:$|sorry|goodbye|tell)",
    r"\b(?:idk|not know|unsure) if i want to (?:live|be alive|be here|go on)\b|\bnever have been born\b",
    r"\bnot know how to (?:go on|carry on|keep going|live)(?= *[.!,]| *$| (?:after|with this|like this|anymore|without))",
    r"\bno point (?:anymore|left|in anything)(?= *[.!,]| *$)|\bnothing left for me(?= *[.!,]| *$)",
    r"\bwant the pain to (?:end|stop)|\bsaying goodbye(?= *[.!,]| *$| to (?:everyone|my (?:family|kids|children|wife|husband|mother|friends|life)))|\b(?:no|not) can live\b",
    r"\brather not (?:exist|live|be (?:here|alive|around))\b|\btoo ashamed to (?:keep |go on )?liv|\bgone and so am i\b|\bshould i jump(?= *[.?!]| *$)",
    r"\bout of this life\b|\bonly way out is (?:death|dying|to die)|\bgoodbye video\b|\bcannot bear to (?:live|be (?:alive|here))\b",
    r"\b(?:have|has|got|holding) (?:a|the) (?:blade|razor|noose|gun)(?= *[.,!]| *$| (?:in|and|to|at|here)\b)|\bnever woken up\b",
    r"\block(?:ed|s)? (?:him|her|them)sel(?:f|ves) (?:in|up) with (?:a |the )?(?:knife|rope|pills|razor)",
    r"\binsurance [^.?!]{0,24}\bwhen (?:i am|he is|she is|he's|she's|they are) gone\b",
    r"\bmy last (?:night|day) (?:alive|on earth)|\b(?:tonight|this) (?:is|will be|might be|may be) my last night\b",
    (
        r"\b(?:write|writing|wrote|written) (?:a |some |my )?(?:letters?|notes?) (?:to|for) [^.?!]{1,30}"
        r"\b(?:goodbye|when i am gone|after i am gone)\b"
    ),
    r"\b(?:not|never) think i (?:will|would) (?:still )?(?:be (?:here|around|alive)|see) (?:next|tomorrow|much longer|for long|anymore)\b",
    (
        r"\btell my (?:kids|children|family|mother|mom|mum|dad|father|parents|wife|husband|daughter|son|sister"
        r"|brother|girls|boys)s? (?:that )?(?:i (?:love|loved|am sorry|was sorry)|sorry\b(?!\?))"
    ),
    r"\bi (?:will|would) not be (?:here|around|alive) (?:anymore|much longer)",
    r"\bwho will (?:look after|take care of|feed) my \w+ (?:when|if|after) i am gone",
    (
        r"\b(?:might|may|will|could|would|going to|scared i|afraid i) (?:would |will |might )?(?:end up )?do"
        r"(?:ing)? something (?:stupid|bad|terrible|crazy|drastic|horrible|irreversible|to myself)\b(?! like)"
    ),
    r"\bbefore i do something(?: to myself| stupid| bad)?(?= *[.,!?]| *$)",
    r"\b(?:scared|afraid|frightened) of what i (?:might|may|will|would|could) do\b",
    r"\b(?:dark|suicidal|black) thoughts|\bbad thoughts about (?:myself|life)",
    r"\bthink\w* (?:of|about) not being (?:here|alive|around)",
    r"\b(?:not|cannot) trust myself (?:to be alone|tonight|alone|anymore|(?= *[.!,]| *$))",
    r"\bnot safe (?:with|from) myself",
    r"\b(?:see|have|got|left with) (?:no|not any) (?:more )?future\b(?! (?:pay|charge|plan|order))",
    r"\bno future (?:for me|left|for myself)|\bi have no future\b",
    r"\blost all (?:my )?hope\b(?! (?:of|that|to|for|in (?:the|this|them|my bank)))",
    r"\b(?:no|not have) hope (?:left|anymore|for me|in life)",
    r"\bcannot survive(?: this| the shame)?(?= *[.!,]| *$)|\bi cannot anymore(?= *[.!,]| *$)",
    (
        r"\b(?:see|there is|there'?s|not see|cannot see|have|know) (?:no|any|a|another|no other) (?:other )?way "
        r"(?:out|forward|to go on|than to go)\b(?! (?:of|from|to the)\b)(?!,? (?:of|the) (?:contract|lease))"
    ),
    r"\bcannot (?:face|bear|stand) (?:tomorrow|another day|the next day|life|living|to live)",
    r"\bcannot see myself (?:living|alive|going on|being here)",
    (
        r"\bcannot (?:do|take|bear) (?:this|it|life|the pain) anymore"
        r"(?= *$| *[.!,]* *(?:$|i want|everything|i do not|goodbye))"
    ),
    r"\bwant it all to (?:stop|end)|^i want (?:it|everything) to (?:stop|end)",
    # In Latin letters: Japanese, and the tongues of many who live here
    r"\bshini+ ?ta(?:i|ku|katta)\b|\bowari ni shitai|\bikiteru (?:kachi|imi|shikaku)|\bshinde ?shimaitai",
    r"\bshinu ?shika|\bkie(?:ta(?:i|katta)|te ?shimaitai)\b|\bjisatsu|\biki(?:te ?i?ru|ru) ?(?:imi|no ?ga)",
    r"\biki(?:te ?i)?ta?ku ?nai|\bikiteitaku ?nai",
    r"\bgusto ko(?:ng|ng nang| na| nang| na lang)*(?: na| nang)* ?ma+matay|\bgusto ko(?: \w+)? mamatay",
    r"\bmag(?:pa)?papakamatay|\bmagpakamatay|\bayaw ko na(?:ng)? mabuhay|\bquiero morir|\bquero morrer",
    r"\b(?:ingin|mau|pengen) mati\b|\bbunuh diri|\bmuon chet\b",
    r"\bmarn[ae] (?:chahta|chahti|man|ka man|ke alawa|hai mujhe)|\bjeena nahi|\bkhudkushi",
    r"\bnao quero (?:mais )?viver|\bno quiero vivir|\bkhong muon song",
)
"""Each begins at a word. They are read in a text that was brought to plain words: no "don't", no "wanna", no "just"."""
_WORDS_IN_THEM = """
    kill killing kills kms hang hanging harm harming hurt hurting poison drown unalive starve starving off cut cutting
    slit slash suicide suicidal self selfharm myself himself herself themselves overdose overdosed overdosing over
    life lives live living jump jumping jumped walk walking step stepping aokigahara noose bleach breathing edge ledge
    bridge roof rooftop cliff platform tracks rope river pills pill tablets painkillers sea balcony balconies painless
    painlessly train trains die dies dying death dead late me alive exist existing existence wake waking here world
    born disappear vanish gone go carry keep continue reason point nothing meaning sleep end ending insurance goodbye
    farewell letter letters note last tell future way around face bear stand do take stop stupid bad terrible crazy
    drastic horrible irreversible trust safe shinitai shinitaku shinitakatta shini shinde shindeshimaitai shinu
    shinushika kietai kietakatta kieteshimaitai jisatsu ikiru ikiteru ikiteiru ikitakunai ikitaku ikiteitaku
    ikiteitakunai ikite mamatay magpapakamatay magpakamatay mabuhay morir morrer mati bunuh chet marne jeena khudkushi
    viver vivir song marna gusto everything knife burden hope thoughts sooner feed pay planning plan asleep eyes
    morning sunrise thought being worth survive owari cares care bleed cannot stare staring look looking giving arm
    arms shiniitai thinking before scared afraid frightened anymore
    gas tied heaven pain ring missing saying says said notes painful hanging tomorrow next idk paracetamol rather ashamed jump locked blade razor gun woken tylenol ibuprofen aspirin antidepressants meds medication
"""
WORDS = frozenset(_WORDS_IN_THEM.split())
"""One of these stands in every phrase above: most messages hold none and need no closer look."""
