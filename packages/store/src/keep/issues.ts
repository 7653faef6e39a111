import { defineIssue } from '@solvent/core/issue';

export const badBackup = defineIssue({
  code: 'store/bad-backup',
  severity: 'error',
  en: {
    message: '{file} is not a backup that can be trusted: {why}. Nothing was changed.',
    remedy: 'Choose another backup.',
  },
  zh: { message: '{file} 不是可信的备份：{why}。没有任何改动。', remedy: '请选择另一个备份。' },
  example: 'A backup file that was cut off while copying.',
});

export const fileExists = defineIssue({
  code: 'store/file-exists',
  severity: 'error',
  en: { message: '{file} is already there; a backup never overwrites.', remedy: 'Choose another name.' },
  zh: { message: '{file} 已存在；备份不会覆盖已有文件。', remedy: '请换一个名称。' },
  example: '`solvent backup ledger.bak` twice.',
});

export const openPermissions = defineIssue({
  code: 'store/open-permissions',
  severity: 'warning',
  en: { message: 'Other users of this machine can read {place}.', remedy: 'Run `chmod 600 {place}`.' },
  zh: { message: '本机的其他用户可以读取 {place}。', remedy: '请运行 `chmod 600 {place}`。' },
  example: 'A ledger file copied with mode 0644.',
});

export const networkFileSystem = defineIssue({
  code: 'store/network-file-system',
  severity: 'warning',
  en: {
    message:
      '{place} is on a network or layered file system ({type}), where locks and power cuts are not safe.',
    remedy: 'Keep the ledger on a local disk, or use PostgreSQL.',
  },
  zh: {
    message: '{place} 位于网络或叠加文件系统（{type}）上，锁与断电保护并不可靠。',
    remedy: '请把账本放在本地磁盘，或使用 PostgreSQL。',
  },
  example: 'A ledger on an NFS share.',
});

export const noBackup = defineIssue({
  code: 'store/no-backup',
  severity: 'warning',
  en: {
    message: 'No verified backup of this ledger was made in the last two days.',
    remedy: 'Run `solvent backup FILE`.',
  },
  zh: { message: '最近两天没有为此账本做过经验证的备份。', remedy: '请运行 `solvent backup 文件`。' },
  example: 'A ledger with entries that was never backed up.',
});
