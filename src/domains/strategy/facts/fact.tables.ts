export type IndicatorFreezeTable = {
  office_id: string
  id: string
  indicator_id: string
  year: number
  source: string
  sphere: string | null
  unit_id: string | null
  sum: number
  things: number
  frozen_at: Temporal.Instant
  frozen_by: string | null
  lifted_at: Temporal.Instant | null
  lifted_by: string | null
  lifted_because: string | null
}

export type FrozenFactTable = {
  office_id: string
  freeze_id: string
  thing_id: string
  label: string
  quantity: number
}

export type IndicatorOverrideTable = {
  office_id: string
  id: string
  indicator_id: string
  year: number
  value: number
  because: string
  counted: number | null
  set_at: Temporal.Instant
  set_by: string | null
  ended_at: Temporal.Instant | null
  ended_by: string | null
}

export type IndicatorDueTable = {
  office_id: string
  year: number
  due_on: string
  set_at: Temporal.Instant
  set_by: string | null
}

export type IndicatorReminderTable = {
  office_id: string
  person_id: string
  year: number
  kind: "before" | "late" | "still-late"
  sent_at: Temporal.Instant
}

declare module "../../../platform/db.ts" {
  interface Tables {
    indicator_freezes: IndicatorFreezeTable
    frozen_facts: FrozenFactTable
    indicator_overrides: IndicatorOverrideTable
    indicator_dues: IndicatorDueTable
    indicator_reminders: IndicatorReminderTable
  }
}
