import { defineIssue } from '@solvent/core/issue';

const restoreRemedy = {
  en: 'Restore the last verified backup with `solvent restore FILE`; what is there now is kept aside.',
  zh: '用 `solvent restore 文件` 恢复最近一次经验证的备份；现有内容会另行保留。',
};

export const engineTooOld = defineIssue({
  code: 'store/engine-too-old',
  severity: 'error',
  en: {
    message:
      'This Node brings SQLite {version}; a ledger needs {floor} or later, because earlier ones can damage a file that two programs write.',
    remedy: 'Use Node 24 (the launcher `npm start` brings it).',
  },
  zh: {
    message:
      '当前 Node 自带 SQLite {version}；账本需要 {floor} 或更高版本，因为更早的版本在两个程序同时写入时可能损坏文件。',
    remedy: '请使用 Node 24（`npm start` 会自动准备）。',
  },
  example: 'Running the CLI with Node 22.12.',
});

export const unsafeSetting = defineIssue({
  code: 'store/unsafe-setting',
  severity: 'error',
  en: {
    message: 'The database runs with {setting} = {value}: a power cut could lose or damage the ledger.',
    remedy: 'Set {setting} = {wanted} on the server and start again.',
  },
  zh: {
    message: '数据库的设置为 {setting} = {value}：断电可能导致账本丢失或损坏。',
    remedy: '请在服务器上设置 {setting} = {wanted} 后重新启动。',
  },
  example: 'A PostgreSQL server started with fsync = off.',
});

export const notALedger = defineIssue({
  code: 'store/not-a-ledger',
  severity: 'error',
  en: {
    message: '{place} is not a Solvent ledger.',
    remedy: 'Give the path of a ledger or of a new file with --ledger or SOLVENT_LEDGER.',
  },
  zh: {
    message: '{place} 不是 Solvent 账本。',
    remedy: '请用 --ledger 或 SOLVENT_LEDGER 指定一个账本或新文件的路径。',
  },
  example: '`solvent claims --ledger photo.jpg`.',
});

export const cannotOpen = defineIssue({
  code: 'store/cannot-open',
  severity: 'error',
  en: {
    message: 'The ledger at {place} cannot be opened: {why}.',
    remedy: 'Check that the place exists, is reachable and may be written by you.',
  },
  zh: {
    message: '无法打开位于 {place} 的账本：{why}。',
    remedy: '请检查该位置是否存在、可访问，并且您有写入权限。',
  },
  example: 'A postgres:// URL of a server that is not running.',
});

export const laterVersion = defineIssue({
  code: 'store/later-version',
  severity: 'error',
  en: {
    message:
      'The ledger has form {found}; this program knows forms up to {known}. Going back could lose records.',
    remedy: 'Use the newer program, or restore a backup made before the upgrade: `solvent restore {backup}`.',
  },
  zh: {
    message: '账本的格式版本为 {found}；本程序最高支持 {known}。降级可能丢失记录。',
    remedy: '请使用新版程序，或恢复升级前的备份：`solvent restore {backup}`。',
  },
  example: 'Opening a ledger with an older version of Solvent than the one that wrote it last.',
});

export const migrationFailed = defineIssue({
  code: 'store/migration-failed',
  severity: 'error',
  en: {
    message: 'Step {step} of the upgrade failed: {why}. Nothing was changed.',
    remedy: 'The verified backup is {backup}. Please report this; the former version still opens the ledger.',
  },
  zh: {
    message: '升级步骤 {step} 失败：{why}。没有任何改动。',
    remedy: '经验证的备份在 {backup}。请报告此问题；旧版本仍可打开账本。',
  },
  example: 'An upgrade that would drop a claim.',
});

export const damaged = defineIssue({
  code: 'store/damaged',
  severity: 'error',
  en: { message: 'The ledger is damaged: {why}.', remedy: restoreRemedy.en },
  zh: { message: '账本已损坏：{why}。', remedy: restoreRemedy.zh },
  example: 'A disk error changed bytes of the file.',
});

export const chainBroken = defineIssue({
  code: 'store/chain-broken',
  severity: 'error',
  en: { message: 'Entry {seq} of the history is not what was written: {why}.', remedy: restoreRemedy.en },
  zh: { message: '历史记录第 {seq} 条与当初写入的不符：{why}。', remedy: restoreRemedy.zh },
  example: 'Someone changed an amount in the database with another program.',
});

export const idTaken = defineIssue({
  code: 'store/id-taken',
  severity: 'error',
  en: {
    message: 'The {kind} "{id}" is already in the ledger with other content.',
    remedy:
      'What is written stays, so that the answer of a past day stays what it was. A claim is changed by a correction; for another company, source, tranche or rate give the new record an id of its own.',
  },
  zh: {
    message: '账本中已有{kind}“{id}”，且内容不同。',
    remedy:
      '写入的内容保持不变，这样过去某日的回答也不会改变。说法可用更正来修改；公司、来源、款项或汇率请用新的 id 另建记录。',
  },
  example: 'Importing a pack in which claim oai-2024-revenue has another value than before.',
});

export const unknownReference = defineIssue({
  code: 'store/unknown-reference',
  severity: 'error',
  en: {
    message: 'The {kind} "{id}" names the {target} "{name}", which is not in the ledger.',
    remedy: 'Add the {target} in the same write, or correct the name.',
  },
  zh: {
    message: '{kind}“{id}”引用的{target}“{name}”不在账本中。',
    remedy: '请在同一次写入中添加该{target}，或改正名称。',
  },
  example: 'A claim that cites a source nobody added.',
});

