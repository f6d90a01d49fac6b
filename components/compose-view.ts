/** What the counsellor does with the text besides changing it. */
export interface ComposeActions {
  /** the risks of the answer in hand were read */
  acceptRisks(): void;
  /** Bulgarian in Latin letters, and back */
  toggleLatin(): void;
  /** other lines before and after the text */
  rotateLines(): void;
  /** in an emergency: answers besides the card */
  showAnswers(): void;
}
