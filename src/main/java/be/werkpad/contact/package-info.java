/** Every contact with or about a client: planned, held and written down (C.6.13, CH-6a). One report is one row, whichever way it was written. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "security",
            "audit",
            "web",
            "norm",
            "client",
            "organisatie",
            "formulier",
            "traject",
            "plaatsing",
            "werkpost",
            "prestatie"
        })
@NullMarked
package be.werkpad.contact;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
