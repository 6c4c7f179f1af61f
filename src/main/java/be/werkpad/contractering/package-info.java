/** Fourth phase. Owns the agreements before the start, who must sign them, and the list of the legal frame. */
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
            "samenplaatsing"
        })
@NullMarked
package be.werkpad.contractering;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
