@NullMarked
package whence.text;

import org.jspecify.annotations.NullMarked;
