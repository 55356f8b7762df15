package it.creditoprepagato.identity;

import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Signs users out wherever they are signed in. */
@Component
class Sessions {

	private final JdbcClient jdbc;

	Sessions(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Ends all sessions of the user but one, in the caller's transaction. */
	@Transactional(propagation = Propagation.MANDATORY)
	public void endOthers(UUID userId, String sessionId) {
		this.jdbc.sql("DELETE FROM identity.spring_session WHERE principal_name = ? AND session_id <> ?")
			.param(userId.toString())
			.param(sessionId)
			.update();
	}

	/** Ends all sessions of the user, in the caller's transaction. */
	@Transactional(propagation = Propagation.MANDATORY)
	public void end(UUID userId) {
		this.jdbc.sql("DELETE FROM identity.spring_session WHERE principal_name = ?").param(userId.toString()).update();
	}

}
