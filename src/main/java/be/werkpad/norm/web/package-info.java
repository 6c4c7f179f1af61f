/** The terms and amounts of the dienst, to read and to change. */
@NullMarked
package be.werkpad.norm.web;

import org.jspecify.annotations.NullMarked;
