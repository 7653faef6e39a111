import { ask } from '../answer.ts';
import { company, currency } from '../arguments.ts';
import type { Inputs } from '../client/client.ts';
import { type Command, given, textOption } from '../command.ts';
import { renderBurn } from '../render/burn.ts';

export const burn: Command = {
  name: 'burn',
  group: 'company',
  purpose: { en: 'how fast money is used, on every basis', zh: '花钱速度，按各种口径' },
  answers: {
    en: 'Every burn, cash flow or loss the sources give, a month, with its period and basis; the first (*) is the one a runway uses.',
    zh: '来源披露的每项消耗、现金流或亏损，折合每月，注明期间与口径；带 * 者用于推算可支撑时间。',
  },
  arguments: [company],
  options: [currency],
  examples: [
    { line: 'solvent burn openai', shows: { en: 'every basis', zh: '各种口径' } },
    { line: 'solvent burn sensetime --currency USD', shows: { en: 'in US dollars', zh: '以美元计' } },
  ],
  run: (call) =>
    ask(
      call.session,
      'burn',
      { ...call.session.asked, company: call.args[0]!, ...currencyOf(call) },
      renderBurn,
    ),
};

/** The currency as typed; the API names the ones there are when it knows no such. */
export function currencyOf(call: Parameters<typeof textOption>[0]): {
  readonly currency?: NonNullable<Inputs['burn']['currency']>;
} {
  return given(
    'currency',
    textOption(call, 'currency')?.toUpperCase() as NonNullable<Inputs['burn']['currency']> | undefined,
  );
}
