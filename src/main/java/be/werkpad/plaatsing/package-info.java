/** A client at a werkpost: from the agreed tasks, over the trial, to the day it ends. A client may have several. */
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
            "werkpost"
        })
@NullMarked
package be.werkpad.plaatsing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
