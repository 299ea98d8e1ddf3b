import { element, icon } from './element.js';

/** Says what went wrong, at the edge of the page, until it has been read. */
export function toast(words) {
  const place = document.querySelector('#toasts');
  const note = element(
    'div.toast',
    { 'data-testid': 'toast' },
    element('span', {}, words),
    element(
      'button.bare',
      { type: 'button', 'aria-label': 'Close', onclick: () => note.remove() },
      icon('close'),
    ),
  );
  place.append(note);
  setTimeout(() => note.remove(), 8_000);
}
