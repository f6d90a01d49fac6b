import type { Group } from './thread.ts';

const en = {
  like: 'Like',
  comment: 'Comment',
  leaveComment: 'Leave a comment',
  share: 'Share',
  reply: 'Reply',
  seeMore: 'See more',
  commentAs: 'Comment as {name}',
  replyTo: 'Reply to {name}',
  commentBy: 'Comment by {name} {age} ago',
  replyBy: 'Reply by {name} {age} ago',
  loading: 'Loading…',
  anonymous: 'Anonymous participant',
  sponsored: 'Sponsored',
  learnMore: 'Learn more',
  message: 'Message',
  chatWith: 'Chat with {name}',
  write: 'Write something…',
  createPost: 'Create post',
  createPublicPost: 'Create a public post…',
  post: 'Post',
  search: 'Search',
  close: 'Close',
  postBy: "{name}'s post",
  yourGroups: 'Your groups',
  members: 'Public group · {count} members',
  mostRelevant: 'Most relevant',
  home: 'Home',
  minutes: '{n}m',
  hours: '{n}h',
  days: '{n}d',
};

export type Labels = typeof en;

const de: Labels = {
  like: 'Gefällt mir',
  comment: 'Kommentieren',
  leaveComment: 'Kommentar hinterlassen',
  share: 'Teilen',
  reply: 'Antworten',
  seeMore: 'Mehr anzeigen',
  commentAs: 'Kommentieren als {name}',
  replyTo: '{name} antworten',
  commentBy: 'Kommentar von {name} vor {age}',
  replyBy: 'Antwort von {name} vor {age}',
  loading: 'Wird geladen …',
  anonymous: 'Anonymes Mitglied',
  sponsored: 'Anzeige',
  learnMore: 'Mehr dazu',
  message: 'Nachricht',
  chatWith: 'Chat mit {name}',
  write: 'Schreib etwas …',
  createPost: 'Beitrag erstellen',
  createPublicPost: 'Erstelle einen öffentlichen Beitrag …',
  post: 'Posten',
  search: 'Suchen',
  close: 'Schließen',
  postBy: 'Beitrag von {name}',
  yourGroups: 'Deine Gruppen',
  members: 'Öffentliche Gruppe · {count} Mitglieder',
  mostRelevant: 'Relevanteste zuerst',
  home: 'Startseite',
  minutes: '{n} Min.',
  hours: '{n} Std.',
  days: '{n} T.',
};

const pl: Labels = {
  like: 'Lubię to!',
  comment: 'Skomentuj',
  leaveComment: 'Dodaj komentarz',
  share: 'Udostępnij',
  reply: 'Odpowiedz',
  seeMore: 'Wyświetl więcej',
  commentAs: 'Skomentuj jako {name}',
  replyTo: 'Odpowiedz użytkownikowi {name}',
  commentBy: 'Komentarz użytkownika {name}, {age} temu',
  replyBy: 'Odpowiedź użytkownika {name}, {age} temu',
  loading: 'Ładowanie…',
  anonymous: 'Anonimowy uczestnik',
  sponsored: 'Sponsorowane',
  learnMore: 'Dowiedz się więcej',
  message: 'Wiadomość',
  chatWith: 'Czat z: {name}',
  write: 'Napisz coś…',
  createPost: 'Utwórz post',
  createPublicPost: 'Utwórz post publiczny…',
  post: 'Opublikuj',
  search: 'Szukaj',
  close: 'Zamknij',
  postBy: 'Post użytkownika {name}',
  yourGroups: 'Twoje grupy',
  members: 'Grupa publiczna · {count} członków',
  mostRelevant: 'Najtrafniejsze',
  home: 'Strona główna',
  minutes: '{n} min',
  hours: '{n} godz.',
  days: '{n} dni',
};

const bg: Labels = {
  like: 'Харесва ми',
  comment: 'Коментар',
  leaveComment: 'Оставете коментар',
  share: 'Споделяне',
  reply: 'Отговор',
  seeMore: 'Вижте още',
  commentAs: 'Коментирайте като {name}',
  replyTo: 'Отговорете на {name}',
  commentBy: 'Коментар от {name} преди {age}',
  replyBy: 'Отговор от {name} преди {age}',
  loading: 'Зареждане…',
  anonymous: 'Анонимен участник',
  sponsored: 'Спонсорирано',
  learnMore: 'Научете повече',
  message: 'Съобщение',
  chatWith: 'Чат с {name}',
  write: 'Напишете нещо…',
  createPost: 'Създаване на публикация',
  createPublicPost: 'Създайте публична публикация…',
  post: 'Публикуване',
  search: 'Търсене',
  close: 'Затваряне',
  postBy: 'Публикация на {name}',
  yourGroups: 'Вашите групи',
  members: 'Публична група · {count} членове',
  mostRelevant: 'Най-подходящи',
  home: 'Начало',
  minutes: '{n} мин.',
  hours: '{n} ч.',
  days: '{n} д.',
};

const labelsOf: Readonly<Record<Group['uiLanguage'], Labels>> = { en, de, pl, bg };

export function getLabels(group: Group): Labels {
  return labelsOf[group.uiLanguage];
}

export function fill(label: string, values: Readonly<Record<string, string>>): string {
  return label.replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '');
}

export function formatAge(labels: Labels, minutes: number): string {
  if (minutes < 60) return fill(labels.minutes, { n: String(Math.max(1, minutes)) });
  if (minutes < 1440) return fill(labels.hours, { n: String(Math.floor(minutes / 60)) });
  return fill(labels.days, { n: String(Math.floor(minutes / 1440)) });
}
