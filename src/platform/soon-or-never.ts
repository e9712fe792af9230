/**
 * The answer, if it comes in time; what comes later is ignored.
 * @param limit milliseconds
 * @throws when it does not
 */
export function soonOrNever<Answer>(answer: Promise<Answer>, limit: number): Promise<Answer> {
  const late = new Promise<never>((_, reject) => setTimeout(reject, limit, new Error("late")));
  return Promise.race([answer, late]);
}
