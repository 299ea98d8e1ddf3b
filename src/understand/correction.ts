import type { Message } from './context.ts';
import { mark } from './marks.ts';
import { asTold } from './message.ts';
import { figure, withoutOld } from './old-values.ts';
import { piecesOf } from './pieces.ts';
import { matches, oneOf } from './vocabulary.ts';

/**
 * A message that takes something back as it reads once what was wrong is gone; absent when it asks how
 * that is done, or speaks of what is to come.
 */
export function correctionIn(message: Message): Message | undefined {
  const { at } = message;
  const { text } = message.marked;
  const supposes = message.pieces.some(({ mood }) => mood === 'hypothesis');
  if (supposes || howTo.test(text)) return undefined;
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

const howTo = matches(
  `^(?:so |and |but |coach |hey |ok )*${oneOf(
    'is there|do you have|have you got|where is|what does|what if|what happens|how|is it possible',
  )}\\b.*\\b(?:undo|delete|deletes|remove|edit|change|fix|correct|amend|get rid of|take back|mistake|wrong)\\b`,
  `^(?:so |and |but |coach |hey |ok )*(?:can|could) (?:i|you|we) (?:even |actually |ever )?(?:undo|delete|remove|edit|change|fix|correct|amend|get rid of|take back) (?:an? |stuff|things|something|entries|logs|runs|sessions|mistakes|old |previous |(?<=can i [a-z ]+)(?:my |DAY\\d+))(?!last)(?!.*${figure})`,
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

/** 'Typed rpe 9, meant 6': what was meant is an rpe too. */
const keyed = new RegExp(
  `\\b(?:logged|put|entered|said|typed|wrote) (rpe|slept|hrv|rhr|mood|stress) ${figure},? (?:but )?(?:honestly |actually |really )?(?:i )?(?:meant|it was|it is|should be) ?(?:a |an |to put |to say )?`,
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
