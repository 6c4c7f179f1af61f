/** Workplaces and the people there. */
@ApplicationModule(allowedDependencies = {"shared", "security", "web", "audit"})
@NullMarked
package be.werkpad.werkpost;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
