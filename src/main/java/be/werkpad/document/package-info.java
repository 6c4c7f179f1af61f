/** Documents of a traject: what they contain, how they look, how they become an accessible PDF, and who got them. */
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
            "termijn",
            "formulier",
            "traject",
            "plaatsing",
            "vertegenwoordiging",
            "bijlage",
            "sjabloon",
            "beslissing"
        })
@NullMarked
package be.werkpad.document;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
