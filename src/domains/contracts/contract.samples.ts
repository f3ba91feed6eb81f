import type { Contract } from "./contract.ts"

/** The handball task of the club, agreed as offered: 40 000 zł, of which 36 000 zł is the grant. */
const drafted: Contract = {
  id: "0196f000-0000-7000-8000-00000000d001",
  officeId: "0196f000-0000-7000-8000-000000000001",
  offerId: "0196f000-0000-7000-8000-00000000d0f1",
  callId: "0196f000-0000-7000-8000-000000000014",
  organisationId: "0196f000-0000-7000-8000-00000000d0a1",
  organisationName: "Klub Sportowy „Próba”",
  number: "3/2027",
  title: "Piłka ręczna po lekcjach",
  grant: 3_600_000,
  state: "drafted",
  basis: {
    offer: {
      number: "4/2026/1",
      filedOn: "2026-12-22",
      sha256: "0a5522c2b41489a1c2d3e4f5061728394a5b6c7d8e9f00112233445566778899",
      grant: 3_600_000,
      total: 4_000_000,
    },
    call: { number: "4/2026", title: "Sport dzieci i młodzieży w 2027 roku", form: "support" },
    organisation: {
      id: "0196f000-0000-7000-8000-00000000d0a1",
      name: "Klub Sportowy „Próba”",
      legalForm: "association",
      registerName: "KRS",
      registerNumber: "0000123456",
      nip: "7740001454",
      regon: "192598184",
      street: "ul. Próbna 1",
      postcode: "64-100",
      city: "Leszno",
      email: "club@example.org",
      phone: "",
      website: "",
      representation: "one",
      representationNote: "",
    },
    decidedOn: "2027-01-20",
    activities: [
      {
        id: "dzialanie-1",
        name: "Treningi w dwóch grupach",
        description: "Po dwa treningi tygodniowo w każdej grupie.",
        audience: "40 dzieci w wieku 8–14 lat",
        from: "2027-02-01",
        to: "2027-11-30",
        external: "",
      },
      {
        id: "dzialanie-2",
        name: "Turniej wojewódzki",
        description: "Jednodniowy turniej ośmiu drużyn.",
        audience: "96 zawodniczek i zawodników",
        from: "2027-11-01",
        to: "2027-11-30",
        external: "",
      },
    ],
    results: [
      { id: "rezultat-1", name: "Dzieci, które ukończyły cykl", target: "36 dzieci", monitoring: "Listy obecności" },
      { id: "rezultat-2", name: "Drużyny w turnieju", target: "8 drużyn", monitoring: "Protokół turnieju" },
    ],
  },
  taskFrom: "2027-02-01",
  taskTo: "2027-11-30",
  otherUseTo: "2027-11-30",
  account: "61109010140000071219812874",
  costs: [
    { id: "koszt-1", group: "dzialanie-1", name: "Trenerka", offered: 2_080_000, amount: 2_080_000 },
    { id: "koszt-2", group: "dzialanie-1", name: "Wynajem hali", offered: 1_080_000, amount: 1_080_000 },
    { id: "koszt-3", group: "dzialanie-2", name: "Autokar", offered: 560_000, amount: 560_000 },
    { id: "koszt-4", group: "administrative", name: "Księgowość", offered: 280_000, amount: 280_000 },
  ],
  ownFinancial: 160_000,
  ownInKind: 240_000,
  recipients: 0,
  tolerance: 1000,
  nonPartyScope: "",
  officeContact: "Anna Lis",
  contractorContact: "Jan Nowak, 65 500 10 20",
  officeSignatory: "",
  contractorSignatory: "",
  tranches: [{ id: "0196f000-0000-7000-8000-00000000d0b1", amount: 3_600_000, due: null, paidOn: null }],
  grantUse: { from: "2027-02-01", to: "2027-12-14" },
  reportDueOn: "2027-12-30",
  revision: 1,
  madeAt: Temporal.Instant.from("2027-01-21T09:00:00Z"),
  signedOn: null,
  signedForm: null,
  recordedAt: null,
  document: null,
  sha256: null,
  settledAt: null,
  termination: null,
}

/** The same, awarded 30 000 zł instead of the 36 000 zł asked for: the missing 6 000 zł has to be agreed. */
const reduced: Contract = {
  ...drafted,
  grant: 3_000_000,
  tranches: [{ ...drafted.tranches[0]!, amount: 3_000_000 }],
}

/** Signed, and the whole grant paid. */
const paid: Contract = {
  ...drafted,
  state: "signed",
  signedOn: "2027-01-25",
  signedForm: "paper",
  recordedAt: Temporal.Instant.from("2027-01-25T12:00:00Z"),
  tranches: [{ ...drafted.tranches[0]!, due: "2027-02-24", paidOn: "2027-02-01" }],
}

/** Invented contracts of the example office. */
export const contractSamples = { drafted, reduced, paid }
