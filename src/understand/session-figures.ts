import type { Felt } from '../domain/session.ts';
import { kilometresPerMile } from '../domain/units.ts';
import { type Message, numberOf } from './context.ts';
import { markOf } from './marks.ts';
import { says } from './vocabulary.ts';

/** The distances of a piece, and whether they are parts of one session. */
interface Distances {
  readonly values: readonly number[];
  readonly parts: boolean;
  readonly event?: string | undefined;
}

export function distancesIn(text: string, { marked }: Message): Distances {
  const found = [...text.matchAll(/\b(?:KM|METRES)\d+/g)].flatMap(([word]) => {
    const km = markOf(marked, word, 'KM');
    if (km) return [km];
    const metres = markOf(marked, word, 'METRES');
    const swum = /\b(?:sw[aiu]m|pool|swimming|rowed|row|erg)\b/.test(text);
    return metres && (metres.value >= 1000 || (swum && metres.value >= 200))
      ? [{ ...metres, value: metres.value / 1000 }]
      : [];
  });
  const half =
    /\b(?:a|the|my|first|ever|ran|raced|run|did|for|local|hilly|big|trail) half(?! (?:of|an|hour|the|way|a|hearted|mile|as|asleep|dead|term|decent|past|KM|NUM|CLOCK|ten|time|price|ways?|full|empty))\b|^half (?=DAY|in|on|this|next|coming)|\bhalf (?=DAY)|\bDAY\d+ half\b|\bthe (?!first|second|other|last|better|top|back)[a-z]+ half\b(?! (?:of|an|hour))|^ *half (?=on DAY)/.exec(
      text,
    );
  const values = found.map(({ value }) => value).filter((value) => value <= furthest);
  if (found.length === 0 && half) return { values: [21.1], parts: false, event: 'half' };
  const event = found
    .map((each) => ('name' in each ? each.name : undefined))
    .find((name) => name !== undefined && name !== 'mi');
  return { values, parts: found.length > 1 && /\+|\b(?:warm|cool|wu|cd|then)\b/.test(text), event };
}

/** Kilometres; further than this nobody runs in one go. */
const furthest = 330;

/** 'ran 5', 'an easy 8', '12 on Monday': a bare number is in the runner's own unit. */
export function bareDistance(
  text: string,
  { marked, at }: Message,
  follows: boolean,
): number | undefined {
  const found =
    /\b(?:ran|run|jogged|cycled|biked|rode|covered|logged|banked|did|managed|got in|knocked out|banged out|plodded|trotted|clocked|raced|walked|doing|do|try|trying|running|squeezed in|cruised)(?: (?:a|an|about|around|roughly|just|only|another|like|easy|steady|my|the|long|slow|nice|hard|gentle|recovery|tempo|relaxed|whole|solid|good|hilly|total of|quick|lovely|extra|maybe|of|at least|over|nearly|almost|under))* (NUM\d+)(?! (?:times?|x|laps?|loops?|lengths?|of (?:the |my |our )?(?:NUM|REPS)|people|of us|others|hills?|miles per|weeks?|on (?:the )?(?:rpe|effort)|reps|runs|sessions|or \w+ (?:runs|times)|effort|\/)|(?:[.]\d))/.exec(
      text,
    ) ??
    (follows
      ? /^(?:(?:a|an|and|the|easy|steady|another|hilly|about|just|DAY\d+) )*(NUM\d+)(?= (?:on |this )?DAY\d+| (?:easy|steady|tempo|long|recovery|miles|in COLON|in MIN|with the|all in|in total|altogether)\b)/.exec(
          text,
        )
      : undefined) ??
    /^(?:(?:an?|about|easy|did) )*(NUM\d+) (?:[a-z]+ ){0,4}in (?:about |just |under |over )*(?:MIN|COLON)\d+/.exec(
      text,
    ) ??
    /^(NUM\d+) in NUM\d+(?: (?:flat|dead|minutes))?$/.exec(text) ??
    /^DAY\d+ was (?:a |an )?(NUM\d+) (?:easy|steady|tempo|recovery|long|hilly)/.exec(text) ??
    /^(?:did |a |an )*(NUM\d+) (?:easy|steady|tempo|recovery|long|hilly)(?: (?:in NUM\d+|miles?|(?:on |this )?DAY\d+|done)|$)/.exec(
      text,
    ) ??
    // 'Was meant to do 10k but bailed at 6': after a distance, six is no clock.
    (/\bKM\d+.*\b(?:bailed|quit|peeled|called|gave up)|\b(?:did|doing|do|ran|run) NUM\d+.*\bpeeled/.test(
      marked.text,
    )
      ? /\b(?:bailed|quit|peeled off|called it|gave up) (?:at|after) (NUM\d+)/.exec(text)
      : undefined) ??
    /\b(?:an? )?(?:easy|steady|tempo|long|recovery|hilly|lovely|gentle|muddy|cheeky|relaxed|quick|slow|little|nice|sunny|wet|windy) (NUM\d+)(?= (?:on |this )?DAY\d+|$| (?:in|done|before|after|round|with|along|that)\b)/.exec(
      text,
    );
  const value = numberOf(marked, found?.[1]);
  if (value === undefined || value > 110 || value <= 0) return undefined;
  // 'did 3 miles on Monday and 4 on Tuesday': the unit that was said holds on.
  const said = marked.marks.filter(({ kind }) => kind === 'KM');
  const miles =
    said.length > 0 ? said.some((each) => 'name' in each && each.name === 'mi') : at.units === 'mi';
  return miles ? value * kilometresPerMile : value;
}

