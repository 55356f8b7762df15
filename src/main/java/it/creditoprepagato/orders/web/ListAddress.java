package it.creditoprepagato.orders.web;

import java.util.LinkedHashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.springframework.web.util.UriComponentsBuilder;

/** Makes the address of a list out of what it shows. */
final class ListAddress {

	private ListAddress() {
	}

	/** With these fields, from the first page or after one. */
	static String of(String path, Map<String, String> fields, @Nullable String after) {
		Map<String, String> values = new LinkedHashMap<>(fields);
		if (after != null) {
			values.put("dopo", after);
		}
		UriComponentsBuilder address = UriComponentsBuilder.fromPath(path);
		values.keySet().forEach((name) -> address.queryParam(name, "{" + name + "}"));
		return address.encode().buildAndExpand(values).toUriString();
	}

}
