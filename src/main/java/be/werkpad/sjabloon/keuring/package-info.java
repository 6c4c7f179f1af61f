/** The check on a text that somebody changed: its structure, its reach and its language. */
@NullMarked
package be.werkpad.sjabloon.keuring;

import org.jspecify.annotations.NullMarked;
