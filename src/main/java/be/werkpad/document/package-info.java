/** Documents of a traject: what they contain, how they look and how they become an accessible PDF. */
@NullMarked
package be.werkpad.document;

import org.jspecify.annotations.NullMarked;
