/** Fourth phase. Owns the agreements before the start. */
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
            "document",
            "polis",
            "ondertekening",
            "kader"
        })
@NullMarked
package be.werkpad.contractering;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
