/** Where the current time comes from; handlers read `ctx.now` and nothing else. */
export type Clock = { now(): Temporal.Instant }

export const systemClock: Clock = { now: () => Temporal.Now.instant() }

/** A clock that a test or the example installation can set and move. */
export type MovableClock = Clock & { moveTo(moment: Temporal.Instant): void; reset(): void }

/** Follows the real time unless `start` fixes it. */
export function movableClock(start?: Temporal.Instant): MovableClock {
  let offset: Temporal.Duration | undefined
  let fixed = start
  return {
    now: () => fixed ?? (offset ? Temporal.Now.instant().add(offset) : Temporal.Now.instant()),
    moveTo(moment) {
      if (fixed) fixed = moment
      else offset = Temporal.Now.instant().until(moment)
    },
    reset() {
      offset = undefined
      fixed = start
    },
  }
}
