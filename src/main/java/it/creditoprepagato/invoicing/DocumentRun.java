package it.creditoprepagato.invoicing;

import org.springframework.stereotype.Component;

/**
 * Numbers a document and makes its files: number first, for good, then the files with no
 * transaction open.
 */
@Component
class DocumentRun {

	private final Numbering numbering;

	private final Renditions renditions;

	private final DocumentPrinter printer;

	DocumentRun(Numbering numbering, Renditions renditions, DocumentPrinter printer) {
		this.numbering = numbering;
		this.renditions = renditions;
		this.printer = printer;
	}

	void run(DocumentRow.Id id) {
		this.numbering.number(id);
		this.renditions.next(id)
			.ifPresent(
					(unmade) -> this.renditions.keep(id, this.printer.print(unmade.document(), unmade.transmission())));
	}

}
