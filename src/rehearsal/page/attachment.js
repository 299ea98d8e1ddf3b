import { element, icon } from './element.js';
import { attachedTo } from './embed.js';

/** Files under a message, except those that a card already shows. */
export function attachments(message) {
  const shown = (message.embeds ?? []).flatMap(({ image, thumbnail }) => [image, thumbnail]);
  const inCards = shown.filter(Boolean).flatMap(({ url }) => [url, attachedTo(message, url)?.url]);
  const files = (message.attachments ?? []).filter(({ url }) => !inCards.includes(url));
  return files.map((file) => (isPicture(file) ? picture(file) : download(file)));
}

const isPicture = ({ filename, content_type: type }) =>
  type?.startsWith('image/') || /\.(png|jpe?g|gif|webp|svg)$/i.test(filename);

function picture({ url, filename, description, width, height }) {
  return element(
    'a.picture-link',
    { href: url, target: '_blank', rel: 'noopener noreferrer' },
    element('img.picture', { src: url, alt: description ?? filename, width, height }),
  );
}

function download({ url, filename, size }) {
  const weight = size ? `${Math.max(1, Math.round(size / 1024))} kB` : '';
  return element(
    'a.file',
    { href: url, download: filename },
    icon('file'),
    element('span', {}, filename),
    element('small', {}, weight),
  );
}
