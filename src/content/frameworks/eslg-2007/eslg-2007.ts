import criteria1ce from '#content/frameworks/eslg-2007/criteria-1-ce.json';
import criteria1et from '#content/frameworks/eslg-2007/criteria-1-et.json';
import criteria1lc from '#content/frameworks/eslg-2007/criteria-1-lc.json';
import criteria1sd from '#content/frameworks/eslg-2007/criteria-1-sd.json';
import criteria2ce from '#content/frameworks/eslg-2007/criteria-2-ce.json';
import criteria2et from '#content/frameworks/eslg-2007/criteria-2-et.json';
import criteria2lc from '#content/frameworks/eslg-2007/criteria-2-lc.json';
import criteria2sd from '#content/frameworks/eslg-2007/criteria-2-sd.json';
import criteria3ce from '#content/frameworks/eslg-2007/criteria-3-ce.json';
import criteria3et from '#content/frameworks/eslg-2007/criteria-3-et.json';
import criteria3lc from '#content/frameworks/eslg-2007/criteria-3-lc.json';
import criteria3sd from '#content/frameworks/eslg-2007/criteria-3-sd.json';
import criteria4ce from '#content/frameworks/eslg-2007/criteria-4-ce.json';
import criteria4et from '#content/frameworks/eslg-2007/criteria-4-et.json';
import criteria4lc from '#content/frameworks/eslg-2007/criteria-4-lc.json';
import criteria4sd from '#content/frameworks/eslg-2007/criteria-4-sd.json';
import criteria5ce from '#content/frameworks/eslg-2007/criteria-5-ce.json';
import criteria5et from '#content/frameworks/eslg-2007/criteria-5-et.json';
import criteria5lc from '#content/frameworks/eslg-2007/criteria-5-lc.json';
import criteria5sd from '#content/frameworks/eslg-2007/criteria-5-sd.json';
import framework from '#content/frameworks/eslg-2007/framework.json';
import level1 from '#content/frameworks/eslg-2007/level-1.json';
import level2 from '#content/frameworks/eslg-2007/level-2.json';
import level3 from '#content/frameworks/eslg-2007/level-3.json';
import level4 from '#content/frameworks/eslg-2007/level-4.json';
import level5 from '#content/frameworks/eslg-2007/level-5.json';
import sources from '#content/frameworks/eslg-2007/sources.json';

/** The edition of 2006/07 with its six strands, not yet checked by the schema. */
export const eslg2007Data = {
  ...framework,
  levels: [level1, level2, level3, level4, level5],
  criteria: [
    criteria1lc,
    criteria1ce,
    criteria1sd,
    criteria1et,
    criteria2lc,
    criteria2ce,
    criteria2sd,
    criteria2et,
    criteria3lc,
    criteria3ce,
    criteria3sd,
    criteria3et,
    criteria4lc,
    criteria4ce,
    criteria4sd,
    criteria4et,
    criteria5lc,
    criteria5ce,
    criteria5sd,
    criteria5et,
  ].flat(),
  sources,
};
