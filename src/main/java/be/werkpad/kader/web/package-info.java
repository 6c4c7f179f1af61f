/** The legal frame in the dossier, and as a file to print. */
@NullMarked
package be.werkpad.kader.web;

import org.jspecify.annotations.NullMarked;
