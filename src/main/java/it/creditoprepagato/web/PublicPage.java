package it.creditoprepagato.web;

/**
 * A page that search engines are to show, contributed as a bean by the module whose page
 * it is. They are asked to leave out every other one.
 *
 * @param path where it is
 * @param descriptionKey the message that says in a sentence what is on it
 */
public record PublicPage(String path, String descriptionKey) {
}
