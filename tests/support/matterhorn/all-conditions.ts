import { annotationConditions } from './annotation-conditions.ts';
import { cmapConditions } from './cmap-conditions.ts';
import { type Condition } from './condition.ts';
import { contentConditions } from './content-conditions.ts';
import { metadataConditions } from './document-conditions.ts';
import { featureConditions } from './feature-conditions.ts';
import { fontConditions } from './font-conditions.ts';
import { headingCellConditions } from './heading-cell-conditions.ts';
import { languageConditions } from './language-conditions.ts';
import { meaningConditions } from './meaning-conditions.ts';
import { objectConditions } from './object-conditions.ts';
import { ownConditions } from './own-conditions.ts';
import { rareAnnotationConditions } from './rare-annotation-conditions.ts';
import { roleConditions } from './role-conditions.ts';
import { simpleFontConditions } from './simple-font-conditions.ts';
import { syntaxConditions } from './syntax-conditions.ts';
import { unicodeConditions } from './unicode-conditions.ts';

/** Every failure condition of the Matterhorn Protocol 1.1 that a program can decide. */
export const protocolConditions: readonly Condition[] = [
  ...contentConditions,
  ...roleConditions,
  ...metadataConditions,
  ...syntaxConditions,
  ...unicodeConditions,
  ...languageConditions,
  ...meaningConditions,
  ...featureConditions,
  ...annotationConditions,
  ...rareAnnotationConditions,
  ...objectConditions,
  ...cmapConditions,
  ...fontConditions,
  ...simpleFontConditions,
];

/** Those of the protocol and our own. */
export const allConditions: readonly Condition[] = [
  ...protocolConditions,
  ...headingCellConditions,
  ...ownConditions,
];
