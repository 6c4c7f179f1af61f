/** Documents over HTTP. */
@NullMarked
package be.werkpad.document.web;

import org.jspecify.annotations.NullMarked;
