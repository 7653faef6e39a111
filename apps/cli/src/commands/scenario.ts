import { ok, type Result } from '@solvent/core/issue';
import { encodeScenario, parseScenario } from '@solvent/core/scenario';
import { ask, misuse, refuse } from '../answer.ts';
import { askAndDraw, outOption } from '../askAndDraw.ts';
import { type Call, type Command, given, textOption, wholeOption } from '../command.ts';
import { type ExitCode, exit } from '../exit.ts';
import { renderScenario, renderScenarioDiff, renderScenarios } from '../render/scenario.ts';
import { horizonOption, readWhatIf } from '../whatIf.ts';

export const scenario: Command = {
  name: 'scenario',
  group: 'company',
  purpose: { en: 'what if: a named change and what it does', zh: '如果……：一项设定及其后果' },
  answers: {
    en: '`run SCENARIO COMPANY` lays a preset or a file of your own over a company and shows the months with and without it; `list [COMPANY]` names the presets with what they assume; `diff A B COMPANY` sets two beside each other.',
    zh: '`run SCENARIO COMPANY` 把预设或您的情景文件套用到公司，列出有无该设定的各月；`list [COMPANY]` 列出预设及其假设；`diff A B COMPANY` 对照两种情景。',
  },
  arguments: [
    { name: 'ACTION', about: { en: 'run, list or diff', zh: 'run、list 或 diff' } },
    {
      name: 'WHAT',
      optional: true,
      many: true,
      about: {
        en: 'scenarios (a preset, several joined by +, or a JSON file) and a company',
        zh: '情景（预设、以 + 连接的多个，或 JSON 文件）与公司',
      },
    },
  ],
  options: [horizonOption, outOption],
  examples: [
    { line: 'solvent scenario list', shows: { en: 'the presets', zh: '全部预设' } },
    {
      line: 'solvent scenario run price-war openai',
      shows: { en: 'a price war, month by month', zh: '价格战，逐月' },
    },
    {
      line: 'solvent scenario run plan-scenario.json openai --json',
      shows: { en: 'one of your own, for a program', zh: '您自己的情景，供程序使用' },
    },
    {
      line: 'solvent scenario diff price-war price-war+no-new-money openai',
      shows: { en: 'two beside each other', zh: '两种情景对照' },
    },
  ],
  run: async (call) => {
    const [action = '', ...words] = call.args;
    if (action !== 'run' && textOption(call, 'out') !== undefined)
      return misuse(call.session, 'scenario', {
        en: '--out draws one scenario: run SCENARIO COMPANY.',
        zh: '--out 只画单个情景：run SCENARIO COMPANY。',
      });
    if (action === 'list' && words.length <= 1)
      return ask(
        call.session,
        'scenarios',
        { ...call.session.asked, ...given('company', words[0]) },
        renderScenarios,
      );
    if (action === 'run' && words.length === 2) return runOne(call, words[0]!, words[1]!);
    if (action === 'diff' && words.length === 3) return runDiff(call, words[0]!, words[1]!, words[2]!);
    return misuse(call.session, 'scenario', {
      en: 'Write run SCENARIO COMPANY, list [COMPANY] or diff A B COMPANY.',
      zh: '请写 run SCENARIO COMPANY、list [COMPANY] 或 diff A B COMPANY。',
    });
  },
};

async function runOne(call: Call, what: string, company: string): Promise<ExitCode> {
  const { session } = call;
  const asked = await readWhatIf(what, session.world);
  if (!asked.ok) return refuse(session, asked.issues);
  const horizon = given('horizon', wholeOption(call, 'horizon'));
  const input = { ...session.asked, company, ...asked.value, ...horizon };
  return askAndDraw(call, 'scenario', 'scenario', input, renderScenario);
}

async function runDiff(call: Call, a: string, b: string, company: string): Promise<ExitCode> {
  const { session } = call;
  const [first, second] = [await asText(call, a), await asText(call, b)];
  if (!first.ok) return refuse(session, first.issues, exit.failed);
  if (!second.ok) return refuse(session, second.issues, exit.failed);
  return ask(
    session,
    'scenarioDiff',
    {
      ...session.asked,
      company,
      a: first.value,
      b: second.value,
      ...given('horizon', wholeOption(call, 'horizon')),
    },
    renderScenarioDiff,
  );
}

/** A file as the text of an address, which is what the comparison takes. */
async function asText({ session }: Call, what: string): Promise<Result<string>> {
  const asked = await readWhatIf(what, session.world);
  if (!asked.ok) return asked;
  if (asked.value.record === undefined) return ok(asked.value.scenario ?? '');
  const parsed = parseScenario(asked.value.record);
  return parsed.ok ? encodeScenario(parsed.value) : parsed;
}
