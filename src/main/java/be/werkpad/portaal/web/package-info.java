/** Mijn traject. */
@NullMarked
package be.werkpad.portaal.web;

import org.jspecify.annotations.NullMarked;
