import { type GroupAliases } from '#domain/representation/reading/match-name.ts';

const ethnicGroup: GroupAliases = {
  bangladeshi: ['Asian or Asian British: Bangladeshi'],
  chinese: ['Asian or Asian British: Chinese'],
  indian: ['Asian or Asian British: Indian'],
  pakistani: ['Asian or Asian British: Pakistani'],
  'other-asian': [
    'Other Asian',
    'Any other Asian',
    'Any other Asian background',
    'Other Asian background',
    'Asian: Other',
  ],
  african: ['Black African', 'Black or Black British: African'],
  caribbean: ['Black Caribbean', 'Black or Black British: Caribbean'],
  'other-black': [
    'Other Black',
    'Any other Black',
    'Any other Black background',
    'Any other Black, Black British or Caribbean background',
    'Any other Black, African or Caribbean background',
    'Other Black background',
    'Black: Other',
  ],
  'white-and-asian': ['Mixed: White and Asian', 'Mixed White and Asian'],
  'white-and-black-african': ['Mixed: White and Black African', 'Mixed White and Black African'],
  'white-and-black-caribbean': [
    'Mixed: White and Black Caribbean',
    'Mixed White and Black Caribbean',
  ],
  'other-mixed': [
    'Other Mixed',
    'Any other Mixed',
    'Any other Mixed background',
    'Any other Mixed or Multiple ethnic background',
    'Any other Mixed or Multiple background',
    'Other Mixed background',
    'Mixed: Other',
  ],
  'white-british': [
    'White British',
    'White: British',
    'English, Welsh, Scottish, Northern Irish or British',
  ],
  'white-irish': ['White Irish'],
  'gypsy-or-irish-traveller': ['White Gypsy or Irish Traveller', 'Gypsy or Traveller'],
  roma: ['White Roma'],
  'other-white': [
    'Other White',
    'Any other White',
    'Any other White background',
    'Other White background',
    'White: Other',
  ],
  arab: ['Other: Arab'],
  'any-other': ['Any other ethnic group', 'Any other', 'Any other background', 'Other: Any other'],
  asian: ['Asian', 'Asian or Asian British', 'Asian background'],
  black: [
    'Black',
    'Black or Black British',
    'Black, African, Caribbean or Black British',
    'Black, Black British, Caribbean or African',
    'Black background',
  ],
  mixed: ['Mixed', 'Mixed ethnic groups', 'Mixed or Multiple', 'Mixed background'],
  white: ['White background'],
  'other-ethnic-group': ['Other', 'Other ethnic groups', 'Other ethnicity'],
  'white-british-2001': ['White British'],
  'other-white-2001': ['Any other White background', 'White: Any other White background'],
  'other-mixed-2001': ['Any other Mixed background'],
  'other-asian-2001': ['Any other Asian background'],
  'other-black-2001': ['Any other Black background'],
  'any-other-2001': ['Any other', 'Any other ethnic group', 'Other ethnic group'],
  'mixed-2001': ['Mixed'],
  'asian-2001': ['Asian'],
  'black-2001': ['Black'],
  'chinese-or-other-2001': ['Chinese or other'],
};

const disability: GroupAliases = {
  'limited-a-lot': ['Limited a lot', 'Yes, limited a lot'],
  'limited-a-little': ['Limited a little', 'Yes, limited a little'],
  'condition-not-limiting': [
    'Not disabled under the Equality Act: Has long term physical or mental health condition but day-to-day activities are not limited',
    'Has a condition, not limited',
  ],
  'no-condition': ['No condition'],
  disabled: [
    'Disabled under the Equality Act',
    'Declared disabled',
    'Disabled people',
    'Has a disability',
    'Yes',
    'Y',
  ],
  'not-disabled': [
    'Not disabled under the Equality Act',
    'Non-disabled',
    'Declared non-disabled',
    'Declared not disabled',
    'Non-disabled people',
    'No disability',
    'No',
    'N',
  ],
};

const sexAndGender: GroupAliases = {
  female: ['Women', 'Woman', 'F', 'Females'],
  male: ['Men', 'Man', 'M', 'Males'],
  'same-as-sex-registered': ['Gender identity same as sex registered at birth'],
  'different-from-sex-registered': ['Trans', 'Transgender'],
  'trans-woman': ['Trans women'],
  'trans-man': ['Trans men'],
};

const sexualOrientation: GroupAliases = {
  'straight-or-heterosexual': ['Heterosexual', 'Straight', 'Heterosexual or straight'],
  'gay-or-lesbian': ['Lesbian or gay', 'Gay', 'Lesbian', 'Gay man', 'Gay woman or lesbian'],
  bisexual: ['Bi', 'Bisexual or bi'],
  'all-other-orientations': [
    'Other',
    'Other sexual orientation',
    'Other sexual orientations',
    'Any other sexual orientation',
  ],
};

const others: GroupAliases = {
  'no-religion': ['None', 'No religion or belief', 'No religious belief', 'Atheist or no religion'],
  christian: ['Christianity'],
  buddhist: ['Buddhism'],
  hindu: ['Hinduism'],
  jewish: ['Judaism'],
  muslim: ['Islam'],
  sikh: ['Sikhism'],
  'other-religion': ['Other', 'Any other religion', 'Other religions', 'Other religion or belief'],
  'full-time': ['FT', 'Full-time', 'Full time employee'],
  'part-time': ['PT', 'Part-time', 'Part time employee'],
  'unpaid-care': ['Carer', 'Yes', 'Y', 'Has caring responsibilities'],
  'no-unpaid-care': ['Not a carer', 'No', 'N', 'No caring responsibilities'],
  'married-or-registered-partnership': ['Married', 'Civil partnership', 'In a civil partnership'],
  separated: ['Separated'],
  'divorced-or-dissolved': ['Divorced'],
  'widowed-or-surviving': ['Widowed'],
  'married-or-civil-partnership': ['Married', 'Civil partnership', 'Married or civil partnership'],
};

/**
 * Other names under which councils and the census list the groups of the built-in schemes, by group
 * id. Only names that mean the same: what could be two groups is for a person to say.
 */
export const groupAliases: GroupAliases = {
  ...ethnicGroup,
  ...disability,
  ...sexAndGender,
  ...sexualOrientation,
  ...others,
};
