import { z } from 'zod';
import { defineCommand } from '../src/bot/command.ts';
import { option } from '../src/bot/option.ts';
import { diaryOf, readerOf } from '../src/bot/remember.ts';
import { picture } from '../src/charts/picture.ts';
import { loadTrend, trend as trendOf } from '../src/coach/trend.ts';
import { looks } from '../src/replies/drawing.ts';
import {
  loadReply,
  metricChoices,
  tooFewForTrend,
  trendable,
  trendReply,
} from '../src/replies/trend.ts';
import { loadDrawing, trendDrawing } from '../src/replies/trend-drawing.ts';

export const trend = defineCommand({
  name: 'trend',
  description: 'How one of your numbers has gone, as a picture',
  slow: true,
  options: {
    metric: option.string(
      'What to follow; readiness if you leave it out',
      z.enum(trendable, 'Pick one of the six.').default('readiness'),
      { choices: metricChoices() },
    ),
    days: option.integer(
      'How far back, 14 to 180 days; 42 if you leave it out',
      z
        .int('Days are a whole number.')
        .min(14, 'A trend takes 14 days or more.')
        .max(180, 'I look back 180 days at most.')
        .default(42),
    ),
    look: option.string(
      'Dark or light picture; dark if you leave it out',
      z.enum(looks, 'Pick dark or light.').default('dark'),
      { choices: looks.map((value) => ({ label: value, value })) },
    ),
  },
  async answer({ metric, days, look }, asking) {
    const reader = readerOf(asking);
    const diary = diaryOf(asking);
    const asked = { metric, days, look };
    if (metric === 'load') {
      const load = loadTrend(diary, asking.today, days);
      if (!load.enough) return tooFewForTrend(asked, load.known);
      const drawn = await picture(loadDrawing(load, reader.units), look);
      return loadReply(load, { asked, reader, picture: drawn });
    }
    const followed = trendOf(diary, asking.today, { metric, days });
    if (!followed.enough) return tooFewForTrend(asked, followed.known);
    const drawn = await picture(trendDrawing(followed, reader.units), look);
    return trendReply(followed, { asked, reader, picture: drawn });
  },
});
