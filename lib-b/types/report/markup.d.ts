/** Text made safe for XML and HTML: markup escaped, characters that XML 1.0 forbids shown as their code. */
export declare function escapeMarkup(text: string): string;
