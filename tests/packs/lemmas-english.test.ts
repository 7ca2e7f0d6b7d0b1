import { describe, expect, test } from 'vitest';
import { formsOf } from '../../src/packs/lemmas';

const english = (verb: string) => formsOf(verb, 'en') ?? [];

describe('an English verb in braces stands for all its forms', () => {
  test.each([
    ['be', 'be am is are was were being been'],
    ['have', 'have has had having'],
    ['do', 'do does did done doing'],
    ['go', 'go goes went gone going'],
    ['can', 'can could'],
    ['take', 'take takes took taken taking'],
    ['lie', 'lie lies lied lay lain lying'],
    ['read', 'read reads reading'],
    ['pay', 'pay pays paid paying'],
    ['say', 'say says said saying'],
    ['know', 'know knows knew known knowing'],
    ['understand', 'understand understands understood understanding'],
    ['resend', 'resend resends resent resending'],
    ['get', 'get gets got gotten getting'],
    ['let', 'let lets letting'],
    ['learn', 'learn learns learned learnt learning'],
    ['care', 'care cares cared caring'],
    ['agree', 'agree agrees agreed agreeing'],
    ['try', 'try tries tried trying'],
    ['annoy', 'annoy annoys annoyed annoying'],
    ['fix', 'fix fixes fixed fixing'],
    ['stop', 'stop stops stopped stopping'],
    ['chat', 'chat chats chatted chatting'],
    ['quit', 'quit quits quitted quitting'],
    ['refer', 'refer refers referred referring'],
    ['offer', 'offer offers offered offering'],
    ['cancel', 'cancel cancels cancelled canceled cancelling canceling'],
    ['reply', 'reply replies replied replying'],
    ['panic', 'panic panics panicked panicking'],
    ['bypass', 'bypass bypasses bypassed bypassing'],
    ['refund', 'refund refunds refunded refunding'],
  ])('{%s} has %s', (verb, forms) => {
    expect([...english(verb)].sort()).toEqual(forms.split(' ').sort());
  });

  test('a word that is no verb is not made one', () => {
    for (const word of ['parcel', 'customer', 'quickly', 'doly', '']) expect(formsOf(word, 'en')).toBeUndefined();
  });

  test('upper case is no matter', () => {
    expect(english('Do')).toEqual(english('do'));
  });
});
