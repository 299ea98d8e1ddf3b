import { drawing, element } from './element.js';

/** A person's colour and initials, or the coach's field. */
export function face({ id, name, avatar }, room) {
  if (id === room.bot.id)
    return element('span.face.coach', { 'aria-hidden': 'true' }, drawing('mark', 'mark'));
  const colour = /^#[0-9a-f]{6}$/i.test(avatar) ? avatar : '#7a6a4f';
  const made = element('span.face', { 'aria-hidden': 'true' }, initials(name));
  made.style.backgroundColor = colour;
  made.style.color = luminance(colour) > evenly ? '#000' : '#fff';
  return made;
}

// Where black and white letters read equally well, at 4.6 to 1.
const evenly = 0.179;

function initials(name) {
  const words = name.split(/\s+/).filter(Boolean);
  return words.slice(0, 2).map((word) => [...word][0].toUpperCase());
}

/** WCAG's relative luminance: dark letters on light faces, light ones on dark. */
function luminance(hex) {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return share <= 0.03928 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
