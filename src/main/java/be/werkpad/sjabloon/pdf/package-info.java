/** HTML in, PDF/A-2a and PDF/UA-1 out. Knows nothing of clients, forms or templates. */
@NullMarked
package be.werkpad.sjabloon.pdf;

import org.jspecify.annotations.NullMarked;
