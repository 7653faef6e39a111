import { expectTypeOf, test } from 'vitest';
import type { BalanceMetricId, FlowMetricId } from './index.ts';

test('a balance is no flow', () => {
  expectTypeOf<'cash'>().toExtend<BalanceMetricId>();
  expectTypeOf<'revenue'>().toExtend<FlowMetricId>();
  // @ts-expect-error cash is a balance on a day, not a flow over a span
  const flow: FlowMetricId = 'cash';
  void flow;
});
