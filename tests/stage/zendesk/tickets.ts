/** What the stage shows. Made up for the tests; no customer wrote any of it. */
export interface StageTicket {
  readonly id: string;
  readonly subject: string;
  readonly requester: string;
  readonly messages: readonly {
    readonly from: 'end-user' | 'agent' | 'internal';
    readonly sender: string;
    readonly text: string;
  }[];
}

export const TICKETS: readonly StageTicket[] = [
  {
    id: '4201',
    subject: 'Colis toujours pas arrivé',
    requester: 'Nadia Roux',
    messages: [
      {
        from: 'end-user',
        sender: 'Nadia Roux',
        text: 'Bonjour, ma commande devait arriver lundi. Où est mon colis ? Je ne sais pas quoi faire.',
      },
      { from: 'agent', sender: 'Camille', text: 'Bonjour Madame Roux, je regarde où en est la livraison.' },
      { from: 'internal', sender: 'Camille', text: 'Le transporteur ne répond pas.' },
      { from: 'end-user', sender: 'Nadia Roux', text: 'Cela fait trois jours que j’attends une réponse…' },
    ],
  },
  {
    id: '4202',
    subject: 'Facture de septembre',
    requester: 'Idriss Benali',
    messages: [
      {
        from: 'end-user',
        sender: 'Idriss Benali',
        text: 'Bonjour, le montant de ma facture ne correspond pas au devis.',
      },
    ],
  },
];
