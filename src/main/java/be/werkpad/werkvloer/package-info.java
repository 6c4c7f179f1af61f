/** What the coach writes down on the floor between two steps of the process: knelpunten, werkmetingen and how far the leerplan is (C.7). */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "security",
            "audit",
            "web",
            "client",
            "organisatie",
            "formulier",
            "traject",
            "plaatsing",
            "werkpost"
        })
@NullMarked
package be.werkpad.werkvloer;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
