/** Noting a registration, from the page of the POP. */
@NullMarked
package be.werkpad.pop.web;

import org.jspecify.annotations.NullMarked;
