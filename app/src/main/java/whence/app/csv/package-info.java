/**
 * Tables for spreadsheets.
 *
 * <p>Read {@link whence.app.csv.Csv} first. Words of documents are hostile: no cell may be taken for a formula.
 */
@NullMarked
package whence.app.csv;

import org.jspecify.annotations.NullMarked;
