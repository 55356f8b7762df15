/**
 * Who did what, when and from where. Promises that what is written here stays as it is,
 * whoever asks, and that an act and its trace are committed together or not at all. Any
 * module may write here; secrets never are.
 */
@ApplicationModule(allowedDependencies = "shared")
@NullMarked
package it.creditoprepagato.audit;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
