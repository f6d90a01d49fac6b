import { type AnswerLanguage, answerLanguages } from '../language.ts';
import { type Answer, type Claim, type CorrectionFrame, lawLanguageOf, type Pack } from '../pack/schema.ts';

/** Holds as long as anybody knows. */
const always = '2000-01-01';

/**
 * The answer that a claim's own texts make: the fact, the myth once, why it misleads, and what to do next (the order of the Debunking
 * Handbook 2020). One truth: what the counsellor reads on the card is what goes out. In the languages that have
 * all parts; undefined where none has.
 */
export function toCorrection(claim: Claim, frame: CorrectionFrame): Answer | undefined {
  const sourceLanguage = lawLanguageOf(claim.jurisdiction);
  const written = answerLanguages.flatMap((language) => {
    const text = makeText(claim, { language, frame, sourceLanguage });
    return text === undefined ? [] : [[language, text] as const];
  });
  if (written.length === 0) return undefined;
  const titles = answerLanguages.map((language) => [language, claim.myth[language] ?? claim.myth[sourceLanguage] ?? claim.id]);
  return {
    id: `correction.${claim.id}`,
    version: claim.version,
    kind: 'correction',
    corrects: claim.id,
    topics: claim.topics,
    jurisdiction: claim.jurisdiction,
    title: Object.fromEntries(titles) as Answer['title'],
    validFrom: claim.validFrom ?? claim.lawAsOf ?? always,
    ...(claim.validTo === undefined ? {} : { validTo: claim.validTo }),
    reviewBy: claim.reviewBy,
    legalBasis: claim.sources,
    ...(claim.askFirst === undefined ? {} : { askFirst: claim.askFirst }),
    ...(claim.risks === undefined ? {} : { risks: claim.risks }),
    sourceLanguage,
    texts: Object.fromEntries(written),
  };
}

type Text = NonNullable<Answer['texts'][AnswerLanguage]>;

interface Making {
  language: AnswerLanguage;
  frame: CorrectionFrame;
  sourceLanguage: AnswerLanguage;
}

function makeText(claim: Claim, { language, frame, sourceLanguage }: Making): Text | undefined {
  const [myth, fact, why, nextStep, short, around] = [
    claim.myth[language],
    claim.fact[language],
    claim.why[language],
    claim.nextStep[language],
    claim.short?.[language],
    frame.texts[language],
  ];
  if (!(myth && fact && why && nextStep && short && around)) return undefined;
  const native = frame.reviews?.language?.[language] && claim.reviews?.language?.[language];
  const law = claim.reviews?.law;
  return {
    version: '1.0',
    ...(language === sourceLanguage ? {} : { translatedFrom: '1.0' }),
    register: 'informal',
    core: [fact, `${around.myth.replace('{{myth}}', () => myth)} ${why}`, nextStep].join('\n\n'),
    next: around.referral,
    short,
    ...(law || native ? { reviews: { ...(law ? { law } : {}), ...(native ? { language: native } : {}) } } : {}),
  };
}

interface Given {
  answers: readonly Answer[];
  claims: readonly Claim[];
  frame: CorrectionFrame | undefined;
}

/** One for each claim that none of the answers corrects. */
export function makeCorrections({ answers, claims, frame }: Given): Answer[] {
  if (frame === undefined) return [];
  const byHand = new Set(answers.map(({ corrects }) => corrects));
  return claims.flatMap((claim) => (byHand.has(claim.id) ? [] : (toCorrection(claim, frame) ?? [])));
}

/** The packs with these corrections among their answers. */
export function addCorrections(packs: readonly Pack[]): Pack[] {
  const answers = packs.flatMap((pack) => pack.answers);
  const frame = packs.flatMap((pack) => pack.correctionFrames)[0];
  return packs.map((pack) => ({ ...pack, answers: [...pack.answers, ...makeCorrections({ answers, claims: pack.claims, frame })] }));
}
