import type { Club } from '../domain/club.ts';
import type { Entry } from '../domain/entry.ts';
import {
  equipment,
  type Runner,
  reminders,
  type Sharing,
  sharingLevels,
} from '../domain/runner.ts';
import { entryWords, type Reader } from './entry.ts';
import type { Choice, Form, Reply } from './reply.ts';
import { listWords, sentence } from './words.ts';

const reminderWords: Record<Runner['reminders'][number], string> = {
  'check-in': 'In the morning, if I have not checked in',
  'rest day': 'When today is a rest day, and why',
  refuel: 'What to eat after a hard session I logged',
  'lights out': 'When to go to bed before a key session',
  deload: 'When a lighter week is due',
  taper: 'When a taper starts',
  'block review': 'When a block is over',
  nudge: 'After three silent days, once',
};

export function settingsReply(
  runner: Runner,
  { club }: { readonly club?: Club },
  changed: readonly string[] = [],
): Reply {
  const rows: readonly (readonly [string, string])[] = [
    ['Time zone', runner.timeZone ?? (club ? `${club.timeZone} (your club’s)` : 'not told')],
    ['Units', runner.units === 'km' ? 'kilometres' : 'miles'],
    [
      'Usual night',
      runner.bed && runner.wake
        ? `${runner.bed} to ${runner.wake}`
        : runner.wake
          ? `up at ${runner.wake}`
          : 'not told',
    ],
    [
      'Hard sessions a week',
      runner.hardPerWeek === undefined ? 'by your experience' : String(runner.hardPerWeek),
    ],
    ['Can use', runner.has.length > 0 ? listWords(runner.has) : 'no pool, bike or gym told'],
    [
      'Weight',
      runner.bodyMass === undefined ? 'not told (only used for fuel)' : `${runner.bodyMass} kg`,
    ],
    ['Reminders', runner.reminders.length > 0 ? listWords(runner.reminders) : 'none'],
    ['Quiet hours', `${runner.quietFrom} to ${runner.quietUntil}`],
  ];
  return {
    text: changed.length > 0 ? 'Saved.' : '',
    card: {
      title: 'Your settings',
      body: rows.map(([name, value]) => `**${name}:** ${value}`).join('\n'),
      mood: 'calm',
    },
    menus: [
      {
        command: 'me settings',
        input: {},
        option: 'reminders',
        placeholder: 'Direct messages you want',
        pick: { least: 0, most: reminders.length },
        choices: reminders.map((value) => ({
          label: sentence(value),
          value,
          description: reminderWords[value],
          selected: runner.reminders.includes(value),
        })),
      },
      {
        command: 'me settings',
        input: {},
        option: 'has',
        placeholder: 'What you can use on easy days',
        pick: { least: 0, most: equipment.length },
        choices: equipment.map((value) => ({
          label: sentence(value),
          value,
          selected: runner.has.includes(value),
        })),
      },
    ],
    actions: [
      [
        runner.units === 'km'
          ? { label: 'Use miles', command: 'me settings', input: { units: 'mi' } }
          : { label: 'Use kilometres', command: 'me settings', input: { units: 'km' } },
        { label: 'Zone, times, weight', command: 'me settings', input: { form: true } },
        { label: 'Privacy', command: 'me privacy', input: {} },
      ],
    ],
  };
}

export function settingsForm(runner: Runner): Form {
  const filled = (value: string | number | undefined) =>
    value === undefined ? {} : { value: String(value) };
  return {
    title: 'Your settings',
    command: 'me settings',
    input: { form: true },
    fields: [
      {
        option: 'zone',
        label: 'Time zone',
        placeholder: 'Europe/London',
        longest: 40,
        ...filled(runner.timeZone),
      },
      {
        option: 'wake',
        label: 'You usually get up at',
        placeholder: '06:30',
        longest: 5,
        ...filled(runner.wake),
      },
      {
        option: 'bed',
        label: 'You usually go to bed at',
        placeholder: '22:30',
        longest: 5,
        ...filled(runner.bed),
      },
      {
        option: 'hard_per_week',
        label: 'Hard sessions a week, 0 to 4',
        placeholder: '2',
        longest: 1,
        ...filled(runner.hardPerWeek),
      },
      {
        option: 'weight',
        label: 'Weight in kg, only for fuel amounts',
        placeholder: '68',
        longest: 5,
        ...filled(runner.bodyMass),
      },
    ],
  };
}

const sharingWords: Record<Sharing, string> = {
  nothing: 'You are not in the team post at all.',
  'session type': 'The team post shows your name and session, like “easy run 45 min”.',
  'with my reason': 'The team post also shows a short reason, like “hard yesterday”.',
};

interface Seen {
  readonly club: string;
  readonly level: Sharing;
}

export function privacyReply(seen: readonly Seen[]): Reply {
  const [first] = seen;
  return {
    text: [
      ...seen.map(({ club, level }) => `**${club}** sees: ${level}. ${sharingWords[level]}`),
      'Sleep, mood, heart data and pain are never posted, whatever you pick. Your line follows your check-ins until noon.',
    ].join('\n'),
    menus: [
      {
        command: 'me privacy',
        input: {},
        option: 'share',
        placeholder: 'What your club sees',
        choices: sharingLevels.map(
          (value): Choice => ({
            label: sentence(value),
            value,
            description: sharingWords[value],
            selected: value === first?.level,
          }),
        ),
      },
    ],
  };
}

export const notInAClub: Reply = {
  text: 'You are not in a club’s server with me yet, so nobody sees anything of yours.',
};

export const nothingLoggedYet: Reply = {
  text: 'There is nothing here yet. `/log` or `/checkin` starts your diary.',
};

interface Written {
  readonly id: number;
  readonly entries: readonly Entry[];
}

export function historyReply(writes: readonly Written[], reader: Reader): Reply {
  const words = ({ entries }: Written) =>
    entries.map((entry) => entryWords(entry, reader)).join(' + ');
  return {
    text: ['**Your last entries**', ...writes.map((write) => `• ${words(write)}`)]
      .join('\n')
      .slice(0, 2000),
    menus: [
      {
        command: 'undo',
        input: {},
        option: 'write',
        placeholder: 'Take one back',
        choices: writes.map((write) => ({
          label: words(write).slice(0, 100),
          value: String(write.id),
        })),
      },
    ],
  };
}

export const deleteQuestion = (today: string): Reply => ({
  text: 'This deletes your whole diary, your settings and your place in the team post, for good. There is no way back.',
  actions: [
    [{ label: 'Delete everything', style: 'danger', command: 'me delete', input: { sure: today } }],
  ],
});

export const deletedEverything: Reply = {
  text: 'Everything of yours is deleted. If the club keeps backups of the file, it leaves those as they age out.',
  inPlace: true,
};
