/** Files that people add to a dossier: what is let in, where the bytes are kept, and who opened them. */
@ApplicationModule(allowedDependencies = {"shared", "security", "audit", "web", "traject"})
@NullMarked
package be.werkpad.bijlage;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
