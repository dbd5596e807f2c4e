import { api, bodyOf } from '../../../api/index.ts';

/** The ids of cases that a person named by number, or the first number that no case of the contract has. */
export async function idsOfNumbers(
  contract: string,
  typed: string,
): Promise<{ readonly ids: string[] } | { readonly unknown: string }> {
  const numbers = typed.split(/[,，、\s]+/).filter((number) => number !== '');
  const ids: string[] = [];
  for (const number of numbers) {
    const { items } = await bodyOf(
      api.GET('/api/cases', { params: { query: { contract: [contract], text: number } } }),
    );
    const found = items.find((one) => one.number.toUpperCase() === number.toUpperCase());
    if (found === undefined) return { unknown: number };
    ids.push(found.id);
  }
  return { ids };
}
