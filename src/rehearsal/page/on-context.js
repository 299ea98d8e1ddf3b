const longEnough = 500;

/** A right click, the menu key, or a finger that stays: all ask what can be done here. */
export function onContext(view, open) {
  let touchedAt;
  let asked;
  view.addEventListener('contextmenu', (event) => {
    // A link, a field or a selection keeps the browser's own menu.
    if (event.target.closest('a, input') || String(getSelection()) !== '') return;
    event.preventDefault();
    // Some phones send this while the finger is still down, where lifting it would close the menu.
    if (touchedAt === undefined) open({ x: event.clientX, y: event.clientY });
  });
  view.addEventListener('pointerdown', ({ pointerType, target, timeStamp }) => {
    const isOwn = target.closest('a, input, .body button');
    touchedAt = pointerType === 'touch' && !isOwn ? timeStamp : undefined;
  });
  view.addEventListener('pointerup', ({ timeStamp, clientX, clientY }) => {
    const isLong = touchedAt !== undefined && timeStamp - touchedAt >= longEnough;
    touchedAt = undefined;
    if (!isLong) return;
    asked = timeStamp;
    // The browser closes what is open when a finger lifts, a moment after this.
    setTimeout(open, 60, { x: clientX, y: clientY });
  });
  view.addEventListener('pointercancel', () => {
    touchedAt = undefined;
  });
  // A long press is not also a press of the button it began on.
  view.addEventListener(
    'click',
    (event) => {
      if (asked === undefined || event.timeStamp - asked > 400) return;
      event.preventDefault();
      event.stopPropagation();
    },
    true,
  );
}
