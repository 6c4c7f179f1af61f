/** The calendar of werkposten. */
@NullMarked
package be.werkpad.samenplaatsing.web;

import org.jspecify.annotations.NullMarked;
