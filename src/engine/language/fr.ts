import type { LanguageWords } from './words';

export const french: LanguageWords = {
  frequent: `je tu il elle on nous vous ils elles ne pas le la les un une des du de et est pour avec que qui dans mon votre vos
    sur ce ca c j l d n s m t y au mais ou si suis avez ai bonjour merci rien tout plus as a qu ont sont cest jai pourquoi`,
  denials:
    /(^| )(est pas|n est pas que|sans|loin de|jamais|ne pense pas que|ne dis pas que|veux pas dire que)( dire| penser)?( que)?$/,
};
