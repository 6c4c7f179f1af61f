/** Figures and lists across trajecten, for who leads. Reads only. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "security",
            "web",
            "norm",
            "termijn",
            "client",
            "organisatie",
            "traject",
            "evaluatie",
            "taak"
        })
@NullMarked
package be.werkpad.dashboard;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
