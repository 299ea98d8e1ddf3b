/**
 * The chat's markdown as a tree of plain objects; what draws it is markdown-view.js.
 * Blocks: paragraph, heading, small, quote, list, code-block.
 * Inline: text, break, strong, emphasis, underline, strike, spoiler, code, link, mention, command, time.
 */
export function markdown(text) {
  return blocks(text.replaceAll('\r\n', '\n').split('\n'), 0);
}

// Quotes in quotes and lists in lists end here, so that no message can exhaust the stack.
const deepest = 8;

function blocks(lines, depth) {
  const found = [];
  let paragraph = [];
  const finish = () => {
    if (paragraph.length > 0)
      found.push({ kind: 'paragraph', children: inline(paragraph.join('\n')) });
    paragraph = [];
  };
  for (let at = 0; at < lines.length; ) {
    const taken = block(lines, at, depth);
    if (taken) {
      finish();
      found.push(taken.node);
      at = taken.next;
      continue;
    }
    if (lines[at].trim() === '') finish();
    else paragraph.push(lines[at]);
    at += 1;
  }
  finish();
  return found;
}

function block(lines, at, depth) {
  const fence = codeBlock(lines, at);
  if (fence) return fence;
  const [, hashes, title] = /^(#{1,3}) +(.+)$/.exec(lines[at]) ?? [];
  if (hashes) {
    return {
      node: { kind: 'heading', level: hashes.length, children: inline(title) },
      next: at + 1,
    };
  }
  const [, small] = /^-# +(.+)$/.exec(lines[at]) ?? [];
  if (small) return { node: { kind: 'small', children: inline(small) }, next: at + 1 };
  if (depth >= deepest) return undefined;
  return quote(lines, at, depth) ?? list(lines, at, depth);
}

function codeBlock(lines, at) {
  if (!lines[at].startsWith('```')) return undefined;
  const rest = lines.slice(at).join('\n');
  const [whole, language = '', text] = /^```(?:([\w+-]+)\n)?\n?([\s\S]+?)\n?```/.exec(rest) ?? [];
  if (whole === undefined || text.trim() === '') return undefined;
  // Words after the closing fence are not ours to drop: then it is read as inline code.
  if (rest.slice(whole.length).split('\n', 1)[0].trim() !== '') return undefined;
  return { node: { kind: 'code-block', language, text }, next: at + whole.split('\n').length };
}

function quote(lines, at, depth) {
  if (lines[at].startsWith('>>> ')) {
    const all = [lines[at].slice(4), ...lines.slice(at + 1)];
    return { node: { kind: 'quote', children: blocks(all, depth + 1) }, next: lines.length };
  }
  let next = at;
  while (next < lines.length && /^> ?/.test(lines[next]) && !/^>\S/.test(lines[next])) next += 1;
  if (next === at) return undefined;
  const inside = lines.slice(at, next).map((line) => line.replace(/^> ?/, ''));
  return { node: { kind: 'quote', children: blocks(inside, depth + 1) }, next };
}

const bullet = /^( *)([-*]|\d{1,9}\.) +(\S.*)$/;

function list(lines, at, depth) {
  const first = bullet.exec(lines[at]);
  if (!first) return undefined;
  const [, indent, mark] = first;
  const ordered = mark.endsWith('.');
  const items = [];
  let next = at;
  while (next < lines.length) {
    const line = bullet.exec(lines[next]);
    const sameKind = line && line[2].endsWith('.') === ordered;
    if (!sameKind || line[1].length !== indent.length) break;
    const inside = [line[3]];
    next += 1;
    while (next < lines.length && indentOf(lines[next]) > indent.length) {
      inside.push(lines[next].slice(indent.length + 2));
      next += 1;
    }
    items.push(blocks(inside, depth + 1));
  }
  const start = ordered ? Number.parseInt(mark, 10) : undefined;
  return { node: { kind: 'list', ordered, ...(ordered && { start }), items }, next };
}

const indentOf = (line) => (line.trim() === '' ? -1 : line.length - line.trimStart().length);

/**
 * What may stand inside a line; the first rule that fits where the reader stands is taken.
 * No two branches of a repeated group begin with the same letter: that is what keeps a
 * hostile message from taking exponential time.
 */
const rules = [
  [/^\\([^\w\s])/, ([, character]) => ({ kind: 'text', text: character })],
  [/^(`+)([\s\S]*?[^`])\1(?!`)/, ([, , code]) => ({ kind: 'code', text: code.trim() })],
  [/^<@!?(\d+)>/, ([, id]) => ({ kind: 'mention', of: 'person', id })],
  [/^<@&(\d+)>/, ([, id]) => ({ kind: 'mention', of: 'role', id })],
  [/^<#(\d+)>/, ([, id]) => ({ kind: 'mention', of: 'channel', id })],
  [/^<\/([^:>\n]{1,100}):\d+>/, ([, name]) => ({ kind: 'command', name })],
  [
    /^<t:(-?\d{1,12})(?::([tTdDfFsSR]))?>/,
    ([, at, style = 'f']) => ({ kind: 'time', at: Number(at), style }),
  ],
  [/^<a?:(\w+):\d+>/, ([, name]) => ({ kind: 'text', text: `:${name}:` })],
  [/^<(https?:\/\/[^\s<>]+)>/, ([, href]) => ({ kind: 'link', href, children: [textOf(href)] })],
  [
    /^\[([^[\]\n]+)\]\(<?(https?:\/\/[^\s<>()]+(?:\([^\s<>()]*\)[^\s<>()]*)*)>?\)/,
    ([, label, href]) => ({ kind: 'link', href, children: inline(label, { inLink: true }) }),
  ],
  [
    /^\*\*((?:\\[\s\S]|[^\\])+?)\*\*(?!\*)/,
    ([, inside]) => ({ kind: 'strong', children: inline(inside) }),
  ],
  [
    /^__((?:\\[\s\S]|[^\\])+?)__(?!_)/,
    ([, inside]) => ({ kind: 'underline', children: inline(inside) }),
  ],
  [/^~~([\s\S]+?)~~(?!~)/, ([, inside]) => ({ kind: 'strike', children: inline(inside) })],
  [/^\|\|([\s\S]+?)\|\|/, ([, inside]) => ({ kind: 'spoiler', children: inline(inside) })],
  [
    /^\*(?![\s*])((?:\*\*[^*]+\*\*|\\[\s\S]|[^*\\])*?[^\s*\\])\*(?!\*)/,
    ([, inside]) => ({ kind: 'emphasis', children: inline(inside) }),
  ],
  [/^\n/, () => ({ kind: 'break' })],
];
// These look at the letter before them: snake_case_names and half-addresses stay as they are.
const afterWord = /[\p{L}\p{N}_]$/u;
const atWordStart = [
  [
    /^_(?![\s_])((?:__[^_]+__|\\[\s\S]|[^_\\])*?[^\s_\\])_(?![\p{L}\p{N}_])/u,
    ([, inside]) => ({ kind: 'emphasis', children: inline(inside) }),
  ],
  [
    /^https?:\/\/[^\s<>]*[^\s<>.,:;"'\])!?*_|~]/,
    ([href]) => ({ kind: 'link', href, children: [textOf(href)] }),
  ],
];
// A run of backticks is read whole or not at all: one by one would take the square of its length.
const plain = /^(?:[^\\`<[*_~|\nh]+|`+|[\s\S])/u;

function inline(text, { inLink = false } = {}) {
  const found = [];
  let before = '';
  for (let rest = text; rest !== ''; ) {
    const able = afterWord.test(before) ? rules : [...rules, ...atWordStart];
    const [matched, node] = first(able, rest, inLink) ?? literal(rest);
    const last = found.at(-1);
    if (node.kind === 'text' && last?.kind === 'text') last.text += node.text;
    else found.push(node);
    before = matched;
    rest = rest.slice(matched.length);
  }
  return found;
}

function first(able, rest, inLink) {
  for (const [pattern, make] of able) {
    const match = pattern.exec(rest);
    if (!match) continue;
    const node = make(match);
    if (inLink && node.kind === 'link') continue;
    return [match[0], node];
  }
  return undefined;
}

function literal(rest) {
  const [text] = plain.exec(rest) ?? [rest[0]];
  return [text, textOf(text)];
}

const textOf = (text) => ({ kind: 'text', text });
