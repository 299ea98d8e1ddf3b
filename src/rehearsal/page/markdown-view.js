import { element } from './element.js';
import { timeTag } from './time-tag.js';

/** Draws a markdown tree. `room` knows who <@1> is and what time it is. */
export function drawn(nodes, room) {
  return nodes.map((node) => draw[node.kind](node, room));
}

const wrap = (tag) => (node, room) => element(tag, {}, drawn(node.children, room));

const draw = {
  paragraph: wrap('p'),
  small: wrap('p.small'),
  quote: wrap('blockquote'),
  // A message's heading must not break into the page's own outline.
  heading: ({ level, children }, room) =>
    element(
      `p.heading.level-${level}`,
      { role: 'heading', 'aria-level': level + 3 },
      drawn(children, room),
    ),
  list: ({ ordered, start, items }, room) =>
    element(
      ordered ? 'ol' : 'ul',
      { start },
      items.map((item) => element('li', {}, drawn(item, room))),
    ),
  'code-block': ({ text }) => element('pre', { tabindex: '0' }, element('code', {}, text)),
  text: ({ text }) => document.createTextNode(text),
  break: () => element('br'),
  strong: wrap('strong'),
  emphasis: wrap('em'),
  underline: wrap('u'),
  strike: wrap('s'),
  code: ({ text }) => element('code', {}, text),
  spoiler: (node, room) => {
    const cover = element(
      'button.spoiler',
      { type: 'button', 'aria-expanded': 'false', 'aria-label': 'Show what is hidden here' },
      element('span', {}, drawn(node.children, room)),
    );
    cover.addEventListener('click', () => {
      cover.setAttribute('aria-expanded', 'true');
      cover.removeAttribute('aria-label');
    });
    return cover;
  },
  link: ({ href, children }, room) =>
    element('a', { href, target: '_blank', rel: 'noopener noreferrer' }, drawn(children, room)),
  mention: ({ of, id }, room) => {
    const own = of === 'person' && id === room.me.id;
    return element(own ? 'span.mention.own' : 'span.mention', {}, room.nameOf(of, id));
  },
  command: ({ name }, room) =>
    element('button.mention', { type: 'button', onclick: () => room.ask(`/${name} `) }, `/${name}`),
  time: ({ at, style }, room) => timeTag(at * 1000, style, room),
};
