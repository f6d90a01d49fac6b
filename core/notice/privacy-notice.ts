import type { AnswerLanguage } from '../language.ts';
import notices from './privacy-notice.json' with { type: 'json' };

interface PrivacyNotice {
  title: string;
  /** what stands where the team or the contact is not filled in yet */
  team: string;
  contact: string;
  lines: readonly string[];
}

export interface NoticeFields {
  /** as people know it */
  team: string;
  /** where people can ask what is noted of them */
  contact: string;
  /** how long the link of a follow-up is kept */
  days: number;
}

const known: Record<AnswerLanguage, PrivacyNotice> = notices;

/** The data-protection notice a counsellor can put on the profile, as plain text. A draft: nobody has checked it. */
export function writePrivacyNotice(language: AnswerLanguage, { team, contact, days }: NoticeFields): string {
  const notice = known[language];
  const values: Record<string, string> = { team: team.trim() || notice.team, contact: contact.trim() || notice.contact, days: `${days}` };
  const fill = (line: string): string => line.replace(/\{\{(\w+)\}\}/g, (field, name: string) => values[name] ?? field);
  return [notice.title, ...notice.lines.map(fill)].join('\n\n');
}
