/** The sentences with a question mark; where nobody sets one, the last. */
export function sentencesAsked(text: string): readonly string[] {
  const sentences = text.match(/[^.!?]+(?:[.!?](?!\s|$)[^.!?]*)*[.!?]*/g) ?? [text];
  const questions = sentences.filter((sentence) => sentence.trimEnd().endsWith('?'));
  return questions.length > 0 ? questions : sentences.slice(-1);
}
