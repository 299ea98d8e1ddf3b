import { element } from './element.js';

/** On a narrow page the channels and the members wait at its edges. */
export function drawers(page) {
  const toggle = (drawer) => {
    const opened = page.dataset.drawer === drawer ? '' : drawer;
    page.dataset.drawer = opened;
    for (const button of page.querySelectorAll('.drawer-button')) {
      button.setAttribute('aria-expanded', String(button.getAttribute('aria-controls') === opened));
    }
    if (opened) page.querySelector(`#${opened} :is(a, button)`)?.focus();
    else page.querySelector(`[aria-controls="${drawer}"]`)?.focus();
  };
  return {
    close: () => page.dataset.drawer && toggle(page.dataset.drawer),
    opener: (drawer, sign, label) =>
      element(
        'button.bare.drawer-button',
        {
          type: 'button',
          'aria-label': label,
          'aria-controls': drawer,
          'aria-expanded': 'false',
          'data-testid': `open-${drawer}`,
          onclick: () => toggle(drawer),
        },
        sign,
      ),
  };
}
