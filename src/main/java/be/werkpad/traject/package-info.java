/** The trajectory of a client: its code, phase, coaches and pause, and who may open it. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "engine",
            "security",
            "web",
            "audit",
            "client",
            "organisatie",
            "afwezigheid",
            "norm",
            "termijn",
            "formulier"
        })
@NullMarked
package be.werkpad.traject;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
