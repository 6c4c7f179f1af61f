/** Pages of the dossier that read several modules: where the process stands, the werkposten, the network, the risks, and how to deal with the client. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "engine",
            "security",
            "audit",
            "web",
            "client",
            "organisatie",
            "werkpost",
            "termijn",
            "formulier",
            "traject",
            "plaatsing",
            "jobfinding",
            "opvolging",
            "risico",
            "beslissing"
        })
@NullMarked
package be.werkpad.dossier;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
