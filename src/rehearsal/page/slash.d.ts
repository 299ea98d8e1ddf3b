export interface Registered {
  name: string;
  type?: number;
  description?: string;
  options?: readonly unknown[];
  default_member_permissions?: string | null;
  contexts?: readonly number[] | null;
  dm_permission?: boolean;
}

export interface Usable {
  name: string;
  description: string;
  options: readonly unknown[];
}

export interface Place {
  inDirectMessage: boolean;
  managesClub: boolean;
}

export class Wrong {
  readonly why: string;
}

export function commandsFor(registered: readonly Registered[], place: Place): Usable[];
export function mayUse(command: Registered, place: Place): boolean;
export function matching<T extends { name: string }>(list: readonly T[], typed: string): T[];
export function commandIn<T extends { name: string }>(
  text: string,
  commands: readonly T[],
): { command: T; rest: string } | undefined;
export function optionValue(option: object, text: string): string | number | boolean | Wrong;
