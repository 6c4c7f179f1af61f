/** What law and charter ask before somebody works at a werkpost: what is missing, who mends it, and the file of it. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "engine",
            "audit",
            "security",
            "web",
            "norm",
            "termijn",
            "client",
            "werkpost",
            "formulier",
            "traject",
            "plaatsing",
            "bijlage",
            "sjabloon",
            "document",
            "ondertekening",
            "polis",
            "overeenkomst"
        })
@NullMarked
package be.werkpad.kader;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