export function minutesIn(
  text: string,
  { message, km }: { message: Message; km: number | undefined },
): readonly number[] {
  const { marked } = message;
  const bare =
    km === undefined
      ? undefined
      : numberOf(
          marked,
          /\bin (?:about |around |just (?:under |over )?|like |under |over )?(NUM\d+)(?! (?:days?|weeks?|years?|hours?|reps|of))/.exec(
            text,
          )?.[1],
        );
  const still =
    /^(?:(?:did|done|easy) )*(?:walk|walked|yoga|gym|pilates|core|strength|weights|stretching|mobility) (NUM\d+)$/.exec(
      text,
    )?.[1];
  const length = numberOf(marked, still);
  if (length !== undefined && length >= 10 && length <= 180) return [length];
  const part = numberOf(marked, partAlone.exec(text)?.slice(1).find(Boolean));
  if (part !== undefined && part <= 90) return [part];
  const dotted =
    km === undefined || /\b(?:rpe|hr|hrv|bpm|MIN\d+|COLON\d+)\b/.test(text)
      ? undefined
      : markOf(
          marked,
          /\bNUM\d+(?=$| (?:and|with|avg|pace|felt|chip|gun)\b)/.exec(text)?.[0],
          'NUM',
        )?.parts;
  const even = numberOf(
    marked,
    (km === undefined
      ? /\b(?:elliptical|turbo|bike|rower|treadmill|cross ?trainer|swim|spin|stepper|gym|yoga|weights) (?:for|was) (NUM\d+)(?= DAY|$| (?:because|before|after|at|in)\b)/
      : /(NUM\d+) (?:flat|dead|on the (?:clock|watch|dot))\b/
    ).exec(text)?.[1],
  );
  if (even !== undefined && (km === undefined ? even >= 10 : even / km >= 2.5 && even / km <= 14))
    return [even];
  const [whole = 0, seconds = 0] = dotted ?? [];
  // '3 miles 24.30'; '10k in 48' can only be minutes.
  if (dotted && km !== undefined && whole / km >= 2.5 && whole / km <= 14)
    return [whole + seconds / 60];
  if (bare !== undefined && km !== undefined && bare / km >= 2.5 && bare / km <= 14) return [bare];
  return [...text.matchAll(/\b(MIN|COLON)\d+/g)].flatMap(([word]) => {
    const minutes = markOf(marked, word, 'MIN');
    if (minutes) return [minutes.value];
    const parts = markOf(marked, word, 'COLON')?.parts ?? [];
    const read = clockedTime(parts, km);
    return read === undefined ? [] : [read];
  });
}

/** 'Cool down 10', '20 up', '25 at threshold': minutes among minutes. */
export const partAlone =
  /^(?:(?:then|and|a|about) )*(?:(?:warm ?up|cool ?down|warmup|cooldown|wu|cd)(?: was| of)? (NUM\d+)|(NUM\d+) (?:up|down|out|back|(?:jogging|easy) home|(?:warm|cool)(?: ?up| ?down)|to (?:come|cool|warm) (?:down|up)|at (?:tempo|threshold|steady)))$/;

