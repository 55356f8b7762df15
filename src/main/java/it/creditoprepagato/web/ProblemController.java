package it.creditoprepagato.web;

import java.util.Arrays;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** Says in plain words what a type of problem means; its address is the type's. */
@Controller
class ProblemController {

	@GetMapping("/problems/{slug}")
	String problem(@PathVariable String slug, Model model) {
		ProblemType problem = Arrays.stream(ProblemType.values())
			.filter((type) -> type.slug().equals(slug))
			.findFirst()
			.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
		model.addAttribute("type", problem.address());
		model.addAttribute("status", problem.status());
		model.addAttribute("meaning", "web.problem." + slug);
		return "web/problem";
	}

}
