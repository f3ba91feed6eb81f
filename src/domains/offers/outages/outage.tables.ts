declare module "../../../platform/db.ts" {
  interface Tables {
    call_outages: { office_id: string; call_id: string; began_at: Temporal.Instant; ended_at: Temporal.Instant }
  }
}
