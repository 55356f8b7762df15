package it.creditoprepagato.identity;

/**
 * What a key in force opens.
 *
 * @param caller the program that shows it
 * @param suspended whether its customer is shut out
 */
public record ApiAccess(ApiCaller caller, boolean suspended) {
}
