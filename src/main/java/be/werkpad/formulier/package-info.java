/** Camunda Forms as data: their check, the answers kept in the dossier, and the door for the modules that act on them. */
@ApplicationModule(allowedDependencies = {"shared", "engine", "security", "audit"})
@NullMarked
package be.werkpad.formulier;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
