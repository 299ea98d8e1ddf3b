import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Block, type Inline, markdown } from '../../src/rehearsal/page/markdown.js';

const text = (words: string) => ({ kind: 'text', text: words });
const paragraph = (...children: unknown[]) => [{ kind: 'paragraph', children }];

describe('words in a line', () => {
  it.each([
    ['**rest** day', [{ kind: 'strong', children: [text('rest')] }, text(' day')]],
    ['*rest* day', [{ kind: 'emphasis', children: [text('rest')] }, text(' day')]],
    ['_rest_ day', [{ kind: 'emphasis', children: [text('rest')] }, text(' day')]],
    ['__rest__ day', [{ kind: 'underline', children: [text('rest')] }, text(' day')]],
    ['~~hard~~ easy', [{ kind: 'strike', children: [text('hard')] }, text(' easy')]],
    ['||secret||', [{ kind: 'spoiler', children: [text('secret')] }]],
    ['`/log` it', [{ kind: 'code', text: '/log' }, text(' it')]],
    ['``a ` b``', [{ kind: 'code', text: 'a ` b' }]],
    [
      '**easy *and* short**',
      [
        {
          kind: 'strong',
          children: [text('easy '), { kind: 'emphasis', children: [text('and')] }, text(' short')],
        },
      ],
    ],
    [
      '***both***',
      [{ kind: 'strong', children: [{ kind: 'emphasis', children: [text('both')] }] }],
    ],
    ['one\ntwo', [text('one'), { kind: 'break' }, text('two')]],
  ])('reads %j as the chat shows it', (written, children) => {
    expect(markdown(written)).toEqual(paragraph(...children));
  });

  it.each([
    ['6 * 800 and 5 * 1000', 'a product is not emphasis'],
    ['heart_rate_zone stays', 'a name with underscores is one word'],
    ['2 < 3 and <b>bold</b>', 'markup is only words'],
    ['**not closed', 'a star without its partner is a star'],
    ['[look](javascript:alert(1))', 'only web addresses are links'],
    ['# ', 'a heading needs words'],
  ])('leaves %j alone: %s', (written) => {
    expect(markdown(written)).toEqual(paragraph(text(written)));
  });

  it('takes a backslash as "not a sign"', () => {
    expect(markdown('5\\*800 \\*easy\\*')).toEqual(paragraph(text('5*800 *easy*')));
  });

  it('marks nothing inside code', () => {
    expect(markdown('`**<@1>**`')).toEqual(paragraph({ kind: 'code', text: '**<@1>**' }));
  });
});

describe('what Discord writes in angle brackets', () => {
  it.each([
    ['<@42>', { kind: 'mention', of: 'person', id: '42' }],
    ['<@!42>', { kind: 'mention', of: 'person', id: '42' }],
    ['<#7>', { kind: 'mention', of: 'channel', id: '7' }],
    ['<@&9>', { kind: 'mention', of: 'role', id: '9' }],
    ['</me settings:55>', { kind: 'command', name: 'me settings' }],
    ['<t:1764138600>', { kind: 'time', at: 1764138600, style: 'f' }],
    ['<t:1764138600:R>', { kind: 'time', at: 1764138600, style: 'R' }],
    ['<:shoe:123>', text(':shoe:')],
  ])('reads %s', (written, node) => {
    expect(markdown(written)).toEqual(paragraph(node));
  });
});

describe('links', () => {
  const link = (href: string, label = href) => ({ kind: 'link', href, children: [text(label)] });

  it('leaves the full stop after an address to the sentence', () => {
    expect(markdown('See https://example.org/a_b.')).toEqual(
      paragraph(text('See '), link('https://example.org/a_b'), text('.')),
    );
  });

  it('hides an address behind its words', () => {
    expect(markdown('[the plan](https://example.org/plan_(2))')).toEqual(
      paragraph(link('https://example.org/plan_(2)', 'the plan')),
    );
  });

  it('never puts a link into a link', () => {
    expect(markdown('[https://evil.example](https://example.org)')).toEqual(
      paragraph(link('https://example.org', 'https://evil.example')),
    );
  });
});

