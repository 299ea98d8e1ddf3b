import type { Asking } from '../src/bot/asking.ts';
import { diaryOf, readerOf } from '../src/bot/remember.ts';
import { picture } from '../src/charts/picture.ts';
import { taperOutline } from '../src/coach/taper.ts';
import { taperTouches } from '../src/coach/taper-touches.ts';
import type { Race } from '../src/domain/calendar.ts';
import type { Picture } from '../src/replies/reply.ts';
import { taperDrawing } from '../src/replies/taper-drawing.ts';

/** The way down to an A race as a picture; the others have no taper. */
export async function taperPicture(race: Race, asking: Asking): Promise<Picture | undefined> {
  if (race.priority !== 'A' || race.day <= asking.today) return undefined;
  const hard = taperTouches(diaryOf(asking), asking.today, race);
  return picture(
    taperDrawing(race, { outline: taperOutline(race), hard, reader: readerOf(asking) }),
  );
}
