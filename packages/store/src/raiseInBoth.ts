import { type Issue, type IssueKind, type Place, raise } from '@solvent/core/issue';

/** A few words of a message in both languages. */
export interface Words {
  readonly en: string;
  readonly zh: string;
}

type Slots = Readonly<Record<string, string | number | Words>>;

/** As `raise`, for slots that are words and not names: each language gets its own. */
export function raiseInBoth(kind: IssueKind, slots: Slots, where: Place = {}): Issue {
  const zh = raise(kind, inOne(slots, 'zh'), where).zh;
  return { ...raise(kind, inOne(slots, 'en'), where), ...(zh ? { zh } : {}) };
}

/** What an issue says, to be quoted inside another: without its full stop. */
export function wordsOf(issue: Issue): Words {
  const bare = (text: string) => text.replace(/[.。]$/, '');
  return { en: bare(issue.message), zh: bare((issue.zh ?? issue).message) };
}

function inOne(slots: Slots, lang: 'en' | 'zh'): Record<string, string | number> {
  return Object.fromEntries(
    Object.entries(slots).map(([name, value]) => [name, typeof value === 'object' ? value[lang] : value]),
  );
}
