/** An answer of Discord's that is not the one hoped for: an HTTP status and Discord's own code. */
export class Refusal extends Error {
  readonly status: number;
  readonly code: number;
  readonly problems: readonly Problem[];

  constructor(status: number, code: number, message: string, problems: readonly Problem[] = []) {
    super(message);
    this.status = status;
    this.code = code;
    this.problems = problems;
  }

  toJSON(): object {
    const errors = this.problems.length > 0 ? { errors: nested(this.problems) } : {};
    return { message: this.message, code: this.code, ...errors };
  }
}

/** One thing wrong with a request's body, and where. */
export interface Problem {
  readonly path: readonly PropertyKey[];
  /** Discord's name for it, as 'BASE_TYPE_REQUIRED'. */
  readonly code: string;
  readonly message: string;
}

/** Codes and wording: https://discord.com/developers/docs/topics/opcodes-and-status-codes */
export const refusals = {
  unauthorized: () => new Refusal(401, 0, '401: Unauthorized'),
  noSuchRoute: () => new Refusal(404, 0, '404: Not Found'),
  unknownChannel: () => new Refusal(404, 10003, 'Unknown Channel'),
  unknownGuild: () => new Refusal(404, 10004, 'Unknown Guild'),
  unknownMember: () => new Refusal(404, 10007, 'Unknown Member'),
  unknownMessage: () => new Refusal(404, 10008, 'Unknown Message'),
  unknownUser: () => new Refusal(404, 10013, 'Unknown User'),
  unknownWebhook: () => new Refusal(404, 10015, 'Unknown Webhook'),
  unknownInteraction: () => new Refusal(404, 10062, 'Unknown interaction'),
  unknownCommand: () => new Refusal(404, 10063, 'Unknown application command'),
  unknownCommandPermissions: () =>
    new Refusal(404, 10066, 'Unknown application command permissions'),
  tooLarge: () => new Refusal(413, 40005, 'Request entity too large'),
  alreadyAcknowledged: () => new Refusal(400, 40060, 'Interaction has already been acknowledged.'),
  missingAccess: () => new Refusal(403, 50001, 'Missing Access'),
  notYourMessage: () => new Refusal(403, 50005, 'Cannot edit a message authored by another user'),
  emptyMessage: () => new Refusal(400, 50006, 'Cannot send an empty message'),
  closedToYou: () => new Refusal(403, 50007, 'Cannot send messages to this user'),
  missingPermissions: () => new Refusal(403, 50013, 'Missing Permissions'),
  expiredToken: () => new Refusal(401, 50027, 'Invalid Webhook Token'),
  invalidForm: (problems: readonly Problem[]) =>
    new Refusal(400, 50035, 'Invalid Form Body', problems),
  hasThread: () => new Refusal(400, 160004, 'A thread has already been created for this message'),
};

interface Nest {
  [step: string]: Nest | { code: string; message: string }[];
}

function nested(problems: readonly Problem[]): Nest {
  const root: Nest = {};
  for (const { path, code, message } of problems) {
    let nest = root;
    for (const step of path.map(String)) {
      const known = nest[step];
      const next = !known || Array.isArray(known) ? {} : known;
      nest[step] = next;
      nest = next;
    }
    const others = Array.isArray(nest._errors) ? nest._errors : [];
    nest._errors = [...others, { code, message }];
  }
  return root;
}
