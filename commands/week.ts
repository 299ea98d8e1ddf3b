import { defineCommand } from '../src/bot/command.ts';
import { diaryOf, readerOf } from '../src/bot/remember.ts';
import { deloadProposal } from '../src/coach/deload.ts';
import { phase } from '../src/coach/phase.ts';
import { planWeek } from '../src/coach/week-plan.ts';
import { weekReply } from '../src/replies/week.ts';

export const week = defineCommand({
  name: 'week',
  description: 'The next seven days, with the rest in them',
  options: {},
  answer(_input, asking) {
    const diary = diaryOf(asking);
    return weekReply(planWeek(diary, asking.today), {
      reader: readerOf(asking),
      phase: phase(diary, asking.today),
      deload: deloadProposal(diary, asking.today),
    });
  },
});
