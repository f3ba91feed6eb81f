import { defineTexts } from "../src/lib/texts.ts"

export const foundOfficeTexts = defineTexts({
  usage: {
    pl: `Zakłada urząd i zaprasza jego pierwszą osobę administrującą. Działa też przy uruchomionym programie.

  npm run --silent found-office -- --slug gostyn --name "Urząd Miejski w Gostyniu" --site "Gostyń razem"
    --organ "Burmistrz Gostynia" --address "Rynek 2, 63-800 Gostyń" --email urzad@gostyn.example.pl
    --administrator ada@gostyn.example.pl [--kind commune] [--phone "65 500 00 00"] [--teryt 3004]`,
    en: `Makes an office and invites its first administrator. Works beside the running product, too.

  npm run --silent found-office -- --slug gostyn --name "Urząd Miejski w Gostyniu" --site "Gostyń razem"
    --organ "Burmistrz Gostynia" --address "Rynek 2, 63-800 Gostyń" --email urzad@gostyn.example.pl
    --administrator ada@gostyn.example.pl [--kind commune] [--phone "65 500 00 00"] [--teryt 3004]`,
  },
  missing: (option: string) => ({ pl: `Brakuje --${option}.`, en: `--${option} is missing.` }),
  kind: (kinds: readonly string[]) => ({
    pl: `--kind: podaj jedno z: ${kinds.join(", ")}.`,
    en: `--kind: give one of ${kinds.join(", ")}.`,
  }),
  slug: {
    pl: "--slug: małe litery bez polskich znaków, cyfry i łączniki, np. gmina-krzemieniewo. To początek adresów urzędu.",
    en: "--slug: small letters a–z, digits and hyphens, e.g. gmina-krzemieniewo. The office's addresses begin with it.",
  },
  slugReserved: (slug: string) => ({
    pl: `--slug: adres /${slug} należy do programu. Wybierz inny.`,
    en: `--slug: the address /${slug} belongs to the product. Choose another.`,
  }),
  slugTaken: (slug: string, name: string) => ({
    pl: `Pod adresem /${slug} jest już urząd: ${name}. Niczego nie zmieniono.`,
    en: `There is already an office under /${slug}: ${name}. Nothing was changed.`,
  }),
  teryt: { pl: "--teryt: od 2 do 7 cyfr.", en: "--teryt: 2 to 7 digits." },
  founded: (address: string, email: string) => ({
    pl: `Urząd ma adres ${address}\nZaproszenie do ${email} wyjdzie pocztą, gdy program działa i ma SMTP_URL.`,
    en: `The office has the address ${address}\nThe invitation to ${email} leaves by mail once the product runs and has SMTP_URL.`,
  }),
})
