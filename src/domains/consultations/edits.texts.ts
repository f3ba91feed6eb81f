import { defineTexts, type Text } from "../../lib/texts.ts"

/** What a person reads when two saved the same form. */
export const editsTexts = defineTexts({
  meanwhile: {
    pl: "Ktoś inny zmienił w tym czasie to samo. Nic nie przepadło: w polach jest Twój tekst, a pod nimi zapisany. Popraw i zapisz jeszcze raz.",
    en: "Somebody else changed the same meanwhile. Nothing is lost: the fields hold your text, what was saved stands below. Mend it and save once more.",
  },
  theirs: (text: Text) => ({ pl: `Zapisano w tym czasie: „${text.pl}”`, en: `Saved meanwhile: “${text.en}”` }),
  ended: {
    pl: "Te konsultacje ktoś w tym czasie zakończył albo unieważnił, więc nic już nie zapiszesz. Twój tekst stoi w polach: skopiuj, co potrzebne.",
    en: "Somebody completed or annulled this consultation meanwhile, so nothing can be saved. Your text is in the fields: copy what you need.",
  },
  emptied: { pl: "W tym czasie to pole wyczyszczono.", en: "This field was emptied meanwhile." },
})
