import { type LanguageWords, words } from './words';

export const french: LanguageWords = {
  language: 'fr',
  frequent: words(`je tu il elle on nous vous ils elles ne pas le la les un une des du de et est pour avec que qui dans mon ma
    mes votre vos sur ce cette ca c j l d n s m t y au aux mais ou si suis avez ai bonjour merci rien tout votre notre tres plus as a qu ont sont
    cest jai pourquoi comment chez`),
  greetings: words('bonjour bonsoir salut hello coucou rebonjour re cher chere chers cheres madame monsieur mesdames messieurs'),
  titles: words('madame monsieur mesdames messieurs mme mlle m mr a et tous toutes le la'),
  conditions: words('si sauf tant lorsque quand'),
  nextSteps: words(`renseigne renseignons verifie verifions regarde regardons demande demandons cherche cherchons reviens
    revenons rappelle rappelons reponds repondons transmets transmettons contacte contactons interroge interrogeons consulte
    consultons examine examinons confirme confirmons propose proposons envoie envoyons informe informons ecris ecrivons tiens
    tenons occupe occupons escalade remonte transfere vais allons recherche recherchons recontacte recontactons appelle appelons
    relance relancons charge sollicite signale renseignerai verifierai regarderai demanderai rappellerai recontacterai
    reviendrai repondrai transmettrai confirmerai enverrai tiendrai informerai renseignerons verifierons demanderons
    rappellerons recontacterons reviendrons repondrons transmettrons confirmerons enverrons tiendrons informerons previendrai
    previendrons previens ecrirai ecrirons dirai dirons contacterai contacterons`),
  actors: words('je j nous on'),
  familiar: words('tu te toi ton ta tes tien tienne'),
  formal: words('vous votre vos'),
  familiarOrders: words(`attends depeche grouille magne reviens va calme patiente ecoute regarde degage presse casse tire barre bouge
    fiche fous laisse debrouille demerde fais accelere arrete`),
  feminineSelf: words('desolee navree ravie certaine sure prete confuse heureuse contente allee occupee derangee navree debordee'),
  capitals: words(''),
};
