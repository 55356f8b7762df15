package it.creditoprepagato.web;

import java.util.Map;

/**
 * How a public page presents itself to search engines and to whoever is shown a link to
 * it.
 *
 * @param descriptionKey the message that says what is on it
 * @param address its own, whole
 * @param alternates the whole address in each language, and the one that chooses by the
 * reader ({@code x-default})
 */
record Introduction(String descriptionKey, String address, Map<String, String> alternates) {
}
