import { z } from 'zod';
import { defineCommand } from '../src/bot/command.ts';
import { option } from '../src/bot/option.ts';
import { postLineOf } from '../src/bot/post-lines.ts';
import { dayIn } from '../src/domain/calendar-day.ts';
import { ownCard, sharedCard, sharesNothing } from '../src/replies/pointed.ts';
import { inServerOnly } from '../src/replies/trouble.ts';

/** What another member shares with the club they both are in; they can see who looked. */
export const recoveryCard = defineCommand({
  name: 'Recovery card',
  description: 'What that person shares with the club today',
  menu: 'person',
  serverOnly: true,
  options: {
    person: option.string('Whose', z.string(), { hidden: true }),
    called: option.string('What they go by', z.string(), { hidden: true }),
  },
  answer({ person, called }, { club, runner, store, now }) {
    if (!club) return inServerOnly();
    const day = dayIn(club.timeZone, now);
    const line = postLineOf(store, { clubId: club.id, runnerId: person }, day);
    if (person === runner.id) return ownCard(line);
    if (!line) return sharesNothing(called);
    store.looked(person, { at: now, viewerId: runner.id, viewerName: runner.name, what: 'card' });
    return sharedCard(line, day);
  },
});