describe('blocks', () => {
  it('knows three sizes of heading, and small print', () => {
    expect(markdown('# One\n### Three\n#### Four\n-# small').map(({ kind }) => kind)).toEqual([
      'heading',
      'heading',
      'paragraph',
      'small',
    ]);
  });

  it('parts paragraphs at an empty line', () => {
    expect(markdown('one\n\ntwo')).toEqual([...paragraph(text('one')), ...paragraph(text('two'))]);
  });

  it('nests a list by its indent', () => {
    expect(markdown('- easy\n  - 45 min\n- rest')).toEqual([
      {
        kind: 'list',
        ordered: false,
        items: [
          [
            ...paragraph(text('easy')),
            { kind: 'list', ordered: false, items: [paragraph(text('45 min'))] },
          ],
          paragraph(text('rest')),
        ],
      },
    ]);
  });

  it('counts an ordered list from its first number', () => {
    expect(markdown('3. three\n4. four')).toMatchObject([{ ordered: true, start: 3 }]);
  });

  it('joins the lines of a quote, and stops where the quote stops', () => {
    expect(markdown('> one\n> two\nthree')).toEqual([
      { kind: 'quote', children: paragraph(text('one'), { kind: 'break' }, text('two')) },
      ...paragraph(text('three')),
    ]);
  });

  it('quotes everything that is left after >>>', () => {
    expect(markdown('>>> one\n\ntwo')).toEqual([
      { kind: 'quote', children: [...paragraph(text('one')), ...paragraph(text('two'))] },
    ]);
  });

  it('keeps a code block letter for letter', () => {
    expect(markdown('```js\nconst a = "**";\n```')).toEqual([
      { kind: 'code-block', language: 'js', text: 'const a = "**";' },
    ]);
  });
});

describe('any message', () => {
  const signs = fc.constantFrom(
    ...['*', '**', '_', '__', '~~', '||', '`', '```', '>', '>>> ', '- ', '1. ', '# ', '-# '],
    ...[
      '\n',
      '  ',
      '\\',
      '<@1>',
      '<t:1:R>',
      '[a](https://b.c)',
      'https://d.e',
      'run',
      'é',
      '🏃',
      ' ',
    ],
  );
  const messages = fc.array(signs, { maxLength: 60 }).map((parts) => parts.join(''));

  it('loses no word that was written', () => {
    const counted = (words: string) => words.split('run').length;
    fc.assert(
      fc.property(messages, (written) => {
        expect(counted(words(markdown(written)))).toBe(counted(written));
      }),
    );
  });

  // Each of these took longer than anybody waits while two branches of one rule could match the same.
  it.each([
    ['backticks', '`'.repeat(4_000), '`', 4_000],
    ['escapes that never close', `*${'\\a'.repeat(1_500)}`, 'a', 1_500],
    ['stars that never close', `*${'**a'.repeat(1_300)}`, 'a', 1_300],
    ['underscores that never close', `_${'__a'.repeat(1_300)}`, 'a', 1_300],
  ])('comes back from %s with every letter', (_, written, letter, times) => {
    expect(words(markdown(written)).split(letter)).toHaveLength(times + 1);
  });

  it('may nest as deep as it likes', () => {
    expect(words(markdown(`${'> '.repeat(2_000)}run`))).toContain('run');
    expect(words(markdown(`${'*_'.repeat(900)}run${'_*'.repeat(900)}`))).toContain('run');
  });
});

function words(blocks: readonly (Block | Inline)[]): string {
  return blocks
    .map((node) => {
      if (node.kind === 'code-block') return node.language + node.text;
      if ('text' in node) return node.text;
      if ('children' in node) return words(node.children);
      return 'items' in node ? node.items.map(words).join(' ') : '';
    })
    .join('');
}
