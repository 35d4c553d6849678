import * as z from 'zod/mini';

const suggestedActionSchema = z.strictObject({
  criterionId: z.string(),
  title: z.string().check(z.minLength(1), z.maxLength(100)),
  whatWillBeDone: z.string().check(z.minLength(1)),
  measureOfSuccess: z.string().check(z.minLength(1)),
});
/** What a council could do to meet a criterion; a start for the officer to change. */
export type SuggestedAction = z.infer<typeof suggestedActionSchema>;

/**
 * The suggested action of each criterion, by the criterion's id; none for a framework that we have
 * written none for. The first edition of the Standard has the same criteria as the second.
 */
export async function loadSuggestedActions(
  frameworkId: string,
): Promise<ReadonlyMap<string, SuggestedAction>> {
  if (frameworkId !== 'eslg-2007' && frameworkId !== 'eslg-2001') return new Map();
  const levels = await Promise.all([
    import('#content/suggested-actions/suggested-level-1.json'),
    import('#content/suggested-actions/suggested-level-2.json'),
    import('#content/suggested-actions/suggested-level-3.json'),
    import('#content/suggested-actions/suggested-level-4.json'),
    import('#content/suggested-actions/suggested-level-5.json'),
  ]);
  const suggestions = levels.flatMap((level) =>
    z.array(suggestedActionSchema).parse(level.default),
  );
  return new Map(suggestions.map((each) => [each.criterionId, each]));
}
