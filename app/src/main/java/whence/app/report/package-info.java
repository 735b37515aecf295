/**
 * The report: one page that holds everything, works offline and contacts nobody.
 *
 * <p>Read {@link whence.app.report.Report} first. The page draws itself in the browser from data embedded in it; its parts
 * are the {@code .js} files beside this package's resources, in the order of {@code Report}.
 */
@NullMarked
package whence.app.report;

import org.jspecify.annotations.NullMarked;
