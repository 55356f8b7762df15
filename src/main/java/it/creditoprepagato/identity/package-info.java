/**
 * Who signs in: people with passwords, programs with API keys. Promises that a password
 * is kept only as an Argon2id hash and a key only as a SHA-256 one, that guessing is
 * slowed down, that nobody signs in by an address that is not shown to be his, and that
 * no answer tells whether somebody is registered.
 */
@ApplicationModule(allowedDependencies = { "shared", "throttle", "web", "audit" })
@NullMarked
package it.creditoprepagato.identity;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
