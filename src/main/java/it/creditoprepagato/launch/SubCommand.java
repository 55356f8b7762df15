package it.creditoprepagato.launch;

import java.util.List;

/**
 * Something to do at the command line instead of serving: no web server, no jobs, no demo
 * data. It is called by its bean's name.
 */
interface SubCommand {

	/** Does it; arguments are those after the name. */
	Result run(List<String> arguments);

	/**
	 * What is said at the end.
	 *
	 * @param lines what to print, the last line last
	 * @param status 0 if all is well, else 1
	 */
	record Result(List<String> lines, int status) {

		static Result ok(String... lines) {
			return new Result(List.of(lines), 0);
		}

		static Result failed(String... lines) {
			return new Result(List.of(lines), 1);
		}

	}

}
