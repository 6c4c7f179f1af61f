/** The page of the annual report, and the file. */
@NullMarked
package be.werkpad.jaarverslag.web;

import org.jspecify.annotations.NullMarked;
