/** Asking for such access, and looking back at it. */
@NullMarked
package be.werkpad.noodtoegang.web;

import org.jspecify.annotations.NullMarked;
