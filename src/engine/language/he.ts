import { type LanguageWords, words } from './words';

export const hebrew: LanguageWords = {
  language: 'he',
  frequent: words('אני אתה את אתם הוא היא אנחנו לא של על זה זו עם גם כי אם אבל מה יש אין שלום תודה לך לכם'),
  greetings: words('שלום היי הי בוקר ערב צהריים לכבוד'),
  titles: words('טוב טובים גברת מר אדון רב'),
  conditions: words('אם כאשר כש'),
  nextSteps: words('אבדוק אברר אחזור אשלח אעביר אעדכן אשאל אבקש אתקשר אכתוב נבדוק נברר נחזור נעדכן בודק בודקת מברר מבררת'),
  actors: words(''),
  familiar: words(''),
  formal: words(''),
  familiarOrders: words(''),
  feminineSelf: words(''),
  capitals: words(''),
};
