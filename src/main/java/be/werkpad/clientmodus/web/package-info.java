/** The pages of client mode. */
@NullMarked
package be.werkpad.clientmodus.web;

import org.jspecify.annotations.NullMarked;
