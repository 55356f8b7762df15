package it.creditoprepagato.payments.bank;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes statements as banks do, in both versions: an opening balance, entries, and the
 * closing balance that they lead to.
 */
public final class StatementFile {

	/** The account that transfers go to. */
	public static final String IBAN = "IT60X0542811101000000123456";

	private final String version;

	private final List<String> entries = new ArrayList<>();

	private final BigDecimal opening = new BigDecimal("1000.00");

	private BigDecimal closing = this.opening;

	private String iban = IBAN;

	private String currency = "EUR";

	private String id = "2026-11-20/1";

	private StatementFile(String version) {
		this.version = version;
	}

	/** camt.053.001.02. */
	public static StatementFile old() {
		return new StatementFile("02");
	}

	/** camt.053.001.08. */
	public static StatementFile recent() {
		return new StatementFile("08");
	}

	public StatementFile named(String id) {
		this.id = id;
		return this;
	}

	StatementFile ofAccount(String iban, String currency) {
		this.iban = iban;
		this.currency = currency;
		return this;
	}

	/** A transfer that came, with the bank's own reference. */
	public StatementFile came(String amount, String reference, String... remittance) {
		return entry(amount, "CRDT", false, servicer(reference), details(remittance));
	}

	/** A transfer that came, without any reference of the bank. */
	StatementFile cameUnnamed(String amount, String... remittance) {
		return entry(amount, "CRDT", false, "", details(remittance));
	}

	public StatementFile went(String amount, String reference) {
		return entry(amount, "DBIT", false, servicer(reference), "");
	}

	StatementFile wasTakenBack(String amount, String reference, String... remittance) {
		return entry(amount, "DBIT", true, servicer(reference), details(remittance));
	}

	StatementFile wasReturned(String amount, String reference) {
		return entry(amount, "CRDT", true, servicer(reference), details("Conto estinto"));
	}

	/** Several transfers in one entry: amounts and what they say, by turns. */
	StatementFile cameTogether(String amount, String reference, String... amountsAndTexts) {
		StringBuilder details = new StringBuilder();
		for (int at = 0; at < amountsAndTexts.length; at += 2) {
			String part = "<Amt Ccy=\"EUR\">" + amountsAndTexts[at] + "</Amt>";
			String priced = this.version.equals("02") ? "<AmtDtls><TxAmt>" + part + "</TxAmt></AmtDtls>" : part;
			details.append(details(amountsAndTexts[at + 1]).replace("<TxDtls>", "<TxDtls>" + priced));
		}
		return entry(amount, "CRDT", false, servicer(reference), details.toString());
	}

	/** Something that is announced but not booked. */
	StatementFile isExpected(String amount, String reference, String remittance) {
		BigDecimal before = this.closing;
		came(amount, reference, remittance);
		this.closing = before;
		this.entries.add(this.entries.removeLast().replace("BOOK", "PDNG"));
		return this;
	}

	/** The next entry is put in as it is. */
	StatementFile with(String entry) {
		this.entries.add(entry);
		return this;
	}

	private static String servicer(String reference) {
		return "<AcctSvcrRef>" + reference + "</AcctSvcrRef>";
	}

	private StatementFile entry(String amount, String indicator, boolean reversal, String reference, String details) {
		BigDecimal change = new BigDecimal(amount);
		this.closing = indicator.equals("CRDT") ? this.closing.add(change) : this.closing.subtract(change);
		String status = this.version.equals("02") ? "BOOK" : "<Cd>BOOK</Cd>";
		this.entries
			.add("""
					<Ntry><Amt Ccy="EUR">%s</Amt><CdtDbtInd>%s</CdtDbtInd><RvslInd>%s</RvslInd><Sts>%s</Sts>
					<BookgDt><Dt>2026-11-20</Dt></BookgDt><ValDt><DtTm>2026-11-19T23:30:00Z</DtTm></ValDt>%s
					<BkTxCd><Prtry><Cd>48</Cd></Prtry></BkTxCd><NtryDtls><Btch><NbOfTxs>1</NbOfTxs></Btch>%s</NtryDtls></Ntry>
					"""
				.formatted(amount, indicator, reversal, status, reference, details));
		return this;
	}

	private String details(String... remittance) {
		String name = "<Nm>Studio Bianchi &amp; C.</Nm>";
		String payer = this.version.equals("02") ? name : "<Pty>" + name + "</Pty>";
		StringBuilder lines = new StringBuilder();
		for (String line : remittance) {
			lines.append("<Ustrd>").append(line).append("</Ustrd>");
		}
		return """
				<TxDtls><Refs><EndToEndId>NOTPROVIDED</EndToEndId></Refs><RltdPties><Dbtr>%s</Dbtr>
				<DbtrAcct><Id><IBAN>IT40S0542811101000000654321</IBAN></Id></DbtrAcct></RltdPties>
				<RmtInf>%s</RmtInf></TxDtls>""".formatted(payer, lines);
	}

	private String balance(String code, BigDecimal amount) {
		return """
				<Bal><Tp><CdOrPrtry><Cd>%s</Cd></CdOrPrtry></Tp><Amt Ccy="%s">%s</Amt><CdtDbtInd>%s</CdtDbtInd>
				<Dt><Dt>2026-11-20</Dt></Dt></Bal>
				""".formatted(code, this.currency, amount.abs(), (amount.signum() < 0) ? "DBIT" : "CRDT");
	}

	public String text() {
		return """
				<?xml version="1.0" encoding="UTF-8"?>
				<Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.%s"><BkToCstmrStmt>
				<GrpHdr><MsgId>M1</MsgId><CreDtTm>2026-11-21T06:00:00+01:00</CreDtTm></GrpHdr>
				<Stmt><Id>%s</Id><Acct><Id><IBAN>%s</IBAN></Id><Ccy>%s</Ccy></Acct>
				%s%s%s</Stmt></BkToCstmrStmt></Document>
				""".formatted(this.version, this.id, this.iban, this.currency, balance("OPBD", this.opening),
				balance("CLBD", this.closing), String.join("", this.entries));
	}

	public byte[] bytes() {
		return text().getBytes(StandardCharsets.UTF_8);
	}

}
