/** Sixth phase. Follows every running plaatsing for as long as it lasts: level of support, contacts and their reports. */
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
            "contact"
        })
@NullMarked
package be.werkpad.opvolging;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
