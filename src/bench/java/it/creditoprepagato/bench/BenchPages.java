package it.creditoprepagato.bench;

import java.util.Map;

import it.creditoprepagato.web.ApiController;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** A page and an answer with nothing in them, behind the same doors as all others. */
final class BenchPages {

	private BenchPages() {
	}

	/** The frame of every page, and a session. */
	@Controller
	static class EmptyPage {

		@GetMapping("/area-clienti/bench")
		String page() {
			return "bench/empty";
		}

	}

	/** The security chain of the API. */
	@ApiController
	static class Constant {

		@GetMapping("/constant")
		Map<String, String> constant() {
			return Map.of("balance", "81.30");
		}

	}

}
