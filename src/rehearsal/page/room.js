// The server keeps no list of what somebody put away; this visit does.
const dismissed = new Set();

/** What one person sees: the snapshot, kept current by what the server tells. */
export function createRoom(snapshot, wanted) {
  const listeners = new Map();
  const tell = (what, news) => {
    for (const listener of listeners.get(what) ?? []) listener(news);
  };
  const people = new Map(snapshot.people.map((person) => [person.id, person]));
  const messages = new Map(
    Object.entries(snapshot.messages).map(([id, list]) => [id, list.toSorted(byTime)]),
  );
  const unread = new Map(
    snapshot.channels.map(({ id, unread: count }) => [id, Number(count ?? 0)]),
  );
  const waiting = [];
  const meId = snapshot.me?.id ?? snapshot.me;

  const room = {
    zone: snapshot.zone,
    now: Date.parse(snapshot.now),
    people,
    me: people.get(meId) ?? { id: meId, name: 'You', avatar: '#6b7f3f', admin: false },
    bot: snapshot.bot,
    guild: snapshot.guild,
    channels: snapshot.channels,
    commands: snapshot.commands,
    channel: snapshot.channels.find(({ id }) => id === wanted) ?? snapshot.channels[0],
    unread,
    typing: new Set(),

    /** Calls back on: open, messages (channel id), unread, clock, typing, prefill (text), menu. */
    on(what, listener) {
      listeners.set(what, [...(listeners.get(what) ?? []), listener]);
    },
    messagesIn: (channelId) =>
      (messages.get(channelId) ?? []).filter(({ id }) => !dismissed.has(id)),
    nameOf: (of, id) => nameOf(room, of, id),
    /** Puts words into the composer. */
    ask: (text) => tell('prefill', text),

    open(channelId) {
      const channel = room.channels.find(({ id }) => id === channelId);
      if (!channel || channel === room.channel) return;
      room.channel = channel;
      room.unread.set(channelId, 0);
      tell('open', channel);
    },
    receive({ channel_id: channelId, ...message }) {
      // Between two words about the clock, the newest stamp is the best that is known of it.
      const stamp = message.edited_timestamp ?? message.timestamp;
      if (Date.parse(stamp) > room.now) room.moveClock(stamp);
      const list = messages.get(channelId) ?? [];
      const at = list.findIndex(({ id }) => id === message.id);
      messages.set(
        channelId,
        at < 0 ? [...list, message] : list.with(at, { ...list[at], ...message }),
      );
      if (message.author.id === room.bot.id) {
        room.quiet(channelId);
        room.answered();
      }
      if (at < 0 && channelId !== room.channel.id) {
        unread.set(channelId, (unread.get(channelId) ?? 0) + 1);
        tell('unread');
      }
      tell('messages', channelId);
    },
    dismiss(messageId) {
      dismissed.add(messageId);
      tell('messages', room.channel.id);
    },
    remove(channelId, messageId) {
      messages.set(
        channelId,
        room.messagesIn(channelId).filter(({ id }) => id !== messageId),
      );
      tell('messages', channelId);
    },
    /** Comes true with the bot's next word to this person, or when waiting has no point any more. */
    nextAnswer: () =>
      Promise.race([
        new Promise((done) => waiting.push(done)),
        new Promise((done) => setTimeout(done, patience)),
      ]),
    answered() {
      for (const done of waiting.splice(0)) done();
    },
    typed(channelId) {
      room.typing.add(channelId);
      tell('typing');
    },
    quiet(channelId) {
      if (room.typing.delete(channelId)) tell('typing');
    },
    moveClock(now) {
      room.now = Date.parse(now);
      tell('clock');
    },
  };
  room.unread.set(room.channel.id, 0);
  return room;
}

/** What Discord gives a bot to answer in, in milliseconds. */
const patience = 3_000;

const byTime = (a, b) => Date.parse(a.timestamp) - Date.parse(b.timestamp);

function nameOf({ people, bot, channels }, of, id) {
  if (of === 'channel')
    return `#${channels.find((channel) => channel.id === id)?.name ?? 'channel'}`;
  if (of === 'role') return '@role';
  const name = id === bot.id ? bot.name : people.get(id)?.name;
  return `@${name ?? 'someone'}`;
}
