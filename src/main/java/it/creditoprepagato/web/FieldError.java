package it.creditoprepagato.web;

/**
 * Why one field of a request cannot be read.
 *
 * @param field its name, with the way to it ({@code registrant.country},
 * {@code operations[2]}); {@code body} for the whole
 * @param message what it has to be, a sentence whose subject is the field
 */
public record FieldError(String field, String message) {
}
