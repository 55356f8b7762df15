/**
 * The portfolio: which customer holds which domain, until when it is paid for, and what
 * may be done with it today. Promises that a name has one holder and one operation at a
 * time, and that what stands against an operation is told in words before money moves.
 */
@ApplicationModule(allowedDependencies = { "shared", "audit", "customers", "catalog", "registrar" })
@NullMarked
package it.creditoprepagato.domains;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
