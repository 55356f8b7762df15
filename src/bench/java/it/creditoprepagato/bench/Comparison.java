package it.creditoprepagato.bench;

/**
 * A line of the table of speed: two turns that are measured one after the other.
 *
 * @param name of the work
 * @param ours what is measured
 * @param limit what it is measured against
 * @param goal which part of the limit is to be reached
 * @param unit of both
 */
record Comparison(String name, Turn ours, Turn limit, double goal, String unit) {

	/**
	 * One way of working, by many callers.
	 *
	 * @param benchmark the class and method that does the work
	 * @param threads how many callers
	 * @param accounts how many accounts they spend from
	 */
	record Turn(String benchmark, int threads, int accounts) {

		Turn of(int others) {
			return new Turn(this.benchmark, this.threads, others);
		}

		Turn by(int others) {
			return new Turn(this.benchmark, others, this.accounts);
		}

	}

}
