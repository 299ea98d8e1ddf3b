import type { Advice } from '../coach/advice.ts';
import type { Diary } from '../domain/diary.ts';
import type { Entry } from '../domain/entry.ts';
import { type RedFlagSign, type Symptom, symptoms } from '../domain/health.ts';
import { headline, reasonLines } from './advice.ts';
import { entryWords, type Reader, signWords } from './entry.ts';
import type { Action, Form, Reply } from './reply.ts';
import { phrase, say, spoken } from './say.ts';
import { sentence } from './words.ts';

export const whereDoesItHurt = () => say`Tell me where it is, for example “left calf, 3 of 10”.`;

export const untilBeforeFrom = (until: string): string =>
  say`“${until}” is not a day after the first one. Try Sunday or 2026-12-06. Nothing was stored.`;

interface Noted {
  readonly reader: Reader;
  readonly writeId: number;
  readonly repeated: boolean;
  readonly before: Diary;
  readonly advice: Advice;
}

/** What was noted of an illness, a pain, an absence or its end, and what it means for today. */
export function healthNoted(entry: Entry, noted: Noted): Reply {
  if (entry.kind === 'red flag') return redFlagReply(entry.sign, noted.writeId);
  const { reader, writeId, advice } = noted;
  const lines = [
    `**${sentence(entryWords(entry, reader))}**`,
    ...firstWords(entry, noted),
    [say`Today: ${headline(advice)}.`, ...reasonLines(advice, reader).slice(0, 1)].join(' '),
    ...wayBack(entry),
  ];
  const levels =
    entry.kind === 'pain' && entry.report.level === undefined ? levelRow(entry.site) : [];
  return {
    text: lines.join('\n'),
    actions: [
      ...(levels.length > 0 ? [levels] : []),
      [{ label: say`Undo`, command: 'undo', input: { write: writeId } }, ...closing(entry)],
    ],
  };
}

function firstWords(entry: Entry, { before }: Noted): readonly string[] {
  switch (entry.kind) {
    case 'illness':
      return [
        isHeadColdOnly(entry.symptoms)
          ? say`Sorry to hear it. Above the neck only, short and easy is fine if you feel like it.`
          : say`Sorry to hear it. Training is frozen and nothing is lost by resting it out.`,
      ];
    case 'pain':
      if (entry.report.level === 0) return [say`Good to hear.`];
      return entry.report.level === undefined
        ? [say`How much is it, 0 to 10, and is it getting worse? A tap tells me.`]
        : [say`I am not a doctor. If it stays, worsens or swells, let a physio or doctor look.`];
    case 'away':
      return [say`Your plan waits, and so do your reminders and your streak, until you are back.`];
    case 'fine again':
      return before.pains.some(({ closed }) => !closed) ||
        before.illnesses.some(({ closed }) => !closed) ||
        before.away.some(({ until }) => until === undefined || until >= entry.day)
        ? [say`Good to have you back.`]
        : [say`Nothing was open, so nothing changed.`];
    case 'cleared by doctor':
      return [
        say`Good. Start where the doctor said, and go lower whenever it does not feel right.`,
      ];
    default:
      return [];
  }
}

function wayBack(entry: Entry): readonly string[] {
  if (entry.kind === 'illness' && isHeadColdOnly(entry.symptoms)) {
    return [say`If it goes to the chest or brings a fever, tell me: then it is rest.`];
  }
  if (entry.kind === 'illness') {
    return [
      say`Back: when it is over, tap **Fine again**. Then one day of gentle movement, then easy days for about as long as you were ill.`,
      say`See a doctor with fever over three days, chest pain, or breathlessness.`,
    ];
  }
  if (entry.kind === 'pain' && (entry.report.level ?? 0) >= 3) {
    return [
      entry.report.limp || (entry.report.level ?? 0) >= 6
        ? say`Back: easy running from 5 of 10 down, without a limp, and no worse the morning after.`
        : say`Nothing above easy until it is 2 or less. Stop if it rises, or is worse the morning after.`,
    ];
  }
  return [];
}

const isHeadColdOnly = (symptoms: readonly Symptom[]): boolean =>
  symptoms.length > 0 && symptoms.every((symptom) => symptom === 'head cold');

/** The numbers that decide, as buttons. */
const levelRow = (site: string): readonly Action[] =>
  [1, 2, 3, 5, 7].map((pain) => ({
    label: pain === 1 ? say`1 barely` : pain === 7 ? say`7 or more` : String(pain),
    command: 'pause',
    input: { why: 'injured', where: site, pain },
  }));

