import type { Attachment, Component, Embed, MessageBody, User } from './wire.ts';

/** A message on the board, with what Discord knows of it but does not show in it. */
export interface Parts {
  readonly content: string;
  readonly embeds: readonly Embed[];
  readonly components: readonly Component[];
  /** All its files, those that only an embed shows among them. */
  readonly files: readonly Attachment[];
}

/** What a body makes of a message; what the body does not mention stays as it was. */
export function written(body: MessageBody, files: readonly Attachment[], before?: Parts): Parts {
  const kept = before?.files.filter(
    ({ id }) => !body.attachments || body.attachments.some((each) => each.id === id),
  );
  const all = [...(kept ?? []), ...files];
  return {
    content: body.content === undefined ? (before?.content ?? '') : (body.content ?? ''),
    embeds:
      body.embeds === undefined
        ? (before?.embeds ?? [])
        : (body.embeds ?? []).map((embed) => shown(embed, all)),
    components:
      body.components === undefined
        ? (before?.components ?? [])
        : numbered(body.components ?? [], { last: 0 }),
    files: all,
  };
}

/** Discord lists only the files that no embed shows. */
export function listedFiles({ files, embeds }: Parts): readonly Attachment[] {
  const pictures = embeds.flatMap(({ image, thumbnail }) => [image?.url, thumbnail?.url]);
  return files.filter(({ url }) => !pictures.includes(url));
}

export const isEmpty = ({ content, embeds, components, files }: Parts): boolean =>
  !content.trim() && !embeds.length && !components.length && !files.length;

/** The people a text mentions, as far as allowed_mentions lets them be pinged. */
export function pinged(
  content: string,
  allowed: MessageBody['allowed_mentions'],
  known: (id: string) => User | undefined,
): User[] {
  const ids = new Set([...content.matchAll(/<@!?(\d+)>/g)].map(([, id = '']) => id));
  const may = (id: string) =>
    !allowed || allowed.parse?.includes('users') || allowed.users?.includes(id);
  return [...ids].filter(may).flatMap((id) => known(id) ?? []);
}

/** Width and height, when the bytes are a PNG: https://www.w3.org/TR/png-3/#11IHDR */
export function pngSize(bytes: Uint8Array): { width: number; height: number } | undefined {
  const header = Buffer.from(bytes.subarray(0, 24));
  if (header.length < 24 || header.toString('latin1', 1, 4) !== 'PNG') return undefined;
  return { width: header.readUInt32BE(16), height: header.readUInt32BE(20) };
}

function shown(embed: Embed, files: readonly Attachment[]): Embed {
  const picture = <P extends { url: string }>(given: P) => {
    const file = files.find(({ filename }) => given.url === `attachment://${filename}`);
    if (!file) return given;
    const { url, proxy_url, width, height, description } = file;
    return { ...given, url, proxy_url, ...defined({ width, height, description }) };
  };
  return {
    type: 'rich',
    ...embed,
    ...(embed.image && { image: picture(embed.image) }),
    ...(embed.thumbnail && { thumbnail: picture(embed.thumbnail) }),
  };
}

/** Every component gets a number within its message, as Discord gives them. */
export function numbered(components: readonly Component[], count: { last: number }): Component[] {
  return components.map((each) => {
    count.last += 1;
    const id = each.id ?? count.last;
    return {
      ...each,
      id,
      ...(each.components && { components: numbered(each.components, count) }),
      ...(each.component && { component: numbered([each.component], count)[0] as Component }),
    };
  });
}

/** Leaves out what is undefined, for exactOptionalPropertyTypes. */
export function defined<T extends object>(given: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>;
  };
}
