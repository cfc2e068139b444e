/** Characters of a foreign sentence that are put on the screen; the rest is in the report. */
const LONGEST = 1_000

/** A foreign sentence, on one line and no longer than anybody reads. */
export function bounded(text: string, longest: number = LONGEST): string {
  const line = text
    .slice(0, longest * 2)
    .replace(/\s+/g, ' ')
    .trim()
  return line.length > longest || text.length > longest * 2 ? `${line.slice(0, longest)} …` : line
}
