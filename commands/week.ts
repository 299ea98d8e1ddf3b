import { defineCommand } from '../src/bot/command.ts';
import { diaryOf, readerOf } from '../src/bot/remember.ts';
import { picture } from '../src/charts/picture.ts';
import { deloadProposal } from '../src/coach/deload.ts';
import { nextRace } from '../src/coach/next-race.ts';
import { phase } from '../src/coach/phase.ts';
import { planWeek } from '../src/coach/week-plan.ts';
import { weekReply } from '../src/replies/week.ts';
import { weekDrawing } from '../src/replies/week-drawing.ts';

export const week = defineCommand({
  name: 'week',
  description: 'The next seven days, with the rest in them',
  slow: true,
  options: {},
  async answer(_input, asking) {
    const diary = diaryOf(asking);
    const plan = planWeek(diary, asking.today);
    const reader = readerOf(asking);
    const drawing = weekDrawing(plan, { reader, race: nextRace(diary, asking.today) });
    return weekReply(plan, {
      reader,
      phase: phase(diary, asking.today),
      deload: deloadProposal(diary, asking.today),
      ...(drawing && { picture: await picture(drawing) }),
    });
  },
});
