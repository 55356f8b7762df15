package it.creditoprepagato.orders;

/**
 * A line among others, of which only some are read.
 *
 * @param row the line
 * @param all how many there are
 */
record CountedRow(OperationRow row, long all) {
}
