export type OfferPartnerTable = { office_id: string; offer_id: string; organisation_id: string }

declare module "../../../platform/db.ts" {
  interface Tables {
    offer_partners: OfferPartnerTable
  }
}
