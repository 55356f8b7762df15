package it.creditoprepagato;

import java.lang.reflect.Method;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.server.PathContainer;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.pattern.PathPattern;

import it.creditoprepagato.testing.Addresses;
import it.creditoprepagato.testing.DatabaseTest;

import static org.assertj.core.api.Assertions.assertThat;

/** What holds for all pages is held for every one that there is. */
@DatabaseTest
class PageAddressesTests {

	/** What methods return that show a page. */
	private static final Set<Class<?>> PAGES = Set.of(String.class, ModelAndView.class);

	/** What addresses call things by. */
	private static final List<String> NAMES = List.of("1", "00000000-0000-0000-0000-000000000000", "FT-2026-000001",
			"0".repeat(64), "BANK_STATEMENT/1");

	@Test
	void everyPageHasItsLine(
			@Autowired @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mappings) {
		List<String> forgotten = mappings.getHandlerMethods()
			.entrySet()
			.stream()
			.filter((mapping) -> isPage(mapping.getKey(), mapping.getValue().getMethod()))
			.filter((mapping) -> patterns(mapping.getKey())
				.noneMatch((pattern) -> isFile(pattern) || isListed(pattern)))
			.map((mapping) -> mapping.getKey().toString())
			.toList();
		assertThat(forgotten).as("pages without a line in Addresses").isEmpty();
	}

	private static boolean isPage(RequestMappingInfo mapping, Method method) {
		Set<RequestMethod> methods = mapping.getMethodsCondition().getMethods();
		boolean isRead = methods.isEmpty() || methods.contains(RequestMethod.GET);
		return isRead && PAGES.contains(method.getReturnType())
				&& method.getDeclaringClass().getPackageName().startsWith("it.creditoprepagato.");
	}

	private static Stream<PathPattern> patterns(RequestMappingInfo mapping) {
		return mapping.getPathPatternsCondition().getPatterns().stream();
	}

	/** It is a download, which has an ending. */
	private static boolean isFile(PathPattern pattern) {
		return pattern.getPatternString().contains(".");
	}

	private static boolean isListed(PathPattern pattern) {
		return Addresses.all()
			.map((address) -> address.replaceFirst("\\?.*", ""))
			.flatMap((address) -> NAMES.stream().map((name) -> address.replaceAll("\\{\\w+}", name)))
			.anyMatch((path) -> pattern.matches(PathContainer.parsePath(path)));
	}

}
