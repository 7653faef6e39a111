/** The rows of `PATH`, in order: what a pair of paths keeps through all its months. */
export const pathConstants = [
  'cash',
  'volume',
  'growth',
  'pricePace',
  'priceFloor',
  'responsePace',
  'responseCap',
  'unitCost',
  'unitCostPace',
  'unitCostFloor',
  'training',
  'trainingPace',
  'staff',
  'staffPace',
  'other',
  'otherPace',
] as const;
export type PathConstant = (typeof pathConstants)[number];
