import { describe, expect, it } from 'vitest';
import { Bug } from '../issue/index.ts';
import { bounded, boundedRecord } from './bounded.ts';

describe('a figure with bounds', () => {
  it('keeps what its source left open', () => {
    expect(boundedRecord(bounded('5', '4.95', '5.05'))).toEqual({ value: '5', low: '4.95', high: '5.05' });
    expect(boundedRecord(bounded('3', '3', null))).toEqual({ value: '3', low: '3', high: null });
    expect(boundedRecord(bounded('7'))).toEqual({ value: '7', low: '7', high: '7' });
  });

  it('never lies outside its own bounds', () => {
    expect(() => bounded('5', '5.1', '6')).toThrow(Bug);
    expect(() => bounded('5', '4', '4.9')).toThrow(Bug);
  });
});
