import type { Problem } from './refusal.ts';

/**
 * What Discord's published schema says against a body.
 * The package's own strict mode comes too late to reach schemas that exist once it is imported,
 * so fields that Discord does not know are looked for here.
 */
export function specProblems(schema: SpecSchema, body: unknown): Problem[] {
  const result = schema.safeParse(body);
  if (result.error) return result.error.issues.flatMap((issue) => problemsOf(issue, []));
  return strangers(schema, body, []);
}

/** The little of a zod schema that is used here. */
export interface SpecSchema {
  safeParse(body: unknown): { success: boolean; error?: { issues: readonly Issue[] } };
  readonly _zod: { readonly def: object };
}

interface Issue {
  readonly code: string;
  readonly path: readonly PropertyKey[];
  readonly message: string;
  readonly input?: unknown;
  readonly errors?: readonly (readonly Issue[])[];
  readonly maximum?: number | bigint;
  readonly minimum?: number | bigint;
  readonly values?: readonly unknown[];
  readonly expected?: string;
  readonly origin?: string;
}

interface Def {
  readonly type: string;
  readonly shape?: Readonly<Record<string, SpecSchema>>;
  readonly element?: SpecSchema;
  readonly innerType?: SpecSchema;
  readonly options?: readonly SpecSchema[];
  readonly getter?: () => SpecSchema;
}

function problemsOf(issue: Issue, above: readonly PropertyKey[]): Problem[] {
  const path = [...above, ...issue.path];
  if (issue.code === 'invalid_union' && issue.errors?.length) {
    return closest(issue.errors).flatMap((inner) => problemsOf(inner, path));
  }
  const { code, message } = inDiscordsWords(issue);
  return [{ path, code, message }];
}

/** Of a union's branches the one that was meant: its type fits, and the least is wrong with it. */
function closest(branches: readonly (readonly Issue[])[]): readonly Issue[] {
  const wrongness = (branch: readonly Issue[]) =>
    branch.length + (branch.some(({ path }) => path.length === 1 && path[0] === 'type') ? 100 : 0);
  return [...branches].sort((a, b) => wrongness(a) - wrongness(b))[0] ?? [];
}

function inDiscordsWords({ code, message, ...issue }: Issue): { code: string; message: string } {
  if (code === 'too_big') {
    return {
      code: issue.origin === 'number' ? 'NUMBER_TYPE_MAX' : 'BASE_TYPE_MAX_LENGTH',
      message: `Must be ${issue.maximum} or fewer in length.`,
    };
  }
  if (code === 'too_small') {
    return {
      code: issue.origin === 'number' ? 'NUMBER_TYPE_MIN' : 'BASE_TYPE_MIN_LENGTH',
      message: `Must be ${issue.minimum} or more in length.`,
    };
  }
  if (code === 'invalid_value') {
    const values = issue.values?.join(', ');
    return { code: 'BASE_TYPE_CHOICES', message: `Value must be one of {${values}}.` };
  }
  if (code === 'invalid_type') {
    return { code: 'BASE_TYPE_REQUIRED', message: `This must be a ${issue.expected}.` };
  }
  return { code: 'BASE_TYPE_BAD', message };
}

function strangers(schema: SpecSchema, value: unknown, path: readonly PropertyKey[]): Problem[] {
  const def = schema._zod.def as Def;
  if (value === null || value === undefined) return [];
  if (def.getter) return strangers(def.getter(), value, path);
  if (def.innerType) return strangers(def.innerType, value, path);
  if (def.options) {
    const fitting = def.options.filter((each) => each.safeParse(value).success);
    const found = fitting.map((each) => strangers(each, value, path));
    return found.sort((a, b) => a.length - b.length)[0] ?? [];
  }
  const { element, shape } = def;
  if (element && Array.isArray(value)) {
    return value.flatMap((each, index) => strangers(element, each, [...path, index]));
  }
  if (!shape) return [];
  return Object.entries(value).flatMap(([key, each]) => {
    const known = Object.hasOwn(shape, key) ? shape[key] : undefined;
    if (known) return strangers(known, each, [...path, key]);
    if (documented.includes(`${String(path.at(-1))}.${key}`)) return [];
    const message = 'Discord does not know this field.';
    return [{ path: [...path, key], code: 'UNKNOWN_FIELD', message }];
  });
}

/** What Discord's guide names and its schema leaves out. */
const documented = ['emoji.animated'];
