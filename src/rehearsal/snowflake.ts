// https://discord.com/developers/docs/reference#snowflakes
const discordEpoch = 1_420_070_400_000n;

/** Ids as Discord makes them: the instant, then a number that no two share. */
export function snowflakes(now: () => Date): () => string {
  let made = 0n;
  return () => {
    made += 1n;
    return (((BigInt(now().getTime()) - discordEpoch) << 22n) | (made & 0x3fffffn)).toString();
  };
}