export const badRecord = defineIssue({
  code: 'store/bad-record',
  severity: 'error',
  en: { message: 'The {kind} "{id}" cannot be stored: {why}.', remedy: 'Correct the record and try again.' },
  zh: { message: '{kind}“{id}”无法存储：{why}。', remedy: '请改正该记录后重试。' },
  example: 'A quote that contains the character U+0000.',
});

export const keyReused = defineIssue({
  code: 'store/key-reused',
  severity: 'error',
  en: {
    message: 'The idempotency key "{key}" was used before for another write.',
    remedy: 'Use a new key for a new write.',
  },
  zh: { message: '幂等键“{key}”已用于另一次写入。', remedy: '新的写入请使用新的键。' },
  example: 'Two different imports sent with one key.',
});

export const badKey = defineIssue({
  code: 'store/bad-key',
  severity: 'error',
  en: {
    message: 'An idempotency key has 1 to 255 printable characters.',
    remedy: 'Send a UUID, for example.',
  },
  zh: { message: '幂等键应为 1 到 255 个可打印字符。', remedy: '例如可使用 UUID。' },
  example: 'A write with an empty idempotency key.',
});

export const noCandidate = defineIssue({
  code: 'store/no-candidate',
  severity: 'error',
  en: {
    message: 'There is no candidate "{id}" in the review queue.',
    remedy: 'See the queue with `solvent inbox`.',
  },
  zh: { message: '待审队列中没有候选“{id}”。', remedy: '用 `solvent inbox` 查看队列。' },
  example: '`solvent accept c-404`.',
});

export const alreadyDecided = defineIssue({
  code: 'store/already-decided',
  severity: 'error',
  en: { message: 'Candidate "{id}" was decided before: {verdict}.', remedy: 'Undo that decision first.' },
  zh: { message: '候选“{id}”此前已有决定：{verdict}。', remedy: '请先撤销该决定。' },
  example: 'Accepting a candidate twice.',
});

export const nothingToUndo = defineIssue({
  code: 'store/nothing-to-undo',
  severity: 'error',
  en: {
    message: 'There is no decision to undo.',
    remedy: 'Only decisions on candidates can be undone; a claim is taken back with a correction.',
  },
  zh: { message: '没有可撤销的决定。', remedy: '只能撤销对候选的决定；已入账的说法请用更正撤回。' },
  example: 'Undo in a new ledger.',
});

export const unfinished = defineIssue({
  code: 'store/unfinished',
  severity: 'error',
  en: {
    message: 'Candidate "{id}" cannot be accepted as it is: its {what} is missing.',
    remedy: 'Say it when accepting: `solvent accept {id} --company NAME --period PERIOD`.',
  },
  zh: {
    message: '候选“{id}”尚不能直接接受：缺少{what}。',
    remedy: '请在接受时补上：`solvent accept {id} --company 公司 --period 期间`。',
  },
  example: 'Accepting “burned $85 million”, of which nobody knows whose money it was.',
});

export const snapshotMissing = defineIssue({
  code: 'store/snapshot-missing',
  severity: 'error',
  en: { message: 'The words of the document "{id}" are gone from the ledger.', remedy: restoreRemedy.en },
  zh: { message: '账本中文件“{id}”的文本已缺失。', remedy: restoreRemedy.zh },
  example: 'Someone deleted a row of snapshot_texts with another program.',
});

export const snapshotChanged = defineIssue({
  code: 'store/snapshot-changed',
  severity: 'error',
  en: {
    message: 'The words of the document "{id}" are not those that were read: their hash differs.',
    remedy: restoreRemedy.en,
  },
  zh: { message: '文件“{id}”的文本与当初读取的不同：哈希不符。', remedy: restoreRemedy.zh },
  example: 'Someone changed a figure in a stored article with another program.',
});

export const busy = defineIssue({
  code: 'store/busy',
  severity: 'error',
  en: {
    message: 'Another program kept the ledger locked for more than ten seconds. Nothing was written.',
    remedy: 'Try again with the same idempotency key; if it stays so, see what is writing.',
  },
  zh: {
    message: '另一个程序锁定账本超过十秒。没有写入任何内容。',
    remedy: '请用同一幂等键重试；若持续如此，请检查是什么程序在写入。',
  },
  example: 'A very large import by another process.',
});

export const noSpace = defineIssue({
  code: 'store/no-space',
  severity: 'error',
  en: {
    message: 'The disk is full. Nothing was written.',
    remedy: 'Free some space and try again with the same idempotency key.',
  },
  zh: { message: '磁盘已满。没有写入任何内容。', remedy: '请释放空间后用同一幂等键重试。' },
  example: 'Importing filings onto a full disk.',
});

export const readOnly = defineIssue({
  code: 'store/read-only',
  severity: 'error',
  en: {
    message: 'The ledger cannot be written: {why}.',
    remedy: 'Check the permissions of the file and its folder, or of the database role.',
  },
  zh: { message: '账本不可写入：{why}。', remedy: '请检查文件及其目录的权限，或数据库角色的权限。' },
  example: 'A ledger on a read-only disk.',
});

export const outcomeUnknown = defineIssue({
  code: 'store/outcome-unknown',
  severity: 'error',
  en: {
    message: 'The database failed while it was completing the write ({why}); it may or may not be there.',
    remedy:
      'Open the ledger again and repeat the write with the same idempotency key: it then has one effect.',
  },
  zh: {
    message: '数据库在完成写入时出错（{why}）；写入可能成功，也可能没有。',
    remedy: '请重新打开账本，并用同一幂等键重试：结果只会生效一次。',
  },
  example: 'The connection to PostgreSQL broke during a commit.',
});
