import type { ValueWords } from './value-words.ts';

const bgTeens = '(?:един|два|три|четири|пет|шест|седем|осем|девет)(?:надесет|найсет)(?:те)?';
const bgTens =
  '(?:двадесет|двайсет|тридесет|трийсет|четиридесет|четирийсет|петдесет|шестдесет|шейсет|седемдесет|осемдесет|деветдесет)(?:те)?';

export const bg: ValueWords = {
  numbers: `два(?:та|ма)?|две(?:те)?|три(?:те|ма)?|четири(?:те)?|пет(?:те)?|шест(?:те)?|седем(?:те)?|осем(?:те)?|девет(?:те)?|десет(?:те)?|единадесет|единайсет|дванадесет|дванайсет|${bgTeens}|${bgTens}|сто|двеста|триста|\\p{L}+стотин|хиляд[аи]|половин(?:ин|ка)?(?:\\s+една)?`,
  one: 'един|една|едно|едния|единия|едната',
  currencies: 'евро|лева|лв|крон[аи]|чешки\\s+крони|евроцента?|цента?|леи',
  percent: 'на\\s+сто|процента?|проценти',
  times: 'час(?:а|ът|ове|овете)?|седмиц[аи](?:та|те)?|месец(?:а|ът|и|ите)?|годин[аи](?:та|те)?',
  days: 'ден(?:я|ят)?|дни(?:те)?|дена|денонощи[ея]',
  between: 'работни|календарни|пълни|цели|последователни|цял|цяла|пълен|пълна|календарен|работен',
  bounds: 'най-много|най-малко|поне',
  limits: 'най-късно|в\\s+срок\\s+(?:от|до)|в\\s+рамките\\s+на|след|до|над|повече\\s+от|по-малко\\s+от',
  year: 'г|год|годин\\p{L}+',
  compound: '(?:едно|дву|три|четири|пет|шест|седем|осем|десет)(?:часов|дневн|дневен|седмичн|седмичен|месечн|месечен)\\p{L}*',
  bare: 'седмица|месец|година',
  clock: 'в|във|от|до',
  fractions:
    '(?:две|три|четири|пет|шест|седем|осем|девет)\\s+(?:трети|четвърти|пети|шести|седми|осми|девети|десети)|една\\s+(?:трета|четвърт|пета|шеста|десета)(?=\\s+от\\s)',
  until: 'до|преди|най-късно(?:\\s+(?:на|до))?|не\\s+по-късно\\s+от',
  ends: '(?:края|средата|началото)\\s+на',
  months: 'януари|февруари|март|април|май|юни|юли|август|септември|октомври|ноември|декември',
};

const csTens = '(?:dvacet|třicet|čtyřicet|padesát|šedesát|sedmdesát|osmdesát|devadesát)i?';

export const cs: ValueWords = {
  numbers: `dva|dvě|dvou|dvěma|tři|tří|třem|třemi|třech|čtyři|čtyř|čtyřem|čtyřmi|čtyřech|pět|pěti|šest|šesti|sedm|sedmi|osm|osmi|devět|devíti|deset|deseti|\\p{L}{2,7}nácti?|${csTens}|sto|stovk[ay]|stě|set|tisíce?|půl|polovin\\p{L}+`,
  one: 'jeden|jedna|jedno|jednoho|jedné|jednu|jednom|jedním|jednou',
  currencies: 'kč|korun\\p{L}*|eur\\p{L}{0,2}|cent[yůu]?',
  percent: 'procent\\p{L}*',
  times: 'hodin\\p{L}{0,3}|týden|týdn\\p{L}+|měsíc\\p{L}{0,2}|rok|rok[uůy]|roce|rocích|let|letech|léta|lety',
  days: 'den|dne|dny|dní|dnů|dnech|dnem|dnům',
  between: 'pracovních?|kalendářních?|celých?|celé|celý|celou|plných?|po\\s+sobě\\s+jdoucích',
  bounds: 'nejvýše?|nejméně|alespoň|aspoň|maximálně|minimálně',
  limits: 'nejpozději|do|během|po|za|přes|déle\\s+než|více\\s+než|méně\\s+než',
  year: 'rok\\p{L}*|r',
  compound:
    '(?:jedno|dvou|tří|čtyř|pěti|šesti|sedmi|osmi|devíti|deseti|dvanácti|čtrnácti)(?:hodinov|denn|týdenn|měsíčn)\\p{L}*|půlrok\\p{L}{0,3}',
  bare: 'týdne|týden|měsíce|měsíc|roku|rok',
  clock: 'v|ve|od|do',
  fractions:
    'třetin(?:a|y|u|ě|ou|ám|ách|ami)?|čtvrtin(?:a|y|u|ě|ou|ám|ách|ami)?|pětin(?:a|y|u|ě|ou|ám|ách|ami)?|šestin(?:a|y|u|ě|ou)?|(?:jedn[auéo]\\p{L}{0,2}|dvě|dvou|tři|čtyři)\\s+desetin(?:a|y|u|ě|ou)?',
  until: 'do|před|nejpozději(?:\\s+do)?',
  ends: '(?:konce|poloviny|začátku)',
  months: 'ledna|února|března|dubna|května|června|července|srpna|září|října|listopadu|prosince',
};

const hrTens = 'dvadeset|trideset|četrdeset|pedeset|šezdeset|sedamdeset|osamdeset|devedeset';

