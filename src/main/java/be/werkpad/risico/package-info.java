/** Weighing a risk with the client: what they want, what is agreed, and the day on which it is looked at again (CH-6d-2). */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "engine",
            "security",
            "audit",
            "organisatie",
            "formulier",
            "termijn",
            "traject",
            "document"
        })
@NullMarked
package be.werkpad.risico;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
