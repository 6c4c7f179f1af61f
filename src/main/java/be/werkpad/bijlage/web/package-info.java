/** Files over HTTP. */
@NullMarked
package be.werkpad.bijlage.web;

import org.jspecify.annotations.NullMarked;
