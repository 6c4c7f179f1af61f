/**
 * Who is away from when to when, and who steps in. Nothing is moved: work is shown to the substitute on the days
 * themselves, so it comes back without anybody doing something (CH-5b-1).
 */
@ApplicationModule(allowedDependencies = {"shared", "security", "web", "audit", "organisatie"})
@NullMarked
package be.werkpad.afwezigheid;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
