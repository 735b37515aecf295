/**
 * Names as syllables: what a name in Han script can look like in Latin letters, and what a Latin name can stand for.
 *
 * <p>Read {@link whence.entity.name.Romanisation} and {@link whence.entity.name.ParsedName} first. Example: 张国焘 and
 * "Chang Kuo-t'ao" meet in the syllables zhang, guo, tao, the second by Wade-Giles. The tables are data beside this
 * package; a row more is a spelling more.
 */
@NullMarked
package whence.entity.name;

import org.jspecify.annotations.NullMarked;
