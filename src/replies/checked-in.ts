import type { Advice } from '../coach/advice.ts';
import type { CalendarDay } from '../domain/calendar-day.ts';
import type { Diary } from '../domain/diary.ts';
import type { Entry } from '../domain/entry.ts';
import { type CheckIn, fuellings } from '../domain/morning.ts';
import type { Hours, Step } from '../domain/units.ts';
import { entryWords, fuellingWords, type Reader, signWords, symptomsWords } from './entry.ts';
import { stepChoices, writeActions } from './logged.ts';
import type { Action, Form, Reply } from './reply.ts';
import { say } from './say.ts';
import { dateWords, dayWords, hoursWords, listWords, sentence, stepNames } from './words.ts';

/** What a check-in stored, above today's card. */
export function checkedIn(
  entries: readonly Entry[],
  {
    reader,
    guessed,
    advice,
  }: { readonly reader: Reader; readonly guessed: boolean; readonly advice: Advice },
): string {
  const lines = entries.map((entry) => `**${sentence(entryWords(entry, reader))}**`);
  const noted = notedWords(entries, advice);
  return [
    ...lines,
    noted,
    guessed ? say`One tap stands for energy and legs alike. Edit if they differ.` : '',
  ]
    .filter(Boolean)
    .join('\n');
}

/** A low answer that changes nothing is not lost on the coach, and is not passed over in silence. */
function notedWords(entries: readonly Entry[], { level, reasons, done }: Advice): string {
  const checkIn = entries.find((entry) => entry.kind === 'check-in')?.checkIn;
  const low = (['fatigue', 'soreness', 'mood', 'stress'] as const).filter(
    (item) => (checkIn?.[item] ?? 3) <= 2,
  );
  if (low.length === 0 || reasons.length > 0 || level > 2 || done.length > 0) return '';
  const named = listWords(low.map((item) => stepNames[item]));
  return level === 0
    ? say`Noted: ${named} under your normal. Today’s rest is well placed.`
    : say`Noted: ${named} under your normal. Today is gentle anyway; stay at the short end.`;
}

/** Undo and Edit, and the way to the second form from the first. */
export const checkInActions = (
  writeId: number,
  { day, isComplete }: { readonly day: CalendarDay; readonly isComplete: boolean | undefined },
): readonly Action[] => [
  ...writeActions(writeId, 'checkin'),
  ...(isComplete
    ? []
    : [{ label: say`Add HR, HRV, food`, command: 'checkin', input: { more: true, day } }]),
];

export const notSameAsAnything = (): Reply => ({
  text: say`There is no check-in in the last 3 days to be the same as. \`/checkin\` takes five taps.`,
});

/** A button carries its day: yesterday's cannot write today. */
export const oldButton = (day: CalendarDay, today: CalendarDay): Reply => ({
  text: say`That button was for ${dateWords(day)}. Nothing was stored. Here is the one for today.`,
  actions: [
    [{ label: say`Check in`, style: 'primary', command: 'checkin', input: { day: today } }],
  ],
});

interface Before extends Partial<CheckIn> {
  readonly sleep?: Hours;
}

interface Editing {
  readonly before: Before | undefined;
  readonly edit: number | undefined;
}

/** The five questions; the middle answer is always "normal for me". */
export function checkInForm(day: CalendarDay, { before, edit }: Editing): Form {
  const five = (
    option: string,
    label: string,
    item: 'soreness' | 'fatigue' | 'mood' | 'stress',
  ) => ({
    option,
    label,
    isOpen: true,
    choices: stepChoices(item, before?.[item] as Step | undefined),
  });
  return {
    title: say`Check-in, ${dateWords(day)}`,
    command: 'checkin',
    input: { day, ...(edit !== undefined && { edit }) },
    fields: [
      {
        option: 'sleep',
        label: say`Sleep last night`,
        placeholder: say`7:40, 7.5 or 22:45-6:30`,
        longest: 20,
        ...(before?.sleep !== undefined && { value: hoursWords(before.sleep) }),
      },
      five('soreness', say`Legs`, 'soreness'),
      five('fatigue', say`Energy`, 'fatigue'),
      five('spirits', say`Mood and drive`, 'mood'),
      five('stress', say`Stress`, 'stress'),
    ],
  };
}

export const moreForm = (day: CalendarDay, { before, edit }: Editing): Form => ({
  title: say`Check-in: what else you know`,
  command: 'checkin',
  input: { day, more: true, ...(edit !== undefined && { edit }) },
  fields: [
    {
      option: 'resting_hr',
      label: say`Resting heart rate`,
      placeholder: '52',
      longest: 4,
      ...(before?.restingHr !== undefined && { value: String(before.restingHr) }),
    },
    {
      option: 'hrv',
      label: say`HRV (rMSSD, as your watch shows it), in ms`,
      placeholder: '62',
      longest: 5,
      ...(before?.hrv !== undefined && { value: String(before.hrv) }),
    },
    {
      option: 'fuelling',
      label: say`Ate and drank enough yesterday`,
      isOpen: true,
      choices: fuellings.map((value) => ({
        label: sentence(fuellingWords[value]),
        value,
        selected: value === before?.fuelling,
      })),
    },
  ],
});

/** Under the card: every state that is still open, with one tap to say whether it is. */
export function stillQuestions(card: Reply, diary: Diary, today: CalendarDay): Reply {
  const questions = openStates(diary, today);
  if (questions.length === 0) return card;
  return {
    ...card,
    text: [card.text, ...questions.map(({ ask }) => ask)].filter(Boolean).join('\n'),
    actions: [...questions.map(({ answers }) => answers), ...(card.actions ?? [])].slice(0, 5),
  };
}

function openStates(diary: Diary, today: CalendarDay) {
  const pains = diary.pains
    .filter(({ closed }) => !closed)
    .map(({ site, reports, from }) => {
      const last = reports.at(-1);
      return {
        asked: last?.day ?? from,
        ask:
          last?.level === undefined
            ? say`Still: ${site}?`
            : say`Still: ${site}, ${last.level} of 10?`,
        answers: [
          ...(last?.level === undefined
            ? []
            : [tap(say`Still ${last.level}`, { why: 'injured', where: site, pain: last.level })]),
          tap(say`Changed`, { why: 'injured', where: site }),
          tap(say`Gone`, { why: 'injured', where: site, pain: 0 }),
        ],
      };
    });
  const illnesses = diary.illnesses
    .filter(({ closed, from }) => !closed && from !== today)
    .map(({ symptoms, from }) => ({
      asked: from,
      ask: symptoms.length > 0 ? say`Still ill (${symptomsWords(symptoms)})?` : say`Still ill?`,
      answers: [
        tap(say`Still ill`, {
          why: 'ill',
          ...(symptoms.length > 0 && { symptoms: symptoms.join(',') }),
        }),
        tap(say`Fine again`, { why: 'fine again' }),
      ],
    }));
  const flags = diary.redFlags
    .filter(({ closed }) => !closed)
    .map(({ sign, from }) => ({
      asked: from,
      ask: say`Open: ${signWords[sign]}, ${dayWords(from, today)}. Has a doctor seen you?`,
      answers: [tap(say`Seen by a doctor, cleared`, { why: 'cleared by doctor' })],
    }));
  // What was told today is not asked after today; an open sign of danger always is.
  const due = [...illnesses, ...pains].filter(({ asked }) => asked !== today);
  return [...flags, ...due].slice(0, 2);
}

const tap = (label: string, input: Action['input']): Action => ({ label, command: 'pause', input });
