import { leavingFacts, storedFacts } from '#content/accountability/privacy-facts.ts';

const list = (items: readonly string[]): string => items.map((item) => `- ${item}`).join('\n');

/** Text for a data protection impact assessment; what only the council knows is left for it to say. */
export const impactSummary: string = [
  'DATA PROTECTION SUMMARY: EQUALITY STANDARD SELF-ASSESSMENT APP',
  'What it is for\nSelf-assessment against the Equality Standard for Local Government: answers to criteria, evidence, actions, scrutiny, and figures about who works for the council or uses its services.',
  'Whose data, and which\n- Officers and reviewers: names, roles, and what they wrote and when.\n- People named in commentaries, evidence files or consultations, if officers put them there.\n- Employees, applicants and users of services: counts by group only (for example ethnic group, disability, religion or belief, sexual orientation). Counts of very few people can point to a person, and are then special category data.',
  `Where it is kept\n${list(storedFacts.map(({ text }) => text))}`,
  `What leaves the browser, when an officer asks for it\n${list(leavingFacts.map(({ text }) => text))}`,
  'Processors and transfers\nNone. The app is a set of files from a web server; the server sees that they were fetched, and nothing that is entered.',
  'How long\nUntil an officer erases the assessment, clears the browser’s data for this address, or the browser does. Copies are kept for as long as the council keeps the files.',
  `Risks, and what is done about them\n${list([
    'Somebody else uses the same computer account: data is not encrypted while the app is open or closed. Use a personal account, lock the screen, and encrypt the disk.',
    'The browser clears its storage: copies are to be saved often.',
    'A copy is lost or sent to the wrong person: treat copies as the confidential files they are.',
    'A small group is recognised in a published report: small numbers are withheld by rule, and numbers from which they could be worked out; what is written in words is not checked.',
    'Personal data is entered that is not needed: use counts and roles, not names, wherever they will do.',
  ])}`,
  'For the council to add\n- Lawful basis, and the condition for special category data (for example the public sector equality duty).\n- Retention period, and who answers requests of data subjects.\n- Who was consulted, and who approves this assessment.',
].join('\n\n');
