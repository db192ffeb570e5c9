/** In milliseconds, by a clock that all processes of the machine share and nobody sets. */
export const monotonic = (): number => Number(process.hrtime.bigint()) / 1e6;
