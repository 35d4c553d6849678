import * as z from 'zod/mini';

import {
  type BestValueIndicator,
  bestValueIndicatorSchema,
} from '#content/best-value-indicators/best-value-indicator.ts';
import equalityStandard from '#content/best-value-indicators/equality-standard.json';
import services from '#content/best-value-indicators/services.json';
import topEarners from '#content/best-value-indicators/top-earners.json';
import workforce from '#content/best-value-indicators/workforce.json';

/**
 * The best-value performance indicators on equality, in the order of their numbers. Checked when this
 * is first loaded.
 */
export const bestValueIndicators: readonly BestValueIndicator[] = z
  .array(bestValueIndicatorSchema)
  .parse([...equalityStandard, ...topEarners, ...workforce, ...services]);
