/** What a werkpost pays back to a client: nothing, real costs with proof, or a forfait under the ceilings (VG-1 to 5). */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "engine",
            "security",
            "audit",
            "web",
            "client",
            "norm",
            "organisatie",
            "formulier",
            "traject",
            "werkpost",
            "plaatsing",
            "polis",
            "bijlage"
        })
@NullMarked
package be.werkpad.onkosten;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
