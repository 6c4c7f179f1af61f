/** The decisions of the client: real options, who chose, how it was proven, and which phase they open. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "engine",
            "security",
            "web",
            "audit",
            "client",
            "organisatie",
            "norm",
            "formulier",
            "traject"
        })
@NullMarked
package be.werkpad.beslissing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
