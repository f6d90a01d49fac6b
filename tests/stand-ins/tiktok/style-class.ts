const digest = (text: string): string => {
  const sum = [...text].reduce((total, character) => (Math.imul(total, 33) + character.charCodeAt(0)) >>> 0, 5381);
  return sum.toString(36).padStart(7, '0').slice(-7);
};

/** A class as the site's build writes it: only the component's name at the end outlives a release. */
export const styleClass = (component: string): string => `css-${digest(component)}-${component} e${digest(`${component}0`)}0`;
