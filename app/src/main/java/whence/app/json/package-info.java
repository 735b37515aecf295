/**
 * The public JSON: what {@code --json} prints, and what the report is drawn from.
 *
 * <p>Read {@link whence.app.json.ReadJson} and {@link whence.app.json.TraceJson} first. Inside the program offsets count
 * UTF-16 units; here, and only here, they become Unicode code points ({@link whence.app.json.CodePoints}). The shapes are a
 * contract: keys are added or changed only with a version number.
 */
@NullMarked
package whence.app.json;

import org.jspecify.annotations.NullMarked;
