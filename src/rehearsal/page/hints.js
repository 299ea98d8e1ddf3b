import { element, icon } from './element.js';

const dismissed = 'fallow.hints-dismissed';

/**
 * What to try first, in one strip; a click on a chip does it, and the chip has served. Shown until
 * somebody has seen enough.
 */
export function hints({ room, move, goTo, become, remember }) {
  const direct = room.channels.find(({ kind }) => kind === 'dm');
  const team = room.channels.find(({ kind }) => kind === 'text');
  const others = [...room.people.values()].filter(({ id }) => id !== room.me.id);
  const other = others.find(({ admin }) => admin) ?? others[0];
  const asking = (place, text, words) => ({
    sign: text.startsWith('/') ? 'slash' : 'chat',
    words,
    act: () => {
      goTo(place.id);
      room.ask(text);
    },
  });
  const lines = [
    direct &&
      asking(direct, 'should I run hard today?', [element('q', {}, 'should I run hard today?')]),
    direct && asking(direct, 'slept 6h, legs heavy', [element('q', {}, 'slept 6h, legs heavy')]),
    team && asking(team, '/log ', [element('code', {}, '/log'), ' a run']),
    team && asking(team, '/trend ', [element('code', {}, '/trend'), ' as a picture']),
    team && room.me.admin && asking(team, '/team tonight', [element('code', {}, '/team tonight')]),
    team && {
      sign: 'clock',
      words: ['Tomorrow 06:30: the morning post'],
      act: () => {
        goTo(team.id);
        return move('tomorrow 06:30');
      },
    },
    other && {
      sign: 'people',
      words: [`Be ${other.name}${other.admin ? ', who runs the club' : ''}`],
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
            {
              type: 'button',
              'data-testid': 'hint',
              onclick: ({ currentTarget }) => {
                currentTarget.parentElement.remove();
                if (!view.querySelector('li')) toggle(true);
                return act();
              },
            },
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