const closing = (entry: Entry): readonly Action[] => {
  if (entry.kind === 'away') {
    return [{ label: say`I am back`, command: 'pause', input: { why: 'fine again' } }];
  }
  if (entry.kind === 'illness')
    return [{ label: say`Fine again`, command: 'pause', input: { why: 'fine again' } }];
  if (entry.kind === 'pain' && (entry.report.level ?? 1) > 1) {
    return [
      { label: say`Gone`, command: 'pause', input: { why: 'injured', where: entry.site, pain: 0 } },
    ];
  }
  return [];
};

const emergencies: readonly RedFlagSign[] = [
  'chest pain',
  'fainting',
  'breathless at rest',
  'sudden headache',
  'one-sided weakness',
  'coughing blood',
  'confusion',
  'head injury',
  'bladder or saddle',
];

/** Calm, plain, first: where to turn. Never a session. */
function redFlagReply(sign: RedFlagSign, writeId: number): Reply {
  const isCrisis = sign === 'not wanting to live';
  return {
    text: [...redFlagWords(sign), isCrisis ? trainingWaits() : noTrainingUntilSeen()].join('\n\n'),
    actions: [
      [
        {
          label: isCrisis ? say`I have talked to somebody` : say`Seen by a doctor, cleared`,
          command: 'pause',
          input: { why: 'cleared by doctor' },
        },
        { label: say`That was a misunderstanding`, command: 'undo', input: { write: writeId } },
      ],
    ],
  };
}

const noTrainingUntilSeen = () =>
  say`No training until a doctor has seen you. I keep this open until you tell me so.`;

const trainingWaits = () =>
  say`Training waits, and nothing is lost by that. When you have talked to somebody and want it back, tell me.`;

/** Told of somebody else: as urgent, and stored nowhere. */
export const redFlagOfSomebodyElse = (sign: RedFlagSign): Reply => ({
  text: [
    ...redFlagWords(sign),
    say`Stay with them if you can. I have stored nothing about this.`,
  ].join('\n\n'),
});

function redFlagWords(sign: RedFlagSign): readonly string[] {
  if (sign === 'not wanting to live') {
    return [
      say`I am glad you said it. You deserve to talk to a person about this now, not to a running bot.`,
      say`If you might act on it, call your local emergency number. Otherwise call or text a crisis line: findahelpline.com lists the free one in your country, open now. Tell somebody near you that you are not safe alone.`,
    ];
  }
  const what = say`You wrote of ${signWords[sign]}. I am not a doctor, and this is one for a doctor before anything else.`;
  return emergencies.includes(sign)
    ? [
        what,
        say`If it is there now, or comes back: stop, and call your local emergency number (112 works in most of Europe, 911 in North America, 999 in the UK, 000 in Australia). If it has passed, be seen today all the same, even if you feel fine.`,
      ]
    : [
        what,
        say`Please be seen today: a doctor, an urgent-care clinic or your country’s health line. If it gets worse, call your local emergency number.`,
      ];
}

/** What a runner can say of themselves, in the order it is offered. */
export const pauseReasons = ['ill', 'injured', 'holiday', 'busy', 'fine again'] as const;

export const pauseWords: Readonly<
  Record<(typeof pauseReasons)[number] | 'cleared by doctor', string>
> = spoken({
  ill: phrase`ill`,
  injured: phrase`injured`,
  holiday: phrase`holiday`,
  busy: phrase`busy`,
  'fine again': phrase`fine again`,
  'cleared by doctor': phrase`cleared by doctor`,
});

export function pauseForm(asked?: { readonly why: string; readonly where?: string }): Form {
  return {
    title: say`Pause`,
    command: 'pause',
    input: {},
    fields: [
      {
        option: 'why',
        label: say`What it is`,
        required: true,
        choices: pauseReasons.map((value) => ({
          label: sentence(pauseWords[value]),
          value,
          selected: value === asked?.why,
        })),
      },
      {
        option: 'where',
        label: say`If injured: where`,
        placeholder: say`left calf`,
        longest: 60,
        ...(asked?.where && { value: asked.where }),
      },
      { option: 'pain', label: say`If injured: pain now, 0 to 10`, placeholder: '3', longest: 2 },
      {
        option: 'symptoms',
        label: say`If ill: symptoms`,
        placeholder: symptoms.join(', '),
        longest: 80,
      },
      {
        option: 'until',
        label: say`If away: until when`,
        placeholder: say`Sunday or 2026-12-06`,
        longest: 40,
      },
    ],
  };
}
