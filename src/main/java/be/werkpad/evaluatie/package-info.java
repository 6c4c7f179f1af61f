/** Evaluations and their dates, above all the yearly Bevraging of a traject (CH-6c). */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "engine",
            "security",
            "web",
            "audit",
            "norm",
            "termijn",
            "formulier",
            "traject",
            "document"
        })
@NullMarked
package be.werkpad.evaluatie;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
