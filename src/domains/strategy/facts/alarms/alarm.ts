/** `missing`: nobody has given a value; `to-freeze`: it counts itself and still follows the data; `filled`: it is there. */
export type AlarmState = "missing" | "to-freeze" | "filled"

export type Alarm = {
  id: string
  name: string
  cardId: string | null
  /** Number and name of the task, area or goal whose it is. */
  place: string
  state: AlarmState
  ownerId: string | null
  deputyId: string | null
  /** Nobody with a role in the office looks after it. */
  isOwnerless: boolean
}

export const ALARM_FILTERS = ["all", "missing", "to-freeze", "ownerless"] as const
export type AlarmFilter = (typeof ALARM_FILTERS)[number]

export type AlarmList = { alarms: Alarm[]; total: number; page: number; pages: number }
