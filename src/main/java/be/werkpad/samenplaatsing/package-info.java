/**
 * Solo-radar (CH-7a): nobody works at the same werkpost and hours as another client of ours, unless a coordinator gave
 * leave with a reason and an end. Owns that leave and the calendar of werkposten.
 */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "security",
            "audit",
            "web",
            "norm",
            "organisatie",
            "client",
            "werkpost",
            "termijn",
            "formulier",
            "traject",
            "plaatsing"
        })
@NullMarked
package be.werkpad.samenplaatsing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
