/** Third phase. Owns the search actions, what is found out about a werkpost and why a candidate werkpost is dropped. */
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
            "samenplaatsing",
            "kader"
        })
@NullMarked
package be.werkpad.jobfinding;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
