/** Insurance policies of a plaatsing: what they cover, until when, and the task before they end (CH-4a-4 to 6). */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "engine",
            "audit",
            "security",
            "norm",
            "termijn",
            "formulier",
            "traject",
            "plaatsing"
        })
@NullMarked
package be.werkpad.polis;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
