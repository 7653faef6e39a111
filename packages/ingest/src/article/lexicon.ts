import { foldText, isDigit, isLatin } from './foldCharacters.ts';

/** A cue word found in a text. */
export interface Hit<T> {
  readonly start: number;
  readonly end: number;
  readonly value: T;
}

interface Node<T> {
  next: Map<number, Node<T>> | null;
  value: T | undefined;
}

/**
 * Many words looked for at once: the longest word at each place, in one pass over the text, in time proportional to
 * its length. `年化收入` hides the `收入` inside it. Letters match in either case; a Latin word only as a whole word.
 */
export class Lexicon<T> {
  readonly #root: Node<T> = { next: new Map(), value: undefined };
  /** Whether any word begins with this code unit: almost every place is settled by this one look. */
  readonly #first = new Uint8Array(0x10000);

  constructor(entries: Iterable<readonly [string, T]>) {
    for (const [word, value] of entries) {
      const key = foldText(word).toLowerCase();
      if (key === '') continue;
      let node = this.#root;
      for (let i = 0; i < key.length; i++) {
        const code = key.charCodeAt(i);
        node.next ??= new Map();
        let child = node.next.get(code);
        if (!child) {
          child = { next: null, value: undefined };
          node.next.set(code, child);
        }
        node = child;
      }
      node.value ??= value;
      const first = key.charCodeAt(0);
      this.#first[first] = 1;
      if (first >= 97 && first <= 122) this.#first[first - 32] = 1;
    }
  }

  /** All words in the clean text, left to right, without overlap. */
  scan(text: string): Hit<T>[] {
    const hits: Hit<T>[] = [];
    for (let i = 0; i < text.length; ) {
      const hit = this.#first[text.charCodeAt(i)] ? this.longestAt(text, i) : undefined;
      if (hit) hits.push(hit);
      i = hit ? hit.end : i + 1;
    }
    return hits;
  }

  longestAt(text: string, start: number): Hit<T> | undefined {
    if (isWordCode(text.charCodeAt(start)) && start > 0 && isWordCode(text.charCodeAt(start - 1)))
      return undefined;
    let node = this.#root;
    let found: Hit<T> | undefined;
    for (let i = start; i < text.length; i++) {
      const child = node.next?.get(lowerCode(text.charCodeAt(i)));
      if (!child) break;
      node = child;
      if (node.value === undefined) continue;
      const last = text.charCodeAt(i);
      const after = i + 1 < text.length ? text.charCodeAt(i + 1) : 32;
      if (isWordCode(last) && isWordCode(after)) continue;
      found = { start, end: i + 1, value: node.value };
    }
    return found;
  }
}

function lowerCode(code: number): number {
  if (code >= 65 && code <= 90) return code + 32;
  // A line that was broken in the middle of a word group.
  return code === 10 ? 32 : code;
}
function isWordCode(code: number): boolean {
  return isLatin(code) || isDigit(code);
}
