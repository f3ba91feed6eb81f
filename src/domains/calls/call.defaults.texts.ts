/** Wording a new draft starts with. Announcements are in Polish whatever the language of the person who writes them. */
export const defaultTexts = {
  rules:
    "Dotację może otrzymać organizacja pozarządowa lub podmiot z art. 3 ust. 3 ustawy, prowadzący działalność statutową w dziedzinie zadania. " +
    "Złożenie oferty nie oznacza przyznania dotacji, a przyznana kwota może być niższa od wnioskowanej; organizacja może wtedy zaktualizować kosztorys albo zrezygnować.",
  procedure:
    "Oferty opiniuje komisja konkursowa powołana w trybie art. 15 ust. 2a ustawy. Każdy członek komisji przyznaje punkty w kryteriach z ogłoszenia, " +
    "a wynikiem oferty jest średnia. Wyboru ofert dokonuje organ wykonawczy po zapoznaniu się z opinią komisji. " +
    "Wyniki ogłasza się bez zwłoki w Biuletynie Informacji Publicznej, na tablicy ogłoszeń i na stronie internetowej urzędu.",
}
