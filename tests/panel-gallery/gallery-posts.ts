import type { Finding } from '../../core/finding/finding.ts';
import type { Post } from '../../core/post.ts';

export interface GalleryPost extends Pick<Post, 'kind' | 'text'> {
  ageMinutes?: number;
  truncated?: boolean;
  memory?: Finding['memory'];
}

/** Made up, one per situation the panel must show; all eight languages are among them. */
export const galleryPosts = {
  notice: {
    kind: 'post',
    text: 'Bună ziua, locuim în Dortmund de 3 ani. Proprietarul ne-a dat preaviz și spune că trebuie să ieșim din apartament până la sfârșitul lunii. Avem doi copii mici și nu știm unde să mergem. Ce putem face? Are voie?',
    ageMinutes: 42,
  },
  street: {
    kind: 'comment',
    text: 'Witam, od wczoraj śpię na dworcu w Hamburgu, nie mam gdzie spać i nie mam pieniędzy. Czy ktoś wie, gdzie jest noclegownia albo jakaś pomoc dla bezdomnych?',
    ageMinutes: 7,
  },
  violence: {
    kind: 'post',
    text: 'Моля помогнете, мъжът ми ме бие пред децата. Заключи ни вкъщи и ми взе телефона, пиша от таблета. Живеем в Берлин, не говоря немски. Страх ме е за живота ми.',
    ageMinutes: 3,
  },
  hopeless: { kind: 'comment', text: 'Ich kann nicht mehr, ich will nicht mehr leben. Alle wären besser dran ohne mich.', ageMinutes: 11 },
  rumour: {
    kind: 'comment',
    text: 'Bez prijave boravišta (Anmeldung) te odmah deportiraju, nemoj ići u ured! Tako su rekli mom rođaku u Stuttgartu.',
    ageMinutes: 180,
  },
  wages: {
    kind: 'post',
    text: 'Salve a tutti, lavoro da tre mesi in un ristorante a Monaco e il capo non mi paga lo stipendio. Mi ha anche licenziato senza preavviso, solo a voce. Cosa posso fare? A chi mi rivolgo?',
    ageMinutes: 60 * 26,
    memory: 'seen',
  },
  insurance: {
    kind: 'post',
    text: 'Dobrý den, pracuji v Drážďanech a zaměstnavatel mě nepřihlásil ke zdravotnímu pojištění. Musím k lékaři, kam se můžu obrátit? …',
    ageMinutes: 60 * 5,
    truncated: true,
  },
  children: {
    kind: 'comment',
    text: 'Hi, we moved to Leipzig in May and applied for Kindergeld, but the Familienkasse refused. Can anyone help, what can we do now?',
    ageMinutes: 60 * 24 * 3,
    memory: 'answered',
  },
  registration: {
    kind: 'post',
    text: 'Zdravo, trebam Anmeldung ali stanodavac ne želi dati potvrdu (Wohnungsgeberbestätigung). Što da radim?',
    memory: 'skipped',
  },
} as const satisfies Record<string, GalleryPost>;

export type GalleryPostId = keyof typeof galleryPosts;
