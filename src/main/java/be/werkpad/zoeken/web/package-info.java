/** The page behind the search box. */
@NullMarked
package be.werkpad.zoeken.web;

import org.jspecify.annotations.NullMarked;
