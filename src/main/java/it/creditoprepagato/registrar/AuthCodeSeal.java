package it.creditoprepagato.registrar;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

import javax.crypto.spec.SecretKeySpec;

import org.jspecify.annotations.Nullable;

import org.springframework.security.crypto.encrypt.AesGcmBytesEncryptor;
import org.springframework.security.crypto.encrypt.BytesEncryptor;
import org.springframework.stereotype.Component;

/** Encrypts auth codes for the time that they are kept: AES-256-GCM, a nonce each. */
@Component
class AuthCodeSeal {

	private static final int KEY_BYTES = 32;

	private final BytesEncryptor cipher;

	/**
	 * @throws IllegalStateException if the key is missing or is none
	 */
	AuthCodeSeal(RegistrarProperties properties) {
		byte[] key = key(properties.authCodeKey());
		if (key.length != KEY_BYTES) {
			throw new IllegalStateException("credito.registrar.auth-code-key, which auth codes are encrypted with, "
					+ "must be 32 random bytes in Base64");
		}
		this.cipher = AesGcmBytesEncryptor.withSecretKey(new SecretKeySpec(key, "AES")).build();
	}

	private static byte[] key(String base64) {
		try {
			return Base64.getDecoder().decode(base64);
		}
		catch (IllegalArgumentException ex) {
			return new byte[0];
		}
	}

	byte @Nullable [] seal(@Nullable AuthCode code) {
		return (code == null) ? null : this.cipher.encrypt(code.value().getBytes(StandardCharsets.UTF_8));
	}

	@Nullable AuthCode open(byte @Nullable [] sealed) {
		return (sealed == null) ? null : new AuthCode(new String(this.cipher.decrypt(sealed), StandardCharsets.UTF_8));
	}

}
