import { defineCommand } from '../src/bot/command.ts';
import { diaryOf, readerOf } from '../src/bot/remember.ts';
import { planWeek } from '../src/coach/week-plan.ts';
import { weekReply } from '../src/replies/week.ts';

export const week = defineCommand({
  name: 'week',
  description: 'The next seven days, with the rest in them',
  options: {},
  answer(_input, asking) {
    return weekReply(planWeek(diaryOf(asking), asking.today), readerOf(asking));
  },
});
