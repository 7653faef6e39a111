import { defineIssue } from '@solvent/core/issue';

export const noPage = defineIssue({
  code: 'web/unknown-page',
  severity: 'error',
  en: {
    message: 'There is no page at {path}.',
    remedy: 'It may have been renamed. Search with Ctrl K, or start from the overview.',
  },
  zh: { message: '没有 {path} 这个页面。', remedy: '名称可能已更改。可按 Ctrl K 搜索，或从总览开始。' },
  example: '/company/openai, for /companies/openai',
});
