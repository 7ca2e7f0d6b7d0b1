import { foldWord } from '../engine/fold';
import type { Language } from '../engine/rule';

/** Closed word lists that a pattern names with `#`, by language. */
const LISTS: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  fr: {
    Adverb: `vraiment absolument franchement malheureusement hélas toujours encore jamais plus même bien trop très tellement
      exactement précisément honnêtement sincèrement simplement clairement certainement sûrement totalement complètement
      vite rapidement immédiatement maintenant actuellement désormais ici aussi non déjà personnellement strictement
      carrément juste seulement parfaitement évidemment visiblement manifestement entièrement réellement sérieusement surtout
      royalement éperdument forcément donc vachement super grandement pleinement`,
    // What may stand between a subject and its verb.
    Pronoun: 'me m te t se s nous vous le la les l lui leur y en',
    // What a statement about something else than the agent opens with: behind a phrase, another clause begins there.
    Opener: `tu il elle on nous vous ils elles ce c ça cela le la les l un une mon ma mes ton ta tes son sa ses notre nos votre vos
      leur leurs cet cette ces tout tous toutes aucun aucune livraison retour remboursement échange commande colis délai`,
    // Verbs by which agents say what they do next, with #StepTo after « je vais ».
    Step: `vérifie vérifions vérifierai renseigne renseignons renseignerai regarde regardons regarderai demande demandons demanderai
      cherche cherchons recherche recherchons contacte contactons recontacte recontactons rappelle rappelons
      rappellerai reviens revenons reviendrai réponds répondons répondrai transmets transmettons interroge interrogeons consulte
      consultons examine examinons confirme confirmons confirmerai informe informons tiens tenons tiendrai occupe occupons
      appelle appelons relance relançons escalade remonte sollicite signale lance ouvre envoie envoyons préviens prévenons
      vérifierons renseignerons demanderons rappellerons recontacterai recontacterons reviendrons répondrons préviendrai
      préviendrons écrirai écrirons tiendrons enverrai enverrons appellerai appellerons informerai informerons dirai dirons
      contacterai contacterons occuperai occuperons ferai ferons confirmerons transmettrai transmettrons`,
    StepTo: `vérifier renseigner regarder demander chercher rechercher voir contacter recontacter appeler rappeler revenir répondre
      transmettre interroger consulter examiner confirmer informer tenir occuper relancer faire`,
    // What agents ask for when they need it in order to help.
    Ask: 'préciser indiquer envoyer dire confirmer donner transmettre communiquer joindre fournir renvoyer',
  },
  en: {},
  he: {},
};

/** The folded words of a list, or nothing for a name that the language does not have. */
export function wordList(name: string, language: Language): readonly string[] | undefined {
  return LISTS[language][name]
    ?.split(/\s+/)
    .map(foldWord)
    .filter((word) => word !== '');
}

/** The names that a pattern in this language may use. */
export function wordListNames(language: Language): string[] {
  return Object.keys(LISTS[language]).map((name) => `#${name}`);
}
