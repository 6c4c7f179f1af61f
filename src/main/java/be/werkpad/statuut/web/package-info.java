/** The rules of the status of a client, and the letter that asks permission. */
@NullMarked
package be.werkpad.statuut.web;

import org.jspecify.annotations.NullMarked;
