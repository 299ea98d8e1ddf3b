import { pack } from '../../src/archive/pack.ts';
import { defineCommand } from '../../src/bot/command.ts';
import { exported, exportedHere, exportFile, exportSent } from '../../src/replies/archive.ts';
import { nothingLoggedYet } from '../../src/replies/me.ts';

export const exportAll = defineCommand({
  name: 'me export',
  description: 'Everything I have of you, as a zip in a direct message',
  slow: true,
  options: {},
  async answer(_input, { store, runner, club, today, messenger, origin }) {
    if (!store.runner(runner.id)) return nothingLoggedYet();
    const file = exportFile(pack(store.everythingOf(runner.id), today), today);
    if (!club) return exported(file);
    const sent = await messenger.tell(runner.id, exported(file), { nonce: origin.slice(-25) });
    return sent.ok ? exportSent() : exportedHere(file);
  },
});
