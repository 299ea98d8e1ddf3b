import { oneOf } from './vocabulary.ts';
/**
 * Not wanting to live, or wanting to harm oneself, in any words. Irony is not assumed: a joke
 * answered kindly costs nothing. Only what is plainly about training is left out.
 */
export const despair: readonly RegExp[] = [
  /\b(?:carry|carrying|go|going|keep|keep on) (?:on )?living\b(?! (?:in|with|at|near|off|the dream|on))/g,
  /\b(?:life|living|existence|everything) (?:is|feels|seems|just feels) (?:so |just |completely |totally |utterly )?(?:pointless|meaningless|hopeless|unbearable|not worth)\b/g,
  new RegExp(
    `\\b${oneOf(
      'not see|no|any|see no|do not have|not have|not got|without|lost',
    )} (?:a |any |any more |my |one )?reasons? (?:left )?(?:to ${oneOf(
      'keep going|go on|carry on|be here|get up|continue|stay|bother living',
    )}|for (?:living|going on|being))\\b`,
    'g',
  ),
  /\bsuicid(?:e|al)\b/g,
  new RegExp(
    `\\b(?:kill|killing|harm|harming|hurt|hurting|cut|cutting) (?:my ?self|me self|him ?self|her ?self|them ?sel(?:f|ves))\\b(?! ${oneOf(
      'in training|with training|on the|in the|at the|over|trying|doing|running|running',
      'training|shaving|to get|by (?:running|training|doing)|for (?:a|the)|this (?:week|block)',
      'with (?:this|these|the|all)|slightly|a bit|again on|last|yesterday on|falling',
      'when i fell|on (?:a|my)',
    )})`,
    'g',
  ),
  /\bself[ -]?harm(?:ing|ed)?\b/g,
  /\b(?:not sure|do not know if|do not think) i want to be (?:here|alive|around)(?= ?(?:$|any ?more|tomorrow|much longer|at all|[.,!?;]))/g,
  /\b(?:got|have|bought|holding|sat with|keep) (?:a |the |all (?:the|my) )?(?:whole |full )?(?:bottle|pack|packet|box|load|stash) of (?:pills|tablets|paracetamol)\b/g,
  /\bhurt(?:ing)? my ?self\b.{0,30}\bon purpose\b|\bon purpose\b.{0,30}\bhurt(?:ing)? my ?self\b/g,
  /\bthinking (?:of|about) jumping(?= ?(?:$|off|in front|from a|[.,;]))|\b(?:i want|want) out(?= ?(?:$|[.,;]| of (?:this life|it all|life)))/g,
  /\bi (?:would |will )?be better off (?:gone|dead)\b/g,
  /\b(?:might|may) as well be dead\b(?! (?:last|on my feet))|\b(?:rather|wish i (?:was|were)) (?:be )?dead\b/g,
  /\b(?:been|started|keep|back to|stop|began) cutting(?: (?:again|my ?self|my (?:arms?|legs?|wrists?|thighs?))\b|(?= ?(?:$|[.,!?;])))|\bcut my (?:wrists?|arms? (?:again|on purpose))\b/g,
  /\b(?:dark|bad|intrusive|scary) thoughts\b|\b(?:very|really|such a|so|pretty|incredibly) dark place\b|\b(?:can not|cannot|do not|not) see (?:a|any|the) (?:future|way out|way forward|tomorrow|light at the end)\b/g,
  /\b(?:plan|planned|planning|going|wanted|nearly|almost) to do something stupid(?: to myself| last night| tonight)?$|\btook (?:a load of|loads of|a bunch of|all (?:of )?(?:the|my)|lots of|a handful of) (?:tablets|pills|meds|paracetamol)\b|\btook (?:some |a few )?(?:tablets|pills)(?! for)\b.*\b(?:do not know what to do|scared|regret|too many)\b/g,
  /\b(?:i am|feel|feeling)(?: like)? (?:just )?(?:a|such a) burden\b|\b(?:wrote|writing|left|leave) (?:a|my) (?:suicide )?note\b(?! (?:in|on|for the|about (?:the|my)))|\btoo many (?:pills|tablets|painkillers|paracetamol)\b|\b(?:whole|full) (?:pack|packet|bottle|box) of (?:pills|tablets|paracetamol)\b/g,
  new RegExp(
    `\\b(?:what is|no|see no|not see|is there|see any|what was|any) (?:the |a |any |even )*point ${oneOf(
      'any ?more|of anything|in anything|of any of (?:it|this)|to anything',
      'to any of (?:it|this)|of it all|of going on|of me|of being',
    )}\\b|^(?:what is the point|there is no point)(?: any ?more)?$`,
    'g',
  ),
  /\bwant (?:it all|it|everything|all (?:of )?(?:it|this)|the pain|life) to (?:just )?(?:stop|end|be over|go away forever)\b(?! (?:hurting|raining))|\bmake it all stop\b/g,
  new RegExp(
    `\\b(?:reason|reasons|motivation|strength|energy|will) (?:left )?(?:to|for) ${oneOf(
      'live|living|be alive|exist|stay alive|be here|carry on living|keep living|go on living',
    )}\\b`,
    'g',
  ),
  /\b(?:can not|cannot) (?:do|take) (?:this|it|life) any ?more(?= ?$|[.,!?] ?$)(?<!\b(?:run|train|session|pace|plan|rep|marathon|shift|job|work|taper)[^.]{0,60})/g,
  new RegExp(
    `\\b(?:would not|not) (?:care|mind|matter|bother me|be sad|be bothered) if i ${oneOf(
      'died|got hit|did not wake|never woke|was dead|disappeared|was gone',
    )}\\b|\\b${oneOf(
      'driv(?:e|ing)|drove|steer(?:ed|ing)?|swerv(?:e|ed|ing)|crash(?:ing)?|walk(?:ing)?',
    )} (?:my car |the car |out )?(?:into|off|in front of) (?:a |the )?(?:wall|tree|bridge|traffic|road|lorry|sea|train|bus|cliff)\\b(?! (?:run|loop|route))`,
    'g',
  ),
  new RegExp(
    `\\b(?:end|ending|take|taking|ended|took) ${oneOf(
      '(?:my|his|her|their) (?:own )?life|myself|it all|things for good|everything for good',
    )}\\b`,
    'g',
  ),
  /\bend (?:it|things)\b(?= ?(?:$|[.,!?]|tonight|now|today|all|soon|for good))/g,
  new RegExp(
    `\\b${oneOf(
      'want(?:s|ed|ing)?|wanna|wish(?:ing|ed)?|wishing|ready|rather|like|hope|hoping|prefer',
      'deserve|need',
    )} ${oneOf(
      'to |i could |i would |i was |i were |to just |just to |i could just ',
    )}?(?:just )?${oneOf(
      'die|be dead|dying|dead|not exist|cease to exist|stop existing|be gone|not wake up',
      'not be here|not be alive|be no more|disappear (?:forever|for good|completely)',
    )}\\b`,
    'g',
  ),
  new RegExp(
    `\\b${oneOf(
      'do not|did not|does not|not|no longer|never|cannot|can not|really do not',
    )} ${oneOf(
      'really |even |actually |just |feel like |know if i |think i |see why i should |fucking ',
    )}*(?:want|wanting|wanna|wish|care|feel like|able)?(?: to| being| if i)? ?${oneOf(
      'live|living|be alive|being alive|be here(?: any ?more| at all| tomorrow|$)|exist(?:ing)?',
      'wake up(?: again| tomorrow| any ?more| ever|$| in the morning)|be around(?: any ?more)?',
      'go on(?: living| any ?more| like this|$)|carry on(?: living| any ?more| like this|$)',
      'keep going(?: any ?more| with (?:life|living))|keep living|continue living|stay alive',
      'be on this (?:earth|planet)|be in this world|survive',
    )}\\b(?! (?:in|with|near|at|on|alone|there|run|early|for))`,
    'g',
  ),
  /\b(?:want|wanna|wish)(?:ed)? (?:it|everything|all of it|my life|life) (?:to|would) (?:just )?(?:end|stop|be over)\b/g,
  new RegExp(
    `\\b${oneOf(
      'no|not any|any|see no|what is the|not see (?:the|a|any)|lost (?:all )?',
    )} ?(?:point|reason|purpose|use)(?: (?:of|in|to|for))?(?: me)? ${oneOf(
      'living|live|life|being alive|being here|going on|carrying on|existing|exist|be here',
      'go on|keep going any ?more|carry on|be alive|it all|my life|any ?more of living',
    )}\\b`,
    'g',
  ),
  /\b(?:life|living|being alive|my life) (?:is |just |really |simply )*(?:not|no longer|never) (?:worth|meant)/g,
  /\bnot worth (?:living|being here|being alive|going on)\b/g,
  new RegExp(
    `\\b(?:tired|sick|done|fed up|exhausted|weary) (?:of|with) ${oneOf(
      'living|life|being alive|existing|being here|it all being alive',
    )}\\b`,
    'g',
  ),
  /\b(?:better|best) off (?:without me|if i (?:was|were|am) (?:not|dead|gone)|dead|me gone)\b/g,
  /\b(?:nobody|no one|no-one|noone|would anyone|will anyone|anyone) (?:would |will |even )*(?:miss|notice|care)(?: me| if i (?:was|were|am|died|disappeared|vanished|went))/g,
  new RegExp(
    `\\bif i ${oneOf(
      'died|were dead|was dead|were gone|was gone|was not here|were not here|disappeared',
      'did not wake up|never woke up',
    )}\\b`,
    'g',
  ),
  new RegExp(
    `\\b(?:wish|wished|wishing) (?:i|that i) ${oneOf(
      'had never been born|was never born|were never born|was not (?:here|alive|around|born)',
      'were not (?:here|alive|around|born)|had not woken|did not wake',
      'could (?:disappear|not wake|sleep forever|go to sleep and never)|would not wake',
      'was not alive|never woke|did not exist',
    )}`,
    'g',
  ),
  /\b(?:go to sleep|fall asleep|sleep) (?:and |forever and )?(?:never|not) (?:to )?wak(?:e|ing)/g,
  new RegExp(
    `\\b(?:cannot|can not|not) ${oneOf(
      'do this|take this|take it|do it|cope|face (?:life|another day|living)',
      'bear (?:living|being here)|go on|carry on|keep going|live like this',
    )}(?: with (?:life|living))?(?: any ?more| no more| any longer)?(?= ?(?:$|[.,!?]).{0,60}(?:die|live|life|alive|end|hopeless|goodbye|alone))`,
    'g',
  ),
  /\b(?:i cannot|i can not|cannot|can not) (?:go on|carry on|live)(?: like this| any ?more)?(?= ?(?:$|[.!?]| any| like))/g,
  new RegExp(
    `\\b${oneOf(
      'thinking|thought|thoughts|think|dream|dreaming|fantasi[sz]e|fantasi[sz]ing|planning',
      'plans?|considering|urge|urges|feel like|tempted|going',
    )}(?: a lot| constantly| lately)? ?(?:about|of|to)? ?${oneOf(
      'death|dying|ending (?:it(?! (?:with|on|at|here|there))|my life|everything)',
      'not being (?:here|alive|around)|how i would do it|overdos(?:e|ing)|hanging myself',
      'jumping (?:off|in front)|hurting myself|killing|not waking',
      'taking (?:all|my) (?:my )?(?:pills|life|tablets)|death a lot',
      'walking into (?:traffic|the sea)|driving into|stepping in front|crashing (?:my|the) car',
      'the end of (?:it|my life)',
    )}`,
    'g',
  ),
  new RegExp(
    `\\b${oneOf(
      'jump|jumping|step|stepping|walk|walking|throw(?:ing)? myself|run|running',
    )} ${oneOf(
      'off a bridge|off (?:the|a) (?:roof|bridge|cliff|building)',
      'in front of (?:a|the) (?:train|bus|car|lorry|truck|traffic)|into (?:traffic|the path)',
      'under (?:a|the) (?:train|bus)',
    )}`,
    'g',
  ),
  new RegExp(
    `\\b${oneOf(
      'overdose|od on (?:pills|tablets)|hang myself|slit my|unalive|ctb',
      'kms(?= ?(?:$|[.,!?]|tonight|today|lol no))',
      'i (?:want to|might|will|am going to|just want to|could) kms|top myself|off myself',
      'neck myself|do myself in|end me',
    )}\\b(?<!\\d ?kms)`,
    'g',
  ),
  /\b(?:do not|not) (?:deserve|want) to (?:be )?(?:live|alive|exist|be here any ?more)/g,
  new RegExp(
    `\\b${oneOf(
      'world|everyone|everybody|family|they|people|kids|wife|husband',
    )} (?:would|will|is|are|might) be (?:much |so |far )?(?:better|happier|easier) (?:off )?(?:without me|if i)`,
    'g',
  ),
  /\b(?:goodbye|farewell) (?:forever|for good|world|cruel world)/g,
  /\b(?:not|never) (?:going to |will )?be (?:here|around) (?:much longer|tomorrow|for much longer|next week to)/g,
  new RegExp(
    `\\bi (?:just )?want ${oneOf(
      'out of life|this life to|to be dead|to die|it to be over|to go and not come back',
      'to not be',
    )}\\b`,
    'g',
  ),
  /\b(?:nothing|not (?:much|anything)|no one|nobody) (?:left )?(?:to|worth) liv(?:e|ing) for\b/g,
  /\bgiv(?:e|en|ing) up on (?:life|living)\b/g,
  /\bstop(?:ped)? (?:being alive|living|existing)\b/g,
  /\b(?:not|no longer) (?:feel )?safe (?:with|from|by) (?:my ?self|being alone)\b|\bfeel unsafe (?:with|from|around) myself/g,
  /\b(?:do not|not) (?:care|mind) (?:if|whether) i (?:live|die|wake up|live or die|make it|get hit|survive)/g,
  /\bhopeless\b[^.]{0,60}\b(?:life|live|living|go on|here)\b/g,
  /\bwill to live\b(?<!lost (?:my|the) will to live)|\blost (?:my|the|all) will to live\b(?! (?:on|at|during|by|in|halfway|mile|around|after|doing|on the|lol|with))/g,
  // No sense, no way out, nobody would mind.
  /\b(?:no|not see (?:the |any |a )?|without|what is the|lost the) ?(?:sense|meaning) (?:of|in|to|for) (?:living|life|my life|being here|going on|it all|me)\b/g,
  /\b(?:my )?life (?:has|have|is|got|makes) (?:no|not any|lost (?:its|all)|without) ?(?:more )?(?:sense|meaning|purpose|point|value)\b/g,
  /\b(?:everyone|everybody|family|they all|world|kids) (?:would|will) (?:all )?be (?:just |much |so )?(?:fine|ok|better|happier|happy|glad|relieved) without me\b(?! (?:on|at|for|this|next|today))/g,
  /\bnothing matters\b(?! (?:more|except|but|until|to|as much))|\bno way out (?:for me|left|any ?more)\b/g,
  /\b(?:had|have) enough of (?:my )?(?:life|living|being alive|being here|existing)\b/g,
  /\bnot see my ?self (?:being |still )?(?:here|alive|around|living|getting old)\b/g,
  /\b(?:hate|loathe|disgusted (?:by|with)) my ?self\b[^.!?;]{0,40}\b(?:disappear|vanish|gone|die|dead|hurt|end)\b|\b(?:want|like|going) to (?:just )?vanish(?: forever| for good|$)/g,

  // Going, with no coming back.
  /\b(?:want|like|going|wish|need) (?:to |i could )?(?:just )?(?:disappear|vanish|go away|be gone|go) and (?:never|not) (?:come|be|return)\w*\b/g,
  new RegExp(
    `\\b(?:hope|wish|wishing|hoping|pray|praying) (?:that )?(?:i|something|a|some) ${oneOf(
      'get|got|would get|will get|gets|hits?|runs?|car|bus|lorry|kills?',
    )}\\b[^.!?;]{0,25}\\b(?:hit by|run over|killed|hits me|hit me|runs me over)\\b`,
    'g',
  ),
  /\b(?:giv(?:e|ing|en)|gave) up on (?:everything|it all|myself)\b(?! (?:but|except|to do with|about))/g,

  // In the word order of other tongues.
  /\b(?:want|wish|like) not (?:to )?(?:live|be alive|exist|wake up)\b|\bnot (?:want )?to live (?:more|any ?more|any longer)\b/g,
  /\b(?:better|easier|good) if i (?:was|were|am) (?:not (?:there|here|around|alive)|gone|dead)\b(?! (?:on|at|for|this|today|tomorrow|next))/g,
  /\b(?:thoughts?|ideas?|plans?|thinking|wish) (?:to|of|about) (?:kill|hurt|harm)(?:ing)? (?:me|my ?self)\b/g,

  // Being of no use to anybody.
  /\b(?:easier|better|nicer) (?:not to|to not) (?:be|live|exist)\b(?: here| alive| around|$)/g,
  /\b(?:nobody|no one|no-one) (?:needs|wants|would miss) me\b(?! (?:on|at|in|for|to))|\bwaste of (?:space|oxygen|air)\b|\bfeel(?:ing)? (?:so |totally |completely )?worthless\b/g,
  /\bhow (?:much )?longer i can (?:go on|carry on|cope|take (?:this|it)|live|do this)\b(?! (?:job|plan|pace|training|run))(?=.*\b(?:life|living|live|cope|anymore|any more)\b|$)|\babout not being (?:here|around|alive)\b/g,
  // What holds somebody back, and where they stand while they think of it.
  /\b(?:stop\w*|keep\w*|kept|prevent\w*|from) (?:me |myself )?(?:from )?ending (?:it|things|everything|it all)\b/g,
  /\b(?:not|never) (?:going to )?be alive\b|\b(?:cannot|can not|not) (?:do|take|face|cope with|handle|bear) (?:this |my )?life\b(?! (?:admin|on))/g,
  /\bstep(?:ped|ping|s)? (?:out )?(?:in front of|into the path|under) (?:a |the |that )?(?:train|tram|tube|bus|car|lorry|truck|van|traffic)\b/g,
  new RegExp(
    `\\bwalk(?:ed|ing)? (?:out )?into the (?:river|sea|lake|water|ocean|canal|waves|loch)\\b(?=.*\\b${oneOf(
      'stay\\w*|think\\w*|thought\\w*|not com\\w+|never com\\w+|most days|end|keep going',
      'disappear\\w*',
    )}\\b)`,
    'g',
  ),
  new RegExp(
    `\\b(?:bridge|platform|cliff|ledge|roof|edge|balcony|tracks)\\b[^.!?;]{0,80}\\b${oneOf(
      'thought about (?:jumping|it|letting)',
      'thinking (?:about jumping|how (?:quick|easy|fast|simple))|how (?:quick|easy) it would be',
      'jump(?:ing)? for (?:a bit|real)|just (?:jump|step off|let go)|letting go',
    )}\\b`,
    'g',
  ),
  new RegExp(
    `\\b(?:tablets|pills|paracetamol|meds|medication|insulin)\\b[^.!?;]{0,40}\\b${oneOf(
      'lined up|counted|counting|saved up|saving (?:them )?up|stockpil\\w+|hoard\\w+|stash\\w*',
      'laid out|all at once|the lot|whole lot',
    )}\\b|\\b${oneOf(
      'lined up|counted|counting|saving|saved|stockpil\\w+|hoard\\w+|stash\\w*|swallow\\w*|took',
      'taken|take',
    )} (?:out |up )?(?:all )?(?:of )?my (?:tablets|pills|paracetamol|meds|medication|insulin)\\b(?! (?:this|as|with|before|after|at|for|every|in the))`,
    'g',
  ),
  /\b(?:rather|sooner) (?:be|was|were) dead\b|\b(?:sav(?:e|ed|ing)|say(?:ing)?|said) (?:my|all my) goodbyes\b|\bgiv(?:e|en|ing) (?:away )?(?:all )?my (?:stuff|things|kit|medals) away\b/g,
  /\b(?:hope|hoping|wish(?:ed|ing)?|hoped) (?:that )?(?:a |the |some |that )?(?:car|lorry|truck|bus|train|van|driver)(?: would| had| will| does| just| really)* (?:hits?|hit|take[sn]? me|took|run|ran|knock\w*|flatten\w*)/g,
  /\b(?:easiest|quickest|least painful|painless|best) way (?:to (?:go|die|end|do it|not be here)|out of (?:life|it all|this life|everything))\b(?! (?:about|for|faster|sub|under|on|up|from|round|through))/g,
  new RegExp(
    `\\b${oneOf(
      'burn(?:ed|t|ing)?|hurt(?:ing)?|hit(?:ting)?|punish(?:ed|ing)?|scratch(?:ed|ing)?',
    )} my ?self (?:on purpose|deliberately|to feel|because i (?:hate|deserve))\\b`,
    'g',
  ),
  new RegExp(
    `\\b(?:point|sense|use|good|reason|value)(?: in| of| for| to)?(?: even| still| me)* ${oneOf(
      'waking up|getting out of bed any ?more|being (?:here|alive|around|in this world)|living',
      'going on|existing|breathing',
    )}\\b(?! (?:early|at|for|in|near))`,
    'g',
  ),
  new RegExp(
    `\\b${oneOf(
      'imagin\\w+|pictur\\w+|dream\\w*|wish\\w*|think\\w*|thought\\w*|fantasi\\w+|daydream\\w*|long\\w*',
    )}(?: about| of| for)? (?:just )?not ${oneOf(
      'being (?:here|around|alive)|existing|waking(?: up)?|living',
      'having to (?:be here|wake up|live|exist|be alive)',
    )}\\b`,
    'g',
  ),
  /\b(?:not|never) plan(?:ning)? (?:on|to) (?:be(?:ing)?|stick(?:ing)?|stay(?:ing)?) (?:around|here|alive)\b(?! (?:for (?:the )?(?:coffee|drinks|cake)|long (?:after|at)))/g,
  new RegExp(
    `\\b(?:doing|do|did) ${oneOf(
      'them|everyone|everybody|the world|my (?:family|kids|wife|husband)|you all',
    )} a favou?r (?:by (?:going|dying|leaving|ending|disappearing|not being)|if i (?:went|died|was gone|disappeared))`,
    'g',
  ),
  /\bdeserves? (?:so much |much |far )?better than me\b|\b(?:all|everyone|everybody|they|kids|family)(?: [a-z]+)? would be better without me\b/g,
  new RegExp(
    `\\bhow (?:many|much) ${oneOf(
      'pills|painkillers|tablets|paracetamol|ibuprofen|insulin|meds|sleeping (?:pills|tablets)',
    )}\\b[^.!?;]{0,25}\\b${oneOf(
      'takes?|fatal|lethal|die|kill|enough|too many|overdose|not wake',
    )}\\b(?<!(?:can|should|could|do|to|safe to) (?:i |you )?take)`,
    'g',
  ),
  new RegExp(
    `\\b(?:nobody|no one|no-one) (?:would|will|will even|would even) (?:notice|care|miss me|bat an eyelid) if i (?:just |suddenly |simply )*${oneOf(
      'stopped|went|left|vanished|disappeared|died|ended it|was not here|was gone',
    )}\\b(?! (?:running|training|posting|logging|coming|out|home|early|for))`,
    'g',
  ),
  new RegExp(
    `\\b(?:chuck|throw|fling|hurl|lob|launch|toss)(?:ing|ed)? my ?self ${oneOf(
      'off|under|in front|over the (?:edge|side|railings?)',
      'into the (?:river|sea|canal|traffic|road)',
    )}`,
    'g',
  ),
  /\b(?:no|not see (?:a|any)|is there (?:a|any)) way out\b(?! (?:of (?:the (?:park|car|club|woods|trail)|here|this (?:slump|run|block|session))|for))/g,
  /\bnothing left for me\b(?! to (?:do|run|win|prove|eat))/g,
];
