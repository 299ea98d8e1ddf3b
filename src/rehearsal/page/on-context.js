const longEnough = 500;

/** A right click, the menu key, or a finger that stays: all ask what can be done here. */
export function onContext(view, open) {
  let timer;
  let openedAt = 0;
  const ask = (x, y) => {
    openedAt = performance.now();
    open({ x, y });
  };
  view.addEventListener('contextmenu', (event) => {
    // A link, a field or a selection keeps the browser's own menu.
    if (event.target.closest('a, input') || String(getSelection()) !== '') return;
    event.preventDefault();
    clearTimeout(timer);
    // Some phones send this after the long press that was already heard.
    if (performance.now() - openedAt > 1_000) ask(event.clientX, event.clientY);
  });
  view.addEventListener('pointerdown', ({ pointerType, target, clientX, clientY }) => {
    clearTimeout(timer);
    if (pointerType !== 'touch' || target.closest('a, input, .body button')) return;
    timer = setTimeout(ask, longEnough, clientX, clientY);
  });
  for (const end of ['pointerup', 'pointercancel', 'pointermove', 'pointerleave']) {
    view.addEventListener(end, () => clearTimeout(timer));
  }
}
