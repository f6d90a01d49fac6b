/**
 * All municipalities of Germany and Czechia with 1,000 inhabitants or more, from GeoNames (CC BY 4.0), in columns that need no
 * decoding before they are read. Written by `commands/compile-places.ts`.
 */
export interface GazetteerData {
  source: string;
  /** ISO 3166-2, separated by spaces; a place has its number in base 36 */
  lands: string;
  /** separated by `|` */
  names: string;
  /** nine characters per place, base 36: land 1, 100 × log10 of the inhabitants 2, milli-degrees north of 45° 3, and east of 0° 3 */
  places: string;
  /** districts of big cities by the city's name, separated by `|` */
  districts: Record<string, string>;
}

export const columnWidth = 9;
export const southernmost = 45;

export interface GazetteerRow {
  name: string;
  land: string;
  population: number;
  latitude: number;
  longitude: number;
}

/** Reads single rows of the columns, each when asked. */
export class Gazetteer {
  readonly names: string[];
  readonly #lands: string[];
  readonly #places: string;

  constructor(data: GazetteerData) {
    this.names = data.names.split('|');
    this.#lands = data.lands.split(' ');
    this.#places = data.places;
  }

  landOf(index: number): string {
    return this.#lands[this.#number(index, 0, 1)] ?? '';
  }

  /** 100 × log10 of the inhabitants: 400 = 10,000 */
  sizeOf(index: number): number {
    return this.#number(index, 1, 3);
  }

  rowOf(index: number): GazetteerRow {
    return {
      name: this.names[index] ?? '',
      land: this.landOf(index),
      population: Number((10 ** (this.sizeOf(index) / 100)).toPrecision(2)),
      latitude: southernmost + this.#number(index, 3, 6) / 1000,
      longitude: this.#number(index, 6, 9) / 1000,
    };
  }

  #number(index: number, from: number, to: number): number {
    const at = index * columnWidth;
    return Number.parseInt(this.#places.slice(at + from, at + to), 36);
  }
}
