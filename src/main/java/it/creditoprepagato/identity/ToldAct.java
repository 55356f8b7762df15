package it.creditoprepagato.identity;

import it.creditoprepagato.audit.Audited;

/**
 * Something that was done, with the name of who did it.
 *
 * @param act what, when and from where
 * @param who the person's name; empty where it was no person
 */
public record ToldAct(Audited act, String who) {
}
