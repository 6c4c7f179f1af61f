/** Flyway migrations that need Java: the tables of the engine. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package be.werkpad.db;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
