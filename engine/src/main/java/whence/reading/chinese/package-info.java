/**
 * The rules by which Chinese is read: sentences, reporting words, who speaks, what is said.
 *
 * <p>All rules work on the text in simplified characters, which is as long as the original, unit for unit.
 */
@NullMarked
package whence.reading.chinese;

import org.jspecify.annotations.NullMarked;
