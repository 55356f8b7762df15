/**
 * Plain value types that every module speaks: money, names, identities. No Spring, no
 * JPA, no state; a value that can be built is valid.
 */
@ApplicationModule(type = ApplicationModule.Type.OPEN, allowedDependencies = {})
@NullMarked
package it.creditoprepagato.shared;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
