/** Who represents the client, in the dossier. */
@NullMarked
package be.werkpad.vertegenwoordiging.web;

import org.jspecify.annotations.NullMarked;
