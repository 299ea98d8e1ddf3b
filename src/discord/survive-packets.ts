import type { Client } from 'discord.js';
import type { Report } from './hooks.ts';

/**
 * discord.js 14 reads what the gateway sends outside of any try: one malformed packet is an
 * uncaught exception, and the process is gone. There is no public place to catch it.
 */
export function survivePackets({ ws }: Client, report: Report): void {
  const handlePacket: unknown = Reflect.get(ws, 'handlePacket');
  if (typeof handlePacket !== 'function')
    throw new Error('discord.js reads packets elsewhere now.');
  Reflect.set(ws, 'handlePacket', (...packet: readonly unknown[]): unknown => {
    try {
      return Reflect.apply(handlePacket, ws, packet);
    } catch (error) {
      report(error);
      return true;
    }
  });
}
