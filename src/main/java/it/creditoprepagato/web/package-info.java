/**
 * The page shell and what all screens share: layout, navigation that modules contribute
 * to, formatters, problem details. Promises that pages look, speak and refuse alike.
 */
@ApplicationModule(allowedDependencies = "shared")
@NullMarked
package it.creditoprepagato.web;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
