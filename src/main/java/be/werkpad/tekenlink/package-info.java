/** Personal links with which somebody without an account signs one document, once. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "engine",
            "security",
            "web",
            "mail",
            "audit",
            "client",
            "organisatie",
            "werkpost",
            "norm",
            "traject",
            "vertegenwoordiging",
            "plaatsing",
            "document",
            "ondertekening"
        })
@NullMarked
package be.werkpad.tekenlink;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
