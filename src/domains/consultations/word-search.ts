/** A pattern of `like` that finds the words anywhere in a text; signs that mean something in patterns mean themselves. */
export const anywhere = (words: string): string => `%${words.replaceAll(/[\\%_]/g, "\\$&")}%`
