import { element } from './element.js';
import { told } from './instant.js';

/** A time that stays true when the demo's clock moves. */
export function timeTag(instant, shape, room) {
  return element(
    'time',
    {
      datetime: new Date(instant).toISOString(),
      title: told(instant, 'F', room),
      'data-shape': shape,
    },
    told(instant, shape, room),
  );
}

export function retell(within, room) {
  for (const tag of within.querySelectorAll('time[data-shape]')) {
    const text = told(Date.parse(tag.dateTime), tag.dataset.shape, room);
    if (tag.textContent !== text) tag.textContent = text;
  }
}
