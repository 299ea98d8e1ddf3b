import {
  type Equipment,
  equipment,
  type Reminder,
  type Runner,
  reminders,
} from '../domain/runner.ts';
import type { Menu } from './reply.ts';
import { phrase, said, say } from './say.ts';
import { sentence } from './words.ts';

/** What there is for easy days; picking saves at once. */
export const gearMenu = (
  { has }: Runner,
  { command, input }: Pick<Menu, 'command' | 'input'>,
): Menu => ({
  command,
  input,
  option: 'has',
  placeholder: say`What you can use on easy days`,
  pick: { least: 0, most: equipment.length },
  choices: equipment.map((value) => ({
    label: sentence(said(equipmentWords[value])),
    value,
    selected: has.includes(value),
  })),
});

export const reminderMenu = (
  { reminders: wanted }: Runner,
  { command, input }: Pick<Menu, 'command' | 'input'>,
): Menu => ({
  command,
  input,
  option: 'reminders',
  placeholder: say`Direct messages you want`,
  pick: { least: 0, most: reminders.length },
  choices: reminders.map((value) => ({
    label: sentence(said(reminderNames[value])),
    value,
    description: said(reminderWords[value]),
    selected: wanted.includes(value),
  })),
});

/** What each reminder is called, and when it comes. */
export const reminderNames: Readonly<Record<Reminder, string>> = {
  'check-in': phrase`check-in`,
  'rest day': phrase`rest day`,
  refuel: phrase`refuel`,
  'lights out': phrase`lights out`,
  deload: phrase`deload`,
  taper: phrase`taper`,
  'block review': phrase`block review`,
  nudge: phrase`nudge`,
};

const reminderWords: Readonly<Record<Reminder, string>> = {
  'check-in': phrase`In the morning, if I have not checked in`,
  'rest day': phrase`When today is a rest day, and why`,
  refuel: phrase`What to eat after a hard session I logged`,
  'lights out': phrase`When to go to bed before a key session`,
  deload: phrase`When a lighter week is due`,
  taper: phrase`When a taper starts`,
  'block review': phrase`When a block is over`,
  nudge: phrase`After three silent days, once`,
};

export const equipmentWords: Readonly<Record<Equipment, string>> = {
  pool: phrase`pool`,
  bike: phrase`bike`,
  gym: phrase`gym`,
};
