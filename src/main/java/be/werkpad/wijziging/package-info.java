/** What may happen at any time in a traject: a change, a question, another coach, a pause, a second werkpost, a stop. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "engine",
            "security",
            "web",
            "audit",
            "norm",
            "termijn",
            "client",
            "organisatie",
            "formulier",
            "traject",
            "werkpost",
            "plaatsing",
            "vertegenwoordiging",
            "document"
        })
@NullMarked
package be.werkpad.wijziging;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
