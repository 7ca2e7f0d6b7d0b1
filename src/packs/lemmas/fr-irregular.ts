/**
 * French verbs that follow no group, by their principal parts:
 * `present, six persons | stem of the imperfect | stem of the future | strong and weak stem of the subjunctive | rest`.
 * The rest is written out: infinitive, participles with their agreements, imperatives of their own.
 * The simple past is left out: nobody writes it to a customer.
 */
export const PARTS: Readonly<Record<string, string>> = {
  aller: 'vais vas va allons allez vont | all | ir | aill all | aller allant allé allée allés allées',
  savoir: 'sais sais sait savons savez savent | sav | saur | sach sach | savoir sachant sachons sachez su sue sus sues',
  pouvoir: 'peux peux peut pouvons pouvez peuvent | pouv | pourr | puiss puiss | pouvoir pouvant puis pu',
  vouloir: `veux veux veut voulons voulez veulent | voul | voudr | veuill voul |
    vouloir voulant veuillez voulu voulue voulus voulues`,
  devoir: 'dois dois doit devons devez doivent | dev | devr | doiv dev | devoir devant dû due dus dues',
  valoir: 'vaux vaux vaut valons valez valent | val | vaudr | vaill val | valoir valant valu value valus values',
  voir: 'vois vois voit voyons voyez voient | voy | verr | voi voy | voir voyant vu vue vus vues',
  croire: 'crois crois croit croyons croyez croient | croy | croir | croi croy | croire croyant cru crue crus crues',
  boire: 'bois bois boit buvons buvez boivent | buv | boir | boiv buv | boire buvant bu bue bus bues',
  faire: 'fais fais fait faisons faites font | fais | fer | fass fass | faire faisant fait faite faits faites',
  dire: 'dis dis dit disons dites disent | dis | dir | dis dis | dire disant disez dit dite dits dites',
  lire: 'lis lis lit lisons lisez lisent | lis | lir | lis lis | lire lisant lu lue lus lues',
  rire: 'ris ris rit rions riez rient | ri | rir | ri ri | rire riant ri',
  écrire: `écris écris écrit écrivons écrivez écrivent | écriv | écrir | écriv écriv |
    écrire écrivant écrit écrite écrits écrites`,
  conduire: `conduis conduis conduit conduisons conduisez conduisent | conduis | conduir | conduis conduis |
    conduire conduisant conduit conduite conduits conduites`,
  suivre: `suis suis suit suivons suivez suivent | suiv | suivr | suiv suiv |
    suivre suivant suivi suivie suivis suivies`,
  vivre: 'vis vis vit vivons vivez vivent | viv | vivr | viv viv | vivre vivant vécu vécue vécus vécues',
  venir: 'viens viens vient venons venez viennent | ven | viendr | vienn ven | venir venant venu venue venus venues',
  tenir: 'tiens tiens tient tenons tenez tiennent | ten | tiendr | tienn ten | tenir tenant tenu tenue tenus tenues',
  prendre: `prends prends prend prenons prenez prennent | pren | prendr | prenn pren |
    prendre prenant pris prise prises`,
  mettre: 'mets mets met mettons mettez mettent | mett | mettr | mett mett | mettre mettant mis mise mises',
  battre: `bats bats bat battons battez battent | batt | battr | batt batt |
    battre battant battu battue battus battues`,
  connaître: `connais connais connaît connaissons connaissez connaissent | connaiss | connaîtr | connaiss connaiss |
    connaître connaissant connu connue connus connues`,
  paraître: `parais parais paraît paraissons paraissez paraissent | paraiss | paraîtr | paraiss paraiss |
    paraître paraissant paru parue parus parues`,
  naître: 'nais nais naît naissons naissez naissent | naiss | naîtr | naiss naiss | naître naissant né née nés nées',
  mourir: `meurs meurs meurt mourons mourez meurent | mour | mourr | meur mour |
    mourir mourant mort morte morts mortes`,
  courir: `cours cours court courons courez courent | cour | courr | cour cour |
    courir courant couru courue courus courues`,
  fuir: 'fuis fuis fuit fuyons fuyez fuient | fuy | fuir | fui fuy | fuir fuyant fui fuie fuis fuies',
  acquérir: `acquiers acquiers acquiert acquérons acquérez acquièrent | acquér | acquerr | acquièr acquér |
    acquérir acquérant acquis acquise acquises`,
  plaire: 'plais plais plaît plaisons plaisez plaisent | plais | plair | plais plais | plaire plaisant plu',
  taire: 'tais tais tait taisons taisez taisent | tais | tair | tais tais | taire taisant tu tue tus tues',
  recevoir: `reçois reçois reçoit recevons recevez reçoivent | recev | recevr | reçoiv recev |
    recevoir recevant reçu reçue reçus reçues`,
  apercevoir: `aperçois aperçois aperçoit apercevons apercevez aperçoivent | apercev | apercevr | aperçoiv apercev |
    apercevoir apercevant aperçu aperçue aperçus aperçues`,
  décevoir: `déçois déçois déçoit décevons décevez déçoivent | décev | décevr | déçoiv décev |
    décevoir décevant déçu déçue déçus déçues`,
  asseoir: `assieds assieds assied asseyons asseyez asseyent | assey | assiér | assey assey |
    asseoir asseyant assois assoit assoient assoyez assis assise assises`,
  résoudre: `résous résous résout résolvons résolvez résolvent | résolv | résoudr | résolv résolv |
    résoudre résolvant résolu résolue résolus résolues`,
  vaincre: `vaincs vaincs vainc vainquons vainquez vainquent | vainqu | vaincr | vainqu vainqu |
    vaincre vainquant vaincu vaincue vaincus vaincues`,
  foutre: `fous fous fout foutons foutez foutent | fout | foutr | fout fout |
    foutre foutant foutu foutue foutus foutues`,
  ficher: `fiche fiches fiche fichons fichez fichent | fich | ficher | fich fich |
    ficher fichant fichu fichue fichus fichues fiché fichée fichés fichées`,
  envoyer: `envoie envoies envoie envoyons envoyez envoient | envoy | enverr | envoi envoy |
    envoyer envoyant envoyé envoyée envoyés envoyées`,
};

