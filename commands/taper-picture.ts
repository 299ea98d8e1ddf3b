import type { Asking } from '../src/bot/asking.ts';
import { diaryOf, readerOf } from '../src/bot/remember.ts';
import { picture } from '../src/charts/picture.ts';
import { taperOutline } from '../src/coach/taper.ts';
import { taperTouches } from '../src/coach/taper-touches.ts';
import type { Race } from '../src/domain/calendar.ts';
import { daysBetween } from '../src/domain/calendar-day.ts';
import type { Picture } from '../src/replies/reply.ts';
import { taperDrawing } from '../src/replies/taper-drawing.ts';

/** The way down to an A race as a picture; the others have no taper. */
export async function taperPicture(race: Race, asking: Asking): Promise<Picture | undefined> {
  if (race.priority !== 'A' || race.day <= asking.today) return undefined;
  // Further ahead nobody knows which days stay hard, and looking would take long.
  const isNear = daysBetween(asking.today, race.day) <= near;
  const hard = isNear ? taperTouches(diaryOf(asking), asking.today, race) : [];
  return picture(
    taperDrawing(race, { outline: taperOutline(race), hard, reader: readerOf(asking) }),
  );
}

/** In days: what can be foreseen at all. */
const near = 84;
