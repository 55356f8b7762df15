package it.creditoprepagato.identity;

/**
 * Where a request comes from.
 *
 * @param sessionId the browser's session, which goes on when others are ended
 * @param networkAddress of whoever sent it
 */
public record RequestOrigin(String sessionId, String networkAddress) {
}
