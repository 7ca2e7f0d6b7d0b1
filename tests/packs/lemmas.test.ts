import { describe, expect, test } from 'vitest';
import { foldWord } from '../../src/engine/fold';
import { formsOf } from '../../src/packs/lemmas';

const french = (verb: string) => formsOf(verb, 'fr');
const folded = (words: string) => words.split(' ').map(foldWord);

describe('a French verb in braces stands for all its forms', () => {
  test.each([
    ['être', 'suis es est sommes êtes sont étais serai serait sois soyez soient étant été'],
    ['avoir', 'ai as a avons avez ont avais aura aurions aie ayez ayant eu'],
    ['savoir', 'sais sait savons savez savent savait saurai saurais sache sachez sachant su sus'],
    ['pouvoir', 'peux peut pouvons peuvent pourrait puisse puissions puis pu'],
    ['vouloir', 'veux voulons voudrais veuille veuillez voulions voulue'],
    ['devoir', 'dois devez doivent devrait doive devions dû dues'],
    ['falloir', 'faut fallait faudra faudrait faille fallu'],
    ['aller', 'vais vas va allons vont irai iraient aille alliez allées'],
    ['faire', 'fais faites font ferai ferait fasse faisant faites'],
    ['dire', 'dis dites disent dirai dise disant dites'],
    ['voir', 'vois voyons voient verrai verrait voie voyions vue'],
    ['venir', 'viens vient venons viennent viendra vienne venus'],
    ['revenir', 'reviens revenez reviennent reviendrai revienne revenues'],
    ['obtenir', 'obtiens obtient obtenons obtiendrait obtienne obtenue'],
    ['comprendre', 'comprends comprenez comprennent comprendrai comprenne comprises'],
    ['permettre', 'permets permet permettez permettrait permette permise'],
    ['reconnaître', 'reconnais reconnaît reconnaissez reconnaîtrai reconnaisse reconnu'],
    ['recevoir', 'reçois reçoivent recevez recevra reçoive reçue'],
    ['écrire', 'écris écrivez écrirai écrive écrites'],
    ['contredire', 'contredis contredisez contredira contredite'],
    ['suivre', 'suis suit suivez suivra suive suivies'],
    ['foutre', 'fous fout foutez foutrais foute foutu'],
    ['ficher', 'fiche fichez fichait ficherais fichu fiché'],
    ['envoyer', 'envoie envoyez enverrai envoies envoyions envoyée'],
    ['taire', 'tais tait taisez tairai taise tue'],
    ['partir', 'pars part partez partira parte parties'],
    ['dormir', 'dors dort dormez dormirait dorme dormi'],
    ['offrir', 'offre offrez offrira offert offertes'],
    ['plaindre', 'plains plaint plaignez plaindrai plaigne plainte'],
    ['attendre', 'attends attend attendez attendrai attende attendues'],
    ['rompre', 'romps rompt rompez rompra rompu'],
    ['finir', 'finis finit finissez finirait finisse finies'],
    ['manger', 'mange mangeons mangeait mangera mangé'],
    ['payer', 'paie paye payons paierai payerai paient'],
    ['appeler', 'appelle appelez appellera appelions appelée'],
    ['jeter', 'jette jetons jetterait jeté'],
    ['acheter', 'achète achetez achèterai achetée'],
  ])('{%s} has %s', (verb, forms) => {
    expect(french(verb)).toEqual(expect.arrayContaining(folded(forms)));
  });

  test.each([
    ['manger', 'mangons mangait'],
    ['rompre', 'romp'],
    ['partir', 'partit partissez'],
    ['offrir', 'offris offrit offri'],
    ['savoir', 'savois savé'],
    ['tenir', 'tenis tenissez'],
  ])('{%s} has no %s', (verb, slips) => {
    const forms = french(verb) ?? [];
    expect(folded(slips).filter((slip) => forms.includes(slip))).toEqual([]);
  });

  test('it is found with or without its accents', () => {
    expect(french('etre')).toEqual(french('être'));
    expect(french('connaitre')).toEqual(french('connaître'));
  });

  test('a word that is no verb is not made one', () => {
    expect(french('colis')).toBeUndefined();
    expect(french('problème')).toBeUndefined();
  });

  test('no form appears twice', () => {
    for (const verb of ['être', 'dire', 'venir', 'attendre', 'payer', 'foutre', 'craindre']) {
      const forms = french(verb) ?? [];
      expect(new Set(forms).size).toBe(forms.length);
    }
  });
});
