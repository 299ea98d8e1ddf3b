import type { Club } from '../domain/club.ts';
import type { Runner, Sharing } from '../domain/runner.ts';
import type { Action, Form, RawInput, Reply } from './reply.ts';
import { say } from './say.ts';
import { gearMenu, reminderMenu } from './settings-menus.ts';

/*
 * The first five minutes of a runner: after their first success, four taps that make the rest fit.
 * Each tap is saved when it is made, and whoever stops halfway has lost nothing.
 */

/** Under the first thing somebody ever logs: the first of the steps. */
export function firstSteps(runner: Runner, club: Club | undefined): Reply {
  const { lines, actions = [] } = whereYouAre(runner, zoneOf(club));
  return {
    text: [
      say`That is your first entry, and all it takes. Four taps make the rest fit you:`,
      ...lines,
      ...(club
        ? [
            say`Your club’s morning post shows ${postShows(club.defaultSharing)}. ${'`/me privacy`'} changes that.`,
          ]
        : []),
    ].join('\n'),
    actions,
  };
}

/** One of the steps: 1 place and units, 2 getting up, 3 hard sessions, 4 gear and reminders, 5 done. */
export function firstStep(step: number, runner: Runner, { club }: { readonly club?: Club }): Reply {
  const steps = [
    whereYouAre(runner, runner.timeZone ?? zoneOf(club)),
    gettingUp(),
    hardSessions(),
    gearAndReminders(runner),
    allSet(),
  ];
  const { lines, ...rest } = steps[step - 1] ?? allSet();
  const counted = step < steps.length ? [`-# ${say`${step} of ${steps.length - 1}`}`] : [];
  // The first of them stand under what was logged, which keeps its Undo.
  return { ...rest, text: [...counted, ...lines].join('\n'), inPlace: step > 2 };
}

/** Until somebody set the club up, its zone is nobody's choice. */
const zoneOf = (club: Club | undefined) => (club?.channelId ? club.timeZone : undefined);

function postShows(sharing: Sharing): string {
  if (sharing === 'nothing') return say`nothing of you`;
  return sharing === 'session type'
    ? say`your name, session and minutes, and nothing else`
    : say`your name, session, minutes and a short reason`;
}

/** For whom the club's zone is not theirs. */
export const zoneForm = ({ timeZone }: Runner): Form => ({
  title: say`Your time zone`,
  command: 'me settings',
  input: { step: 1 },
  fields: [
    {
      option: 'zone',
      label: say`The nearest big city`,
      placeholder: 'London',
      longest: 40,
      ...(timeZone && { value: timeZone }),
    },
  ],
});

type Step = Omit<Reply, 'text'> & { readonly lines: readonly string[] };

function whereYouAre({ units }: Runner, zone: string | undefined): Step {
  const at = zone ? { zone } : {};
  const inUnits = (label: string, value: Runner['units']): Action => ({
    label,
    ...(units === value && { style: 'primary' as const }),
    ...towards(2, { ...at, units: value }),
  });
  return {
    lines: [
      zone
        ? say`**Your time zone is ${zone}?** Then pick what you measure in.`
        : say`**What do you measure in?** And tell me your zone, so that “today” means your day.`,
    ],
    actions: [
      [
        inUnits(say`Kilometres`, 'km'),
        inUnits(say`Miles`, 'mi'),
        {
          label: zone ? say`Another zone` : say`Tell my zone`,
          ...towards(1, { form: true }),
        },
      ],
    ],
  };
}

const gettingUp = (): Step => ({
  lines: [
    say`**When do you usually get up?** Bedtimes are counted back from it, and nothing is sent before it.`,
  ],
  menus: [
    {
      ...towards(3),
      option: 'wake',
      placeholder: say`I get up at`,
      choices: wakeTimes.map((time) => ({ label: time, value: time })),
    },
  ],
  actions: [[skipTo(3)]],
});

const wakeTimes: readonly string[] = Array.from({ length: 15 }, (_, half) => {
  const minutes = 4 * 60 + 30 + half * 30;
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${minutes % 60 === 0 ? '00' : '30'}`;
});

const hardSessions = (): Step => ({
  lines: [
    say`**How many hard sessions a week are you used to?** Intervals, tempo, hills, races. New to running: none yet.`,
  ],
  actions: [
    [
      ...[0, 1, 2, 3].map(
        (count): Action => ({
          label: count === 0 ? say`None yet` : String(count),
          ...towards(4, { hard_per_week: count }),
        }),
      ),
      skipTo(4),
    ],
  ],
});

function gearAndReminders(runner: Runner): Step {
  return {
    lines: [
      say`**What can you use on easy days, and what may I remind you of?** Reminders are direct messages, each at most once a day, never in your quiet hours.`,
    ],
    menus: [gearMenu(runner, towards(4)), reminderMenu(runner, towards(4))],
    actions: [[{ label: say`Done`, style: 'primary', ...towards(5) }]],
  };
}

const allSet = (): Step => ({
  lines: [
    say`**All set.** Two taps in the morning are enough: how your energy and your legs are. The rest is my work.`,
  ],
  actions: [
    [
      { label: say`My card`, style: 'primary', command: 'today', input: {} },
      { label: say`All settings`, command: 'me settings', input: {} },
    ],
  ],
});

function towards(step: number, more: RawInput = {}) {
  return { command: 'me settings', input: { ...more, step } };
}

const skipTo = (step: number): Action => ({ label: say`Skip`, ...towards(step) });