/** Too irregular even for principal parts. */
export const WHOLE: Readonly<Record<string, string>> = {
  être: `suis es est sommes êtes sont étais était étions étiez étaient serai seras sera serons serez seront serais serait
    serions seriez seraient sois soit soyons soyez soient être étant été`,
  avoir: `ai as a avons avez ont avais avait avions aviez avaient aurai auras aura aurons aurez auront aurais aurait aurions
    auriez auraient aie aies ait ayons ayez aient avoir ayant eu eue eus eues`,
  falloir: 'faut fallait faudra faudrait faille fallu falloir',
  pleuvoir: 'pleut pleuvait pleuvra pleuvrait pleuve plu pleuvoir',
};

/** Verbs that are another verb with something in front. */
export const BUILT_ON: Readonly<Record<string, string>> = {
  venir: 'revenir devenir prévenir parvenir convenir intervenir provenir survenir contrevenir redevenir',
  tenir: 'obtenir maintenir retenir contenir soutenir appartenir entretenir détenir',
  prendre: 'apprendre comprendre reprendre surprendre entreprendre',
  mettre: 'permettre promettre remettre transmettre admettre omettre soumettre commettre compromettre',
  battre: 'débattre combattre rabattre',
  faire: 'refaire défaire satisfaire',
  // « disez » is a slip of dire, and right in all of these but redire.
  dire: 'redire contredire interdire prédire médire',
  lire: 'relire élire',
  rire: 'sourire',
  écrire: 'décrire inscrire réécrire prescrire souscrire',
  conduire: 'produire réduire traduire construire reconstruire détruire introduire déduire séduire reproduire',
  suivre: 'poursuivre',
  vivre: 'survivre revivre',
  voir: 'revoir prévoir',
  connaître: 'reconnaître méconnaître',
  paraître: 'apparaître disparaître comparaître reparaître',
  plaire: 'déplaire complaire',
  courir: 'parcourir recourir secourir accourir',
  acquérir: 'conquérir requérir',
  vaincre: 'convaincre',
  foutre: 'contrefoutre',
  ficher: 'contreficher',
  envoyer: 'renvoyer',
};

/** Like partir: the singular of the present loses the consonant before -ir. */
export const LIKE_PARTIR = `partir repartir sortir ressortir dormir endormir servir desservir sentir ressentir consentir mentir
  démentir`;
/** Like ouvrir: the present of the first group, the participle in -ert. */
export const LIKE_OUVRIR = 'ouvrir rouvrir couvrir recouvrir découvrir offrir souffrir';
/** Like craindre: -nd- becomes -gn- before a vowel. */
export const LIKE_CRAINDRE = `craindre plaindre contraindre joindre rejoindre adjoindre peindre dépeindre éteindre atteindre
  restreindre feindre teindre`;
/** Verbs in -eler and -eter that double their consonant before a mute e. */
export const DOUBLING = 'appeler rappeler épeler renouveler jeter rejeter projeter feuilleter chanceler étinceler';
