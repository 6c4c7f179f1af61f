/** Seventh phase. Owns the careful stop of a traject and the handover to another dienst. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "engine",
            "security",
            "audit",
            "web",
            "norm",
            "termijn",
            "formulier",
            "traject",
            "werkpost",
            "plaatsing",
            "document"
        })
@NullMarked
package be.werkpad.beeindiging;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
