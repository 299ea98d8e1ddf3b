import { beforeEach, describe, expect, it } from 'vitest';
import { clockTime } from '../../src/domain/calendar-day.ts';
import type { Club } from '../../src/domain/club.ts';
import { minutes } from '../../src/domain/units.ts';
import type { Store } from '../../src/store/store.ts';
import { freshStore } from '../support/fresh-store.ts';
import { ana, harriers, monday, ran, says } from './ana.ts';

const striders: Club = {
  ...harriers,
  id: '901',
  name: 'Striders',
  channelId: '77',
  postDays: [2, 4],
  eveningPost: clockTime.parse('20:15'),
  silent: true,
  adminId: '500',
  sessions: [
    { weekday: 4, type: 'tempo', at: clockTime.parse('18:30') },
    {
      weekday: 2,
      type: 'intervals',
      at: clockTime.parse('19:00'),
      name: 'Track',
      duration: minutes.parse(75),
    },
  ],
};

let store: Store;
beforeEach(() => {
  store = freshStore().store;
  store.saveRunner(ana);
});

describe('a club', () => {
  it.each([harriers, striders])('$name comes back as saved', (club) => {
    store.saveClub(club);
    expect(store.club(club.id)).toStrictEqual(club);
  });

  it('that never set anything up is none', () => {
    expect(store.club('7')).toBeUndefined();
  });

  it('keeps its members when it changes, but not the sessions it dropped', () => {
    store.saveClub(striders);
    store.joinClub(striders.id, ana.id);
    const changed: Club = { ...harriers, id: striders.id };
    store.saveClub(changed);
    expect(store.club(striders.id)).toStrictEqual(changed);
    expect(store.clubsOf(ana.id)).toStrictEqual([changed]);
  });

  it('without a channel has no clock', () => {
    store.saveClub(harriers);
    store.saveClub(striders);
    store.saveClub({ ...harriers, id: '902', channelId: '78' });
    expect(store.clubClocks()).toStrictEqual([
      { clubId: '901', timeZone: 'Europe/Berlin', morningPost: '06:30', eveningPost: '20:15' },
      { clubId: '902', timeZone: 'Europe/Berlin', morningPost: '06:30' },
    ]);
  });

  it('that the bot left is forgotten, while its runners keep their diaries', () => {
    store.saveClub(striders);
    store.joinClub(striders.id, ana.id);
    says(store, ran(monday, 10));
    store.forgetClub(striders.id);
    expect(store.club(striders.id)?.channelId).toBeUndefined();
    expect(store.club(striders.id)?.adminId).toBeUndefined();
    expect(store.clubClocks()).toEqual([]);
    expect(store.diary(ana.id, monday)).toMatchObject({ sessions: [{}], clubSessions: [] });
  });

  it('is removed with all that is stored of it, and the diaries stay', () => {
    store.saveClub(striders);
    store.saveClub(harriers);
    for (const { id } of [striders, harriers]) store.joinClub(id, ana.id);
    says(store, ran(monday, 10));
    const at = new Date('2026-11-23T06:30:00Z');
    const posted = { kind: 'morning', day: monday };
    for (const { id } of [striders, harriers]) store.claim({ ...posted, audience: id }, at);
    store.keepMemo(`pod ${striders.id}`, ana.id);
    store.keepMemo('posts to bring up to date', `${striders.id} ${harriers.id}`);

    store.removeClub(striders.id);
    expect(store.club(striders.id)).toBeUndefined();
    expect(store.sharing(striders.id, ana.id)).toBeUndefined();
    expect(store.delivery({ ...posted, audience: striders.id })).toBeUndefined();
    expect(store.memo(`pod ${striders.id}`)).toBeUndefined();
    expect(store.memo('posts to bring up to date')?.trim()).toBe(harriers.id);
    expect(store.diary(ana.id, monday).sessions).toHaveLength(1);
    expect(store.sharing(harriers.id, ana.id)).toBe('session type');
    expect(store.delivery({ ...posted, audience: harriers.id })).toBeDefined();
  });
});

describe('a member', () => {
  beforeEach(() => {
    store.saveClub(harriers);
    store.saveClub(striders);
  });

  it('shares the type of session until they say otherwise', () => {
    store.joinClub(harriers.id, ana.id);
    expect(store.sharing(harriers.id, ana.id)).toBe('session type');
  });

  it('chooses for each club, and joining again does not change it', () => {
    store.joinClub(harriers.id, ana.id);
    store.joinClub(striders.id, ana.id);
    store.setSharing(harriers.id, ana.id, 'nothing');
    store.joinClub(harriers.id, ana.id);
    expect(store.sharing(harriers.id, ana.id)).toBe('nothing');
    expect(store.sharing(striders.id, ana.id)).toBe('session type');
  });

  it('who left shares nothing any more', () => {
    store.joinClub(harriers.id, ana.id);
    store.joinClub(striders.id, ana.id);
    store.leaveClub(harriers.id, ana.id);
    expect(store.sharing(harriers.id, ana.id)).toBeUndefined();
    expect(store.clubsOf(ana.id).map(({ name }) => name)).toEqual(['Striders']);
  });

  it('cannot be made by setting what a stranger shares', () => {
    store.setSharing(harriers.id, ana.id, 'with my reason');
    expect(store.sharing(harriers.id, ana.id)).toBeUndefined();
  });
});
