/** The page on which a person chooses. */
@NullMarked
package be.werkpad.herinnering.web;

import org.jspecify.annotations.NullMarked;
