import { z } from 'zod';
import { defineCommand } from '../../src/bot/command.ts';
import { option } from '../../src/bot/option.ts';
import { clockIn, dayIn } from '../../src/domain/calendar-day.ts';
import { sharingLevels } from '../../src/domain/runner.ts';
import { notInAClub, privacyReply } from '../../src/replies/privacy.ts';
import { dateWords } from '../../src/replies/words.ts';

/** Who looked lately; older looks stay in the export. */
const looksShown = 8;

export const privacy = defineCommand({
  name: 'me privacy',
  description: 'What your club sees of you, and who has looked',
  writes: true,
  options: {
    share: option.string(
      'Nothing, your session type, or the type with your reason',
      z.enum(sharingLevels, 'Pick nothing, session type or with my reason.').optional(),
      { choices: sharingLevels.map((value) => ({ label: value, value })) },
    ),
    coach: option.boolean(
      'Whether the coach may see your reason on club nights',
      z.boolean().optional(),
    ),
  },
  answer({ share, coach }, asking) {
    const { store, runner, timeZone } = asking;
    const clubs = asking.club ? [asking.club] : store.clubsOf(runner.id);
    if (clubs.length === 0) return notInAClub();
    const changes = share !== undefined || coach !== undefined;
    if (changes) {
      if (!store.runner(runner.id)) store.saveRunner(runner);
      for (const { id } of clubs) {
        store.joinClub(id, runner.id);
        if (share) store.setSharing(id, runner.id, share);
        if (coach !== undefined) store.setCoachView(id, runner.id, coach);
      }
    }
    const seen = clubs.map(({ id, name, defaultSharing }) => ({
      club: name,
      level: store.sharing(id, runner.id) ?? defaultSharing,
      coachView: store.coachView(id, runner.id),
    }));
    const looks = store.looks(runner.id, looksShown).map((look) => ({
      ...look,
      when: `${dateWords(dayIn(timeZone, look.at))} ${clockIn(timeZone, look.at)}`,
    }));
    return { ...privacyReply(seen, looks), inPlace: changes };
  },
});
