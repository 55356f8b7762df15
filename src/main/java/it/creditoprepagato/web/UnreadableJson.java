package it.creditoprepagato.web;

import java.util.Collection;
import java.util.List;

import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.InputCoercionException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/**
 * Says in the words of the API why JSON could not be read; the parser's own words would
 * show the inside.
 */
final class UnreadableJson {

	private static final String BODY = "body";

	private UnreadableJson() {
	}

	static Problem problem(JacksonException ex) {
		String field = path(ex.getPath());
		return switch (ex) {
			case UnrecognizedPropertyException unknown -> Problem.malformed(field, "is not a field of this request");
			case MismatchedInputException root when field.isEmpty() -> notAnObject();
			case MismatchedInputException mismatch ->
				Problem.malformed(field, "must be " + expected(mismatch.getTargetType()));
			case InputCoercionException number when !field.isEmpty() ->
				Problem.malformed(field, "must be " + expected(number.getTargetType()));
			case StreamConstraintsException limit ->
				Problem.malformed(BODY, "is nested too deep, or a part is too long");
			default -> Problem.malformed(BODY, "must be JSON that names each field once" + place(ex.getLocation()));
		};
	}

	static Problem notAnObject() {
		return Problem.malformed(BODY, "must be one JSON object and nothing else");
	}

	static Problem missing() {
		return Problem.malformed(BODY, "is required");
	}

	private static String path(List<JacksonException.Reference> references) {
		StringBuilder path = new StringBuilder();
		for (JacksonException.Reference reference : references) {
			String name = reference.getPropertyName();
			if (name == null) {
				path.append('[').append(reference.getIndex()).append(']');
			}
			else {
				path.append(path.isEmpty() ? "" : ".").append(name);
			}
		}
		return path.toString();
	}

	private static String expected(Class<?> type) {
		if (type == String.class) {
			return "a string";
		}
		if (type == Integer.class || type == int.class) {
			return "a whole number";
		}
		if (type == Boolean.class) {
			return "true or false";
		}
		return Collection.class.isAssignableFrom(type) ? "an array" : "an object";
	}

	private static String place(TokenStreamLocation location) {
		return ": line " + location.getLineNr() + ", column " + location.getColumnNr();
	}

}
