package it.creditoprepagato.notifications;

import tools.jackson.databind.json.JsonMapper;

/** The form in which letters wait. */
final class LetterJson {

	private static final JsonMapper JSON = JsonMapper.shared();

	private LetterJson() {
	}

	static String write(Object part) {
		return JSON.writeValueAsString(part);
	}

	static Letter read(MailKind kind, String json) {
		return JSON.readValue(json, kind.content());
	}

}
