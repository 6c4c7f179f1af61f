/** Fourth phase. Owns the agreements before the start and the list of the legal frame. */
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
            "samenplaatsing",
            "ondertekening"
        })
@NullMarked
package be.werkpad.contractering;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
