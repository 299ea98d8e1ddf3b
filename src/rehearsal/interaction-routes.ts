import * as spec from 'discord-api-spec/zod';
import type { CallbackBody } from './interactions.ts';
import { defined } from './message.ts';
import type { Problem } from './refusal.ts';
import { type Call, messageShape, orElse, type Route, route, withoutHabits } from './route.ts';
import { choicesProblems, messageProblems, modalProblems } from './rules.ts';
import { type SpecSchema, specProblems } from './spec.ts';

/** Answers to interactions: https://discord.com/developers/docs/interactions/receiving-and-responding */
export const interactionRoutes: readonly Route[] = [
  route('POST /interactions/:id/:token/callback', interactionCallback, {
    open: true,
    prepare: (json) => {
      const { data, ...rest } = (json ?? {}) as { data?: unknown };
      return { ...rest, ...(data !== undefined && { data: withoutHabits(data) }) };
    },
    check: checkCallback,
  }),
  route(
    'POST /webhooks/:app/:token',
    ({ interactions, param, body, files }) =>
      interactions.followUp(param('token'), { body, files }),
    {
      open: true,
      ...messageShape(spec.IncomingWebhookInteractionRequestSchema),
    },
  ),
  route(
    'GET /webhooks/:app/:token/messages/:message',
    ({ interactions, param }) => interactions.message(param('token'), param('message')).message,
    { open: true },
  ),
  route(
    'PATCH /webhooks/:app/:token/messages/:message',
    ({ interactions, param, body, files }) =>
      interactions.edit(param('token'), param('message'), { body, files }),
    {
      open: true,
      ...messageShape(spec.IncomingWebhookUpdateRequestPartialSchema),
    },
  ),
  route(
    'DELETE /webhooks/:app/:token/messages/:message',
    ({ interactions, param }) => interactions.remove(param('token'), param('message')),
    { open: true },
  ),
];

function checkCallback(json: unknown): Problem[] {
  const { type, data } = json as CallbackBody;
  const inData = (problems: Problem[]) =>
    problems.map((problem) => ({ ...problem, path: ['data', ...problem.path] }));
  const rules: Readonly<Record<number, readonly [SpecSchema, () => Problem[]]>> = {
    4: [
      spec.CreateMessageInteractionCallbackRequestSchema,
      () => inData(messageProblems(data ?? {})),
    ],
    5: [spec.CreateMessageInteractionCallbackRequestSchema, () => []],
    6: [spec.UpdateMessageInteractionCallbackRequestSchema, () => []],
    7: [
      spec.UpdateMessageInteractionCallbackRequestSchema,
      () => inData(messageProblems(data ?? {})),
    ],
    8: [
      spec.ApplicationCommandAutocompleteCallbackRequestSchema,
      () => choicesProblems(data?.choices ?? []),
    ],
    9: [
      spec.ModalInteractionCallbackRequestSchema,
      () => inData(modalProblems(defined({ components: data?.components ?? undefined }))),
    ],
  };
  const rule = rules[type];
  if (!rule) {
    const message = 'Value must be one of {4, 5, 6, 7, 8, 9}.';
    return [{ path: ['type'], code: 'BASE_TYPE_CHOICES', message }];
  }
  const [schema, more] = rule;
  return orElse(specProblems(schema, json), more);
}

function interactionCallback({ interactions, param, json, files, query }: Call) {
  const [id, token] = [param('id'), param('token')];
  const made = interactions.callback({ id, token, body: json as CallbackBody, files });
  return query.get('with_response') === 'true' ? made : undefined;
}
