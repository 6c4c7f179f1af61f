/** What happens after an incident: the report, who must be told, and the look back (C.7, C.4). */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "engine",
            "norm",
            "termijn",
            "formulier",
            "traject",
            "werkpost",
            "plaatsing",
            "polis",
            "document"
        })
@NullMarked
package be.werkpad.incident;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
