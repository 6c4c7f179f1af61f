/** The page of absences. */
@NullMarked
package be.werkpad.afwezigheid.web;

import org.jspecify.annotations.NullMarked;
