/** Dated terms and amounts, per dienst and trajecttype: what law and house rules say, never constants. */
@ApplicationModule(allowedDependencies = {"shared", "security", "web", "audit"})
@NullMarked
package be.werkpad.norm;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
