/**
 * What papers say and how they look: the texts that a coordinator may change, the check on them, and the way from a text
 * and the facts of a dossier to HTML and an accessible PDF. Knows no dossier.
 */
@ApplicationModule(allowedDependencies = {"shared", "security", "web", "audit", "formulier"})
@NullMarked
package be.werkpad.sjabloon;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
