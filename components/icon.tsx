/** Drawn on 24 by 24, one stroke. The shapes of urgency differ, not only their colours. */
const shapes = {
  emergency: 'M8 2.5h8L21.5 8v8L16 21.5H8L2.5 16V8zM12 7v6M12 16.5v.5',
  high: 'M12 3 22 20.5H2zM12 9.5V14M12 17v.5',
  normal: 'M12 5.5a6.5 6.5 0 1 0 0 13 6.5 6.5 0 1 0 0-13z',
  claim: 'M5 21.5V3.5M5 4.5h13l-3 4.5 3 4.5H5',
  place: 'M12 21.5C7 15.5 5 12.5 5 9.500a7 7 0 1 1 14 0c0 3-2 6-7 12zM12 7.500a2 2 0 1 0 0 4 2 2 0 1 0 0-4z',
  back: 'M14.5 5 7.5 12l7 7',
  next: 'M9.5 5 16.5 12l-7 7',
  show: 'M12 4v9M8 9.5 12 13.5 16 9.500M4 19.500h16',
  settings: 'M4 7h8M17 7h3M4 17h3M12 17h8M14.5 4.500v5M9.5 14.500v5',
  close: 'M6 6l12 12M18 6 6 18',
  copy: 'M9 8.500h11V21H9zM15 8.500V3H4v12.500h5',
  findings: 'M4 5h16M4 12h16M4 19h10',
  round: 'M19.500 9A8 8 0 1 0 20 13M20 4v5h-5',
  day: 'M4 6h16v14.500H4zM4 10.500h16M8.500 3v5M15.500 3v5',
  team: 'M8.500 11a3.500 3.500 0 1 0 0-7 3.500 3.500 0 1 0 0 7zM2.500 20c0-4 2.500-6.500 6-6.500s6 2.500 6 6.500M15.500 4.500a3.500 3.500 0 0 1 0 6.500M17.500 14c2.500.700 4 2.800 4 6',
  texts: 'M5 3h14v18H5zM8.500 8h7M8.500 12h7M8.500 16h4',
  wrong: 'M12 3a9 9 0 1 0 0 18 9 9 0 1 0 0-18zM5.700 5.700l12.600 12.600',
  check: 'M4.5 12.5 10 18 19.5 6.5',
  clock: 'M12 3a9 9 0 1 0 0 18 9 9 0 1 0 0-18zM12 7.500V12l3.5 2',
} as const;

export type IconName = keyof typeof shapes;

export const Icon = ({ name }: { name: IconName }) => (
  <svg class={`icon icon-${name}`} viewBox="0 0 24 24" aria-hidden="true" focusable="false">
    <path d={shapes[name]} />
  </svg>
);
