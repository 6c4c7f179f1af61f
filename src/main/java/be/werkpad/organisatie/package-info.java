/** Who works where: the dienst, its antennes and the people of each. */
@ApplicationModule(allowedDependencies = {"shared", "security", "web", "audit"})
@NullMarked
package be.werkpad.organisatie;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
