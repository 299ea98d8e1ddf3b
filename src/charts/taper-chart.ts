import { scaleLinear } from 'd3-scale';
import type { CalendarDay } from '../domain/calendar-day.ts';
import type { Look, TaperDrawing } from '../replies/drawing.ts';
import { flag, frame, margin, size, width } from './frame.ts';
import { dates, dayScale } from './over-days.ts';
import { type Palette, palettes } from './palette.ts';
import { tag, text, textWidth } from './svg.ts';

const height = 450;
const bottom = 374;
const top = 120;

/** The share of the usual minutes day by day, the hard ones among them, and the race at the end. */
export function taperChart(drawing: TaperDrawing, look: Look = 'dark'): string {
  const palette = palettes[look];
  const { days, race, title, subtitle, alt, usualLabel, hardLabel } = drawing;
  const [first] = days;
  if (!first) throw new RangeError('A taper without a day.');
  const left = margin;
  const right = width - margin;
  const x = dayScale({ first: first.day, count: days.length + 1, left, right });
  const y = scaleLinear([0, 1], [bottom, top]);
  const gap = x.dayWidth * 0.18;
  const today = days.find(({ isToday }) => isToday)?.day;
  const isPast = (day: CalendarDay) => today !== undefined && day < today;
  const bars = days.map(({ day, volume, isHard }) =>
    tag('rect', {
      class: isHard ? 'hard' : 'easy',
      x: x.left(day) + gap / 2,
      y: y(volume),
      width: x.dayWidth - gap,
      height: bottom - y(volume),
      rx: 5,
      fill: isHard ? palette.ochreFill : palette.mossFill,
      'fill-opacity': isPast(day) ? 0.4 : 1,
    }),
  );
  const shares = days.map(({ day, share, volume }) =>
    text(share, {
      x: x.middle(day),
      y: y(volume) + 32,
      size: size.small,
      fill: isPast(day) ? palette.ink : palette.onFill,
      bold: true,
      anchor: 'middle',
    }),
  );
  return frame(
    { height, palette, title, alt, ...(subtitle !== undefined && { subtitle }) },
    tag('path', {
      class: 'usual',
      d: `M${left} ${top}H${right}`,
      stroke: palette.soft,
      'stroke-width': 2.5,
      'stroke-dasharray': '10 8',
    }),
    text(usualLabel, {
      x: right,
      y: top - 12,
      size: size.small,
      fill: palette.soft,
      anchor: 'end',
    }),
    ...bars,
    ...shares,
    days.some(({ isHard }) => isHard) ? legend(hardLabel, palette) : '',
    flag(x.middle(race.day) - 8, bottom, palette.ochre),
    text(race.label, {
      x: x.middle(race.day),
      y: bottom + 40,
      size: size.label,
      fill: palette.ochre,
      bold: true,
      anchor: 'middle',
    }),
    dates(days.slice(0, -2), { x, y: bottom + 40, palette }),
  );
}

/** Up on the right, where the bars have come down. */
function legend(hardLabel: string, palette: Palette): string {
  const y = top + 54;
  const right = width - margin;
  return (
    tag('rect', {
      x: right - textWidth(hardLabel, size.small) - 30,
      y: y - 21,
      width: 24,
      height: 24,
      rx: 5,
      fill: palette.ochreFill,
    }) + text(hardLabel, { x: right, y, size: size.small, fill: palette.ochre, anchor: 'end' })
  );
}
