import type { TimeWords } from '../time-words.ts';

export const sq: TimeWords = {
  relative: { 0: 'sot sonte', 1: 'nesër', 2: 'pasnesër', [-1]: 'dje', [-2]: 'pardje' },
  weekdays: ['hënë hënën', 'martë martën', 'mërkurë mërkurën', 'enjte enjten', 'premte premten', 'shtunë shtunën', 'dielë dielën'],
  months: ['janar', 'shkurt', '=mars', 'prill', '=maj', 'qershor', 'korrik', 'gusht', 'shtator', 'tetor', 'nëntor', 'dhjetor'],
  units: { hour: 'orë orësh', day: 'ditë ditësh', week: 'javë javësh', month: 'muaj muajsh', year: 'vit vjet' },
  numbers: { 0: 'disa', 1: 'një', 2: 'dy', 3: 'tre tri', 4: 'katër', 5: 'pesë', 10: 'dhjetë' },
  roles: {
    now: 'menjëherë',
    until: 'deri deri_më deri_në',
    since: 'prej që_nga',
    in: 'pas',
    within: 'brenda',
    ago: 'para',
    on: 'më të',
    this: 'këtë kjo',
    nextAfter: 'tjetër ardhshëm ardhshme',
    lastAfter: 'kaluar',
    each: 'çdo',
    deadline: 'afati',
    past: 'ishte mora erdhi',
    break: 'dhe por',
    amount: 'euro lekë',
  },
};
