import type { Club } from '../domain/club.ts';
import { type Language, languages } from '../domain/language.ts';
import type { Experience, Runner, Tone } from '../domain/runner.ts';
import type { Form, FormField, Reply } from './reply.ts';
import { phrase, said, say, language as spoken } from './say.ts';
import { equipmentWords, gearMenu, reminderMenu, reminderNames } from './settings-menus.ts';
import { hoursWords, listWords } from './words.ts';

export function settingsReply(
  runner: Runner,
  { club }: { readonly club?: Club },
  changed: readonly string[] = [],
): Reply {
  const untold = say`not told`;
  const rows: readonly (readonly [string, string])[] = [
    [say`Time zone`, runner.timeZone ?? (club ? say`${club.timeZone} (your club’s)` : untold)],
    [say`Units`, runner.units === 'km' ? say`kilometres` : say`miles`],
    [say`Usual night`, nightOf(runner) ?? untold],
    [
      say`Hard sessions a week`,
      runner.hardPerWeek === undefined ? say`by your experience` : String(runner.hardPerWeek),
    ],
    ...(runner.experience
      ? [[say`Experience`, said(experienceWords[runner.experience])] as const]
      : []),
    [
      say`Can use`,
      runner.has.length > 0
        ? listWords(runner.has.map((each) => said(equipmentWords[each])))
        : say`no pool, bike or gym told`,
    ],
    [
      say`Weight`,
      runner.bodyMass === undefined
        ? say`not told (only used for fuel)`
        : say`${runner.bodyMass} kg`,
    ],
    [
      say`Reminders`,
      runner.reminders.length > 0
        ? listWords(runner.reminders.map((each) => said(reminderNames[each])))
        : say`none asked for`,
    ],
    [say`Quiet hours`, say`${runner.quietFrom} to ${runner.quietUntil}`],
    [
      say`I speak`,
      `${said(languageWords[runner.language ?? spoken()])}, ${said(toneWords[runner.tone])}`,
    ],
  ];
  return {
    text: changed.length > 0 ? say`Saved.` : '',
    card: {
      title: say`Your settings`,
      body: rows.map(([name, value]) => `**${name}:** ${value}`).join('\n'),
      mood: 'calm',
    },
    menus: [
      reminderMenu(runner, { command: 'me settings', input: {} }),
      gearMenu(runner, { command: 'me settings', input: {} }),
      {
        command: 'me settings',
        input: {},
        option: 'tone',
        placeholder: say`How I speak`,
        choices: (['plain', 'warm', 'dry'] as const).map((value) => ({
          label: said(toneNames[value]),
          value,
          description: said(toneExamples[value]),
          selected: value === runner.tone,
        })),
      },
    ],
    actions: [
      [
        runner.units === 'km'
          ? { label: say`Use miles`, command: 'me settings', input: { units: 'mi' } }
          : { label: say`Use kilometres`, command: 'me settings', input: { units: 'km' } },
        { label: say`Zone, times, weight`, command: 'me settings', input: { form: true } },
        ...languages
          .filter((each) => each !== (runner.language ?? spoken()))
          .map((each) => ({
            label: languageWords[each],
            command: 'me settings',
            input: { language: each },
          })),
        { label: say`Privacy`, command: 'me privacy', input: {} },
      ],
    ],
  };
}

export function settingsForm(runner: Runner): Form {
  const field = (option: string, label: string, shown: FieldLook): FormField => ({
    option,
    label,
    placeholder: shown.like,
    longest: shown.longest,
    ...(shown.value !== undefined && { value: String(shown.value) }),
  });
  return {
    title: say`Your settings`,
    command: 'me settings',
    input: { form: true },
    fields: [
      field('zone', say`Time zone`, { like: 'Europe/London', longest: 40, value: runner.timeZone }),
      field('wake', say`You usually get up at`, { like: '06:30', longest: 5, value: runner.wake }),
      field('bed', say`You usually go to bed at`, { like: '22:30', longest: 5, value: runner.bed }),
      field('hard_per_week', say`Hard sessions a week, 0 to 4`, {
        like: '2',
        longest: 1,
        value: runner.hardPerWeek,
      }),
      field('weight', say`Weight in kg, only for fuel amounts`, {
        like: '68',
        longest: 5,
        value: runner.bodyMass,
      }),
    ],
  };
}

interface FieldLook {
  readonly like: string;
  readonly longest: number;
  readonly value: string | number | undefined;
}

function nightOf({ bed, wake, sleepNeed }: Runner): string | undefined {
  const hours = bed && wake ? say`${bed} to ${wake}` : wake && say`up at ${wake}`;
  const need = sleepNeed && say`needs ${hoursWords(sleepNeed)}`;
  return [hours, need].filter(Boolean).join(', ') || undefined;
}

export const sleepNeedOutOfReach = phrase`The sleep you need goes from 5 to 11 hours. Leave it out, and I take it from your own nights.`;

const experienceWords: Readonly<Record<Experience, string>> = {
  new: phrase`new to running`,
  'under a year': phrase`under a year`,
  club: phrase`club runner`,
  'long-standing': phrase`many years`,
};

const toneNames: Readonly<Record<Tone, string>> = {
  plain: phrase`Plain`,
  warm: phrase`Warm`,
  dry: phrase`Dry`,
};

const toneWords: Readonly<Record<Tone, string>> = {
  plain: phrase`plain`,
  warm: phrase`warm`,
  dry: phrase`dry`,
};

const toneExamples: Readonly<Record<Tone, string>> = {
  plain: phrase`“Not today.”`,
  warm: phrase`“Not today, and that is good.”`,
  dry: phrase`“No.”`,
};

/** Each in its own language: whoever looks for it can read it. */
const languageWords: Readonly<Record<Language, string>> = { en: 'English', de: 'Deutsch' };
