/** Fourth phase. Owns the agreements before the start and who must sign them. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "engine",
            "security",
            "audit",
            "web",
            "norm",
            "termijn",
            "client",
            "formulier",
            "traject",
            "werkpost",
            "plaatsing",
            "polis",
            "kader"
        })
@NullMarked
package be.werkpad.contractering;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
