import type { IncomingMessage } from 'node:http';
import type { NewFile } from './world.ts';

/** A request's body: JSON, or a form of JSON and files as Discord takes them. */
export async function bodyOf(request: IncomingMessage): Promise<RequestBody> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const bytes = Buffer.concat(chunks);
  const type = request.headers['content-type'] ?? '';
  if (bytes.length === 0) return { json: undefined, files: [] };
  if (!type.startsWith('multipart/form-data')) return { json: parsed(bytes.toString()), files: [] };
  const form = await new Response(bytes, { headers: { 'content-type': type } }).formData();
  const parts = [...form.entries()].flatMap(([key, value]) =>
    typeof value === 'string' ? [] : { key, value },
  );
  const files = parts.map(async ({ key, value }) => ({
    key: /^files\[(\d+)\]$/.exec(key)?.[1] ?? key,
    name: value.name,
    type: value.type || 'application/octet-stream',
    bytes: new Uint8Array(await value.arrayBuffer()),
  }));
  const payload = form.get('payload_json');
  const json = typeof payload === 'string' ? parsed(payload) : {};
  return { json, files: await Promise.all(files) };
}

export interface RequestBody {
  readonly json: unknown;
  readonly files: readonly NewFile[];
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
