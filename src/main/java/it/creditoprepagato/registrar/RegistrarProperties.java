package it.creditoprepagato.registrar;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What the connection is told from outside.
 *
 * @param authCodeKey what auth codes are encrypted with: 32 random bytes in Base64
 */
@ConfigurationProperties("credito.registrar")
record RegistrarProperties(@DefaultValue("") String authCodeKey) {
}
