/** A file somebody sent to look at: kept in memory until it is read into the ledger, dropped, or pushed out by others. */
export interface Upload {
  /** The beginning of the hash of its bytes: the same file again is the same upload. */
  readonly id: string;
  readonly name: string;
  readonly bytes: Uint8Array;
}

export interface Uploads {
  keep(name: string, bytes: Uint8Array): Upload;
  find(id: string): Upload | undefined;
  drop(id: string): void;
}

const most = { files: 16, bytes: 250_000_000 };

/** Nothing of an upload touches the disk; the longest unused goes first when there are too many. */
export function openUploads(): Uploads {
  const kept = new Map<string, Upload>();
  const size = () => [...kept.values()].reduce((sum, { bytes }) => sum + bytes.length, 0);
  return {
    keep: (name, bytes) => {
      // Loaded by the first file, not by every question.
      const { createHash } = process.getBuiltinModule('node:crypto');
      const id = createHash('sha256').update(bytes).digest('hex').slice(0, 24);
      const upload = { id, name: name.split(/[/\\]/).at(-1)!.slice(0, 200) || 'file', bytes };
      kept.delete(id);
      kept.set(id, upload);
      while (kept.size > 1 && (kept.size > most.files || size() > most.bytes))
        kept.delete(kept.keys().next().value!);
      return upload;
    },
    find: (id) => {
      const upload = kept.get(id);
      if (upload) {
        kept.delete(id);
        kept.set(id, upload);
      }
      return upload;
    },
    drop: (id) => void kept.delete(id),
  };
}
