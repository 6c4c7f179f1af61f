/** The border to Camunda 7: settings, guards and the port through which other modules start and move processes. */
@ApplicationModule(allowedDependencies = "shared")
@NullMarked
package be.werkpad.engine;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
