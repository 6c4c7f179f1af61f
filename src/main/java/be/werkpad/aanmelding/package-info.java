/** First phase: the first call, the intake, and a choice of client and dienst to start or not. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "engine",
            "security",
            "web",
            "audit",
            "client",
            "organisatie",
            "termijn",
            "formulier",
            "traject"
        })
@NullMarked
package be.werkpad.aanmelding;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
