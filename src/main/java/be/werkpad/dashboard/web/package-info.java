/** The pages of who leads. */
@NullMarked
package be.werkpad.dashboard.web;

import org.jspecify.annotations.NullMarked;
