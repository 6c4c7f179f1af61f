/** What several tests need. */
@NullMarked
package be.werkpad.support;

import org.jspecify.annotations.NullMarked;
