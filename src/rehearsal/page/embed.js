import { element } from './element.js';
import { markdown } from './markdown.js';
import { drawn } from './markdown-view.js';
import { timeTag } from './time-tag.js';

/** A card with its colour bar. */
export function embed(card, message, room) {
  const view = element(
    'section.card',
    { 'data-testid': 'card' },
    card.author?.name && element('p.card-author', {}, card.author.name),
    title(card, room),
    card.description && element('div.content', {}, drawn(markdown(card.description), room)),
    card.fields?.length > 0 &&
      element(
        'dl.fields',
        {},
        card.fields.map((each) => field(each, room)),
      ),
    picture(card.image, message),
    footer(card, room),
  );
  if (card.thumbnail) view.append(element('div.thumbnail', {}, picture(card.thumbnail, message)));
  if (typeof card.color === 'number') {
    view.style.setProperty('--bar', `#${card.color.toString(16).padStart(6, '0')}`);
  }
  return view;
}

function title({ title: text, url }, room) {
  if (!text) return undefined;
  const inside = drawn(markdown(text), room);
  const linked = /^https?:/.test(url ?? '')
    ? element('a', { href: url, target: '_blank', rel: 'noopener noreferrer' }, inside)
    : inside;
  return element('div.card-title', { role: 'heading', 'aria-level': 4 }, linked);
}

function field({ name, value, inline }, room) {
  return element(
    inline ? 'div.beside' : 'div',
    {},
    element('dt', {}, drawn(markdown(name), room)),
    element('dd', {}, drawn(markdown(value), room)),
  );
}

/** attachment://name is a file of the same message. */
export function attachedTo(message, url) {
  const [, name] = /^attachment:\/\/(.+)$/.exec(url ?? '') ?? [];
  return name ? message.attachments?.find(({ filename }) => filename === name) : undefined;
}

function picture(image, message) {
  if (!image?.url) return undefined;
  const file =
    attachedTo(message, image.url) ?? message.attachments?.find(({ url }) => url === image.url);
  const src = file?.url ?? image.url;
  if (!/^(https?:|\/|data:image\/)/.test(src)) return undefined;
  const alt = file?.description ?? image.description ?? '';
  const { width, height } = file ?? image;
  return element('img.picture', { src, alt, width, height });
}

function footer({ footer: foot, timestamp }, room) {
  if (!foot?.text && !timestamp) return undefined;
  return element(
    'footer',
    {},
    foot?.text ?? '',
    foot?.text && timestamp && ' · ',
    timestamp && timeTag(Date.parse(timestamp), 'stamp', room),
  );
}
