import { Client, Events, GatewayIntentBits, type Interaction, Partials } from 'discord.js';
import { onTestFinished } from 'vitest';
import { type Rehearsal, type Setting, startRehearsal } from '../../src/rehearsal/rehearsal.ts';

/** A stand-in with a clock that stands still until it is set. */
export async function rehearse(setting: Partial<Setting> = {}) {
  const clock = { now: new Date('2026-11-25T06:00:00Z') };
  const rehearsal = await startRehearsal({ now: () => clock.now, ...setting });
  onTestFinished(() => rehearsal.close());
  return { rehearsal, clock };
}

/** The real discord.js client; it answers each interaction as the test says. */
export async function login(
  rehearsal: Rehearsal,
  answer: (interaction: Interaction) => unknown = () => {},
): Promise<Client<true>> {
  const client = clientFor(rehearsal);
  client.on(Events.InteractionCreate, (interaction) => void answer(interaction));
  const ready = new Promise<Client<true>>((done) => client.once(Events.ClientReady, done));
  await client.login(rehearsal.token);
  return ready;
}

export function clientFor(rehearsal: Rehearsal): Client {
  const client = new Client({
    intents: [GatewayIntentBits.Guilds, GatewayIntentBits.DirectMessages],
    partials: [Partials.Channel],
    rest: { api: rehearsal.api, version: '10' },
  });
  onTestFinished(() => client.destroy());
  return client;
}
