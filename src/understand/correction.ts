import type { At, Message } from './context.ts';
import { mark } from './marks.ts';
import { asTold } from './message.ts';
import { withoutOld } from './old-values.ts';
import { piecesOf } from './pieces.ts';
import { matches, oneOf } from './vocabulary.ts';

/**
 * The message as it reads once what it takes back is gone; absent when it takes nothing back.
 * `sure` where it is known to take something back, though in no words of ours.
 */
export function correctionIn(message: Message, at: At, { sure = false } = {}): Message | undefined {
  const { text } = message.marked;
  const supposes = message.pieces.some(({ mood }) => mood === 'hypothesis');
  if (supposes || howTo.test(text) || !(sure || takesBack.test(text))) return undefined;
  // 'Forget that, what's tomorrow?' and 'make it 10k tomorrow' look ahead.
  const ahead = message.pieces.some(({ mood }) => mood === 'asked' || mood === 'plan');
  if (ahead && lookingAhead.test(text)) return undefined;
  // 'Cancel tomorrow's session' takes back nothing that was told.
  const isOfTheFuture = message.marked.marks.some(
    (each) => each.kind === 'DAY' && (each.offset ?? 0) > 0,
  );
  if (isOfTheFuture && !/\bundo\b/.test(text)) return undefined;
  const left = withoutOld(text.replace(keyed, '$1 ').replace(keptKey, '$1 '))
    .replace(apology, ' ')
    // 'Stress is [not 5, make it] 3'.
    .replace(
      /\b(mood|stress|fatigue|soreness|motivation|rpe|hrv|rhr)(?: is| was| it| a)*[ ,]+(?=(?:NUM|OUTOF)\d)/g,
      '$1 ',
    )
    .replace(/\s+/g, ' ')
    .trim();
  const marked = { text: left, marks: message.marked.marks };
  return asTold({ plain: mark(left, at.today).text, marked, pieces: piecesOf(marked), at });
}

const value = '(?:KM|MIN|NUM|COLON|OUTOF|SPAN|CLOCK|BPM|MS|METRES)\\d+';
const howTo = matches(
  `^(?:so |and |but |coach |hey |ok )*${oneOf(
    'is there|do you have|have you got|where is|what does|what if|what happens|how|is it possible',
  )}\\b.*\\b(?:undo|delete|deletes|remove|edit|change|fix|correct|amend|get rid of|take back|mistake|wrong)\\b`,
  `^(?:so |and |but |coach |hey |ok )*(?:can|could) (?:i|you|we) (?:even |actually |ever )?(?:undo|delete|remove|edit|change|fix|correct|amend|get rid of|take back) (?:an? |stuff|things|something|entries|logs|runs|sessions|mistakes|old |previous |(?<=can i [a-z ]+)(?:my |DAY\\d+))(?!last)(?!.*VALUE)`.replaceAll(
    'VALUE',
    value,
  ),
  '\\b(?:what|how) (?:do|can|should) i (?:do|fix|change|correct|sort)(?: it| that| this)?$|^undo how$',
  '\\b(?:way|ways|how|tips) to (?:fix|change|improve|sort|correct)\\b|\\bwish i could\\b',
  `\\b${oneOf(
    'how (?:do|can|would|should|to)|where (?:do|can)|what do|which command',
  )}(?: [a-z]+){0,4}? (?:undo|delete|remove|edit|change|fix|correct|amend|cancel)\\b`,
  '\\b(?:am i able|is it possible|(?:is there )?a way|the command) to (?:undo|delete|remove|edit|change|fix|correct|amend)\\b',
  '^(?:so |but |and )?why\\b|\\bcan not undo\\b',
);

const lookingAhead =
  /^(?:ok |oh |well |right |please |can you |can we |let us )*(?:(?:forget|ignore|scrap|never mind) (?:that|it)|make (?:it|that))\b/;

