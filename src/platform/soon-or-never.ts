/**
 * The answer, if it comes in time; what comes later is ignored.
 * @param limit milliseconds
 * @throws when it does not
 */
export async function soonOrNever<Answer>(answer: Promise<Answer>, limit: number): Promise<Answer> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`no answer in ${limit} ms`)), limit);
  });
  try {
    return await Promise.race([answer, late]);
  } finally {
    clearTimeout(timer);
  }
}
