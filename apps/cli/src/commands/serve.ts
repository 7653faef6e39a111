import type { Command } from '../command.ts';
import { textOption } from '../command.ts';

export const serve: Command = {
  name: 'serve',
  group: 'machine',
  purpose: { en: 'the API and the dashboard on this machine', zh: '在本机启动 API 与仪表板' },
  answers: {
    en: 'Serves on 127.0.0.1 only. From a clone whose dashboard is built, the dashboard too; otherwise the API: /api/v1, /api/trpc and /api/openapi.json.',
    zh: '仅监听 127.0.0.1。若克隆目录中已构建仪表板则一并提供；否则只提供 API：/api/v1、/api/trpc、/api/openapi.json。',
  },
  options: [
    {
      flags: '--port <number>',
      about: { en: '4177 unless given here or as PORT', zh: '默认 4177，也可用 PORT 指定' },
    },
  ],
  examples: [
    {
      line: 'solvent serve --port 0 & sleep 2; kill $!; wait $!',
      shows: { en: 'on any free port, for two seconds', zh: '任一空闲端口，两秒后停止' },
    },
  ],
  run: async (call) => {
    const { serveLedger } = await import('../serve.ts');
    return serveLedger(call.session, textOption(call, 'port'));
  },
};
