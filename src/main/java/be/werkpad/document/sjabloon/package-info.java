/** What the templates of documents ask: answers as text, in sections, with nothing lost. */
@NullMarked
package be.werkpad.document.sjabloon;

import org.jspecify.annotations.NullMarked;
