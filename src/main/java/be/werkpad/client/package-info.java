/** The people the service works for, and how to reach them. */
@ApplicationModule(allowedDependencies = {"shared", "security", "web", "audit"})
@NullMarked
package be.werkpad.client;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
