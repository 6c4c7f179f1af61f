/** Only in profile demo: fictional people, a clock that can be moved, and scenarios that walk the real processes. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "engine",
            "security",
            "audit",
            "norm",
            "organisatie",
            "mandaat",
            "sjabloon",
            "client",
            "werkpost",
            "traject",
            "plaatsing",
            "aanmelding",
            "wijziging",
            "taak"
        })
@NullMarked
package be.werkpad.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
