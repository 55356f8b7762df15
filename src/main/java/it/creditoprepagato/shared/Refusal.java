package it.creditoprepagato.shared;

/**
 * An outcome that says no. Modules' sealed results mark their refusals with it, and a
 * transaction whose result is one is rolled back.
 */
public interface Refusal {

}
