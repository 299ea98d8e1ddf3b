import { oneOf } from './vocabulary.ts';

/** Any figure of a marked message. */
export const figure = '(?:KM|MIN|NUM|COLON|OUTOF|SPAN|CLOCK|BPM|MS|METRES)\\d+';
const kinds = oneOf(
  'easy|tempo|long|steady|intervals|hills|recovery|race|threshold|fartlek|strength|weights|gym',
  'mobility|yoga|walk|run|ride|swim|cross training|jog|progression',
);
const entered = oneOf(
  'said|put|wrote|written|logged|typed|entered|gave|given|sent|told|claimed|quoted|marked|rated|recorded',
  'mentioned|reported|called|listed|noted|submitted|posted|filed|stuck|scored|punched|keyed|posting|saying',
);
/** Of what stood before, though not of what a watch or a memory says. */
const byMe = `(?:^|, |(?:i|me|we|you)(?: (?:have|had|must have|might have|may have|just|only|first|originally|earlier|accidentally|stupidly|wrongly|foolishly|think i|think|did))* )(?:${entered})`;
const yours = `you(?: (?:have|still|are))* (?:got|have|showing|holding|saying|listing|put)`;
const few =
  "(?:(?!\\b(?:was|but|it|should|actually|really|when|and|is)\\b)[a-z']+ |DAY\\d+ ){0,5}?";

/** The figures and kinds of a correction that were wrong: each as it stands beside what says so. */
const old = new RegExp(
  [
    `,? ?\\b(?:and |definitely |certainly |nowhere near )?not (?:a |an |the |for |on |as |at )?(?:${figure}|DAY\\d+|(?:${kinds})\\b)`,
    `\\bnowhere near (?:the |a |an )?${figure}`,
    `\\b(?:nearer|more|less|rather|higher|lower|longer|shorter|better|worse) than (?:the |a |an )?${figure}`,
    `\\b(?:instead of|rather than|in place of|in lieu of|as opposed to|replac(?:e|es|ing)|swap(?:ping)? out|overwrite|scratch|in for|over) (?:a |an |the |my |that )?(?:${figure}|(?:${kinds})\\b)`,
    `\\bfrom (?:a |an |the )?(?:${figure}|(?:${kinds})\\b)(?= (?:up |down )?(?:to|into)\\b)`,
    `\\b(?:${byMe}|${yours}) ${few}(?:${figure})`,
    `\\b(?:where|though|while|but) (?:it|the (?:log|app|card|entry|record|diary)) (?:says|said|has|had|shows?|reads?) ${figure}`,
    `\\b(?:is|are|was|were|it|went|goes|sits|stands|came) (?:still |currently |now )?(?:down|in|stored|logged|showing|listed|recorded|saved|through)(?: there| here)? (?:as|at|for) (?:a |an )?${figure}`,
    `${figure}(?: [a-z]+){0,2} (?:that |which )?(?:i|you|we)(?: (?:have|had|just|first|originally|wrongly|accidentally))* (?:${entered}|got|have|had)\\b(?: (?:me|you|it|down|in|there|earlier|before))*`,
    `\\b(?:the|that|my|this|DAY\\d+) ${figure}(?: (?!was|is|were|should)[a-z]+| DAY\\d+){0,5}? (?=(?:was|is|were|should|ought|needs|belonged|came)\\b)`,
    `\\b(?:that|the|my|DAY\\d+) (?:${kinds})(?: run| session)?(?: i [a-z]+(?: in| you)?)? (?:was|is)(?= (?:really |actually |basically |more |in fact |never )*(?:a|an|more)\\b)`,
    `\\b(?:${byMe}|${yours})(?: (?:it|me|that|this|the [a-z]+|DAY\\d+))?(?: down| in)?(?: as| under| for)? (?:a |an )?(?:${kinds})\\b(?! (?:i|you)\\b)`,
    `\\bwas (?:never|not) (?:a |an |really |actually )*(?:${kinds})\\b(?: at all)?`,
    `\\bas ${figure}(?= (?:was|is|should)\\b)`,
    '\\bthat rest day(?: [a-z]+| DAY\\d+)* is (?:wrong|a mistake)',
    `\\b(?:sits|is|was|are|stands) (?:down )?(?:under|on) DAY\\d+(?= but\\b)`,
  ].join('|'),
  'g',
);

/** 'No, hold on, 13k': what was said before it is taken back in the same breath. */
const secondThought = new RegExp(
  `${figure}(?=[^A-Z]{0,24}\\b(?:no(?! idea)|nope|wait|hold on|hang on|i mean|scratch that|make that|sorry|rather)\\b[^A-Z]{0,24}${figure})`,
  'g',
);

/** The correction without what it says was wrong. */
export const withoutOld = (text: string): string =>
  text.replace(secondThought, ' ').replace(old, ' ');
