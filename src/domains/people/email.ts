/** Good enough to be sent to; whether it exists, the confirmation tells. */
export function isEmail(text: string): boolean {
  return (
    text.length <= 200 &&
    /^[^\s@<>(),;:"[\]\\]+@[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?\.[a-z]{2,}$/i.test(text) &&
    !text.includes("..")
  )
}
