import type { Fuel, FuelConcern } from '../coach/fuel.ts';
import type { Range } from '../coach/level.ts';
import { say } from './say.ts';
import { numberWords } from './words.ts';

/** What to eat and drink after a session, in grams where the weight is known. */
export function fuelWords(fuel: Fuel): readonly string[] {
  if (fuel.after === 'ordinary') {
    return [say`Nothing special needed: your next ordinary meal and a drink will do.`];
  }
  const because =
    fuel.after === 'long'
      ? say`A long one empties the tank, and filling it starts right away.`
      : say`After hard work the muscles take up food best in the first hours.`;
  return [because, ...amounts(fuel), ...drinkingAfter(fuel)];
}

/** Poor fuelling over several days, named gently. */
export function fuelConcernWords({ days, seeDoctor }: FuelConcern): readonly string[] {
  const little =
    days > 0
      ? [
          say`You ate or drank less than you needed on ${days} of the last 5 days. That alone can make running feel heavy: one more proper meal today helps more than any session.`,
        ]
      : [];
  const doctor = seeDoctor
    ? [
        say`Bone pain that comes back can mean the body is short of energy. Periods that stay away can too. A doctor or sports dietitian can check that, and it is worth it.`,
      ]
    : [];
  return [...little, ...doctor];
}

function amounts({ carbohydrate, protein, hours }: Fuel): readonly string[] {
  if (!carbohydrate || !protein) {
    return [
      say`Within the hour: something with carbohydrate and something with protein, such as rice and eggs, a sandwich and milk, or yoghurt with fruit and oats. Then a proper meal.`,
      say`Tell me your weight in \`/me settings\` and I can say it in grams.`,
    ];
  }
  return [
    say`Carbohydrate: ${gramsWords(carbohydrate)} an hour for the first ${hours} hours, if you train again within a day. Otherwise eat well by evening.`,
    say`Protein: ${gramsWords(protein, 1)} soon, about a large pot of yoghurt or three eggs.`,
  ];
}

export function drinkingAfter({ fluid }: Fuel): readonly string[] {
  return [
    say`Drink ${numberWords(fluid.from)} to ${numberWords(fluid.to)} litres for every kilo you lost, over a few hours. In heat, or with salt marks on your shirt, add some salt to the food.`,
  ];
}

/** '70–84 g'. */
export const gramsWords = ({ from, to }: Range, digits = 0) =>
  say`${numberWords(from, digits)}–${numberWords(to, digits)} g`;
