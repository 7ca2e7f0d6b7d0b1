import type { LanguageWords } from './words';

export const french: LanguageWords = {
  frequent: `je tu il elle on nous vous ils elles ne pas le la les un une des du de et est pour avec que qui dans mon
    ma mes votre vos sur ce cette ca c j l d n s m t y au aux mais ou si suis avez ai bonjour merci rien tout notre tres
    plus as a qu ont sont cest jai pourquoi comment chez`,
  greetings:
    'bonjour bonsoir salut hello coucou rebonjour re cher chere chers cheres madame monsieur mesdames messieurs',
  titles: 'madame monsieur mesdames messieurs mme mlle m mr a et tous toutes le la',
  conditions: 'si sauf tant lorsque quand',
  denials:
    /(^| )(est pas|n est pas que|sans|loin de|jamais|ne pense pas que|ne dis pas que|veux pas dire que)( dire| penser)?( que)?$/,
  // Stems with the endings of « je », « nous » and the infinitive, in the present and the future.
  nextStep: new RegExp(
    '^((renseign|verifi|regard|demand|(re)?cherch|r?appell?|(re)?contact|interrog|consult|examin|confirm|propos|inform|' +
      'occup|escalad|remont|transfer|relanc|charg|sollicit|signal)(e|e?ons|er|erai|erons)|' +
      '(rev|prev|t)(iens|enons|iendrai|iendrons)|ecri(s|vons|rai|rons)|repond?(s|ons|rai|rons)|' +
      'transmet(s|tons|trai|trons)|env(oie|oyons|errai|errons)|vais|allons|di(rai|rons))$',
  ),
  actors: 'je j nous on',
  familiar: 'tu te t toi ton ta tes tien tienne',
  formal: 'vous votre vos',
  familiarOrders: `attends depeche grouille magne reviens va calme patiente ecoute regarde degage presse casse tire
    barre bouge fiche fous laisse debrouille demerde fais accelere arrete`,
  feminineSelf: 'desolee navree ravie certaine sure prete confuse heureuse contente allee occupee derangee debordee',
};