const takesBack = new RegExp(
  [
    '\\b(?:delete|remove|erase|undo|scrap|bin) (?:that|it|this),? (?:lol|haha|bro|man|dude|mate)\\b',
    '\\bundo\\b(?! (?:the |my |your )?(?:laces?|buttons?|zip|straps?|bra|belt))(?! (?:the|all (?:the|my)) (?:damage|work|good|fitness|progress|training))',
    `\\b${oneOf(
      'scrap|delete|remove|ignore|disregard|forget|scratch|strike|erase|bin|nix|drop|revert|wipe',
      'cancel|take (?:back|out|off)|get rid of|clear',
    )}(?: out)? ${oneOf(
      `(?:that|it|this)(?! (?!${oneOf(
        'please|pls|run|runs|session|sleep|night|one|entry|log|last|nap|and|it|sorry|for|coach|thing|bit|pain|mate|now|i|my',
        'wrong|was|would|too|rest|easy|tempo|intervals|gym|ride|swim|walk|workout|message|check|from|about|what|the|a|or',
        'you|as|because|just|then|will|thanks|cheers|actually|no|not|meant|should|could|can|did|before|last|previous|k|yoga',
        'long run|hills? (?:session|reps)|recovery|fartlek|strength|whole|again|oops|whoops|typo',
      )}\\b)[a-z])|the last|my last|last|the previous|what i|the one i`,
      '(?:that )?i (?:said|told you|mentioned|wrote|logged) (?:that|it|anything|any of that)|my (?:entry|log|message)|that last|the entry|that entry|the log|the run i|the session i',
      'my run (?:from|on) DAY|DAY\\d+ (?:run|entry|log|session|sleep)',
      'the (?:run|session|sleep|night|entry|one) (?:from|i|you (?:saved|logged|stored|put|have|got))',
    )}\\b(?! (?:or (?!that)|plan|about|feeling|session (?:is|tomorrow)|doms|soreness|aches?|pain|stiffness|cold|niggle|cough|bug|injury))`,
    `\\b${oneOf(
      'scrap|delete|remove|erase|bin|cancel|wipe|strike|get rid of|take (?:out|off)|ignore|disregard|forget',
    )} (?:about )?(?:the|my|that|those|DAY\\d+)(?: bit about| last| whole)?(?: (?:[a-z]+|DAY\\d+)){0,2}? (?:VALUE|(?:run|session|sleep|nap|gym|tempo|intervals|ride|swim|yoga|pain|cold) (?:i|from|you|that|on|entry|log))`,
    '\\b(?:forget|ignore|scrap|delete|disregard) (?:the|my) (?:hrv|rhr|mood|stress|sleep|rpe|distance|time|pain|weight)(?: score| number| reading)? (?:i|from|that)\\b',
    '^(?:no |oh |ah |sorry |actually |wait |oops )*(?:i )?did not (?:actually |really |even )?(?:do|run|go for|finish) (?:that|the|a|my)? ?(?:VALUE|run|session|tempo)(?: (?:DAY\\d+|after all|in the end))*$',
    '\\b(?:that|the|my) (?:[a-z]+ )?(?:VALUE|run|session|entry|one|log)(?: DAY\\d+)? (?:never happened|did not happen|was not (?:me|mine|real)|is not (?:me|mine|real))\\b',
    '\\btake (?:that|it) (?:back|off|out)\\b(?! (?:to|the|my|of)\\b)',
    '\\bdid not mean to (?:send|log|post|write|put|add|save|type) (?:that|it|this)\\b|\\bsent (?:that|it|this) by (?:mistake|accident)\\b',
    '\\b(?:you have got me down|you (?:wrote|put|have me down)|i (?:had )?(?:written|put|typed|entered|wrote))(?: for| as| at| it| in| down)* VALUE[^?]*VALUE',
    'VALUE[^?]*\\b(?:you (?:wrote|put|have me down)|i (?:had )?(?:written|put|typed|entered|wrote))(?: for| as| at| it| in| down)* VALUE',
    '\\b(?:it|that|this) was not (?:an? )?[a-z]+,? (?:it|that) was (?:an? )?(?:easy|tempo|intervals|long|steady|hills|recovery|race|fartlek)',
    '\\b(?:bin|delete|remove|scrap|undo|drop) one(?: of (?:them|those))?\\b',
    '\\b(?:sent|gave you|told you|logged|put)\\b[^.?!]{0,40}\\b(?:twice|actually)\\b',
    '\\bwrong\\b[^.?!]*\\b(?:change|fix|correct) it\\b',
    `\\b${oneOf(
      'oops|whoops|woops|oopsie|oopsy|doh|ah crap|ah shit|my bad|my mistake|silly me|sorry|argh',
      'ah|oh|no|nope|wait|hang on|hold on|ugh|dammit|damn|er|um|hmm',
    )}\\b[^.!?]{0,40}\\b${oneOf(
      'not|was|meant|wrong|should|make (?:it|that)|delete|typo|mistake|meant to|instead|it is',
      'actually|forgot|that is',
    )}\\b(?=[^?]*$)(?=.*${oneOf(
      'wrong(?! turn| way| side| foot| shoes)|meant|typo|mistake|delete|NOTVALUE|that KM',
      'THATWAS',
    )})`,
    `\\b${oneOf(
      'no|nope|sorry|oops|whoops|actually|wait|hang on|hold on|correction|ah|oh|er|my bad',
    )}[ ,.!;-]*${oneOf(
      'no|wait|sorry|actually|hang on|it was|it is|i mean|that was|that is|make (?:that|it)|was',
      'meant|i meant|i ran|i slept|i did|rpe|mood|stress|hrv|rhr|sleep|only|the|my|more like|is',
      'and|it|really|should be|that|,|!',
      ';|\\.|-| ',
    )}* ?VALUE(?!(?: [a-z]+)? for (?:me|us)\\b)`,
    '\\b(?:i )?(?:meant|mean) (?:to (?:say|put|write|type|log|send) |that |it was |DAY\\d+ )?(?:VALUE|DAY\\d+|easy|tempo|intervals|long|rpe)',
    `\\b${oneOf(
      'meant to (?:say|put|write|type|log|send|enter)|typo(?! (?:in|on) (?:my name|the (?:bib|sign|email)|their|a ))|mistyped|mistype|misread|misclicked',
      'fat finger(?:s|ed)?|autocorrect',
    )}\\b`,
    '\\b(?:delete|remove|scrap|cancel|undo|bin) (?:the|my|that|DAY\\d+)(?: [a-z]+| DAY\\d+)? (?:entry|log|message|check ?in)\\b',
    '\\b(?:miles|km|kms|k|minutes|hours) not (?:miles|km|kms|k|minutes|hours)\\b',
    '\\bthat was not (?:an? )?(?:easy|tempo|long|steady|intervals|hills|recovery|race)(?: run| session)?,? (?:it|but|just|only)\\b',
    '(?<!you )\\b(?:logged|put|entered|said|typed|wrote)(?: it| that| in| as| down| rpe| slept| hrv| rhr)* VALUE,? (?:but|and|when|meant|it was|should|sorry)\\b',
    '^(?:it|that) was VALUE,? (?:sorry|my bad|oops)\\b',
    '^(?:rpe|hrv|rhr|mood|stress|soreness|fatigue|slept|sleep) VALUE,? (?:sorry|my bad|oops)$',
    '\\b(?:soreness|fatigue|mood|stress|motivation|rpe|hrv|rhr|sleep|quality) should (?:be|have been|say)\\b',
    '\\b(?:that|the|my) (?:pain|sleep|run|mood|niggle|illness|cold|nap|check ?in) (?:thing|entry|bit|log|one) (?:was|is) (?:a mistake|wrong)\\b',
    '^(?:oops |whoops |sorry )*(?:ignore|disregard) me$|^(?:please )?(?:delete|remove|scrap|erase) DAY\\d+$',
    '^(?:ah |oh |er |um )*(?:(?:no|wrong|sorry|wait|oops|correction|hang on)[ ,!]+)+(?:that|it|rpe|sleep|distance|time|the [a-z]+) (?:was|is|should be|should say)(?: a| about| only| actually| on| really)* (?:VALUE|DAY\\d+)',
    '\\btake (?:that|the|my)(?: last)? (?:run|one|entry|session|log|nap|sleep) (?:off|out)\\b|\\btake off (?:that|the|my)(?: last)? (?:run|one|entry|session|log|nap|sleep)\\b',
    '\\b(?:that|the|my|DAY\\d+)(?: last)? (?:sleep|run|nap|check ?in|session|hrv|rhr|pain|mood)(?: entry| log| one)? (?:is|was|looks) (?:wrong|not right|a mistake)\\b|\\b(?:double|twice) logged\\b|\\blogged (?:it )?double\\b',
    '\\bthat should say\\b',
    '^(?:please )?(?:undo|revert|cancel|oops|whoops|scrap|delete|nope|remove)(?: please| it| that)?$',
    `\\b${oneOf(
      'easy|tempo|long|steady|intervals|hills|recovery|race|threshold|fartlek|strength|cross',
    )}(?: run| session)?,? not (?:an? )?${oneOf(
      'easy|tempo|long|steady|intervals|hills|recovery|race|threshold|fartlek|strength|cross',
    )}\\b`,
    '^(?:correction|correct that)\\b|^(?:edit|fix)(?: (?:that|it|the last|my (?:last|run|sleep|log|entry)))\\b|^edit ?:? (?=.*VALUE)',
    '\\bplease correct(?: (?:it|that))?$|\\bshould not (?:be|have) (?:a |an |any )?[a-z]+ (?:in )?there\\b',
    `\\b${oneOf(
      'that|it|this|the (?:distance|time|run|session|last one|rpe|sleep|entry|km|mileage)',
      'my (?:last|rpe|sleep|run)(?: [a-z]+)?|KM\\d+|last (?:one|entry|log|run)',
    )} (?:is|was|were)(?: all| totally| actually)? ${oneOf(
      'wrong|a mistake(?= ?(?:$|[.!;]|,? (?:sorry|delete|undo|scrap|remove|ignore|please|can)))|not right|incorrect',
      'a typo|an error|off(?= ?(?:$|[,.;!]))|(?:meant|supposed) to be(?= (?:a |an )?VALUE)',
      'not mine|someone else|logged twice|a duplicate',
      "my (?:mate|wife|husband|friend)'?s(?= (?:run|one|session|sleep|log)|$)",
    )}\\b`,
    `\\b${oneOf(
      'that|it|this|the (?:distance|time|run|session|last one|rpe|sleep|entry|km|one)',
      'my (?:last|rpe|sleep|run)(?: [a-z]+)?|KM\\d+|MIN\\d+|NUM\\d+|run|session',
    )}(?: DAY\\d+)? (?:(?:should|ought to) (?:say|read)|(?:should|ought to) (?:be|have been|of been)(?: (?:a|an|about|more like|only|just|for|on|down as))* (?:VALUE|DAY\\d+|tempo|intervals|long|hills|recovery|race|steady|fartlek|easy(?= ?,? not)|removed|deleted|gone|under))\\b`,
    '\\b(?:change|edit|correct|update|amend|fix|switch|set|bump|raise|lower) (?:that|it|the|my|this|DAY\\d+)[^.?!]{0,40}\\b(?:to|was|as|=|is|be|from)\\b',
    '\\b(?:correct|fix|amend|edit|change) (?:that|the last|my last|my run|my sleep|last)\\b',
    '\\bmake (?:that|it) (?:a |an |more like )?(?:VALUE|rpe|effort|easy|tempo|intervals|long)',
    '^(?:no |oh |ah |wait |sorry |actually |but |well |[,!.])*(?:that|it|(?:that|the|my|my last) (?:run|session|one|ride|log)) was DAY\\d+$',
    '\\b(?:that|the|my|DAY\\d+) VALUE(?: (?!pb|pr|best|time|record)[a-z]+){0,2} (?:was|is|were)(?: really| actually| in fact| more like| only| a| an)* VALUE',
    'VALUE,?(?: [a-z]+)? not (?:a |an |the )?VALUE',
    '\\bnot (?:a |an )?VALUE,? (?:it was |but |it is |rather |was |sorry )*(?:a |an )?VALUE',
    `\\b(?:logged|put|entered|added|typed|wrote|said|recorded|sent)(?: [a-z]+){0,4} ${oneOf(
      'wrong|twice|by mistake|by accident|incorrectly|in error|accidentally',
    )}\\b|\\baccidentally (?:logged|put|added|sent|entered)|\\b(?:wrong|incorrect) ${oneOf(
      'number|one|distance|time|day|entry|date|person|chat|runner|unit|units|value|run|session',
    )}\\b|\\bduplicate\\b|\\bmade a (?:typo|boo boo)\\b|\\bmade a mistake(?= ?(?:$|[,.!;]|in|with|on my|logging|typing|there))|\\b(?:got|put|had) (?:that|it|the [a-z]+|my [a-z]+) wrong\\b`,
    '\\b(?:did not|never) (?:actually )?(?:do|run|happen|mean) (?:that|it)(?: one)?(?: run| session)?(?: in the end)?\\b(?=.*\\b(?:delete|remove|undo|log|happened|scrap)|$)(?<=^.{0,12}.*)(?=.*(?:delete|remove|undo|scrap))',
    '\\bactually (?:it|that|the (?:run|distance|time|sleep|rpe)|DAY\\d+ (?:run|one)) (?:was|is)\\b(?=.{0,25}\\b(?:VALUE|DAY\\d+|easy|tempo|intervals|long|steady|recovery|race|hills|fartlek|ok|good|bad|awful|great))',
    '\\b(?:was|is) (?:actually|really|in fact) (?:only |more like |a |an )?VALUE',
    '\\b(?:it|that) was (?:yesterday|DAY\\d+),? not (?:today|DAY\\d+)|\\bDAY\\d+,? not DAY\\d+',
    '\\bi said (?:(?:mood|stress|rpe|fatigue|soreness|motivation|slept|sleep|hrv|rhr) )?VALUE[^.?!]{0,20}(?:but|was|meant)',
  ]
    .join('|')
    .replaceAll('NOTVALUE', `not (?:a |an )?${value}`)
    .replaceAll(
      'THATWAS',
      `(?:that|it|the [a-z]+) (?:was|is) (?:a |an |actually |really |only )?${value}`,
    )
    .replaceAll('VALUE', value),
);

/** 'Typed rpe 9, meant 6': what was meant is an rpe too. */
const keyed = new RegExp(
  `\\b(?:logged|put|entered|said|typed|wrote) (rpe|slept|hrv|rhr|mood|stress) ${value},? (?:but )?(?:honestly |actually |really )?(?:i )?(?:meant|it was|it is|should be) ?(?:a |an |to put |to say )?`,
  'g',
);
/** 'Forget the hrv I gave you, it's 57.' */
const keptKey =
  /\b(?:forget|ignore|scrap|delete|disregard) (?:the|my) (hrv|rhr|mood|stress|sleep|rpe|soreness)(?: [a-z]+){0,4} ?,? (?:it is|it was|should be|make it|actually)(?= (?:NUM|OUTOF|MIN)\d)/g;
const apology = new RegExp(
  `\\b${oneOf(
    'oops|whoops|woops|my bad|sorry|wait|no|hang on|actually|correction|i meant',
    'meant to (?:say|put|write|type|be)|i mean|typo|make (?:that|it)',
    'should (?:be|have been|say|read)|change (?:that|it|my|the)|to|instead|was meant to be',
    'wrong|undo(?: that)?|delete (?:that|it)|scrap that|in fact|really',
  )}\\b`,
  'g',
);