export const hr: ValueWords = {
  numbers: `dva|dvije|dvaju|dviju|dvama|dvjema|tri|triju|trima|četiri|četiriju|pet|šest|sedam|osam|devet|deset|\\p{L}{2,6}naest|${hrTens}|sto|stotin\\p{L}|dvjesto|dvjesta|tristo|trista|tisuć\\p{L}|hiljad\\p{L}|pola`,
  one: 'jedan|jedna|jedno|jednog|jednoga|jednom|jednome|jednu|jedne|jednoj',
  currencies: 'eur\\p{L}{0,3}|kun[ae]|krun\\p{L}+|cent\\p{L}{0,2}|kč',
  percent: 'posto|postotak?a?|procen[at]t?a?',
  times: 'sat|sat[aei]|sati[ma]*|tjed(?:an|n[aiue]|nima|ana)|sedmic\\p{L}{1,3}|mjesec\\p{L}{0,3}|godin\\p{L}{1,3}',
  days: 'dan|dan[aiue]|danima',
  between: 'radn\\p{L}{1,2}|kalendarsk\\p{L}{1,2}|pun\\p{L}{1,2}|cijel\\p{L}{1,2}|uzastopn\\p{L}{1,2}',
  bounds: 'najviše|najmanje|barem|bar',
  limits: 'najkasnije|u\\s+roku\\s+od|unutar|nakon|poslije|do|tijekom|duže\\s+od|više\\s+od|manje\\s+od|za',
  year: 'godin\\p{L}+|g',
  compound: '(?:jedno|dvo|tro|četvero|peto|šesto|sedmo|osmo|deseto)(?:satn|dnevn|tjedn|mjesečn)\\p{L}*',
  bare: 'tjedna|tjedan|mjeseca?(?:\\s+dana)?|godinu(?:\\s+dana)?|godine(?:\\s+dana)?',
  clock: 'u|od|do',
  fractions:
    'trećin(?:a|e|u|i|om|ama)|četvrtin(?:a|e|u|i|om|ama)|petin(?:a|e|u|i|om|ama)|(?:jedn\\p{L}{1,2}|dvije|tri|četiri)\\s+(?:šestin|desetin)(?:a|e|u)',
  until: 'do|prije|najkasnije(?:\\s+do)?',
  ends: '(?:kraja|sredine|početka)',
  months: 'siječnja|veljače|ožujka|travnja|svibnja|lipnja|srpnja|kolovoza|rujna|listopada|studenog|studenoga|prosinca',
};

const plTens =
  '(?:dwadzieścia|dwudziestu|trzydzieści|trzydziestu|czterdzieści|czterdziestu|pięćdziesiąt|sześćdziesiąt|siedemdziesiąt|osiemdziesiąt|dziewięćdziesiąt)u?';

export const pl: ValueWords = {
  numbers: `dwa|dwie|dwóch|dwu|dwoma|dwom|trzy|trzech|trzema|trzem|cztery|czterech|czterema|czterem|pięć|pięciu|sześć|sześciu|siedem|siedmiu|osiem|ośmiu|dziewięć|dziewięciu|dziesięć|dziesięciu|\\p{L}{3,8}(?:naście|nastu)|${plTens}|sto|stu|\\p{L}+set|tysiąc|tysiąc[ea]|tysięcy|pół|półtora|półtorej|połow\\p{L}+`,
  one: 'jeden|jedna|jedno|jednego|jednej|jedną|jednym|jednemu',
  currencies: 'euro|eurocent\\p{L}*|zł|złot\\p{L}+|koron\\p{L}*|kč|cent\\p{L}{0,2}',
  percent: 'procent\\p{L}*|proc',
  times: 'godzin\\p{L}{0,3}|tydzień|tygod\\p{L}+|miesi[ąę]c\\p{L}{0,3}|rok|roku|lata|lat|latach|latami|latom|kwarta\\p{L}+',
  days: 'dzień|dnia|dni|dniach|dniami|dniom|dniem|dób|dob[ayę]',
  between: 'robocz\\p{L}{1,3}|kalendarzow\\p{L}{1,3}|pełn\\p{L}{1,3}|cał\\p{L}{1,3}|kolejn\\p{L}{1,3}',
  bounds: 'najwyżej|najwięcej|maksymalnie|co\\s+najmniej|przynajmniej|minimum',
  limits: 'najpóźniej|w\\s+ciągu|w\\s+terminie|do|po|przez|ponad|powyżej|dłużej\\s+niż|więcej\\s+niż|mniej\\s+niż|za',
  year: 'r|rok\\p{L}*',
  compound:
    '(?:jedno|dwu|trzy|cztero|pięcio|sześcio|siedmio|ośmio|dziesięcio|dwunasto|czternasto)(?:godzinn|dniow|tygodniow|miesięczn)\\p{L}*',
  bare: 'tygodnia|tydzień|miesiąca|miesiąc|roku|rok',
  clock: 'o|od|do',
  fractions:
    '(?:jedn(?:a|ej|ą)|dwie|dwóch|dwiema|trzy|trzech|cztery|czterech|pięć)\\s+(?:trzeci(?:a|ej|ą|e|ch|mi)|czwart(?:a|ej|ą|e|ych|ymi)|piąt(?:a|ej|ą|e|ych|ymi)|szóst(?:a|ej|ą|e|ych)|dziesiąt(?:a|ej|ą|e|ych))',
  until: '(?:do|przed|najpóźniej(?:\\s+do)?)(?:\\s+(?:dnia|dniem))?',
  ends: '(?:końca|połowy|początku)',
  months: 'stycznia|lutego|marca|kwietnia|maja|czerwca|lipca|sierpnia|września|października|listopada|grudnia',
};
