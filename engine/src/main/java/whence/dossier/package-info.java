/**
 * Everything on one story: documents, readings, findings and the analyst's decisions.
 *
 * <p>Read {@link whence.dossier.Findings} first; on disk a dossier is one SQLite file.
 */
@NullMarked
package whence.dossier;

import org.jspecify.annotations.NullMarked;
