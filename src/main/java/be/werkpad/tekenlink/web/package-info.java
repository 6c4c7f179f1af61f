/** The page behind a link, open to who has it, and the page in the dossier that makes links. */
@NullMarked
package be.werkpad.tekenlink.web;

import org.jspecify.annotations.NullMarked;
