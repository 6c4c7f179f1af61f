/** Whether working harms the income of a client: the dated rules per status, the check, and the letter that asks permission (EX-8). */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "security",
            "audit",
            "web",
            "client",
            "werkpost",
            "formulier",
            "traject",
            "plaatsing",
            "document",
            "sjabloon"
        })
@NullMarked
package be.werkpad.statuut;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
