/** Access for a short time to a dossier outside the own team, with a reason, seen by the coordinator afterwards (G.3, G.8). */
@ApplicationModule(
        allowedDependencies = {"shared", "security", "audit", "web", "norm", "client", "organisatie", "traject"})
@NullMarked
package be.werkpad.noodtoegang;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
