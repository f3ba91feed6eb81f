/** Whether a text is an address in the web that fits the columns which keep one. */
export const isWebAddress = (text: string): boolean => /^https?:\/\/\S{1,1990}$/.test(text)
