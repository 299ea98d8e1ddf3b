import { describe, expect, it } from 'vitest';
import {
  commandIn,
  commandsFor,
  matching,
  optionValue,
  Wrong,
} from '../../src/rehearsal/page/slash.js';

const registered = [
  { name: 'log', type: 1, description: 'Log a session' },
  {
    name: 'me',
    type: 1,
    description: 'About you',
    options: [
      { type: 1, name: 'settings', description: 'Zone and units' },
      { type: 1, name: 'privacy', description: 'Who sees what' },
    ],
  },
  { name: 'team', description: 'For the club', default_member_permissions: '32', contexts: [0] },
  { name: 'Log this run', type: 3 },
];
const names = (place: { inDirectMessage: boolean; managesClub: boolean }) =>
  commandsFor(registered, place).map(({ name }) => name);

describe('what the composer offers', () => {
  it('shows the parts of a command as commands, and no menu commands', () => {
    expect(names({ inDirectMessage: false, managesClub: false })).toEqual([
      'log',
      'me settings',
      'me privacy',
    ]);
  });

  it('shows what needs a permission to those who manage the club, in the club', () => {
    expect(names({ inDirectMessage: false, managesClub: true })).toContain('team');
    expect(names({ inDirectMessage: true, managesClub: true })).not.toContain('team');
  });

  it('puts what begins as typed before what only mentions it', () => {
    const list = [
      { name: 'today', description: 'What to log today' },
      { name: 'catalog' },
      { name: 'log' },
      { name: 'undo' },
    ];
    expect(matching(list, 'log').map(({ name }) => name)).toEqual(['log', 'catalog', 'today']);
  });
});

describe('a command that is typed out', () => {
  const commands = [{ name: 'me' }, { name: 'me settings' }, { name: 'log' }];

  it.each([
    ['/log 10k easy', { command: { name: 'log' }, rest: '10k easy' }],
    ['/me settings ', { command: { name: 'me settings' }, rest: '' }],
    ['/log', undefined],
    ['/logs ', undefined],
    ['log 10k', undefined],
  ])('reads %j', (text, expected) => {
    expect(commandIn(text, commands)).toEqual(expected);
  });
});

describe('the value of an option', () => {
  const rpe = { type: 4, min_value: 0, max_value: 10 };

  it.each([
    [rpe, '6', 6],
    [{ type: 10 }, '7,5', 7.5],
    [{ type: 5 }, 'No', false],
    [{ type: 3 }, '10k easy', '10k easy'],
    [{ type: 3, choices: [{ name: 'miles', value: 'mi' }] }, 'Miles', 'mi'],
  ])('%o takes %j', (option, text, value) => {
    expect(optionValue(option, text)).toBe(value);
  });

  it.each([
    [rpe, '11', '10 or less, please.'],
    [rpe, '6.5', 'A whole number, please.'],
    [{ type: 10 }, 'ten', 'A number, please.'],
    [{ type: 5 }, 'maybe', 'Yes or no, please.'],
    [{ type: 3, max_length: 3 }, 'long', 'At most 3 letters, please.'],
    [
      { type: 3, choices: [{ name: 'miles', value: 'mi' }] },
      'leagues',
      'Please pick one from the list.',
    ],
  ])('%o refuses %j and says why', (option, text, why) => {
    const value = optionValue(option, text);
    expect(value).toBeInstanceOf(Wrong);
    expect(value).toMatchObject({ why });
  });
});
