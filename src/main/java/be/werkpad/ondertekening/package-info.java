/** Signing a document: who must, who did and how that is proven, until the finished file has the seal of the dienst. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "engine",
            "security",
            "web",
            "audit",
            "client",
            "organisatie",
            "werkpost",
            "norm",
            "mandaat",
            "formulier",
            "traject",
            "termijn",
            "vertegenwoordiging",
            "plaatsing",
            "bijlage",
            "sjabloon",
            "document"
        })
@NullMarked
package be.werkpad.ondertekening;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
