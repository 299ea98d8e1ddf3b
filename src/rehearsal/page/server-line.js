/** What this person can say to the rehearsal's server. Every call answers { ok, … } and never throws. */
export function openLine(as, onFailure) {
  const send = async (path, body) => {
    const answer = await post(path, { as, ...body });
    if (!answer.ok) onFailure(answer.error);
    return answer;
  };
  return {
    say: (channel, content) => send('say', { channel, content }),
    use: (channel, name, options) => send('use', { channel, name, options }),
    // A completion that fails is no news: the next letter asks again.
    complete: (asked) => post('complete', { as, ...asked }),
    press: (message, customId, values) =>
      send('press', { message, custom_id: customId, ...(values && { values }) }),
    submit: (modal, fields) => send('submit', { modal, fields }),
    context: (channel, kind, name, target) => send('context', { channel, kind, name, target }),
    clock: (to) => send('clock', { to }),
  };
}

export async function readState(as) {
  const response = await fetch(`/demo/state?as=${encodeURIComponent(as)}`);
  if (!response.ok) throw new Error(`The rehearsal answered ${response.status}.`);
  const state = await response.json();
  if (state.ok === false) throw new Error(state.error);
  return state;
}

/** Listens until closed; the browser itself reconnects. `handlers` also has lost(). */
export function listen(as, handlers) {
  const events = new EventSource(`/demo/events?as=${encodeURIComponent(as)}`);
  for (const [name, handle] of Object.entries(handlers)) {
    events.addEventListener(name, ({ data }) => handle(data ? JSON.parse(data) : {}));
  }
  // What happened while the line was down is not told again: then everything is read anew.
  let isDown = false;
  events.addEventListener('error', () => {
    if (!isDown) handlers.lost();
    isDown = true;
  });
  events.addEventListener('open', () => {
    if (isDown) handlers.reload();
  });
  return events;
}

async function post(path, body) {
  try {
    const response = await fetch(`/demo/${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    return await response.json();
  } catch {
    return { ok: false, error: 'The rehearsal does not answer. Is npm run demo still running?' };
  }
}
