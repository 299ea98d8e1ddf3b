import { element, icon } from './element.js';
import { openFloating } from './floating.js';
import { told, wall } from './instant.js';

const moves = [
  { to: '+1h', label: '+1 h', name: 'One hour on' },
  { to: '+1d', label: '+1 day', name: 'One day on' },
  { to: 'tomorrow 06:30', label: 'tomorrow 06:30', name: 'To tomorrow, 06:30' },
];

/** The demo's clock, and how to move it. */
export function clock({ room, line }) {
  const day = element('span.clock-day');
  const time = element('b.clock-time', { 'data-testid': 'clock-time' });
  const face = element(
    'p.clock-face',
    { 'aria-live': 'polite', title: `The club's time, ${room.zone}` },
    icon('clock'),
    day,
    time,
  );
  const view = element(
    'section.clock',
    { 'aria-label': 'The demo’s clock', 'data-testid': 'clock' },
    face,
    element('div.clock-moves', {}, moves.map(mover), picker()),
  );
  function mover({ to, label, name }) {
    return element(
      'button.pill',
      {
        type: 'button',
        'aria-label': name,
        'data-testid': 'clock-move',
        'data-to': to,
        onclick: () => move(to),
      },
      label,
    );
  }
  function picker() {
    return element(
      'button.pill',
      {
        type: 'button',
        'data-testid': 'clock-pick',
        'aria-haspopup': 'dialog',
        onclick: ({ currentTarget }) => pick(currentTarget),
      },
      'pick time',
    );
  }
  const show = () => {
    const now = wall(room.now, room.zone);
    day.textContent = told(room.now, 'clock', room);
    time.textContent = now.time;
    // Where the sun stands over the bar.
    document.documentElement.style.setProperty('--hours', now.hours.toFixed(2));
  };
  const move = async (to) => {
    view.setAttribute('aria-busy', 'true');
    const { now } = await line.clock(to);
    if (now) room.moveClock(now);
    view.removeAttribute('aria-busy');
  };
  const pick = (from) => {
    const now = wall(room.now, room.zone);
    const input = element('input', {
      type: 'datetime-local',
      value: `${now.day}T${now.time}`,
      required: true,
      id: 'clock-to',
      'data-testid': 'clock-input',
    });
    const panel = element(
      'form.floating.clock-panel',
      { 'aria-label': 'Pick a time' },
      element('label', { for: 'clock-to' }, `Move the clock to (${room.zone})`),
      input,
      element('button.button.primary', { 'data-testid': 'clock-go' }, 'Go there'),
    );
    panel.addEventListener('submit', (event) => {
      event.preventDefault();
      panel.hidePopover();
      void move(input.value);
    });
    openFloating(panel, { from });
    input.focus();
  };
  room.on('clock', show);
  show();
  return { view, move };
}
