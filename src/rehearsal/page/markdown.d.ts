export type Inline =
  | { kind: 'text' | 'code'; text: string }
  | { kind: 'break' }
  | {
      kind: 'strong' | 'emphasis' | 'underline' | 'strike' | 'spoiler';
      children: readonly Inline[];
    }
  | { kind: 'link'; href: string; children: readonly Inline[] }
  | { kind: 'mention'; of: 'person' | 'role' | 'channel'; id: string }
  | { kind: 'command'; name: string }
  | { kind: 'time'; at: number; style: string };

export type Block =
  | { kind: 'paragraph' | 'small'; children: readonly Inline[] }
  | { kind: 'heading'; level: number; children: readonly Inline[] }
  | { kind: 'quote'; children: readonly Block[] }
  | { kind: 'list'; ordered: boolean; start?: number; items: readonly (readonly Block[])[] }
  | { kind: 'code-block'; language: string; text: string };

export function markdown(text: string): readonly Block[];
