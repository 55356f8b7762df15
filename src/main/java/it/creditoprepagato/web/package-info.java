/**
 * What every screen and every answer of the API share. For pages: layout, navigation that
 * modules contribute to, formatters. For the API: problem documents (RFC 9457), strict
 * reading of what was sent, and answers that a repeated request gets again. Promises that
 * pages look, speak and refuse alike; that below {@code /api/} every error is a problem
 * document that shows nothing of the inside; and that an idempotency key has one accepted
 * answer for ever.
 */
@ApplicationModule(allowedDependencies = "shared")
@NullMarked
package it.creditoprepagato.web;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
