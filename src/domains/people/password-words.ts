/** What guessing programs try first: words of the most used passwords in Poland and elsewhere, without digits at their ends;
 * none of three letters, which stand inside of too many other words. */
export const COMMON_WORDS: readonly string[] = `
admin administrator adrian agata agnieszka aleksandra alicja aneta angelika ania anna anastazja asdasd asdf babcia
bartek bartosz beata biedronka bogdan bozena buziaczek cezary charlie coffee damian daniel dariusz darek dawid dominik
dominika dorota dragon dupadupa edyta ewelina facebook football filip gabriela galaxy google grzegorz guest haslo
haslohaslo hania hello iloveyou inwazja irena iwona jagoda jakub janek janusz jarek jaroslaw jessica joanna julia
justyna kacper kamil kamila karolina kasia katarzyna kicia kinga kochamcie kochanie kocham komputer konrad kotek
krystian krzysztof krzysiek kuba kwiatek laptop lech lechia legia leszno login lukasz maciej maciek magda magdalena
malgorzata mama marcin marek maria mariusz marta martyna master mateusz michal milosc misiek miasto monika monkey
natalia nowehaslo olivia oliwia organizacja pass passw password passwort patryk paulina pawel piotr piotrek pogoda
polska poznan prezydent princess przemek qazwsx qazwsxedc qwerty qwertyuiop qwertz rafal renata robert samsung sandra
sebastian shadow skorpion slonko sloneczko stokrotka stowarzyszenie sunshine superman superhaslo sylwia szymon tajne
tata tester testowe test tomasz tomek urzad user valentina welcome weronika wiktoria wiosna wlodek wojtek wroclaw
witaj warszawa zaqwsx zaqxsw zuzanna zima lato jesien maja lena poniedzialek styczen pazdziernik fundacja pozytek
konkurs dotacja oferta
`
  .trim()
  .split(/\s+/)

/** Rows of keyboards and alphabets, for runs such as `dfgh` or `7654`. */
export const SEQUENCES: readonly string[] = [
  "abcdefghijklmnopqrstuvwxyz",
  "01234567890",
  "qwertyuiop",
  "qwertzuiop",
  "asdfghjkl",
  "zxcvbnm",
  "yxcvbnm",
  "1qaz2wsx3edc4rfv5tgb6yhn7ujm",
  "zaq12wsxcde34rfv",
  "!@#$%^&*()",
]
