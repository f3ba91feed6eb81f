import { defineTexts } from "../../lib/texts.ts"

/** The demo people: what each is, and what to try as them. */
export const demoTexts = defineTexts({
  title: { pl: "Kim chcesz być?", en: "Who do you want to be?" },
  lead: {
    pl: "To instalacja przykładowa. Wybierz osobę, a od razu zobaczysz Pożytek jej oczami. Wszystkie osoby i organizacje są zmyślone.",
    en: "This is an example installation. Choose a person and see Pożytek with their eyes at once. All people and organisations are invented.",
  },
  become: { pl: "Wejdź", en: "Become" },
  becomeHidden: (name: string) => ({ pl: `jako ${name}`, en: name }),
  current: { pl: "To Ty", en: "This is you" },
  became: (name: string) => ({ pl: `Jesteś teraz: ${name}.`, en: `You are now ${name}.` }),
  byPassword: (password: string) => ({
    pl: `Można też zalogować się zwyczajnie: adresem e-mail osoby i hasłem „${password}”.`,
    en: `You can also sign in as usual, with the person's e-mail and the password “${password}”.`,
  }),

  groupOffice: { pl: "Urząd", en: "The office" },
  groupOfficeTry: {
    pl: "Ogłoś konkurs, sprawdź oferty formalnie, przygotuj umowę i przyjmij sprawozdanie.",
    en: "Announce a competition, check offers formally, prepare a contract and accept a report.",
  },
  groupDecision: { pl: "Władze miasta", en: "The city's authorities" },
  groupDecisionTry: {
    pl: "Rozstrzygnij konkurs jako prezydent albo zobacz jako radna, co z pieniędzy wynikło.",
    en: "Decide a competition as the mayor, or see as a councillor what became of the money.",
  },
  groupCommittee: { pl: "Komisja konkursowa", en: "The competition committee" },
  groupCommitteeTry: {
    pl: "Złóż oświadczenie o bezstronności i oceń oferty; dopiero potem zobaczysz ich treść.",
    en: "State that you are impartial, then read and score the offers.",
  },
  groupOrganisations: { pl: "Organizacje", en: "Organisations" },
  groupOrganisationsTry: {
    pl: "Przygotuj ofertę, złóż ją przed terminem i rozlicz dotację.",
    en: "Prepare an offer, submit it before the deadline and settle a grant.",
  },

  administrator: { pl: "administracja urzędu", en: "office administrator" },
  administratorTry: { pl: "Nadaj komuś rolę.", en: "Give somebody a role." },
  coordinator: { pl: "koordynacja programu współpracy", en: "programme coordinator" },
  coordinatorTry: { pl: "Wczytaj kartę zadania strategii.", en: "Import a task card of the strategy." },
  official: { pl: "praca w wydziale: konkursy i umowy", en: "official of a unit: competitions and contracts" },
  officialTry: { pl: "Ogłoś nowy konkurs.", en: "Announce a new competition." },
  mayor: { pl: "Prezydent Miasta", en: "Mayor" },
  mayorTry: { pl: "Zatwierdź podział pieniędzy.", en: "Approve how the money is shared." },
  councillor: { pl: "Rada Miejska", en: "City Council" },
  councillorTry: { pl: "Zobacz umowy i mierniki.", en: "Look at contracts and indicators." },
  goalChief: { pl: "odpowiada za cel strategii", en: "chief of a strategic goal" },
  goalChiefTry: { pl: "Uzupełnij wartość miernika.", en: "Fill in the value of an indicator." },
  committee: { pl: "komisja konkursowa", en: "member of the committee" },
  committeeTry: { pl: "Oceń oferty.", en: "Score offers." },
  representative: {
    pl: "reprezentuje organizację: podpisuje i składa",
    en: "represents an organisation: signs and submits",
  },
  representativeTry: { pl: "Złóż ofertę.", en: "Submit an offer." },
  assistant: { pl: "pomaga organizacji: przygotowuje", en: "helps an organisation: prepares" },
  assistantTry: { pl: "Przygotuj ofertę do podpisu.", en: "Prepare an offer for signing." },
  secondRepresentative: {
    pl: "reprezentuje drugą organizację",
    en: "represents the second organisation",
  },
  secondRepresentativeTry: {
    pl: "Odpowiedz, czy bierzecie udział w ofercie wspólnej.",
    en: "Answer whether you take part in a joint offer.",
  },
  secondAssistant: { pl: "pomaga drugiej organizacji", en: "helps the second organisation" },
  secondAssistantTry: { pl: "Przeczytaj ofertę wspólną i sprawozdanie.", en: "Read a joint offer and a report." },
})
