import { type Json, textIn } from './json-parts.ts';

interface AddressParts {
  street: string;
  /** empty where the address has none */
  postcode: string;
  city: string;
}

const withCity = /^(?<street>.+), (?:(?<postcode>\d{3} ?\d{2}) )?(?<city>[^,\d]+)$/;

/** `Husova 1325, 432 01 Kadaň` in three; undefined when no city stands at its end. */
export function splitAddress(address: string): AddressParts | undefined {
  const { street, postcode = '', city } = withCity.exec(address)?.groups ?? {};
  return street === undefined || city === undefined ? undefined : { street, postcode, city };
}

export const joinAddress = ({ street, postcode, city }: AddressParts): string =>
  [street, [postcode, city].filter((part) => part !== '').join(' ')].filter((part) => part !== '').join(', ');

/** One line out of an address of HSDS. */
export const joinHsdsAddress = (address: Json): string =>
  joinAddress({
    street: [textIn(address['address_1']), textIn(address['address_2'])].filter((part) => part !== undefined).join(', '),
    postcode: textIn(address['postal_code']) ?? '',
    city: textIn(address['city']) ?? '',
  });
