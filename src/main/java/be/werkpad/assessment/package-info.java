/** Second phase: discovering wishes and abilities, and a plan that the client approves. */
@ApplicationModule(allowedDependencies = {"shared", "engine", "formulier", "traject", "document", "evaluatie"})
@NullMarked
package be.werkpad.assessment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
