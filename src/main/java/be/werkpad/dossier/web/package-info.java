/** The tabs proces, werkposten, netwerk and risico's. */
@NullMarked
package be.werkpad.dossier.web;

import org.jspecify.annotations.NullMarked;
