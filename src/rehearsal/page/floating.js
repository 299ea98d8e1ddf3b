/**
 * Opens `panel` (a popover) beside `at`, inside the window. The browser closes it
 * on Escape or a click elsewhere; then it is gone, and focus is back where it came from.
 */
export function openFloating(panel, { at, from, onClose }) {
  panel.popover = 'auto';
  document.body.append(panel);
  panel.addEventListener('toggle', ({ newState }) => {
    if (newState !== 'closed') return;
    const hadFocus =
      panel.contains(document.activeElement) || document.activeElement === document.body;
    panel.remove();
    if (hadFocus) from?.focus();
    onClose?.();
  });
  panel.showPopover();
  place(panel, at ?? from.getBoundingClientRect());
}

function place(panel, { x, y, left = x, bottom = y, top = y }) {
  const { width, height } = panel.getBoundingClientRect();
  const edge = 8;
  const fitsBelow = bottom + 4 + height + edge <= innerHeight;
  const below = fitsBelow ? bottom + 4 : Math.max(edge, top - height - 4);
  panel.style.left = `${Math.max(edge, Math.min(left, innerWidth - width - edge))}px`;
  panel.style.top = `${below}px`;
}
