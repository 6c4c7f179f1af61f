/**
 * Figures of a year for manager and network (E.1-E.3). Reads views only, {@code R__jaarverslag_*.sql}; what they count is
 * written there. Small cells are hidden from who is outside the team (G.3).
 */
@ApplicationModule(allowedDependencies = {"shared", "security", "web", "norm", "organisatie"})
@NullMarked
package be.werkpad.jaarverslag;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
