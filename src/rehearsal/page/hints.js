import { element, icon } from './element.js';

const dismissed = 'fallow.hints-dismissed';

/** What to try first; a click on a line does it. Shown until somebody has seen enough. */
export function hints({ room, move, goTo, become, remember }) {
  const direct = room.channels.find(({ kind }) => kind === 'dm');
  const team = room.channels.find(({ kind }) => kind === 'text');
  const others = [...room.people.values()].filter(({ id }) => id !== room.me.id);
  const other = others.find(({ admin }) => admin) ?? others[0];
  const lines = [
    direct && {
      sign: 'chat',
      words: ['Ask the coach: ', element('q', {}, 'should I run hard today?')],
      act: () => {
        goTo(direct.id);
        room.ask('should I run hard today?');
      },
    },
    team && {
      sign: 'slash',
      words: ['Log a session with ', element('code', {}, '/log')],
      act: () => {
        goTo(team.id);
        room.ask('/log ');
      },
    },
    team && {
      sign: 'clock',
      words: ['Move to tomorrow 06:30 and see the morning post'],
      act: () => {
        goTo(team.id);
        return move('tomorrow 06:30');
      },
    },
    other && {
      sign: 'people',
      words: [`Be ${other.name}, ${other.admin ? 'who runs the club' : 'a runner of the club'}`],
      act: () => become(other.id),
    },
  ].filter(Boolean);

  const view = element(
    'section.hints',
    { 'aria-label': 'Try this', 'data-testid': 'hints', hidden: remember.get(dismissed) === 'yes' },
    element(
      'header',
      {},
      element('h2', {}, 'Try this'),
      element(
        'button.bare',
        {
          type: 'button',
          'aria-label': 'Dismiss these ideas',
          'data-testid': 'hints-dismiss',
          onclick: () => toggle(true),
        },
        icon('close'),
      ),
    ),
    element(
      'ul',
      {},
      lines.map(({ sign, words, act }) =>
        element(
          'li',
          {},
          element(
            'button',
            { type: 'button', 'data-testid': 'hint', onclick: act },
            icon(sign),
            element('span', {}, words),
          ),
        ),
      ),
    ),
  );
  const toggle = (hide = !view.hidden) => {
    view.hidden = hide;
    remember.set(dismissed, hide ? 'yes' : 'no');
  };
  return { view, toggle };
}
