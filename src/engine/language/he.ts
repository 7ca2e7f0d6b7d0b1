import { frequentOnly } from './words';

export const hebrew = frequentOnly(
  'he',
  'אני אתה את אתם הוא היא אנחנו לא של על זה זו עם גם כי אם אבל מה יש אין שלום תודה לך לכם',
);
