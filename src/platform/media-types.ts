/** Under which names documents that the product makes are handed out. */
export const PDF = "application/pdf"
export const DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
