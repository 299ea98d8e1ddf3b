/**
 * Instants as the club's wall shows them, by the demo's clock: a page that reads the
 * browser's own zone or time would disagree with the coach.
 */
export function wall(instant, zone) {
  const parts = Object.fromEntries(
    format(zone, {
      weekday: 'short',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
      hourCycle: 'h23',
    })
      .formatToParts(instant)
      .map(({ type, value }) => [type, value]),
  );
  return {
    day: `${parts.year}-${parts.month}-${parts.day}`,
    time: `${parts.hour}:${parts.minute}`,
    hours: Number(parts.hour) + Number(parts.minute) / 60,
  };
}

const shapes = {
  t: { hour: '2-digit', minute: '2-digit' },
  T: { hour: '2-digit', minute: '2-digit', second: '2-digit' },
  d: { day: '2-digit', month: '2-digit', year: 'numeric' },
  D: { day: 'numeric', month: 'long', year: 'numeric' },
  f: { day: 'numeric', month: 'long', year: 'numeric', hour: '2-digit', minute: '2-digit' },
  F: {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
  },
  s: { day: '2-digit', month: '2-digit', year: 'numeric', hour: '2-digit', minute: '2-digit' },
  S: {
    day: '2-digit',
    month: '2-digit',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  },
  clock: { weekday: 'short', day: 'numeric', month: 'short' },
  divider: { weekday: 'long', day: 'numeric', month: 'long' },
};

/** Shapes are the letters of <t:…:F>, and 'R', 'stamp' (today at 06:30), 'clock', 'divider'. */
export function told(instant, shape, { zone, now }) {
  if (shape === 'R') return relative(instant, now);
  if (shape === 'stamp') return stamp(instant, zone, now);
  return format(zone, { hourCycle: 'h23', ...(shapes[shape] ?? shapes.f) })
    .format(instant)
    .replace(',', shape === 'clock' ? '' : ',');
}

function stamp(instant, zone, now) {
  const { day, time } = wall(instant, zone);
  if (day === wall(now, zone).day) return `today ${time}`;
  if (day === wall(now - 86_400_000, zone).day) return `yesterday ${time}`;
  return `${told(instant, 'clock', { zone, now })} ${time}`;
}

const steps = [
  ['year', 31_557_600],
  ['month', 2_629_800],
  ['week', 604_800],
  ['day', 86_400],
  ['hour', 3_600],
  ['minute', 60],
];

function relative(instant, now) {
  const seconds = Math.round((instant - now) / 1000);
  const words = new Intl.RelativeTimeFormat('en-GB', { numeric: 'auto' });
  const [unit, length] = steps.find(([, each]) => Math.abs(seconds) >= each) ?? ['second', 1];
  return words.format(Math.round(seconds / length), unit);
}

// A formatter costs forty times more to make than to use.
const made = new Map();

function format(zone, options) {
  const key = `${zone} ${JSON.stringify(options)}`;
  if (!made.has(key))
    made.set(key, new Intl.DateTimeFormat('en-GB', { timeZone: zone, ...options }));
  return made.get(key);
}
