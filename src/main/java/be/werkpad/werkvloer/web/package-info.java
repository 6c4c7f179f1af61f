/** One page for the floor. */
@NullMarked
package be.werkpad.werkvloer.web;

import org.jspecify.annotations.NullMarked;
