let known = { second: Number.NaN, text: "" };

/** A moment as HTTP headers show it; made once a second. */
export function httpDate(time: number): string {
  const second = Math.floor(time / 1000);
  if (known.second !== second) known = { second, text: new Date(time).toUTCString() };
  return known.text;
}