/** mm:ss, or h:mm where mm:ss would be a pace nobody runs; h:mm:ss as it stands. */
export function clockedTime(parts: readonly number[], km: number | undefined): number | undefined {
  const [a, b, c] = parts;
  if (a === undefined || b === undefined) return undefined;
  if (c !== undefined) return a * 60 + b + c / 60;
  const short = a + b / 60;
  const long = a * 60 + b;
  if (km !== undefined && km >= 21) return a < 10 ? long : short;
  if (km !== undefined) return short / km >= 2.2 || a >= 10 ? short : long;
  return a < 6 ? long : short;
}

export function total(minutes: readonly number[], text: string): number | undefined {
  const [first] = minutes;
  if (first === undefined) return undefined;
  if (minutes.length === 1) return first;
  if (/\b(?:total|in all|altogether|all in|came to)\b/.test(text)) {
    return Math.max(...minutes);
  }
  if (/\b(?:with|including|incl|inc|of which|last|in the middle|featuring)\b/.test(text))
    return first;
  return /\+|\bthen\b|\band\b|\bwarm|\bcool|\bwu\b|\bcd\b|,/.test(text)
    ? minutes.reduce((sum, each) => sum + each, 0)
    : first;
}

/** Effort, only when a number is said. */
export function rpeIn(
  text: string,
  { marked }: Message,
  { known }: { known: boolean },
): number | undefined {
  const word =
    /\b(?:rpe|effort(?: level)?|exertion)(?: (?:was|of|about|around|is|at|an?|like|probably|maybe|only|level|score|a solid|felt like|more like|roughly|say|to))*[ :=~]* ?((?:NUM|SPAN|OUTOF)\d+)/.exec(
      text,
    )?.[1] ??
    /((?:NUM|SPAN|OUTOF)\d+) ?(?:rpe|effort|for effort|on (?:the )?(?:rpe|effort)|rpe-wise|exertion|on the borg)\b/.exec(
      text,
    )?.[1] ??
    /\b(?:felt|feels|feel|rated?|rating|call(?:ed)?|give|gave|say|was|more|scored)(?: (?:it|that|like|about|around|a|an|as|more|probably|maybe|at|solid|hard|easy|only|roughly|sth|something|the|strong|was|run|session|effort|good|of|legit|comfortable|sort|kind|just|bit|much|tough|,))* (OUTOF\d+|(?<=\b(?:a|an|like|it|about|around|as) )NUM\d+)(?! (?:times|out|on the pain|pain|km|miles|degrees))/.exec(
      text,
    )?.[1] ??
    (known && !otherScale.test(text) ? /\bOUTOF\d+/.exec(text)?.[0] : undefined);
  const bare = known
    ? (/^(?:(?:maybe|about|around|probably|like|say|so|prob|roughly|just|only|overall|effort wise|more like|still|call it|i would say|would have put it at|put it at|finished it on) )*(?:a|an|gentle|comfy|comfortable|solid|easy|honest|hard) ((?:NUM|SPAN)\d+)(?: (?:or so|ish|maybe|overall|i think|i reckon|effort))*$/.exec(
        text,
      )?.[1] ??
      /\b(?:at|on) (?:about |around )?an? (NUM\d+)(?= (?:overall|effort)|$)/.exec(text)?.[1])
    : undefined;
  if (bare) {
    const value = numberOf(marked, bare);
    return value !== undefined && value <= 10 ? value : undefined;
  }
  if (!word || otherScale.test(text)) return undefined;
  const scaled = markOf(marked, word, 'OUTOF');
  if (scaled) return scaled.other === 10 ? scaled.value : undefined;
  const value = numberOf(marked, word);
  return value !== undefined && value <= 10 ? value : undefined;
}

const otherScale = says(
  'pain|hurts?|hurting|sore|soreness|sleep|slept|mood|stress|stressed|fatigue|tired',
  'tiredness|energy|motivation|niggle|knee|calf|achilles|hamstring|shin|ankle|hip|sharp',
  'tight|twinge|ache|aching|quality|drive|readiness|happy|quads|glutes|legs|doms|stiff|back',
  'foot|feel ok|confidence',
);

/** Better or worse than it was thought to be. */
export function feltIn(text: string): Felt | undefined {
  if (
    /\b(?:better|easier) than (?:i )?(?:expected|thought|planned|hoped)\b|\bsurprisingly (?:good|easy|ok|comfortable)\b/.test(
      text,
    )
  )
    return 'better';
  if (
    /\b(?:worse|harder|tougher) than (?:i )?(?:expected|thought|planned|hoped|it should|usual)\b|\bharder than it should\b/.test(
      text,
    )
  )
    return 'worse';
  return undefined;
}
