import { refuse, show } from '../answer.ts';
import type { Command } from '../command.ts';
import { exit } from '../exit.ts';
import { doctorData, renderDoctor } from '../render/doctor.ts';

export const doctor: Command = {
  name: 'doctor',
  group: 'machine',
  purpose: { en: 'what is in force, and whether the ledger is sound', zh: '当前设置与账本是否完好' },
  answers: {
    en: "Every setting with where it comes from; the ledger's engine, place, size and last verified backup; and its history walked from the first entry to the last.",
    zh: '每项设置及其来源；账本的引擎、位置、大小与最近一次已核对的备份；并从头到尾核对其历史。',
  },
  examples: [
    { line: 'solvent doctor', shows: { en: 'this installation', zh: '本机安装' } },
    { line: 'solvent doctor --json', shows: { en: 'for a program', zh: '供程序使用' } },
  ],
  run: async ({ session }) => {
    const client = await session.client();
    const store = await client.read('doctor', {});
    if (!store.ok) return refuse(session, store.issues);
    const verified = client.keep && store.value ? await client.keep.verify() : null;
    if (verified && !verified.ok) return refuse(session, verified.issues);
    const data = doctorData(session.settings, store.value, verified?.value?.entries ?? null);
    const shown = show(session, { schema: 'solvent.doctor/1', data, issues: store.value?.issues ?? [] }, () =>
      renderDoctor(data, session.paper),
    );
    return shown === exit.ok && store.value?.issues.some((i) => i.severity === 'error')
      ? exit.findings
      : shown;
  },
};
