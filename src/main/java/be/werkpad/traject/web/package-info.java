/** The list of trajecten, the frame of the dossier with its first tabs, and the dossier as JSON. */
@NullMarked
package be.werkpad.traject.web;

import org.jspecify.annotations.NullMarked;
