/** Fifth phase. Owns trial periods: their first and last day, the evaluations in between and their one extension. */
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
            "beslissing",
            "werkvloer",
            "prestatie",
            "kader"
        })
@NullMarked
package be.werkpad.proefperiode;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
