import { type PeopleRequest } from '#storage/table-file/people-messages.ts';
import { createPeopleSession } from '#storage/table-file/people-session.ts';

const answer = createPeopleSession();

globalThis.addEventListener('message', (event: MessageEvent<PeopleRequest>) => {
  // a worker has no origin to name; the rule is for windows
  // oxlint-disable-next-line unicorn/require-post-message-target-origin
  void answer(event.data).then((reply) => globalThis.postMessage(reply));
});
