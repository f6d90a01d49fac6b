const number = '\\d{1,3}\\s?[a-z]?(?:\\s?[-–/]\\s?\\d{1,3}\\s?[a-z]?)?(?![\\p{L}\\d]|[ /-]\\d|[.:,]\\d)';
const capital = '\\p{Lu}[\\p{L}\\p{M}.’-]*';
const start = '(?<![\\p{L}\\d])';

/** Streets as the languages of help points write them: the kind of street makes the number behind it a house. */
const patterns = [
  // Musterstraße 5, Lange Str. 12a, Am Mühlenweg 3
  `${start}(?:${capital}\\s)?\\p{L}*(?:[Ss]tra(?:ß|ss)e|[Ss]tr\\.|[Aa]llee|[Gg]asse|[Cc]haussee|[Uu]fer|[Dd]amm|[Pp]romenade)\\s?${number}`,
  `${start}(?:\\p{Lu}\\p{L}+(?:weg|platz|ring|steig|hof)|\\p{Lu}\\p{L}+(?:er|-)[ -]?(?:Weg|Platz|Ring|Steig|Hof))\\s${number}(?!\\s(?:Stunden|Tage|Uhr|Frauen|Kinder|Personen|Betten))`,
  // ulice Dlouhá 12, ul. Długa 5, náměstí Míru 3, ул. Иван Вазов 7, strada Lungă 4, Via Roma 8, piazza Dante 2
  `${start}(?:[Uu]l(?:ic[aei]|\\.)|[Nn]ám(?:ěstí|\\.)|[Tt]ř(?:ída|\\.)|[Nn]ábřeží|[Уу]л(?:ица|\\.)|[Бб]ул\\.|[Ss]tr(?:ada|\\.)|[Bb]ulevardul|Via|[Vv]iale|[Pp]iazza|[Aa]l\\.)\\s?(?:${capital},?\\s){1,3}${number}`,
  // Dlouhá 12/3: house and orientation number; 24/7 is a time, Stand 11/26 a month
  `${start}(?!(?:Stand|Telefon|Tel|Fax|Hotline)[\\s.])${capital}(?:\\s${capital})?\\s(?!24/7)\\d{1,4}/\\d{1,3}[a-z]?(?![\\p{L}\\d/]|[ .-]\\d)`,
  // 12 Example Street
  `${start}\\d{1,3}[a-z]?\\s(?:${capital}\\s){1,2}(?:[Ss]treet|[Rr]oad|[Aa]venue|[Ll]ane)(?!\\p{L})`,
].map((source) => new RegExp(source, 'u'));

/** The first street with a house number in a text. */
export const findStreet = (text: string): string | undefined =>
  patterns.flatMap((pattern) => pattern.exec(text)?.[0] ?? []).map((found) => found.trim())[0];
