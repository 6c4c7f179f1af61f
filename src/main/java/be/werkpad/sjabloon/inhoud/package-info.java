/** What the templates of documents ask: answers as text, in sections, with nothing lost. */
@NullMarked
package be.werkpad.sjabloon.inhoud;

import org.jspecify.annotations.NullMarked;
